//! Seats and their dated rows as they are kept, and how a seat stands.
//!
//! `until_day` is the first day on which a seat is no longer held.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, params};

use super::seats::{HeldSeatView, SeatState};
use crate::collation;
use crate::fault::Fault;
use crate::id::{FacilitatorId, GroupId, SeatId};
use crate::office::{Act, Look};
use crate::sessions;
use crate::settings::{Role, SeatFields, centre_language};
use crate::wire::Day;

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

    /// Whether the seat is held at some time from a day on, until another.
    pub(super) fn overlaps(&self, from: NaiveDate, until: Option<NaiveDate>) -> bool {
        self.is_open(from) && until.is_none_or(|until| self.from.0 < until)
    }
}

/// How a seat with these holdings stands.
pub(super) fn state_of(
    seat: &Seat,
    holdings: &[&Holding],
    today: NaiveDate,
    sessions_held: u32,
) -> SeatState {
    let open: Vec<_> = holdings.iter().filter(|holding| holding.is_open(today)).collect();
    let doubled = open.iter().enumerate().any(|(index, one)| {
        open[..index]
            .iter()
            .any(|other| one.overlaps(other.from.0.max(today), other.until.map(|until| until.0)))
    });
    let outlived = seat.until_session.is_some_and(|last| sessions_held >= last);
    let left = seat.role == Role::Initiator && sessions_held > 0;
    match open.len() {
        0 if !holdings.is_empty() && (outlived || left) => SeatState::HandedOver,
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
            insert.execute(params![
                SeatId::new(act.world()),
                group,
                seat.role,
                position,
                needed,
                seat.until_session
            ])?;
        }
    }
    Ok(())
}

const SEAT: &str = "SELECT id, self_help_group, role, needed, until_session FROM group_seat";

fn read_seat(row: &rusqlite::Row<'_>) -> rusqlite::Result<Seat> {
    Ok(Seat {
        id: row.get(0)?,
        group: row.get(1)?,
        role: row.get(2)?,
        needed: row.get(3)?,
        until_session: row.get(4)?,
    })
}

pub(super) fn get_seat(look: &Look<'_>, id: SeatId) -> Result<Seat, Fault> {
    let mut statement = look.conn().prepare_cached(&format!("{SEAT} WHERE id = ?"))?;
    statement.query_row([id], read_seat).optional()?.ok_or(Fault::NotFound("seat"))
}

/// The seats of a group in their order.
pub(super) fn seats_of(look: &Look<'_>, group: GroupId) -> Result<Vec<Seat>, Fault> {
    let mut statement =
        look.conn().prepare_cached(&format!("{SEAT} WHERE self_help_group = ? ORDER BY position"))?;
    Ok(statement.query_map([group], read_seat)?.collect::<Result<_, _>>()?)
}

/// Every dated row of a group's seats, seat by seat, oldest first.
pub(super) fn holdings_of(look: &Look<'_>, group: GroupId) -> Result<Vec<Holding>, Fault> {
    let mut statement = look.conn().prepare_cached(
        "SELECT h.seat, s.role, s.until_session, h.facilitator, h.from_day, h.until_day FROM group_seat s
         JOIN seat_holder h ON h.seat = s.id WHERE s.self_help_group = ? ORDER BY s.position, s.id",
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
    let mut holdings = rows.collect::<Result<Vec<_>, _>>()?;
    // Sorted here: the database would take memory for each row it sorts, and lists ask for many groups.
    for of_seat in holdings.chunk_by_mut(|one, other| one.seat == other.seat) {
        of_seat.sort_by_key(|holding| holding.from);
    }
    Ok(holdings)
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

/// The facilitators whose evening a session is: those whose dates cover its day and whose seat is still needed then.
pub(super) fn facilitators_at(
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

macro_rules! columns_held {
    () => {
        "SELECT h.seat, s.self_help_group, g.name, g.state, s.role, h.from_day, coalesce(h.until_day, g.ended_on)"
    };
}

const HELD: &str = concat!(
    columns_held!(),
    " FROM seat_holder h JOIN group_seat s ON s.id = h.seat JOIN self_help_group g ON g.id = s.self_help_group
     WHERE h.facilitator = ?"
);

/// From the groups that have not ended: a facilitator of many years held far more seats than there are in those.
const HELD_BY_ALL: &str = concat!(
    columns_held!(),
    ", h.facilitator FROM self_help_group g CROSS JOIN group_seat s ON s.self_help_group = g.id
     CROSS JOIN seat_holder h ON h.seat = s.id
     WHERE g.state IN ('forming', 'running') AND (h.until_day IS NULL OR h.until_day > ?) ORDER BY h.seat"
);

fn read_held(row: &rusqlite::Row<'_>) -> rusqlite::Result<HeldSeatView> {
    Ok(HeldSeatView {
        seat: row.get(0)?,
        group: row.get(1)?,
        group_name: row.get(2)?,
        state: row.get(3)?,
        role: row.get(4)?,
        from: row.get(5)?,
        until: row.get(6)?,
    })
}

/// The seats a facilitator holds on a day or later, in groups that have not ended.
pub(crate) fn seats_held(
    look: &Look<'_>,
    facilitator: FacilitatorId,
    day: NaiveDate,
) -> Result<Vec<HeldSeatView>, Fault> {
    let mut statement = look.conn().prepare_cached(&format!(
        "{HELD} AND g.state <> 'ended' AND (h.until_day IS NULL OR h.until_day > ?) ORDER BY h.seat"
    ))?;
    let mut held: Vec<HeldSeatView> =
        statement.query_map(params![facilitator, Day(day)], read_held)?.collect::<Result<_, _>>()?;
    let order = collation::order(centre_language(look)?);
    order.sort(&mut held, |one| &one.group_name);
    Ok(held)
}

/// The same of every facilitator who holds one.
pub(crate) fn seats_held_by_all(
    look: &Look<'_>,
    day: NaiveDate,
) -> Result<BTreeMap<FacilitatorId, Vec<HeldSeatView>>, Fault> {
    let mut statement = look.conn().prepare_cached(HELD_BY_ALL)?;
    let mut held: BTreeMap<FacilitatorId, Vec<HeldSeatView>> = BTreeMap::new();
    let mut rows = statement.query([Day(day)])?;
    while let Some(row) = rows.next()? {
        held.entry(row.get(7)?).or_default().push(read_held(row)?);
    }
    let order = collation::order(centre_language(look)?);
    held.values_mut().for_each(|seats| order.sort(seats, |one| &one.group_name));
    Ok(held)
}

/// Every seat a facilitator holds or held, the latest first. One that has ended has its last day also where the group ended.
pub(crate) fn seats_ever_held(
    look: &Look<'_>,
    facilitator: FacilitatorId,
) -> Result<Vec<HeldSeatView>, Fault> {
    let mut statement =
        look.conn().prepare_cached(&format!("{HELD} ORDER BY h.from_day DESC, g.name, h.seat"))?;
    Ok(statement.query_map([facilitator], read_held)?.collect::<Result<_, _>>()?)
}

/// How a seat stands now.
pub(super) fn state_now(look: &Look<'_>, seat: &Seat) -> Result<SeatState, Fault> {
    let holdings = holdings_of(look, seat.group)?;
    let of_seat: Vec<&Holding> = holdings.iter().filter(|held| held.seat == seat.id).collect();
    Ok(state_of(seat, &of_seat, look.today(), sessions::progress_of(look, seat.group)?.held))
}

/// How every seat of a group stands, in their order: role, whether needed, state.
pub(super) fn seat_states(
    look: &Look<'_>,
    group: GroupId,
    sessions_held: u32,
) -> Result<Vec<(Role, bool, SeatState)>, Fault> {
    let holdings = holdings_of(look, group)?;
    let states = seats_of(look, group)?.into_iter().map(|seat| {
        let of_seat: Vec<&Holding> = holdings.iter().filter(|held| held.seat == seat.id).collect();
        (seat.role, seat.needed, state_of(&seat, &of_seat, look.today(), sessions_held))
    });
    Ok(states.collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::World;

    fn day(text: &str) -> Day {
        Day(text.parse().expect("a date written in the test"))
    }

    /// The state of a seat on 20 November 2026 with holdings written as `from..until`.
    fn state(
        role: Role,
        until_session: Option<u32>,
        held: u32,
        holdings: &[(&str, Option<&str>)],
    ) -> SeatState {
        let world = World::seeded("2026-11-20T09:00:00Z".parse().expect("a fixed instant parses"), 7);
        let seat = SeatId::new(&world);
        let holding = |(from, until): &(&str, Option<&str>)| Holding {
            seat,
            role,
            until_session,
            facilitator: FacilitatorId::new(&world),
            from: day(from),
            until: until.map(day),
        };
        let holdings: Vec<Holding> = holdings.iter().map(holding).collect();
        let seat = Seat { id: seat, group: GroupId::new(&world), role, needed: true, until_session };
        state_of(&seat, &holdings.iter().collect::<Vec<_>>(), day("2026-11-20").0, held)
    }

    #[test]
    fn s1_3_a_seat_is_empty_held_or_doubled() {
        let ally = |holdings| state(Role::Ally, None, 3, holdings);
        assert_eq!(ally(&[]), SeatState::Empty);
        assert_eq!(ally(&[("2026-10-01", None)]), SeatState::Held);
        assert_eq!(ally(&[("2026-12-01", None)]), SeatState::Held);
        assert_eq!(ally(&[("2026-10-01", Some("2026-11-20"))]), SeatState::Empty);
        assert_eq!(ally(&[("2026-10-01", None), ("2026-11-20", None)]), SeatState::Doubled);
        assert_eq!(ally(&[("2026-10-01", Some("2026-12-01")), ("2026-12-01", None)]), SeatState::Held);
        assert_eq!(ally(&[("2026-10-01", Some("2026-12-02")), ("2026-12-01", None)]), SeatState::Doubled);
        assert_eq!(ally(&[("2026-10-01", Some("2026-11-01")), ("2026-10-15", None)]), SeatState::Held);
    }

    #[test]
    fn r14_an_initiator_who_has_left_has_handed_over() {
        let gone = [("2026-10-01", Some("2026-11-01"))];
        assert_eq!(state(Role::Initiator, Some(4), 2, &gone), SeatState::HandedOver);
        assert_eq!(state(Role::Initiator, Some(4), 0, &gone), SeatState::Empty);
        assert_eq!(state(Role::Facilitator, Some(3), 3, &gone), SeatState::HandedOver);
        assert_eq!(state(Role::Facilitator, Some(3), 2, &gone), SeatState::Empty);
        assert_eq!(state(Role::Initiator, Some(4), 5, &[]), SeatState::Empty);
    }
}
