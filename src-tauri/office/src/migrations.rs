//! The numbered SQL files that build the vault's tables, pinned by their hash.
//!
//! A released file is never edited; a change is a new file. The pin is what `sha256sum` prints for the file.

use tillit_vault::Migration;

/// Every migration, in order.
pub(crate) const MIGRATIONS: &[Migration] = &[Migration {
    number: 1,
    name: "foundation",
    sql: include_str!("migrations/0001_foundation.sql"),
    sha256: "5cea760e4f00ab1c0de5498d55bc027a45bdc6ae4479fd6b4c477e23ef9c9b05",
}];
