//! Reports: totals only, for whoever pays the rent (R19).

mod keep;

pub use keep::keep_counts_of;
