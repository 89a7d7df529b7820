//! placeholder

pub mod calendar;
pub mod collation;
pub mod folding;
pub mod languages;
