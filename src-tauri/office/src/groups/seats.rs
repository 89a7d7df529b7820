//! Seats for facilitators: who holds one, from when, until when (S1.3, R13).
//!
//! Keeps true: a replacement is another dated row; nobody holds two seats of one group at a time; whoever takes a seat can
//! take its role. A seat with two holders is *doubled*: it can be so for a while, and it keeps a group from starting.
//! `until_day` is the first day on which the seat is no longer held.

use rusqlite::params;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::apart;
use super::group::{Group, GroupState, get_group_row};
use super::holdings::{Holding, Seat, current_facilitators, get_seat, holdings_of, seats_of, state_now};
use super::stand_in;
use super::telling;
use crate::agreements::AgreementMarkView;
use crate::check::Check;
use crate::choice;
use crate::facilitators;
use crate::fault::{Args, Coded, Fault};
use crate::id::{FacilitatorId, GroupId, SeatId};
use crate::journal::Action;
use crate::office::{Act, Look, Office};
use crate::settings::Role;
use crate::wire::Day;

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
#[ts(optional_fields = nullable)]
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
#[ts(optional_fields = nullable)]
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
    PledgeNotSigned,
    NotPossible,
    NobodyHoldsIt,
    BeforeItBegan(Day),
    LeavesBefore(Day),
}

impl Coded for SeatRefusal {
    fn code(&self) -> &'static str {
        match self {
            Self::GroupEnded => "group-ended",
            Self::WithoutRole(_) => "facilitator-without-role",
            Self::PutAway => "facilitator-put-away",
            Self::TwiceInGroup => "facilitator-twice-in-group",
            Self::PledgeNotSigned => "pledge-not-signed",
            Self::NotPossible => "not-possible",
            Self::NobodyHoldsIt => "seat-already-empty",
            Self::BeforeItBegan(_) => "seat-until-before-from",
            Self::LeavesBefore(_) => "seat-leaves-before",
        }
    }

    fn args(&self) -> Args {
        match self {
            Self::WithoutRole(role) => Args::from([("role", role.word().into())]),
            Self::BeforeItBegan(from) => Args::from([("from", from.to_string().into())]),
            Self::LeavesBefore(until) => Args::from([("until", until.to_string().into())]),
            _ => Args::new(),
        }
    }
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
    office.act(Action::FillSeat, |act| fill(act, form.seat, form.facilitator, from, form.replaces))
}

/// Seats a facilitator in the first seat of a role that nobody holds, as a part of an act.
pub(crate) fn seat_facilitator(
    act: &Act<'_>,
    group: GroupId,
    facilitator: FacilitatorId,
    role: Role,
) -> Result<(), Fault> {
    let held = holdings_of(act, group)?;
    let mut seats = seats_of(act, group)?.into_iter().filter(|seat| seat.role == role);
    let seat = seats.find(|seat| !held.iter().any(|holding| holding.seat == seat.id));
    let seat = seat.ok_or(Fault::NotFound("seat"))?;
    fill(act, seat.id, facilitator, None, false).map(drop)
}

fn fill(
    act: &Act<'_>,
    id: SeatId,
    facilitator: FacilitatorId,
    from: Option<Day>,
    replaces: bool,
) -> Result<SeatFilledView, Fault> {
    let from = from.unwrap_or(Day(act.today()));
    let (seat, group) = seat_with_group(act, id)?;
    let facilitator = facilitators::get_facilitator(act, facilitator)?;
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
    if group.state == GroupState::Running && facilitator.pledge_signed_on.is_none() {
        return Err(SeatRefusal::PledgeNotSigned.into());
    }
    let stays = |held: &&Holding| held.overlaps(from.0, None) && !(replaces && held.seat == seat.id);
    let beside = holdings.iter().filter(stays).map(|held| held.facilitator);
    let beside = beside.chain(stand_in::coming_in(act, group.id)?);
    if !apart::may_lead(act, &facilitator, &group)? || !apart::may_lead_with(act, facilitator.id, beside)? {
        return Err(SeatRefusal::NotPossible.into());
    }
    if replaces {
        for held in holdings.iter().filter(|held| held.seat == seat.id && held.overlaps(from.0, None)) {
            end_holding(act, held, from)?;
        }
    }
    act.conn().execute(
        "INSERT INTO seat_holder (seat, facilitator, from_day, told_on) VALUES (?, ?, ?, ?)",
        params![seat.id, facilitator.id, from, telling::known_since(&group, from)],
    )?;
    Ok(SeatFilledView {
        state: state_now(act, &seat)?,
        pledge_signed_on: facilitator.pledge_signed_on,
        tell_group: group.state == GroupState::Running,
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
        // Nobody stays longer so: whoever does takes the seat again, with every hard rule asked (R6).
        let leaves_before = |held: &Holding| held.until.filter(|before| *before < until);
        let all_before: Option<Vec<Day>> = leaving.iter().map(leaves_before).collect();
        if let Some(before) = all_before.and_then(|days| days.into_iter().max()) {
            return Err(SeatRefusal::LeavesBefore(before).into());
        }
        for held in leaving.iter().filter(|held| leaves_before(held).is_none()) {
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
