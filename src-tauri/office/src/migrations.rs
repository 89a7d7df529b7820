//! The numbered SQL files that build the vault's tables, pinned by their hash.
//!
//! A released file is never edited; a change is a new file. The pin is what `sha256sum` prints for the file.

use tillit_vault::Migration;

/// Every migration, in order.
pub(crate) const MIGRATIONS: &[Migration] = &[Migration {
    number: 1,
    name: "foundation",
    sql: include_str!("migrations/0001_foundation.sql"),
    sha256: "6b54dc09c0f8c8b7ab17efc03e257fd425fb6fa4e78440ed7d2f60f55771924b",
}];
