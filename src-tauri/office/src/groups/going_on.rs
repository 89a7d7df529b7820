//! Groups that go on: what each member wishes near the end, and the next round in one step (S5.2).
//!
//! Keeps true: each member decides for herself, and a next round is not recomposed: it has those who wish it, the same
//! numbers and its own dates, and everybody signs again (S5.1). Every hard rule is checked anew, keep-apart among them
//! (R6). Deliberately not here: the end of the round that was. What is planned of it is still held.

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::apart::{self, Circle};
use super::create::{self, GroupCreatedView};
use super::end;
use super::group::{Group, GroupState, get_group_row, weekday_of};
use super::holdings::{Holding, holdings_of, seats_of};
use super::participation::{self, current_members, get_participation};
use super::place::{group_facts, standing_of};
use super::rules::{PlacingRefusal, Standing};
use super::written_rules;
use crate::check::Check;
use crate::choice;
use crate::facilitators;
use crate::fault::{Args, Coded, Fault};
use crate::id::{GroupId, ParticipationId, VenueId};
use crate::journal::Action;
use crate::office::{Act, Look, Office};
use crate::people;
use crate::sessions::{self, SessionState};
use crate::settings::{Rhythm, Role, SeatFields};
use crate::surface::Done;
use crate::wire::{Day, Hour};

choice! {
    /// What a member wishes for the time after the last evening.
    GoingOn {
        /// She goes on with this group.
        Continues = "continues",
        /// She leaves; her place is free for others.
        Leaves = "leaves",
        /// She wishes another group.
        Another = "another",
    }
}

/// A member says how she wishes to go on.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct GoingOnForm {
    /// Her taking part.
    pub participation: ParticipationId,
    /// What she wishes; nothing means not asked yet.
    pub goes_on: Option<GoingOn>,
}

/// The next round of a group.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ContinueGroupForm {
    /// The group that goes on.
    pub group: GroupId,
    /// The first day, after the last evening of the group; it fixes the weekday.
    pub first_on: String,
    /// The hour on the wall.
    pub at_hour: String,
    /// Where it meets; nothing means not decided yet.
    #[serde(default)]
    pub venue: Option<VenueId>,
    /// Whether those who lead now go on too; otherwise the group leads itself.
    pub facilitators_stay: bool,
}

/// Another round of the same group.
#[derive(Debug, Serialize, TS)]
pub struct RoundView {
    /// The group.
    pub id: GroupId,
    /// Its name.
    pub name: String,
}

/// Why there is no next round.
#[derive(Debug)]
enum ContinueRefusal {
    NotStarted,
    NotAskedYet(usize),
    NobodyContinues,
    ContinuedAlready(String),
    LeftAlready,
}

impl Coded for ContinueRefusal {
    fn code(&self) -> &'static str {
        match self {
            Self::NotStarted => "no-round-before",
            Self::NotAskedYet(_) => "going-on-not-asked",
            Self::NobodyContinues => "nobody-continues",
            Self::ContinuedAlready(_) => "continued-already",
            Self::LeftAlready => "left-already",
        }
    }

    fn args(&self) -> Args {
        match self {
            Self::NotAskedYet(count) => Args::from([("count", (*count).into())]),
            Self::ContinuedAlready(name) => Args::from([("group", name.clone().into())]),
            _ => Args::new(),
        }
    }
}

/// Records what a member wishes for the time after the last evening.
pub fn record_going_on(office: &mut Office, form: GoingOnForm) -> Result<Done, Fault> {
    office.act(Action::RecordGoingOn, |act| {
        let part = get_participation(act, form.participation)?;
        act.about(part.group);
        act.about(part.person);
        if part.left_on.is_some() {
            return Err(ContinueRefusal::LeftAlready.into());
        }
        if matches!(form.goes_on, Some(GoingOn::Continues | GoingOn::Another)) {
            people::refuse_if_left(act, part.person)?;
        }
        participation::set_going_on(act, part.id, form.goes_on)?;
        Ok(Done {})
    })
}

/// The round that follows a group, if there is one.
pub(super) fn round_after(look: &Look<'_>, group: GroupId) -> Result<Option<RoundView>, Fault> {
    round(look, "continues = ?", group)
}

/// The round before a group, if it is not the first.
pub(super) fn round_before(look: &Look<'_>, group: GroupId) -> Result<Option<RoundView>, Fault> {
    round(look, "id = (SELECT continues FROM self_help_group WHERE id = ?)", group)
}

fn round(look: &Look<'_>, condition: &str, group: GroupId) -> Result<Option<RoundView>, Fault> {
    let mut statement =
        look.conn().prepare_cached(&format!("SELECT id, name FROM self_help_group WHERE {condition}"))?;
    let read = |row: &rusqlite::Row<'_>| Ok(RoundView { id: row.get(0)?, name: row.get(1)? });
    Ok(statement.query_row([group], read).optional()?)
}

/// The seats of the next round: those of this one, needed as long as somebody is to lead.
///
/// An initiator's seat is not needed again: she has made herself superfluous (S3.3).
fn seats_again(look: &Look<'_>, group: GroupId, needed: bool) -> Result<Vec<SeatFields>, Fault> {
    let seats = seats_of(look, group)?.into_iter().map(|seat| SeatFields {
        role: seat.role,
        needed: i32::from(seat.needed && needed && seat.role != Role::Initiator),
        up_to: 1,
        until_session: seat.until_session.and_then(|last| i32::try_from(last).ok()),
    });
    Ok(seats.collect())
}

/// Makes the next round of a group, with those of its members who go on. Whoever wishes another group waits again, since when
/// she waited before; whoever never waited does from today.
pub fn continue_group(office: &mut Office, form: ContinueGroupForm) -> Result<GroupCreatedView, Fault> {
    let mut check = Check::default();
    let first = check.day("first_on", &form.first_on);
    let at_hour = check.hour("at_hour", &form.at_hour);
    check.done()?;
    let (Some(first), Some(at_hour)) = (first, at_hour) else { return Err(Fault::Broken) };
    office.act(Action::ContinueGroup, |act| {
        let group = get_group_row(act, form.group)?;
        act.about(group.id);
        if group.state == GroupState::Forming {
            return Err(ContinueRefusal::NotStarted.into());
        }
        if let Some(after) = round_after(act, group.id)? {
            return Err(ContinueRefusal::ContinuedAlready(after.name).into());
        }
        let members = current_members(act, group.id)?;
        match members.iter().filter(|member| member.goes_on.is_none()).count() {
            0 => {}
            open => return Err(ContinueRefusal::NotAskedYet(open).into()),
        }
        if !members.iter().any(|member| member.goes_on == Some(GoingOn::Continues)) {
            return Err(ContinueRefusal::NobodyContinues.into());
        }
        refuse_before_the_end(act, &group, first)?;
        let weekday = (group.rhythm != Rhythm::Irregular).then(|| weekday_of(first));
        let mut next = Group {
            id: GroupId::new(act.world()),
            state: GroupState::Forming,
            venue: form.venue,
            weekday,
            at_hour: Hour(at_hour),
            // It does not start, it goes on (R10).
            least_to_start: group.least_to_go_on,
            created_on: Day(act.today()),
            started_on: None,
            start_reason: None,
            ended_on: None,
            ..group.clone()
        };
        let seats = seats_again(act, group.id, form.facilitators_stay)?;
        let created = create::write_with_dates(act, &mut next, first, &[], &seats)?;
        act.conn()
            .execute("UPDATE self_help_group SET continues = ? WHERE id = ?", params![group.id, next.id])?;
        if form.facilitators_stay {
            seat_again(act, &group, &next, first)?;
        }
        for member in members.iter().filter(|member| member.goes_on == Some(GoingOn::Continues)) {
            act.about(member.person);
            take_along(act, &next, member.person)?;
        }
        for member in members.iter().filter(|member| member.goes_on == Some(GoingOn::Another)) {
            end::let_wait(act, &group, member)?;
        }
        written_rules::take_along(act, group.id, next.id)?;
        end::end_if_all_was_held(act, &group)?;
        Ok(created)
    })
}

/// The first evening of the next round comes after the last of this one.
fn refuse_before_the_end(look: &Look<'_>, group: &Group, first: NaiveDate) -> Result<(), Fault> {
    let lines = sessions::lines_of(look, group.id)?;
    let last = lines.iter().filter(|line| line.state != SessionState::CalledOff).map(|line| line.on).max();
    match last {
        Some(last) if first <= last.0 => {
            let mut check = Check::default();
            check.fault_with(
                "first_on",
                "next-round-too-early",
                Args::from([("last", last.to_string().into())]),
            );
            check.done()
        }
        _ => Ok(()),
    }
}

/// Those who lead now take the same seats again, from the first evening on.
fn seat_again(act: &Act<'_>, group: &Group, next: &Group, first: NaiveDate) -> Result<(), Fault> {
    let today = act.today();
    let held: Vec<Holding> = holdings_of(act, group.id)?;
    let (before, after) = (seats_of(act, group.id)?, seats_of(act, next.id)?);
    for (seat, again) in before.iter().zip(&after) {
        for holding in held.iter().filter(|held| held.seat == seat.id && held.is_open(today)) {
            let facilitator = facilitators::get_facilitator(act, holding.facilitator)?;
            act.about(facilitator.id);
            let beside = holdings_of(act, next.id)?.into_iter().map(|held| held.facilitator);
            let may = apart::may_lead(act, &facilitator, next)?
                && apart::may_lead_with(act, facilitator.id, beside)?;
            if facilitator.put_away || !may {
                return Err(PlacingRefusal { standing: Standing::NotPossible, most: next.most }.into());
            }
            act.conn().execute(
                "INSERT INTO seat_holder (seat, facilitator, from_day, told_on) VALUES (?, ?, ?, ?)",
                params![again.id, facilitator.id, Day(first), Day(first)],
            )?;
        }
    }
    Ok(())
}

fn take_along(act: &Act<'_>, next: &Group, person: crate::id::PersonId) -> Result<(), Fault> {
    // A closed group that goes on takes nobody new: those who go on are not new.
    let facts = super::rules::GroupFacts { intake_open: true, ..group_facts(act, next)? };
    let standing = standing_of(act, next, facts, &Circle::of(act, next.id)?, person, act.today())?;
    if standing != Standing::Possible {
        return Err(PlacingRefusal { standing, most: next.most }.into());
    }
    participation::insert(act, next.id, person, None)?;
    Ok(())
}
