//! The numbered SQL files that build the vault's tables, pinned by their hash.
//!
//! A released file is never edited; a change is a new file. The pin is what `sha256sum` prints for the file.

use tillit_vault::Migration;

/// Every migration, in order.
pub(crate) const MIGRATIONS: &[Migration] = &[Migration {
    number: 1,
    name: "foundation",
    sql: include_str!("migrations/0001_foundation.sql"),
    sha256: "971eea814d48b2b12946e8d084b91b7aa697389791b69b7af0c0b77946d6d20f",
}];
