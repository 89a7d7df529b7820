//! The best use of the rooms of one site and hour: each room houses one group, each group has one room.

/// A group in a room, and what that brings.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bid {
    /// The group's offer.
    pub offer: u32,
    /// The room.
    pub room: u32,
    /// What it brings; more than 0.
    pub gain: f64,
}

/// Up to so many rooms the matching is exact; beyond, the figure is a little too high, which a bound may be.
const FEW: usize = 6;

/// The most that non-clashing bids bring together, and which they are.
pub fn best_use(bids: &mut [Bid]) -> (f64, Vec<Bid>) {
    bids.sort_unstable_by(|a, b| {
        a.room.cmp(&b.room).then(b.gain.total_cmp(&a.gain)).then(a.offer.cmp(&b.offer))
    });
    let rooms: Vec<&[Bid]> = bids.chunk_by(|a, b| a.room == b.room).collect();
    // If each room took its best and none clash, that is it; and of each room only as many as there are rooms matter.
    let firsts: Vec<Bid> = rooms.iter().map(|room| room[0]).collect();
    let clash = |chosen: &[Bid], bid: &Bid| chosen.iter().any(|other| other.offer == bid.offer);
    let none_clash = firsts.iter().enumerate().all(|(at, bid)| !clash(&firsts[..at], bid));
    let bound = firsts.iter().map(|bid| bid.gain).sum();
    if none_clash || rooms.len() > FEW {
        return (bound, firsts);
    }
    let mut matching = Matching { rooms: &rooms, chosen: Vec::new(), gain: 0.0, best: 0.0, kept: Vec::new() };
    matching.go(0, bound);
    (matching.best, matching.kept)
}

struct Matching<'a> {
    rooms: &'a [&'a [Bid]],
    chosen: Vec<Bid>,
    gain: f64,
    best: f64,
    kept: Vec<Bid>,
}

impl Matching<'_> {
    /// Tries what the rooms from `at` on can take; `most` is what they would bring if none clashed.
    fn go(&mut self, at: usize, most: f64) {
        if self.gain > self.best {
            self.best = self.gain;
            self.kept = self.chosen.clone();
        }
        if at == self.rooms.len() || self.gain + most <= self.best {
            return;
        }
        let room = self.rooms[at];
        let rest = most - room[0].gain;
        for bid in room.iter().take(self.rooms.len()) {
            if self.chosen.iter().all(|other| other.offer != bid.offer) {
                self.chosen.push(*bid);
                self.gain += bid.gain;
                self.go(at + 1, rest);
                self.gain -= bid.gain;
                self.chosen.pop();
            }
        }
        self.go(at + 1, rest);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bid(offer: u32, room: u32, gain: f64) -> Bid {
        Bid { offer, room, gain }
    }

    #[test]
    fn no_group_has_two_rooms_and_the_sum_is_the_largest() {
        let mut bids = [bid(1, 0, 10.0), bid(1, 1, 9.0), bid(2, 0, 8.0), bid(2, 1, 3.0)];
        let (gain, chosen) = best_use(&mut bids);
        assert_eq!((gain, chosen), (17.0, vec![bid(2, 0, 8.0), bid(1, 1, 9.0)]));
        assert_eq!(best_use(&mut []), (0.0, vec![]));
        assert_eq!(best_use(&mut [bid(1, 0, 10.0), bid(1, 1, 9.0)]).0, 10.0);
    }
}
