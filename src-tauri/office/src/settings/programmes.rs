//! Programmes: the ways a centre runs its groups. Each starts as a copy of a preset and is changed freely.
//!
//! A group copies its programme's numbers when it is created, so a change here never alters a running group.

use rusqlite::{OptionalExtension, params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{centre_language, phone_line, presets};
use crate::check::Check;
use crate::choice;
use crate::collation;
use crate::fault::Fault;
use crate::id::ProgrammeId;
use crate::journal::Action;
use crate::office::{Act, Look, Office};
use crate::surface::Done;

choice! {
    /// The five real ways of running groups (S1 to S5).
    Preset {
        /// S1: twelve sessions with an expert by experience and an ally.
        Belgrade = "belgrade",
        /// S2: at most five, after a preliminary interview.
        Sofia = "sofia",
        /// S3: four to eight, with initiators who make themselves superfluous.
        Denmark = "denmark",
        /// S4: many kinds of leader, many kinds of place, irregular dates.
        France = "france",
        /// S5: everyone signs, wishes count, groups that continue.
        Norway = "norway",
    }
}

choice! {
    /// A facilitator's part in a group.
    Role {
        /// An expert by experience (S1.3).
        ExpertByExperience = "expert-by-experience",
        /// An ally (S1.3).
        Ally = "ally",
        /// An initiator, who leaves when no longer needed (S3.3).
        Initiator = "initiator",
        /// A facilitator without a more special name.
        Facilitator = "facilitator",
        /// A professional: social worker, therapist, coach (S4.1).
        Professional = "professional",
    }
}

choice! {
    /// How often a group meets.
    Rhythm {
        /// Every week.
        Weekly = "weekly",
        /// Every other week.
        Fortnightly = "fortnightly",
        /// Every four weeks.
        Monthly = "monthly",
        /// On dates of its own (S4.2).
        Irregular = "irregular",
    }
}

choice! {
    /// Whom a programme is for.
    GenderRule {
        /// Everybody (S2.6).
        Anyone = "anyone",
        /// Women and girls (S1.2).
        Women = "women",
        /// Men.
        Men = "men",
    }
}

choice! {
    /// Whether a group talks or does something together (S3.6).
    Activity {
        /// Talking.
        Talk = "talk",
        /// A shared activity: walking, cooking, exercise.
        Activity = "activity",
    }
}

/// Seats of one role.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SeatFields {
    /// The role.
    pub role: Role,
    /// How many are needed before a group starts.
    pub needed: i32,
    /// How many there may be.
    pub up_to: i32,
    /// Until which session; nothing means to the end.
    pub until_session: Option<i32>,
}

/// What a programme says, as shown and as typed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ProgrammeFields {
    /// What it is called.
    pub name: String,
    /// Talking or a shared activity.
    pub activity: Activity,
    /// Fewest participants to start with (R10).
    pub least_to_start: i32,
    /// Fewest participants to go on with (R10).
    pub least_to_go_on: i32,
    /// Most participants; facilitators are never counted (S1.2).
    pub most: i32,
    /// How many sessions; nothing means open.
    pub sessions: Option<i32>,
    /// Length of a session in minutes.
    pub minutes: i32,
    /// How often it meets.
    pub rhythm: Rhythm,
    /// Whom it is for.
    pub gender_rule: GenderRule,
    /// Youngest age in years.
    pub least_age: Option<i32>,
    /// Whether a conversation comes before placing (S3.1).
    pub conversation_first: bool,
    /// Whether everybody signs the agreement before the first session (S5.1).
    pub agreement_first: bool,
    /// What an evening has, a line each; may be empty (S4.4).
    pub agenda: String,
    /// Minutes that are always kept for free talk (S4.4).
    pub free_talk_minutes: i32,
    /// Whether its groups are asked what they bring, at start and end (S1.9).
    pub outcome_form: bool,
    /// Seats for facilitators; none means the group leads itself (S5.5).
    pub seats: Vec<SeatFields>,
}

/// A programme.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ProgrammeView {
    /// The programme.
    pub id: ProgrammeId,
    /// The preset it was copied from.
    pub preset: Preset,
    /// What it says.
    pub fields: ProgrammeFields,
    /// Whether it is no longer offered in lists.
    pub put_away: bool,
}

/// A programme to add, as the preset says in the coordinator's language.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddProgrammeForm {
    /// The preset.
    pub preset: Preset,
}

/// The programme just added.
#[derive(Debug, Serialize, TS)]
pub struct ProgrammeAddedView {
    /// The programme.
    pub id: ProgrammeId,
}

/// A change of a programme.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChangeProgrammeForm {
    /// The programme.
    pub id: ProgrammeId,
    /// What it says from now on.
    pub fields: ProgrammeFields,
    /// Whether it is no longer offered in lists.
    pub put_away: bool,
}

fn checked(fields: &ProgrammeFields) -> Result<ProgrammeFields, Fault> {
    let mut check = Check::default();
    let mut clean = fields.clone();
    clean.name = check.required_line("fields.name", &fields.name);
    check.whole("fields.most", fields.most, 1..=100);
    check.whole("fields.least_to_start", fields.least_to_start, 1..=fields.most.clamp(1, 100));
    check.whole("fields.least_to_go_on", fields.least_to_go_on, 1..=fields.least_to_start.clamp(1, 100));
    check.whole("fields.minutes", fields.minutes, 15..=720);
    clean.agenda = check.text("fields.agenda", &fields.agenda);
    check.whole("fields.free_talk_minutes", fields.free_talk_minutes, 5..=fields.minutes.clamp(15, 720));
    fields.sessions.map(|count| check.whole("fields.sessions", count, 1..=200));
    fields.least_age.map(|age| check.whole("fields.least_age", age, 0..=120));
    for (index, seat) in fields.seats.iter().enumerate() {
        check.whole(&format!("fields.seats.{index}.up_to"), seat.up_to, 1..=9);
        check.whole(&format!("fields.seats.{index}.needed"), seat.needed, 0..=seat.up_to.clamp(1, 9));
        seat.until_session
            .map(|session| check.whole(&format!("fields.seats.{index}.until_session"), session, 1..=200));
        if fields.seats[..index].iter().any(|other| other.role == seat.role) {
            check.fault(format!("fields.seats.{index}.role"), "role-twice");
        }
    }
    check.done()?;
    Ok(clean)
}

const SELECT: &str = "SELECT id, preset, name, activity, least_to_start, least_to_go_on, most, sessions, minutes, rhythm, gender_rule,
    least_age, conversation_first, agreement_first, agenda, free_talk, outcome_form, put_away FROM programme";

fn view(row: &rusqlite::Row<'_>) -> rusqlite::Result<ProgrammeView> {
    Ok(ProgrammeView {
        id: row.get(0)?,
        preset: row.get(1)?,
        fields: ProgrammeFields {
            name: row.get(2)?,
            activity: row.get(3)?,
            least_to_start: row.get(4)?,
            least_to_go_on: row.get(5)?,
            most: row.get(6)?,
            sessions: row.get(7)?,
            minutes: row.get(8)?,
            rhythm: row.get(9)?,
            gender_rule: row.get(10)?,
            least_age: row.get(11)?,
            conversation_first: row.get(12)?,
            agreement_first: row.get(13)?,
            agenda: row.get(14)?,
            free_talk_minutes: row.get(15)?,
            outcome_form: row.get(16)?,
            seats: Vec::new(),
        },
        put_away: row.get(17)?,
    })
}

fn seats_of(look: &Look<'_>, id: ProgrammeId) -> Result<Vec<SeatFields>, Fault> {
    let mut statement = look.conn().prepare_cached(
        "SELECT role, needed, up_to, until_session FROM programme_seat WHERE programme = ?",
    )?;
    let rows = statement.query_map([id], |row| {
        Ok(SeatFields {
            role: row.get(0)?,
            needed: row.get(1)?,
            up_to: row.get(2)?,
            until_session: row.get(3)?,
        })
    })?;
    let mut seats: Vec<SeatFields> = rows.collect::<Result<_, _>>()?;
    seats.sort_by_key(|seat| seat.role);
    Ok(seats)
}

/// Every programme by name, those put away last.
pub(crate) fn list_programmes(look: &Look<'_>) -> Result<Vec<ProgrammeView>, Fault> {
    let mut statement = look.conn().prepare_cached(SELECT)?;
    let mut programmes: Vec<ProgrammeView> = statement.query_map([], view)?.collect::<Result<_, _>>()?;
    for programme in &mut programmes {
        programme.fields.seats = seats_of(look, programme.id)?;
    }
    let order = collation::order(centre_language(look)?);
    programmes.sort_by(|one, other| {
        one.put_away.cmp(&other.put_away).then_with(|| order.compare(&one.fields.name, &other.fields.name))
    });
    Ok(programmes)
}

/// One programme.
pub(crate) fn get_programme(look: &Look<'_>, id: ProgrammeId) -> Result<ProgrammeView, Fault> {
    let found =
        look.conn().prepare_cached(&format!("{SELECT} WHERE id = ?"))?.query_row([id], view).optional()?;
    let mut programme = found.ok_or(Fault::NotFound("programme"))?;
    programme.fields.seats = seats_of(look, id)?;
    Ok(programme)
}

fn write_seats(act: &Act<'_>, id: ProgrammeId, seats: &[SeatFields]) -> Result<(), Fault> {
    act.conn().execute("DELETE FROM programme_seat WHERE programme = ?", [id])?;
    for seat in seats {
        act.conn().execute(
            "INSERT INTO programme_seat (programme, role, needed, up_to, until_session) VALUES (?, ?, ?, ?, ?)",
            params![id, seat.role, seat.needed, seat.up_to, seat.until_session],
        )?;
    }
    Ok(())
}

/// Adds a programme from a preset.
pub fn add_programme(office: &mut Office, form: AddProgrammeForm) -> Result<ProgrammeAddedView, Fault> {
    office.act(Action::AddProgramme, |act| {
        let fields = presets::fields_of(form.preset, centre_language(act)?);
        if form.preset == Preset::Belgrade {
            phone_line::found_belgrade_line(act)?;
        }
        let id = ProgrammeId::new(act.world());
        act.about(id);
        act.conn().execute(
            "INSERT INTO programme (id, preset, name, activity, least_to_start, least_to_go_on, most, sessions, minutes, rhythm,
             gender_rule, least_age, conversation_first, agreement_first, agenda, free_talk, outcome_form)
             VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            params![
                id,
                form.preset,
                fields.name,
                fields.activity,
                fields.least_to_start,
                fields.least_to_go_on,
                fields.most,
                fields.sessions,
                fields.minutes,
                fields.rhythm,
                fields.gender_rule,
                fields.least_age,
                fields.conversation_first,
                fields.agreement_first,
                fields.agenda,
                fields.free_talk_minutes,
                fields.outcome_form
            ],
        )?;
        write_seats(act, id, &fields.seats)?;
        Ok(ProgrammeAddedView { id })
    })
}

/// Changes a programme or puts it away; running groups keep their own numbers.
pub fn change_programme(office: &mut Office, form: ChangeProgrammeForm) -> Result<Done, Fault> {
    let fields = checked(&form.fields)?;
    office.act(Action::ChangeProgramme, |act| {
        act.about(form.id);
        let changed = act.conn().execute(
            "UPDATE programme SET name = ?, activity = ?, least_to_start = ?, least_to_go_on = ?, most = ?, sessions = ?, minutes = ?,
             rhythm = ?, gender_rule = ?, least_age = ?, conversation_first = ?, agreement_first = ?, agenda = ?, free_talk = ?,
             outcome_form = ?, put_away = ? WHERE id = ?",
            params![
                fields.name,
                fields.activity,
                fields.least_to_start,
                fields.least_to_go_on,
                fields.most,
                fields.sessions,
                fields.minutes,
                fields.rhythm,
                fields.gender_rule,
                fields.least_age,
                fields.conversation_first,
                fields.agreement_first,
                fields.agenda,
                fields.free_talk_minutes,
                fields.outcome_form,
                form.put_away,
                form.id
            ],
        )?;
        if changed == 0 {
            return Err(Fault::NotFound("programme"));
        }
        write_seats(act, form.id, &fields.seats)?;
        Ok(Done {})
    })
}
