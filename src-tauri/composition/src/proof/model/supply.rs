//! The rows for what groups need: a room each, somebody in each role.

use std::collections::BTreeMap;

use super::Model;
use crate::problem::{NONE, Source};
use crate::proof::programme::Column;

impl Model<'_> {
    /// H4: each group has one room that suits all in it, each room one group an hour.
    pub(super) fn rooms(&mut self) {
        let mut uses: BTreeMap<(u32, usize), Vec<(Column, f64)>> = BTreeMap::new();
        let taken = self.problem.instance.pin_groups.iter().map(|group| (group.room as u32, group.slot));
        let taken: Vec<_> = taken.collect();
        for (id, offered) in &mut self.offered {
            let offer = &self.problem.offers[*id];
            if !offer.is_open_to_choice() {
                continue;
            }
            let open: Vec<_> = offered.cells.iter().filter_map(|cell| self.cells[*cell].open).collect();
            for room in offer.rooms.iter().copied().filter(|room| !taken.contains(&(*room, offer.slot))) {
                let column = self.programme.binary();
                offered.rooms.push((room, column));
                uses.entry((room, offer.slot)).or_default().push((column, 1.0));
            }
            let row = offered.rooms.iter().map(|(_, column)| (*column, 1.0));
            self.programme.exactly(0.0, row.chain(open.into_iter().map(|open| (open, -1.0))));
            let seats = |room: u32| self.problem.rooms[room as usize].capacity - offer.leaders;
            let all = offered.cells.iter().flat_map(|cell| &self.cells[*cell].seats);
            let all: Vec<(u32, Column)> = all.copied().collect();
            if offered.rooms.iter().any(|(room, _)| seats(*room) < offer.max) {
                let size = |unit: u32| self.problem.units[unit as usize].people.len() as f64;
                let row = all.iter().map(|(unit, column)| (*column, size(*unit)));
                let room = offered.rooms.iter().map(|(room, column)| (*column, -(seats(*room) as f64)));
                self.programme.at_most(0.0, row.chain(room));
            }
            for (unit, column) in all {
                let suits = |room: u32| self.problem.suits(unit as usize, self.problem.rooms[room as usize]);
                if !offered.rooms.iter().all(|(room, _)| suits(*room)) {
                    let suiting =
                        offered.rooms.iter().filter(|(room, _)| suits(*room)).map(|(_, it)| (*it, -1.0));
                    self.programme.at_most(0.0, suiting.chain([(column, 1.0)]));
                }
            }
        }
        uses.into_values().filter(|row| row.len() > 1).for_each(|row| self.programme.at_most(1.0, row));
    }

    /// H5 and H9: roles are filled, hours and limits hold, and nobody is led by somebody they are kept apart from.
    pub(super) fn facilitators(&mut self) {
        let instance = self.problem.instance;
        let mut hours: BTreeMap<(u32, usize), Vec<(Column, f64)>> = BTreeMap::new();
        let mut loads: Vec<Vec<(Column, f64)>> = vec![Vec::new(); instance.facilitators.len()];
        let pinned = instance
            .pin_groups
            .iter()
            .flat_map(|group| group.facilitators.iter().map(|it| (it.id as u32, group.slot)));
        let pinned: Vec<(u32, usize)> = pinned.collect();
        for (id, offered) in &mut self.offered {
            let offer = &self.problem.offers[*id];
            let open: Vec<(Column, f64)> = offered
                .cells
                .iter()
                .filter_map(|cell| self.cells[*cell].open)
                .map(|open| (open, -1.0))
                .collect();
            let mut by_person: BTreeMap<u32, Vec<(Column, f64)>> = BTreeMap::new();
            for (place, role) in offer.roles.iter().enumerate() {
                let mut row: Vec<(Column, f64)> =
                    open.iter().map(|(it, by)| (*it, by * role.number as f64)).collect();
                for one in
                    role.facilitators.iter().copied().filter(|one| !pinned.contains(&(*one, offer.slot)))
                {
                    let column = self.programme.binary();
                    offered.leaders.push((place, one, column));
                    row.push((column, 1.0));
                    by_person.entry(one).or_default().push((column, 1.0));
                    hours.entry((one, offer.slot)).or_default().push((column, 1.0));
                    loads[one as usize].push((column, 1.0));
                }
                self.programme.exactly(0.0, row);
            }
            for (one, columns) in &by_person {
                if columns.len() > 1 {
                    self.programme.at_most(0.0, columns.iter().chain(&open).copied());
                }
                for other in self.problem.not_beside[*one as usize].iter().filter(|other| *other > one) {
                    if let Some(theirs) = by_person.get(other) {
                        self.programme.at_most(0.0, columns.iter().chain(theirs).chain(&open).copied());
                    }
                }
                let needs = self.problem.needs[*one as usize];
                let suits = |room: u32| needs & !self.problem.rooms[room as usize].access == 0;
                if !offered.rooms.iter().all(|(room, _)| suits(*room)) {
                    let suiting =
                        offered.rooms.iter().filter(|(room, _)| suits(*room)).map(|(_, it)| (*it, -1.0));
                    self.programme.at_most(0.0, columns.iter().copied().chain(suiting));
                }
            }
            let pinned_leaders: Vec<u32> = match offer.source {
                Source::New => Vec::new(),
                Source::Pinned(at) => {
                    instance.pin_groups[at].facilitators.iter().map(|it| it.id as u32).collect()
                }
                Source::Existing(at) => {
                    instance.existing_groups[at].facilitators.iter().map(|it| *it as u32).collect()
                }
            };
            for (unit, column) in offered.cells.iter().flat_map(|cell| &self.cells[*cell].seats) {
                let it = &self.problem.units[*unit as usize];
                let here = it.not_led_by.iter().filter(|(_, of)| *of == NONE || *of as usize == *id);
                for (one, _) in here {
                    if let Some(columns) = by_person.get(one) {
                        self.programme
                            .at_most(0.0, columns.iter().chain(&open).copied().chain([(*column, 1.0)]));
                    } else if pinned_leaders.contains(one) {
                        self.programme.at_most(0.0, [(*column, 1.0)]);
                    }
                }
                for one in it.led_by.iter().filter(|one| !pinned_leaders.contains(one)) {
                    let columns = by_person.get(one).into_iter().flatten().map(|(it, _)| (*it, -1.0));
                    self.programme.at_most(0.0, columns.chain([(*column, 1.0)]));
                }
            }
        }
        hours.into_values().filter(|row| row.len() > 1).for_each(|row| self.programme.at_most(1.0, row));
        for (one, mut row) in loads.into_iter().enumerate() {
            let who = &instance.facilitators[one];
            let already = pinned.iter().filter(|(it, _)| *it as usize == one).count();
            if row.len() + already > who.max_groups {
                self.programme.at_most(who.max_groups.saturating_sub(already) as f64, row.iter().copied());
            }
            if row.len() + already > who.wish_groups {
                let over = self.programme.whole();
                self.overload.push((one, over));
                row.push((over, -1.0));
                self.programme.at_most(who.wish_groups as f64 - already as f64, row);
            }
        }
    }
}
