//! A proposal as it is kept: groups that would be opened, places in running ones, and who stays where.

use rusqlite::{OptionalExtension, params};

use super::forbid::Forbidden;
use super::show::PriceView;
use crate::fault::Fault;
use crate::id::{
    FacilitatorId, GroupId, PersonId, ProgrammeId, ProposalGroupId, ProposalId, TopicId, VenueId,
};
use crate::office::{Act, Look};
use crate::settings::Role;
use crate::waiting::TimeWish;
use crate::wire::Moment;

/// A proposal.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Draft {
    pub(super) id: ProposalId,
    pub(super) made_at: Moment,
    /// Of those who wait for this topic only; nothing means of everybody.
    pub(super) topic: Option<TopicId>,
    /// What was given up for wishes; nothing where nothing may be.
    pub(super) price: Option<PriceView>,
    pub(super) groups: Vec<DraftGroup>,
    pub(super) joins: Vec<(GroupId, Place)>,
    pub(super) left_out: Vec<PersonId>,
    /// What is ruled out when it is composed again.
    pub(super) forbidden: Vec<Forbidden>,
}

/// A group that would be opened.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct DraftGroup {
    pub(super) id: ProposalGroupId,
    /// Whether it is opened as it is when it is composed again.
    pub(super) stays: bool,
    pub(super) programme: ProgrammeId,
    pub(super) topic: TopicId,
    pub(super) venue: VenueId,
    pub(super) time: TimeWish,
    pub(super) leaders: Vec<(FacilitatorId, Role)>,
    pub(super) members: Vec<Place>,
}

/// Somebody's place, and whether she stays there when it is composed again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) person: PersonId,
    pub(super) stays: bool,
}

impl Draft {
    /// Takes a person out of every place she has.
    pub(super) fn take_out(&mut self, person: PersonId) {
        self.groups.iter_mut().for_each(|group| group.members.retain(|place| place.person != person));
        self.joins.retain(|(_, place)| place.person != person);
        self.left_out.retain(|other| *other != person);
    }

    fn places_mut(&mut self) -> impl Iterator<Item = &mut Place> {
        let groups = self.groups.iter_mut().flat_map(|group| &mut group.members);
        groups.chain(self.joins.iter_mut().map(|(_, place)| place))
    }

    /// How many people have a place in it.
    pub(super) fn seated(&self) -> usize {
        self.groups.iter().map(|group| group.members.len()).sum::<usize>() + self.joins.len()
    }

    /// Whether a person has a place in it.
    pub(super) fn has_place(&self, person: PersonId) -> bool {
        let groups = self.groups.iter().flat_map(|group| &group.members);
        groups.chain(self.joins.iter().map(|(_, place)| place)).any(|place| place.person == person)
    }

    /// The place of a person, if she has one.
    pub(super) fn place_mut(&mut self, person: PersonId) -> Option<&mut Place> {
        self.places_mut().find(|place| place.person == person)
    }

    /// Lets one take the other's place, and the other hers if she has one.
    pub(super) fn swap(&mut self, one: Place, other: Place) -> Result<(), Fault> {
        self.left_out.retain(|person| *person != one.person);
        self.place_mut(other.person).ok_or(Fault::NotFound("place"))?;
        for place in self.places_mut() {
            if place.person == one.person {
                *place = other;
            } else if place.person == other.person {
                *place = one;
            }
        }
        Ok(())
    }
}

/// Every proposal, the latest first.
pub(super) fn list(look: &Look<'_>) -> Result<Vec<(ProposalId, Moment)>, Fault> {
    let mut statement =
        look.conn().prepare_cached("SELECT id, made_at FROM proposal ORDER BY made_at DESC, id")?;
    Ok(statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_, _>>()?)
}

/// One proposal.
pub(super) fn get(look: &Look<'_>, id: ProposalId) -> Result<Draft, Fault> {
    let conn = look.conn();
    let kept = conn
        .query_row(
            "SELECT made_at, topic, given_percent, strict_seated, strict_met, strict_wishes FROM proposal WHERE id = ?",
            [id],
            |row| {
                let percent: Option<u32> = row.get(2)?;
                let price = |percent| -> rusqlite::Result<PriceView> {
                    let (seated, wishes_met, wishes) = (row.get(3)?, row.get(4)?, row.get(5)?);
                    Ok(PriceView { percent, seated, wishes_met, wishes })
                };
                Ok((row.get(0)?, row.get(1)?, percent.map(price).transpose()?))
            },
        )
        .optional()?;
    let (made_at, topic, price) = kept.ok_or(Fault::NotFound("proposal"))?;
    let (groups, joins, left_out) = (Vec::new(), Vec::new(), Vec::new());
    let forbidden = forbidden(look, id)?;
    let mut draft = Draft { id, made_at, topic, price, groups, joins, left_out, forbidden };
    let mut statement = conn.prepare_cached(
        "SELECT id, programme, topic, venue, weekday, part, stays FROM proposal_group WHERE proposal = ?
         ORDER BY position",
    )?;
    let rows = statement.query_map([id], |row| {
        Ok(DraftGroup {
            id: row.get(0)?,
            programme: row.get(1)?,
            topic: row.get(2)?,
            venue: row.get(3)?,
            time: TimeWish { weekday: row.get(4)?, part: row.get(5)? },
            stays: row.get(6)?,
            leaders: Vec::new(),
            members: Vec::new(),
        })
    })?;
    draft.groups = rows.collect::<Result<_, _>>()?;
    let mut leaders = conn.prepare_cached(
        "SELECT facilitator, role FROM proposal_leader WHERE proposal_group = ? ORDER BY role, facilitator",
    )?;
    for group in &mut draft.groups {
        let rows = leaders.query_map([group.id], |row| Ok((row.get(0)?, row.get(1)?)))?;
        group.leaders = rows.collect::<Result<_, _>>()?;
    }
    let mut seats = conn.prepare_cached(
        "SELECT person, proposal_group, joins, stays FROM proposal_seat WHERE proposal = ? ORDER BY person",
    )?;
    let rows = seats.query_map([id], |row| {
        let place = Place { person: row.get(0)?, stays: row.get(3)? };
        Ok((place, row.get::<_, Option<ProposalGroupId>>(1)?, row.get::<_, Option<GroupId>>(2)?))
    })?;
    for row in rows {
        match row? {
            (place, Some(group), _) => {
                let of = draft.groups.iter_mut().find(|it| it.id == group);
                of.into_iter().for_each(|it| it.members.push(place));
            }
            (place, None, Some(joins)) => draft.joins.push((joins, place)),
            (place, None, None) => draft.left_out.push(place.person),
        }
    }
    Ok(draft)
}

fn forbidden(look: &Look<'_>, id: ProposalId) -> Result<Vec<Forbidden>, Fault> {
    let mut statement = look.conn().prepare_cached(
        "SELECT person, facilitator, topic, joins, weekday, part FROM proposal_forbidden WHERE proposal = ?
         ORDER BY position",
    )?;
    let rows = statement.query_map([id], |row| {
        let weekday: Option<u32> = row.get(4)?;
        let time = |weekday| -> rusqlite::Result<TimeWish> { Ok(TimeWish { weekday, part: row.get(5)? }) };
        Ok(Forbidden {
            person: row.get(0)?,
            facilitator: row.get(1)?,
            topic: row.get(2)?,
            running: row.get(3)?,
            time: weekday.map(time).transpose()?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Writes a proposal in the place of what was kept under its id.
pub(super) fn put(act: &Act<'_>, draft: &Draft) -> Result<(), Fault> {
    remove(act, draft.id)?;
    act.about(draft.id);
    let conn = act.conn();
    conn.execute(
        "INSERT INTO proposal (id, made_at, topic, given_percent, strict_seated, strict_met, strict_wishes)
         VALUES (?, ?, ?, ?, ?, ?, ?)",
        params![
            draft.id,
            draft.made_at,
            draft.topic,
            draft.price.map(|price| price.percent),
            draft.price.map(|price| price.seated),
            draft.price.map(|price| price.wishes_met),
            draft.price.map(|price| price.wishes)
        ],
    )?;
    let mut seat = conn.prepare_cached(
        "INSERT INTO proposal_seat (proposal, person, proposal_group, joins, stays) VALUES (?, ?, ?, ?, ?)",
    )?;
    for (position, group) in draft.groups.iter().enumerate() {
        conn.execute(
            "INSERT INTO proposal_group (id, proposal, position, programme, topic, venue, weekday, part, stays)
             VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            params![
                group.id,
                draft.id,
                u32::try_from(position).unwrap_or(u32::MAX),
                group.programme,
                group.topic,
                group.venue,
                group.time.weekday,
                group.time.part,
                group.stays
            ],
        )?;
        for (facilitator, role) in &group.leaders {
            conn.execute(
                "INSERT INTO proposal_leader (proposal_group, facilitator, role) VALUES (?, ?, ?)",
                params![group.id, facilitator, role],
            )?;
        }
        for place in &group.members {
            seat.execute(params![draft.id, place.person, group.id, None::<GroupId>, place.stays])?;
        }
    }
    for (group, place) in &draft.joins {
        seat.execute(params![draft.id, place.person, None::<ProposalGroupId>, group, place.stays])?;
    }
    for person in &draft.left_out {
        seat.execute(params![draft.id, person, None::<ProposalGroupId>, None::<GroupId>, true])?;
    }
    for (position, it) in draft.forbidden.iter().enumerate() {
        conn.execute(
            "INSERT INTO proposal_forbidden (proposal, position, person, facilitator, topic, joins, weekday, part)
             VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            params![
                draft.id,
                u32::try_from(position).unwrap_or(u32::MAX),
                it.person,
                it.facilitator,
                it.topic,
                it.running,
                it.time.map(|time| time.weekday),
                it.time.map(|time| time.part)
            ],
        )?;
    }
    Ok(())
}

/// Lets somebody's place in proposals follow to the one she is the same as, who keeps her own where she has one.
pub(crate) fn hand_over(act: &Act<'_>, from: PersonId, to: PersonId) -> Result<(), Fault> {
    act.conn().execute("UPDATE OR IGNORE proposal_seat SET person = ? WHERE person = ?", [to, from])?;
    act.conn().execute("DELETE FROM proposal_seat WHERE person = ?", [from])?;
    act.conn().execute("UPDATE proposal_forbidden SET person = ? WHERE person = ?", [to, from])?;
    Ok(())
}

/// Removes a proposal.
pub(super) fn remove(act: &Act<'_>, id: ProposalId) -> Result<(), Fault> {
    let conn = act.conn();
    conn.execute("DELETE FROM proposal_seat WHERE proposal = ?", [id])?;
    conn.execute("DELETE FROM proposal_forbidden WHERE proposal = ?", [id])?;
    conn.execute(
        "DELETE FROM proposal_leader WHERE proposal_group IN (SELECT id FROM proposal_group WHERE proposal = ?)",
        [id],
    )?;
    conn.execute("DELETE FROM proposal_group WHERE proposal = ?", [id])?;
    conn.execute("DELETE FROM proposal WHERE id = ?", [id])?;
    Ok(())
}
