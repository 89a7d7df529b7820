//! How closely a number that is not told can be worked out from all that is: exact bounds.
//!
//! A line of a year, row by row and part by part, with what its rows add up to, is a flow in a network: a row's year splits into its
//! halves and these into its quarters; the rows of a quarter come together in its total, the totals of the quarters in those
//! of the halves and the year. So whole numbers suffice, and how far a number may move while all that is told stays as it is
//! is a greatest flow (L. H. Cox, "Network models for complementary cell suppression", 1995; Ford and Fulkerson, 1956). Pure: no
//! database, and nothing is decided here.

use std::collections::VecDeque;

/// A stretch of the network: a number, and what everybody knows of it.
#[derive(Debug, Clone)]
struct Edge {
    from: usize,
    to: usize,
    least: u32,
    most: u32,
    /// The number as it is.
    now: u32,
}

/// Numbers that add up, and what everybody knows of each.
#[derive(Debug, Clone, Default)]
pub(super) struct Network {
    edges: Vec<Edge>,
    /// By place: the edges that begin or end there.
    at: Vec<Vec<usize>>,
}

/// One way of moving along an edge: more of it, or less.
#[derive(Debug, Clone, Copy)]
struct Step {
    edge: usize,
    more: bool,
}

impl Network {
    /// A new place where numbers come together and part again.
    pub(super) fn node(&mut self) -> usize {
        self.at.push(Vec::new());
        self.at.len() - 1
    }

    /// A number that goes from one place to another, of which everybody knows that it is from `least` to `most`. Gives its place here.
    pub(super) fn add(&mut self, (from, to): (usize, usize), now: u32, (least, most): (u32, u32)) -> usize {
        debug_assert!(least <= now && now <= most, "what is known is true");
        let index = self.edges.len();
        self.edges.push(Edge { from, to, least, most, now });
        self.at[from].push(index);
        self.at[to].push(index);
        index
    }

    /// How much greater a number may be, up to `enough`.
    pub(super) fn above(&self, edge: usize, enough: u32) -> u32 {
        self.reach(edge, true, enough)
    }

    /// How many other values a number may have, up to `enough`.
    pub(super) fn others(&self, edge: usize, enough: u32) -> u32 {
        let up = self.reach(edge, true, enough);
        if up >= enough { up } else { up + self.reach(edge, false, enough - up) }
    }

    /// How far a number can go up, or down, up to `enough`.
    fn reach(&self, edge: usize, more: bool, enough: u32) -> u32 {
        let mut moved = self.edges.clone();
        let mut far = 0;
        while far < enough {
            let first = Step { edge, more };
            let room = room(&moved[edge], more);
            let Some(way) = (room > 0).then(|| self.way_round(&moved, first)).flatten() else { break };
            let fits =
                way.iter().map(|step| self::room(&moved[step.edge], step.more)).min().unwrap_or(u32::MAX);
            let by = room.min(fits).min(enough - far);
            for step in way.iter().chain([&first]) {
                let edge = &mut moved[step.edge];
                edge.now = if step.more { edge.now + by } else { edge.now - by };
            }
            far += by;
        }
        far
    }

    /// A way that brings round what `first` moves, so that everything still adds up.
    fn way_round(&self, edges: &[Edge], first: Step) -> Option<Vec<Step>> {
        let (start, end) = ends(&edges[first.edge], first.more);
        let mut came_by: Vec<Option<Step>> = vec![None; self.at.len()];
        let mut open = VecDeque::from([end]);
        while let Some(node) = open.pop_front() {
            if node == start {
                break;
            }
            for index in self.at[node].iter().copied().filter(|index| *index != first.edge) {
                let more = edges[index].from == node;
                let (_, to) = ends(&edges[index], more);
                if to != end && came_by[to].is_none() && room(&edges[index], more) > 0 {
                    came_by[to] = Some(Step { edge: index, more });
                    open.push_back(to);
                }
            }
        }
        let mut way = Vec::new();
        let mut node = start;
        while node != end {
            let step = came_by[node]?;
            way.push(step);
            node = ends(&edges[step.edge], step.more).0;
        }
        Some(way)
    }
}

/// From where to where more, or less, of an edge leads.
fn ends(edge: &Edge, more: bool) -> (usize, usize) {
    if more { (edge.from, edge.to) } else { (edge.to, edge.from) }
}

fn room(edge: &Edge, more: bool) -> u32 {
    if more { edge.most - edge.now } else { edge.now - edge.least }
}

#[cfg(test)]
mod tests {
    use super::Network;

    #[test]
    fn of_two_unknown_numbers_with_a_known_sum_each_goes_from_one_to_the_sum_less_one() {
        let mut network = Network::default();
        let (top, bottom) = (network.node(), network.node());
        let one = network.add((top, bottom), 2, (1, u32::MAX));
        let other = network.add((top, bottom), 3, (1, u32::MAX));
        let told = network.add((top, bottom), 9, (9, 9));
        network.add((bottom, top), 14, (14, 14));
        assert_eq!(network.others(one, 10), 3, "1 to 4");
        assert_eq!(network.others(other, 10), 3);
        assert_eq!(network.others(other, 2), 2, "no further than is asked");
        assert_eq!(network.others(told, 10), 0);
    }
}
