//! Starting a group: what stands in the way, and going on all the same with a written reason (S1.3, R10).

use rusqlite::params;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::group::{Group, GroupState, get_group_row};
use super::holdings::{holdings_of, seat_states};
use super::participation::count_members;
use super::seats::SeatState;
use crate::check::Check;
use crate::facilitators;
use crate::fault::{Args, Coded, Fault};
use crate::id::GroupId;
use crate::journal::Action;
use crate::office::{Look, Office};
use crate::settings::Role;
use crate::wire::Day;

/// Something that stands in the way of starting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "what", rename_all = "kebab-case")]
pub enum HindranceView {
    /// Fewer participants than the programme asks for.
    TooFewPeople {
        /// How many there are.
        members: u32,
        /// How many are needed.
        least: u32,
    },
    /// Nobody holds a needed seat.
    SeatEmpty {
        /// Its role.
        role: Role,
    },
    /// Two hold a needed seat.
    SeatDoubled {
        /// Its role.
        role: Role,
    },
    /// Somebody who leads it has not signed the pledge of silence (R13).
    PledgeNotSigned {
        /// In which role.
        role: Role,
    },
}

/// A group is to start.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct StartGroupForm {
    /// The group.
    pub id: GroupId,
    /// Why it starts although something stands in the way; kept with the group.
    #[serde(default)]
    pub reason: Option<String>,
}

/// A group that has started.
#[derive(Debug, Serialize, TS)]
pub struct GroupStartedView {
    /// What stood in the way and was decided upon with a reason.
    pub overridden: Vec<HindranceView>,
}

/// Why a group cannot start.
#[derive(Debug)]
enum StartRefusal {
    NotForming,
    Hindered { hindrances: u32 },
}

impl Coded for StartRefusal {
    fn code(&self) -> &'static str {
        match self {
            Self::NotForming => "group-not-forming",
            Self::Hindered { .. } => "group-not-ready",
        }
    }

    fn args(&self) -> Args {
        match self {
            Self::NotForming => Args::new(),
            Self::Hindered { hindrances } => Args::from([("hindrances", (*hindrances).into())]),
        }
    }
}

/// Everything that stands in the way of starting: too few people, needed seats empty or doubled.
pub(super) fn hindrances(members: u32, least: u32, seats: &[(Role, bool, SeatState)]) -> Vec<HindranceView> {
    let mut found = Vec::new();
    if members < least {
        found.push(HindranceView::TooFewPeople { members, least });
    }
    for (role, needed, state) in seats {
        match state {
            SeatState::Empty if *needed => found.push(HindranceView::SeatEmpty { role: *role }),
            SeatState::Doubled if *needed => found.push(HindranceView::SeatDoubled { role: *role }),
            _ => {}
        }
    }
    found
}

/// What stands in the way of a group as it is today.
pub(super) fn hindrances_of(look: &Look<'_>, group: &Group) -> Result<Vec<HindranceView>, Fault> {
    let seats = seat_states(look, group.id, 0)?;
    let mut found = hindrances(count_members(look, group.id)?, group.least_to_start, &seats);
    for held in holdings_of(look, group.id)?.iter().filter(|held| held.is_open(look.today())) {
        if facilitators::get_facilitator(look, held.facilitator)?.pledge_signed_on.is_none() {
            found.push(HindranceView::PledgeNotSigned { role: held.role });
        }
    }
    Ok(found)
}

/// Starts a group; what stands in the way is passed only with a written reason, which is kept (S1.3).
pub fn start_group(office: &mut Office, form: StartGroupForm) -> Result<GroupStartedView, Fault> {
    let mut check = Check::default();
    let reason = check.text("reason", form.reason.as_deref().unwrap_or_default());
    check.done()?;
    office.act(Action::StartGroup, |act| {
        let group = get_group_row(act, form.id)?;
        act.about(group.id);
        if group.state != GroupState::Forming {
            return Err(StartRefusal::NotForming.into());
        }
        let overridden = hindrances_of(act, &group)?;
        if !overridden.is_empty() && reason.is_empty() {
            let hindrances = u32::try_from(overridden.len()).unwrap_or(u32::MAX);
            return Err(StartRefusal::Hindered { hindrances }.into());
        }
        let kept = (!overridden.is_empty()).then_some(reason);
        act.conn().execute(
            "UPDATE self_help_group SET state = ?, started_on = ?, start_reason = ? WHERE id = ?",
            params![GroupState::Running, Day(act.today()), kept, group.id],
        )?;
        Ok(GroupStartedView { overridden })
    })
}
