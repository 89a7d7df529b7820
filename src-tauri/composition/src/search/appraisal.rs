//! What the groups add to the later tiers, worked out when it is asked for.
//!
//! Keeps true: people come and go many times before an arrangement is compared with another, so a group that changes is
//! only noted down, and appraised once.

use super::arrangement::{Arrangement, Step};

impl Arrangement<'_> {
    /// Brings the worth up to date.
    pub fn appraise_changed(&mut self) {
        while let Some(offer) = self.changed.list().last().copied() {
            self.changed.take(offer);
            if self.is_open(offer) {
                let (worth, band) = self.appraisal(offer);
                let group = self.group(offer);
                self.log.push(Step::Appraise(offer, group.worth, group.band));
                self.set_worth(offer, worth, band);
            }
        }
    }

    /// Writes down what a group adds, and its band.
    pub fn set_worth(&mut self, offer: u32, worth: i128, band: usize) {
        let group = &mut self.groups[offer as usize];
        self.worth.rest += worth - group.worth;
        (group.worth, group.band) = (worth, band);
    }

    /// What a group adds to tiers 3 to 6 with its best band, and that band.
    fn appraisal(&self, offer: u32) -> (i128, usize) {
        let (problem, it, group) = (self.problem, self.offer(offer), self.group(offer));
        let (scale, floor) = (&problem.scale, problem.instance.params.wish_floor);
        let (mut met, mut disappointed) = ([0_i64; 2], [0_i64; 2]);
        let (mut pairs, mut kept) = (0, 0);
        let (mut youngest, mut oldest) = (i64::MAX, i64::MIN);
        for unit in &group.units {
            let one = &problem.units[*unit as usize];
            youngest = youngest.min(one.ages.0);
            oldest = oldest.max(one.ages.1);
            for person in &one.people {
                let points = problem.wishes[*person].points(it);
                for narrow in 0..2 {
                    met[narrow] += points[narrow];
                    disappointed[narrow] += i64::from(points[narrow] < floor);
                }
            }
            let friends = one.friends.iter().filter(|(friend, _)| *friend > *unit);
            let here = friends.filter(|(friend, _)| self.seat_of(*friend) == offer);
            pairs += here.map(|(_, points)| points).sum::<i64>() + one.own_points;
            kept += one.former.iter().filter(|key| **key == it.key).count() as i64;
        }
        let size = group.size as i64;
        let value = |band: &usize| {
            let band = &problem.instance.bands[*band];
            let narrow = usize::from(band.narrow);
            i128::from(met[narrow]) * scale.tier[3]
                - i128::from(disappointed[narrow]) * scale.tier[2]
                - i128::from(band.spread * size) * scale.tier[4]
        };
        let holds = |band: &&usize| {
            let band = &problem.instance.bands[**band];
            group.size == 0 || (band.lo <= youngest && oldest <= band.hi)
        };
        let best = it.bands.iter().filter(holds).map(|band| (value(band), *band)).max_by_key(|it| it.0);
        let (bands, band) = best.unwrap_or((0, it.bands[0]));
        let mut worth = bands + i128::from(pairs) * scale.tier[3] + i128::from(kept) * scale.kept;
        if !it.is_running() {
            let off = group.size.abs_diff(it.ideal) as i64;
            worth -= i128::from(problem.instance.params.group_cost + off) * scale.tier[5];
        }
        (worth, band)
    }
}
