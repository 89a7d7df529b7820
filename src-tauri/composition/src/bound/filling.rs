//! The best filling of one group at given prices: who brings most, at least `min` and at most `max` of them, with never
//! exactly one woman or one man where that is the rule.
//!
//! Without the last rule the dearest are taken while they bring something, and beyond that up to the minimum. With it,
//! each gender is either absent or there at least twice; in each of the four cases two of a gender that must be there
//! are its two dearest, and the rest are taken as before. So four sorted walks give the exact best.

use crate::instance::Gender;
use crate::problem::{Housing, Offer, Problem};

/// Somebody who could be in a group.
#[derive(Clone, Copy, Debug)]
pub struct Seeker {
    person: u32,
    gender: Gender,
    access: u64,
    privacy: u8,
}

impl Seeker {
    /// What matters of a person.
    pub fn new(problem: &Problem, person: usize) -> Self {
        let unit = &problem.units[problem.unit_of[person] as usize];
        Self {
            person: person as u32,
            gender: problem.instance.people[person].gender,
            access: unit.access,
            privacy: unit.privacy,
        }
    }
}

/// Room to work in, and the last filling found.
#[derive(Default)]
pub struct Filling {
    sorted: Vec<(f64, Seeker)>,
    /// Those who bring nothing; looked at only where a minimum or a lone woman or man makes it necessary.
    rest: Vec<(f64, Seeker)>,
    few: Vec<f64>,
    chosen: Vec<(u32, Gender)>,
    trial: Vec<(u32, Gender)>,
}

impl Filling {
    /// Looks at those who could be in a group; `gains` says for everybody what she or he brings.
    pub fn look(&mut self, seekers: &[Seeker], gains: &[f64]) {
        self.sorted.clear();
        self.rest.clear();
        for it in seekers {
            let gain = gains[it.person as usize];
            let list = if gain > 0.0 { &mut self.sorted } else { &mut self.rest };
            list.push((gain, *it));
        }
        sort(&mut self.sorted);
    }

    /// Adds those who bring nothing. They come after all others, so everything stays sorted.
    fn look_at_the_rest(&mut self) {
        sort(&mut self.rest);
        self.sorted.append(&mut self.rest);
    }

    /// A quick figure that no filling exceeds: what the dearest bring, whoever they are.
    pub fn at_most(&mut self, seekers: &[Seeker], gains: &[f64], max: usize) -> f64 {
        let few = &mut self.few;
        few.clear();
        few.extend(seekers.iter().map(|it| gains[it.person as usize]).filter(|gain| *gain > 0.0));
        if few.len() > max {
            few.select_nth_unstable_by(max, |a, b| b.total_cmp(a));
            few.truncate(max);
        }
        few.iter().sum()
    }

    /// The best filling, if there is any; `max` includes what the room allows.
    pub fn best(&mut self, offer: &Offer, max: usize, housing: Housing) -> Option<f64> {
        let mut any = self.walk(offer.min, max, housing, [0, 0], [true, true]);
        if any.is_none() && !self.rest.is_empty() {
            self.look_at_the_rest();
            any = self.walk(offer.min, max, housing, [0, 0], [true, true]);
        }
        std::mem::swap(&mut self.chosen, &mut self.trial);
        let alone = |newcomers: usize, present: usize| newcomers > 0 && newcomers + present < 2;
        let count = |gender: Gender| self.chosen.iter().filter(|it| it.1 == gender).count();
        let (women, men) = (count(Gender::Woman), count(Gender::Man));
        if any.is_none() || !offer.no_lone || !(alone(women, offer.present.0) || alone(men, offer.present.1))
        {
            return any;
        }
        self.look_at_the_rest();
        let mut best: Option<f64> = None;
        for [women, men] in [[true, true], [true, false], [false, true], [false, false]] {
            // A gender that is present already may be joined by one alone.
            let forced = [
                if women { 2_usize.saturating_sub(offer.present.0) } else { 0 },
                if men { 2_usize.saturating_sub(offer.present.1) } else { 0 },
            ];
            let forced = forced.map(|number| if number == 1 { 0 } else { number });
            let gain = self.walk(offer.min, max, housing, forced, [women, men]);
            if gain.is_some_and(|gain| best.is_none_or(|best| gain > best)) {
                best = gain;
                std::mem::swap(&mut self.chosen, &mut self.trial);
            }
        }
        best
    }

    /// Who is in the last filling.
    pub fn chosen(&self) -> impl Iterator<Item = usize> {
        self.chosen.iter().map(|(person, _)| *person as usize)
    }

    /// Takes the dearest of each gender that is forced, then the dearest of all that are allowed.
    fn walk(
        &mut self,
        min: usize,
        max: usize,
        housing: Housing,
        forced: [usize; 2],
        allowed: [bool; 2],
    ) -> Option<f64> {
        self.trial.clear();
        let fits = |it: &Seeker| {
            let gender = match it.gender {
                Gender::Woman => allowed[0],
                Gender::Man => allowed[1],
                Gender::Other => true,
            };
            gender && it.access & !housing.access == 0 && it.privacy <= housing.privacy
        };
        let mut gain = 0.0;
        let mut skip = [0_usize; 2];
        for (gender, number) in [Gender::Woman, Gender::Man].into_iter().zip(forced) {
            let of_them = self.sorted.iter().filter(|(_, it)| it.gender == gender && fits(it));
            for (value, it) in of_them.take(number) {
                gain += value;
                self.trial.push((it.person, it.gender));
            }
            skip[usize::from(gender == Gender::Man)] = number;
        }
        if self.trial.len() < forced[0] + forced[1] || self.trial.len() > max {
            return None;
        }
        for (value, it) in &self.sorted {
            if self.trial.len() >= max || (*value <= 0.0 && self.trial.len() >= min) {
                break;
            }
            if !fits(it) {
                continue;
            }
            let skip = match it.gender {
                Gender::Woman => &mut skip[0],
                Gender::Man => &mut skip[1],
                Gender::Other => &mut 0,
            };
            if *skip > 0 {
                *skip -= 1;
                continue;
            }
            gain += value;
            self.trial.push((it.person, it.gender));
        }
        (self.trial.len() >= min).then_some(gain)
    }
}

fn sort(people: &mut [(f64, Seeker)]) {
    people.sort_unstable_by(|a, b| b.0.total_cmp(&a.0).then(a.1.person.cmp(&b.1.person)));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seeker(person: u32, gender: Gender) -> Seeker {
        Seeker { person, gender, access: 0, privacy: 1 }
    }

    fn best(min: usize, max: usize, people: &[(f64, Gender)]) -> Option<f64> {
        let seekers: Vec<Seeker> =
            people.iter().enumerate().map(|(at, it)| seeker(at as u32, it.1)).collect();
        let gains: Vec<f64> = people.iter().map(|it| it.0).collect();
        let mut filling = Filling::default();
        filling.look(&seekers, &gains);
        let offer = Offer { min, max, no_lone: true, ..Offer::default() };
        filling.best(&offer, max, Housing { access: 0, privacy: 3, capacity: 99 })
    }

    /// All subsets, one by one.
    fn by_hand(min: usize, max: usize, people: &[(f64, Gender)]) -> Option<f64> {
        let subsets = (0_u32..1 << people.len()).map(|set| {
            let chosen = people.iter().enumerate().filter(move |(at, _)| set >> at & 1 == 1);
            chosen.map(|(_, it)| *it).collect::<Vec<_>>()
        });
        let count = |set: &[(f64, Gender)], gender| set.iter().filter(|it| it.1 == gender).count();
        let allowed = subsets.filter(|set| {
            (min..=max).contains(&set.len()) && count(set, Gender::Woman) != 1 && count(set, Gender::Man) != 1
        });
        allowed.map(|set| set.iter().map(|it| it.0).sum()).max_by(f64::total_cmp)
    }

    #[test]
    fn the_best_filling_is_the_best_of_all_subsets() {
        let mut random = crate::random::Random::new(5, 0);
        for _ in 0..3000 {
            let (min, number) = (random.below(4), random.below(8));
            let max = min + random.below(3);
            let genders = [Gender::Woman, Gender::Man, Gender::Other];
            let people: Vec<_> =
                (0..number).map(|_| (random.below(21) as f64 - 8.0, genders[random.below(3)])).collect();
            assert_eq!(best(min, max, &people), by_hand(min, max, &people), "{min}..={max} of {people:?}");
        }
    }
}
