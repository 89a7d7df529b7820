//! The rows, a file each.

pub mod backup;
pub mod lists;
pub mod search;
pub mod write;
