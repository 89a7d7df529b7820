//! The list of groups, a page at a time.

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::going_on::round_after;
use super::group::{COLUMNS, Group, GroupSlotView, GroupState, Intake, read};
use super::holdings::{Holding, holdings_of, seats_of, state_of};
use super::participation::count_members;
use super::seats::SeatState;
use super::stage::{self, GroupStage, stage_of};
use crate::agreements::{self, AgreementStateView};
use crate::choice;
use crate::collation;
use crate::facilitators;
use crate::fault::Fault;
use crate::id::{GroupId, TopicId, VenueId};
use crate::office::{Look, Office};
use crate::sessions::{self, SessionLineView};
use crate::settings::{Role, centre_language, get_programme, get_topic, get_venue};
use crate::wire::Day;

choice! {
    /// Which groups to list.
    GroupFilter {
        /// Those that are forming or running.
        Living = "living",
        /// Those that are forming.
        Forming = "forming",
        /// Those that run.
        Running = "running",
        /// Those that have ended.
        Ended = "ended",
        /// Every group.
        All = "all",
    }
}

/// Which page of which groups.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct GroupsForm {
    /// Which groups.
    pub filter: GroupFilter,
    /// From 0.
    #[serde(default)]
    pub page: u32,
}

/// A seat in the list of groups.
#[derive(Debug, Serialize, TS)]
pub struct GroupRowSeatView {
    /// Its role.
    pub role: Role,
    /// Whether the group needs it to start.
    pub needed: bool,
    /// How it stands.
    pub state: SeatState,
    /// Who holds it.
    pub called: Vec<String>,
}

/// A group in the list.
#[derive(Debug, Serialize, TS)]
pub struct GroupRowView {
    /// The group.
    pub id: GroupId,
    /// Its name.
    pub name: String,
    /// Its topic's name.
    pub topic: String,
    /// Its programme's name.
    pub programme: String,
    /// Where it is on its way.
    pub state: GroupState,
    /// The same in the word that is shown.
    pub stage: GroupStage,
    /// Until when it pauses, while it does.
    pub paused_until: Option<Day>,
    /// When it meets.
    pub slot: GroupSlotView,
    /// Where it meets.
    pub venue: Option<VenueId>,
    /// The place's name.
    pub venue_name: Option<String>,
    /// How many members it has; facilitators are never counted.
    pub members: u32,
    /// Fewest members to start with.
    pub least_to_start: u32,
    /// Most members.
    pub most: u32,
    /// Its seats in order.
    pub seats: Vec<GroupRowSeatView>,
    /// Whether all have signed.
    pub agreement: AgreementStateView,
    /// The next session, if one is planned.
    pub next_session: Option<SessionLineView>,
    /// How many sessions were held.
    pub held: u32,
    /// How many there are to be; nothing means open.
    pub of: Option<u32>,
}

/// A page of groups: forming first, then running by weekday and hour, then the latest that ended.
#[derive(Debug, Serialize, TS)]
pub struct GroupsView {
    /// The groups.
    pub groups: Vec<GroupRowView>,
    /// How many there are in all.
    pub total: u32,
}

/// Groups on a page.
const PAGE: u32 = 50;

impl GroupFilter {
    /// The states it leaves, in the order in which they are listed.
    fn states(self) -> &'static [GroupState] {
        use GroupState::{Ended, Forming, Running};
        match self {
            Self::Living => &[Forming, Running],
            Self::Forming => &[Forming],
            Self::Running => &[Running],
            Self::Ended => &[Ended],
            Self::All => &[Forming, Running, Ended],
        }
    }
}

/// Lists groups.
pub fn list_groups(office: &Office, form: GroupsForm) -> Result<GroupsView, Fault> {
    office.look(|look| {
        let (mut total, mut skip) = (0, form.page.saturating_mul(PAGE));
        let mut groups = Vec::new();
        let mut count = look.conn().prepare_cached("SELECT count(*) FROM self_help_group WHERE state = ?")?;
        for state in form.filter.states() {
            let of_state: u32 = count.query_row([state], |row| row.get(0))?;
            let room = PAGE - u32::try_from(groups.len()).unwrap_or(PAGE);
            if skip < of_state && room > 0 {
                for group in page_of(look, *state, room, skip)? {
                    groups.push(row_of(look, &group)?);
                }
            }
            total += of_state;
            skip = skip.saturating_sub(of_state);
        }
        Ok(GroupsView { groups, total })
    })
}

/// Some groups of one state. Those that have ended are thousands after some years: their page is cut from the index alone.
fn page_of(look: &Look<'_>, state: GroupState, most: u32, skip: u32) -> Result<Vec<Group>, Fault> {
    let (only, order) = match state {
        GroupState::Forming | GroupState::Running => {
            ("state = ?1", "weekday IS NULL, weekday, at_hour, name, id LIMIT ?2 OFFSET ?3")
        }
        GroupState::Ended => (
            "id IN (SELECT id FROM self_help_group WHERE state = ?1 ORDER BY ended_on DESC, id LIMIT ?2 OFFSET ?3)",
            "ended_on DESC, id",
        ),
    };
    let sql = format!("SELECT {COLUMNS} FROM self_help_group WHERE {only} ORDER BY {order}");
    let mut statement = look.conn().prepare_cached(&sql)?;
    let found = statement.query_map(params![state, most, skip], read)?;
    Ok(found.collect::<Result<_, _>>()?)
}

fn row_of(look: &Look<'_>, group: &Group) -> Result<GroupRowView, Fault> {
    let progress = sessions::progress_of(look, group.id)?;
    let seats = seat_rows(look, group, progress.held)?;
    let states: Vec<_> = seats.iter().map(|seat| (seat.role, seat.needed, seat.state)).collect();
    let goes_on = group.state == GroupState::Ended && round_after(look, group.id)?.is_some();
    let facts = stage::Facts { seats: &states, has_met: progress.has_met(), goes_on };
    Ok(GroupRowView {
        id: group.id,
        name: group.name.clone(),
        topic: get_topic(look, group.topic)?.name,
        programme: get_programme(look, group.programme)?.fields.name,
        state: group.state,
        stage: stage_of(group, &facts, look.today()),
        paused_until: group.paused_until.filter(|_| group.is_paused(look.today())),
        slot: group.slot_view(),
        venue: group.venue,
        venue_name: group.venue.map(|venue| get_venue(look, venue)).transpose()?.map(|venue| venue.name),
        members: count_members(look, group.id)?,
        least_to_start: group.least_to_start,
        most: group.most,
        seats,
        agreement: agreements::state_of(look, group.id)?,
        next_session: progress.next,
        held: progress.held,
        of: group.sessions,
    })
}

fn seat_rows(look: &Look<'_>, group: &Group, held: u32) -> Result<Vec<GroupRowSeatView>, Fault> {
    let holdings = holdings_of(look, group.id)?;
    let mut rows = Vec::new();
    for seat in seats_of(look, group.id)? {
        let of_seat: Vec<&Holding> = holdings.iter().filter(|holding| holding.seat == seat.id).collect();
        let mut called = Vec::new();
        for holding in of_seat.iter().filter(|holding| holding.is_open(look.today())) {
            called.push(facilitators::get_facilitator(look, holding.facilitator)?.called);
        }
        let state = state_of(&seat, &of_seat, look.today(), held);
        rows.push(GroupRowSeatView { role: seat.role, needed: seat.needed, state, called });
    }
    Ok(rows)
}

/// A group in which a place could be offered.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct OpenGroupView {
    /// The group.
    pub id: GroupId,
    /// Its name.
    pub name: String,
    /// How many places are free; those offered and not answered yet count as free.
    pub free: u32,
}

/// The living groups of a topic that take new people and have a place free, by name.
pub(crate) fn open_for(look: &Look<'_>, topic: TopicId) -> Result<Vec<OpenGroupView>, Fault> {
    let mut groups = Vec::new();
    for state in GroupFilter::Living.states() {
        for group in page_of(look, *state, PAGE, 0)? {
            let free = group.most.saturating_sub(count_members(look, group.id)?);
            if group.topic == topic && group.intake == Intake::Open && free > 0 {
                groups.push(OpenGroupView { id: group.id, name: group.name, free });
            }
        }
    }
    let order = collation::order(centre_language(look)?);
    order.sort(&mut groups, |one| &one.name);
    Ok(groups)
}

/// How many groups there are and were.
pub(crate) fn count_groups(conn: &Connection) -> Result<u32, Fault> {
    Ok(conn.prepare_cached("SELECT count(*) FROM self_help_group")?.query_row([], |row| row.get(0))?)
}
