//! Seats for facilitators: who holds one, from when, until when (S1.3, R13).
//!
//! Keeps true: a replacement is another dated row; nobody holds two seats of one group at a time; whoever takes a seat can
//! take its role. A seat with two holders is *doubled*: it can be so for a while, and it keeps a group from starting.
//! `until_day` is the first day on which the seat is no longer held.

use chrono::NaiveDate;
use rusqlite::params;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::apart;
use super::group::{Group, GroupState, get_group_row};
use crate::agreements::AgreementMarkView;
use crate::check::Check;
use crate::choice;
use crate::fault::{Args, Coded, Fault};
use crate::id::{FacilitatorId, GroupId, SeatId};
use crate::journal::Action;
use crate::office::{Act, Look, Office};
use crate::settings::{Role, SeatFields};
use crate::wire::Day;
use crate::{facilitators, sessions};

choice! {
    /// How a seat stands.
    SeatState {
        /// Nobody holds it.
        Empty = "empty",
        /// One holds it, or will.
        Held = "held",
        /// Two hold it on the same day.
        Doubled = "doubled",
        /// It was held and is no longer needed: a success (R14).
        HandedOver = "handed-over",
    }
}

/// Somebody who holds or held a seat.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SeatHolderView {
    /// The facilitator.
    pub facilitator: FacilitatorId,
    /// What she is called.
    pub called: String,
    /// The first day.
    pub from: Day,
    /// The first day no longer; nothing means to the end.
    pub until: Option<Day>,
    /// Whether she has agreed to keep this group's silence.
    pub agreement: AgreementMarkView,
    /// When she signed the centre's pledge; nothing means not yet.
    pub pledge_signed_on: Option<Day>,
}

/// A seat of a group.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SeatView {
    /// The seat.
    pub id: SeatId,
    /// Its role.
    pub role: Role,
    /// Whether the group needs it to start.
    pub needed: bool,
    /// After which session it is no longer needed; nothing means never.
    pub until_session: Option<u32>,
    /// The day of that session, as planned now (S3.3).
    pub planned_until: Option<Day>,
    /// How it stands.
    pub state: SeatState,
    /// Who holds it now or will; two where it is doubled.
    pub holders: Vec<SeatHolderView>,
    /// Who held it before.
    pub past: Vec<SeatHolderView>,
}

/// A seat somebody holds now, as her own page shows it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct HeldSeatView {
    /// The seat.
    pub seat: SeatId,
    /// The group.
    pub group: GroupId,
    /// The group's name.
    pub group_name: String,
    /// Where the group is on its way.
    pub state: GroupState,
    /// The role.
    pub role: Role,
    /// The first day.
    pub from: Day,
    /// The first day no longer; nothing means to the end.
    pub until: Option<Day>,
}

/// Somebody takes a seat.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FillSeatForm {
    /// The seat.
    pub seat: SeatId,
    /// Who takes it.
    pub facilitator: FacilitatorId,
    /// The first day; nothing means today.
    #[serde(default)]
    pub from: Option<String>,
    /// Whether whoever holds it now leaves it on that day.
    #[serde(default)]
    pub replaces: bool,
}

/// A seat taken.
#[derive(Debug, Serialize, TS)]
pub struct SeatFilledView {
    /// How the seat stands now.
    pub state: SeatState,
    /// When she signed the centre's pledge; nothing means it is still to be signed (R13).
    pub pledge_signed_on: Option<Day>,
    /// Whether the group already meets and is to be told (R13).
    pub tell_group: bool,
}

/// Somebody leaves a seat.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EmptySeatForm {
    /// The seat.
    pub seat: SeatId,
    /// Who leaves it; nothing means whoever holds it.
    #[serde(default)]
    pub facilitator: Option<FacilitatorId>,
    /// The first day no longer; nothing means today.
    #[serde(default)]
    pub until: Option<String>,
}

/// A seat left.
#[derive(Debug, Serialize, TS)]
pub struct SeatEmptiedView {
    /// How the seat stands now; an initiator who leaves has handed over (R14).
    pub state: SeatState,
    /// Whether the group goes on without any facilitator, which is valid (S3.3, S5.5).
    pub leads_itself: bool,
}

/// Why a seat cannot be taken or left.
#[derive(Debug)]
pub(super) enum SeatRefusal {
    GroupEnded,
    WithoutRole(Role),
    PutAway,
    TwiceInGroup,
    NotPossible,
    NobodyHoldsIt,
    BeforeItBegan(Day),
}

impl Coded for SeatRefusal {
    fn code(&self) -> &'static str {
        match self {
            Self::GroupEnded => "group-ended",
            Self::WithoutRole(_) => "facilitator-without-role",
            Self::PutAway => "facilitator-put-away",
            Self::TwiceInGroup => "facilitator-twice-in-group",
            Self::NotPossible => "not-possible",
            Self::NobodyHoldsIt => "seat-already-empty",
            Self::BeforeItBegan(_) => "seat-until-before-from",
        }
    }

    fn args(&self) -> Args {
        match self {
            Self::WithoutRole(role) => Args::from([("role", role.word().into())]),
            Self::BeforeItBegan(from) => Args::from([("from", from.to_string().into())]),
            _ => Args::new(),
        }
    }
}

/// A seat, without its holders.
#[derive(Debug, Clone)]
pub(crate) struct Seat {
    pub(crate) id: SeatId,
    pub(crate) group: GroupId,
    pub(crate) role: Role,
    pub(crate) needed: bool,
    pub(crate) until_session: Option<u32>,
}

/// One dated row: a facilitator in a seat.
#[derive(Debug, Clone)]
pub(crate) struct Holding {
    pub(crate) seat: SeatId,
    pub(crate) role: Role,
    pub(crate) until_session: Option<u32>,
    pub(crate) facilitator: FacilitatorId,
    pub(crate) from: Day,
    pub(crate) until: Option<Day>,
}

impl Holding {
    /// Whether the seat is held on a day.
    pub(crate) fn covers(&self, day: NaiveDate) -> bool {
        self.from.0 <= day && self.is_open(day)
    }

    /// Whether the seat is held on a day or will be later.
    pub(crate) fn is_open(&self, day: NaiveDate) -> bool {
        self.until.is_none_or(|until| day < until.0)
    }

    fn overlaps(&self, from: NaiveDate, until: Option<NaiveDate>) -> bool {
        self.is_open(from) && until.is_none_or(|until| self.from.0 < until)
    }
}

/// How a seat with these holdings stands.
pub(super) fn state_of(seat: &Seat, holdings: &[&Holding], today: NaiveDate, sessions_held: u32) -> SeatState {
    let open: Vec<_> = holdings.iter().filter(|holding| holding.is_open(today)).collect();
    let doubled = open.iter().enumerate().any(|(index, one)| {
        open[..index].iter().any(|other| one.overlaps(other.from.0.max(today), other.until.map(|until| until.0)))
    });
    let outlived = seat.until_session.is_some_and(|last| sessions_held >= last);
    match open.len() {
        0 if !holdings.is_empty() && (outlived || seat.role == Role::Initiator) => SeatState::HandedOver,
        0 => SeatState::Empty,
        _ if doubled => SeatState::Doubled,
        _ => SeatState::Held,
    }
}

/// Makes a group's seats from its programme: one row a seat, the needed ones first in each role.
pub(super) fn make_seats(act: &Act<'_>, group: GroupId, seats: &[SeatFields]) -> Result<(), Fault> {
    let mut insert = act.conn().prepare_cached(
        "INSERT INTO group_seat (id, self_help_group, role, position, needed, until_session) VALUES (?, ?, ?, ?, ?, ?)",
    )?;
    let mut position = 0;
    for seat in seats {
        for place in 0..seat.up_to {
            position += 1;
            let needed = place < seat.needed;
            insert.execute(params![SeatId::new(act.world()), group, seat.role, position, needed, seat.until_session])?;
        }
    }
    Ok(())
}

const SEAT: &str = "SELECT id, self_help_group, role, needed, until_session FROM group_seat";

fn read_seat(row: &rusqlite::Row<'_>) -> rusqlite::Result<Seat> {
    Ok(Seat { id: row.get(0)?, group: row.get(1)?, role: row.get(2)?, needed: row.get(3)?, until_session: row.get(4)? })
}

fn get_seat(look: &Look<'_>, id: SeatId) -> Result<Seat, Fault> {
    use rusqlite::OptionalExtension;
    let mut statement = look.conn().prepare_cached(&format!("{SEAT} WHERE id = ?"))?;
    statement.query_row([id], read_seat).optional()?.ok_or(Fault::NotFound("seat"))
}

/// The seats of a group in their order.
pub(super) fn seats_of(look: &Look<'_>, group: GroupId) -> Result<Vec<Seat>, Fault> {
    let mut statement = look.conn().prepare_cached(&format!("{SEAT} WHERE self_help_group = ? ORDER BY position"))?;
    Ok(statement.query_map([group], read_seat)?.collect::<Result<_, _>>()?)
}

/// Every dated row of a group's seats, oldest first.
pub(super) fn holdings_of(look: &Look<'_>, group: GroupId) -> Result<Vec<Holding>, Fault> {
    let mut statement = look.conn().prepare_cached(
        "SELECT h.seat, s.role, s.until_session, h.facilitator, h.from_day, h.until_day FROM group_seat s
         JOIN seat_holder h ON h.seat = s.id WHERE s.self_help_group = ? ORDER BY s.position, h.from_day",
    )?;
    let rows = statement.query_map([group], |row| {
        Ok(Holding {
            seat: row.get(0)?,
            role: row.get(1)?,
            until_session: row.get(2)?,
            facilitator: row.get(3)?,
            from: row.get(4)?,
            until: row.get(5)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The facilitators who hold a seat of a group now, or will; each once.
pub(crate) fn current_facilitators(look: &Look<'_>, group: GroupId) -> Result<Vec<FacilitatorId>, Fault> {
    let today = look.today();
    let mut found = Vec::new();
    for holding in holdings_of(look, group)? {
        if holding.is_open(today) && !found.contains(&holding.facilitator) {
            found.push(holding.facilitator);
        }
    }
    Ok(found)
}

/// The facilitators present at a session: those whose dates cover its day and whose seat is still needed then.
pub(crate) fn facilitators_at(
    look: &Look<'_>,
    group: GroupId,
    day: NaiveDate,
    number: Option<u32>,
) -> Result<Vec<Holding>, Fault> {
    let mut present = holdings_of(look, group)?;
    present.retain(|holding| {
        let needed = holding.until_session.zip(number).is_none_or(|(last, number)| number <= last);
        needed && holding.covers(day)
    });
    Ok(present)
}

/// The seats a facilitator holds on a day or later, in groups that have not ended.
pub(crate) fn seats_held(look: &Look<'_>, facilitator: FacilitatorId, day: NaiveDate) -> Result<Vec<HeldSeatView>, Fault> {
    let mut statement = look.conn().prepare_cached(
        "SELECT h.seat, s.self_help_group, g.name, g.state, s.role, h.from_day, h.until_day FROM seat_holder h
         JOIN group_seat s ON s.id = h.seat JOIN self_help_group g ON g.id = s.self_help_group
         WHERE h.facilitator = ? AND g.state <> 'ended' AND (h.until_day IS NULL OR h.until_day > ?) ORDER BY g.name",
    )?;
    let rows = statement.query_map(params![facilitator, Day(day)], |row| {
        Ok(HeldSeatView {
            seat: row.get(0)?,
            group: row.get(1)?,
            group_name: row.get(2)?,
            state: row.get(3)?,
            role: row.get(4)?,
            from: row.get(5)?,
            until: row.get(6)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn seat_with_group(look: &Look<'_>, id: SeatId) -> Result<(Seat, Group), Fault> {
    let seat = get_seat(look, id)?;
    let group = get_group_row(look, seat.group)?;
    if group.is_live() { Ok((seat, group)) } else { Err(SeatRefusal::GroupEnded.into()) }
}

/// A facilitator takes a seat; where it is held already it is doubled until somebody leaves it.
pub fn fill_seat(office: &mut Office, form: FillSeatForm) -> Result<SeatFilledView, Fault> {
    let mut check = Check::default();
    let from = check.optional_day("from", form.from.as_deref());
    check.done()?;
    office.act(Action::FillSeat, |act| {
        let from = from.unwrap_or(Day(act.today()));
        let (seat, group) = seat_with_group(act, form.seat)?;
        let facilitator = facilitators::get_facilitator(act, form.facilitator)?;
        act.about(group.id);
        act.about(facilitator.id);
        if facilitator.put_away {
            return Err(SeatRefusal::PutAway.into());
        }
        if !facilitator.roles.contains(&seat.role) {
            return Err(SeatRefusal::WithoutRole(seat.role).into());
        }
        let holdings = holdings_of(act, group.id)?;
        if holdings.iter().any(|held| held.facilitator == facilitator.id && held.overlaps(from.0, None)) {
            return Err(SeatRefusal::TwiceInGroup.into());
        }
        if !apart::may_lead(act, &facilitator, &group)? {
            return Err(SeatRefusal::NotPossible.into());
        }
        if form.replaces {
            for held in holdings.iter().filter(|held| held.seat == seat.id && held.overlaps(from.0, None)) {
                end_holding(act, held, from)?;
            }
        }
        act.conn().execute(
            "INSERT INTO seat_holder (seat, facilitator, from_day) VALUES (?, ?, ?)",
            params![seat.id, facilitator.id, from],
        )?;
        Ok(SeatFilledView {
            state: state_now(act, &seat)?,
            pledge_signed_on: facilitator.pledge_signed_on,
            tell_group: group.state == GroupState::Running,
        })
    })
}

/// A facilitator leaves a seat; the row stays with its dates.
pub fn empty_seat(office: &mut Office, form: EmptySeatForm) -> Result<SeatEmptiedView, Fault> {
    let mut check = Check::default();
    let until = check.optional_day("until", form.until.as_deref());
    check.done()?;
    office.act(Action::EmptySeat, |act| {
        let until = until.unwrap_or(Day(act.today()));
        let (seat, group) = seat_with_group(act, form.seat)?;
        act.about(group.id);
        let leaving: Vec<Holding> = holdings_of(act, group.id)?
            .into_iter()
            .filter(|held| held.seat == seat.id && held.is_open(act.today()))
            .filter(|held| form.facilitator.is_none_or(|who| who == held.facilitator))
            .collect();
        if leaving.is_empty() {
            return Err(SeatRefusal::NobodyHoldsIt.into());
        }
        for held in &leaving {
            act.about(held.facilitator);
            end_holding(act, held, until)?;
        }
        let leads_itself = current_facilitators(act, group.id)?.is_empty();
        Ok(SeatEmptiedView { state: state_now(act, &seat)?, leads_itself })
    })
}

/// Ends a holding on a day; one that had not begun by then never was.
fn end_holding(act: &Act<'_>, held: &Holding, until: Day) -> Result<(), Fault> {
    if until <= held.from && held.from.0 < act.today() {
        return Err(SeatRefusal::BeforeItBegan(held.from).into());
    }
    if until <= held.from {
        act.conn().execute(
            "DELETE FROM seat_holder WHERE seat = ? AND facilitator = ? AND from_day = ?",
            params![held.seat, held.facilitator, held.from],
        )?;
    } else {
        act.conn().execute(
            "UPDATE seat_holder SET until_day = ? WHERE seat = ? AND facilitator = ? AND from_day = ?",
            params![until, held.seat, held.facilitator, held.from],
        )?;
    }
    Ok(())
}

fn state_now(look: &Look<'_>, seat: &Seat) -> Result<SeatState, Fault> {
    let holdings = holdings_of(look, seat.group)?;
    let of_seat: Vec<&Holding> = holdings.iter().filter(|held| held.seat == seat.id).collect();
    Ok(state_of(seat, &of_seat, look.today(), sessions::progress_of(look, seat.group)?.held))
}

/// How every seat of a group stands, in their order: role, whether needed, state.
pub(super) fn seat_states(look: &Look<'_>, group: GroupId, sessions_held: u32) -> Result<Vec<(Role, bool, SeatState)>, Fault> {
    let holdings = holdings_of(look, group)?;
    let states = seats_of(look, group)?.into_iter().map(|seat| {
        let of_seat: Vec<&Holding> = holdings.iter().filter(|held| held.seat == seat.id).collect();
        (seat.role, seat.needed, state_of(&seat, &of_seat, look.today(), sessions_held))
    });
    Ok(states.collect())
}
