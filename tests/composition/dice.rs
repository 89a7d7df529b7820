//! Random numbers for made-up instances; a seed gives the same ones everywhere.

/// A stream of numbers.
pub struct Dice(u64);

impl Dice {
    /// Starts the stream of a seed.
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x2545_F491_4F6C_DD1D) ^ 0x9E37_79B9_7F4A_7C15)
    }

    /// A number below `end`.
    pub fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as usize % end.max(1)
    }

    /// Yes in so many of a hundred cases.
    pub fn percent(&mut self, chance: usize) -> bool {
        self.below(100) < chance
    }

    /// One of a few.
    pub fn one_of<T: Copy, const N: usize>(&mut self, items: [T; N]) -> T {
        items[self.below(N)]
    }

    /// Each number below `end` with a chance, at least one of them if there is any.
    pub fn some(&mut self, end: usize, chance: usize) -> Vec<usize> {
        let mut chosen: Vec<usize> = (0..end).filter(|_| self.percent(chance)).collect();
        if chosen.is_empty() && end > 0 {
            chosen.push(self.below(end));
        }
        chosen
    }
}
