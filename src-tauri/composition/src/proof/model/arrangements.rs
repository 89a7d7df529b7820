//! From an arrangement to columns and back.

use super::{Cell, Model, Pair};
use crate::problem::{NONE, Source};
use crate::proof::programme::Column;
use crate::search::{Snapshot, Written};

impl Model<'_> {
    /// Writes an arrangement as columns, to start from.
    pub fn columns(&self, snapshot: &Snapshot) -> Vec<f64> {
        let mut columns = vec![0.0; self.programme.columns()];
        let mut load = vec![0.0; self.problem.instance.facilitators.len()];
        let mut set = |column: Option<Column>, value: f64| {
            column.into_iter().for_each(|column| columns[column] = value);
        };
        for group in snapshot.groups() {
            let id = group.offer as usize;
            let Some(offered) = self.offered.get(&id) else { continue };
            let offer = &self.problem.offers[id];
            let in_band = |cell: &&usize| self.cells[**cell].band.is_none_or(|band| band == group.band);
            let Some(cell) = offered.cells.iter().find(in_band).map(|cell| &self.cells[*cell]) else {
                continue;
            };
            set(cell.open, 1.0);
            let (mut size, mut women, mut men) = (0, 0, 0);
            for (unit, column) in cell.seats.iter().filter(|(unit, _)| group.units.contains(unit)) {
                let it = &self.problem.units[*unit as usize];
                (size, women, men) = (size + it.people.len(), women + it.women, men + it.men);
                set(Some(*column), 1.0);
            }
            set(offered.women, if women > 0 { 1.0 } else { 0.0 });
            set(offered.men, if men > 0 { 1.0 } else { 0.0 });
            set(offered.off, size.abs_diff(offer.ideal) as f64);
            set(offered.rooms.iter().find(|(room, _)| *room == group.room).map(|it| it.1), 1.0);
            let roles =
                offer.roles.iter().enumerate().flat_map(|(at, role)| std::iter::repeat_n(at, role.number));
            for (place, leader) in roles.zip(&group.leaders) {
                let column = offered.leaders.iter().find(|(at, one, _)| *at == place && one == leader);
                set(column.map(|it| it.2), 1.0);
            }
            if !offer.is_running() {
                group.leaders.iter().for_each(|leader| load[*leader as usize] += 1.0);
            }
            let together =
                |pair: &&Pair| pair.offer == id && pair.units.iter().all(|unit| group.units.contains(unit));
            self.pairs.iter().filter(together).for_each(|pair| set(Some(pair.both), 1.0));
        }
        for (one, over) in &self.overload {
            let wish = self.problem.instance.facilitators[*one].wish_groups as f64;
            set(Some(*over), (load[*one] - wish).max(0.0));
        }
        columns
    }

    /// Reads columns as an arrangement.
    pub fn read(&self, columns: &[f64]) -> Vec<Written> {
        let chosen = |column: &Column| columns[*column] > 0.5;
        let mut groups = Vec::new();
        for (id, offered) in &self.offered {
            let offer = &self.problem.offers[*id];
            let is_open = |cell: &&Cell| cell.open.is_none_or(|open| chosen(&open));
            let Some(cell) = offered.cells.iter().map(|cell| &self.cells[*cell]).find(is_open) else {
                continue;
            };
            let units = cell.seats.iter().filter(|(_, column)| chosen(column)).map(|(unit, _)| *unit);
            let mut leaders: Vec<(usize, u32)> =
                offered.leaders.iter().filter(|it| chosen(&it.2)).map(|it| (it.0, it.1)).collect();
            leaders.sort_unstable();
            let (room, leaders) = match offer.source {
                Source::New => {
                    let room = offered.rooms.iter().find(|(_, column)| chosen(column));
                    (room.map_or(NONE, |it| it.0), leaders.into_iter().map(|it| it.1).collect())
                }
                Source::Pinned(at) => {
                    let group = &self.problem.instance.pin_groups[at];
                    (group.room as u32, group.facilitators.iter().map(|it| it.id as u32).collect())
                }
                Source::Existing(at) => {
                    let leaders = &self.problem.instance.existing_groups[at].facilitators;
                    (NONE, leaders.iter().map(|one| *one as u32).collect())
                }
            };
            groups.push(Written { offer: *id as u32, room, leaders, units: units.collect(), band: 0 });
        }
        groups
    }
}
