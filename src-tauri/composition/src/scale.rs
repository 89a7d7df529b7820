//! Strict order of the tiers as one number.
//!
//! If tier k can be at most `c_k`, then with weights `w_6 = c_7 + 1`, `w_k = w_{k+1} (c_{k+1} + 1)` a plain sum compares as the
//! tiers do one after the other. The weights are exact integers; at two thousand people the first is near 10^29, so
//! 128 bits are used, and an instance whose weights would not fit is refused. Pinned people come before tier 1, since
//! an answer without them is none; nearness to a former draft comes last.
//!
//! Strictness has a price: the last one seated may cost many others their wishes. Where it is said how much of tier 1 is
//! *enough*, what is beyond does not count and may be given up for the tiers after it.

use crate::fault::Fault;
use crate::instance::Instance;
use crate::rules::TIERS;

/// What one unit of each tier is worth.
#[derive(Clone, Debug)]
pub struct Scale {
    /// A pinned unit seated.
    pub pin: i128,
    /// The tiers 1 to 6, at positions 0 to 5.
    pub tier: [i128; 6],
    /// Somebody seated as in the former draft.
    pub kept: i128,
    /// Tier 1 counts up to this.
    pub enough: i64,
}

impl Scale {
    /// Computes the weights of an instance.
    pub fn new(instance: &Instance) -> Result<Self, Fault> {
        let mut tier = [0; 6];
        let mut weight = 1_i128;
        let mut ceiling = instance.people.len() as i128;
        for place in (0..6).rev() {
            weight = ceiling.checked_add(1).and_then(|it| it.checked_mul(weight)).ok_or(Fault::TooLarge)?;
            tier[place] = weight;
            ceiling = (TIERS[place].ceiling)(instance);
        }
        let pin = ceiling.checked_add(1).and_then(|it| it.checked_mul(weight)).ok_or(Fault::TooLarge)?;
        // The sum over everybody pinned must fit as well, with room for differences.
        let most = pin.checked_mul(instance.people.len() as i128 + 2).ok_or(Fault::TooLarge)?;
        most.checked_mul(4).map(|_| Self { pin, tier, kept: 1, enough: i64::MAX }).ok_or(Fault::TooLarge)
    }
}

/// How good an arrangement is: tier 1 and the pinned apart, since both are asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Worth {
    /// Pinned units seated.
    pub pinned: i64,
    /// Tier 1.
    pub seated: i64,
    /// The later tiers, by their weights.
    pub rest: i128,
}

impl Worth {
    /// The one number to compare by.
    pub fn total(self, scale: &Scale) -> i128 {
        let seated = self.seated.min(scale.enough);
        i128::from(self.pinned) * scale.pin + i128::from(seated) * scale.tier[0] + self.rest
    }
}
