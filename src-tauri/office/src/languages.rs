//! The seven languages the office speaks.

mod tag;

pub use tag::{Tag, UnknownTag};
