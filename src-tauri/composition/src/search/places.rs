//! A set of small numbers that can be listed, looked into, added to and taken from in constant time.

use crate::problem::NONE;

/// A set of numbers below a fixed end.
#[derive(Clone, Debug, Default)]
pub struct Places {
    list: Vec<u32>,
    at: Vec<u32>,
}

impl Places {
    /// Makes an empty set of numbers below `end`.
    pub fn new(end: usize) -> Self {
        Self { list: Vec::new(), at: vec![NONE; end] }
    }

    /// Makes it a set of numbers below `end`, if it is smaller.
    pub fn fit(&mut self, end: usize) {
        if self.at.len() < end {
            self.at.resize(end, NONE);
        }
    }

    /// Lists what is in it, in no order that means anything, but always the same after the same calls.
    pub fn list(&self) -> &[u32] {
        &self.list
    }

    /// Says whether a number is in it.
    pub fn has(&self, number: u32) -> bool {
        self.at[number as usize] != NONE
    }

    /// Adds a number that is not in it.
    pub fn add(&mut self, number: u32) {
        self.at[number as usize] = self.list.len() as u32;
        self.list.push(number);
    }

    /// Adds a number if it is not in it.
    pub fn put(&mut self, number: u32) {
        if !self.has(number) {
            self.add(number);
        }
    }

    /// Empties it.
    pub fn clear(&mut self) {
        self.list.drain(..).for_each(|number| self.at[number as usize] = NONE);
    }

    /// Takes out a number that is in it.
    pub fn take(&mut self, number: u32) {
        let at = std::mem::replace(&mut self.at[number as usize], NONE) as usize;
        self.list.swap_remove(at);
        if let Some(moved) = self.list.get(at) {
            self.at[*moved as usize] = at as u32;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_taken_out_is_gone_and_the_rest_is_there() {
        let mut places = Places::new(10);
        [3, 5, 7].into_iter().for_each(|number| places.add(number));
        places.take(3);
        assert_eq!([3, 5, 7, 9].map(|number| places.has(number)), [false, true, true, false]);
        places.take(7);
        places.take(5);
        assert!(places.list().is_empty());
    }
}
