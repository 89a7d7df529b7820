//! The numbered SQL files that build the vault's tables, pinned by their hash.
//!
//! A released file is never edited; a change is a new file. The pin is what `sha256sum` prints for the file.

use tillit_vault::Migration;

/// Every migration, in order.
pub(crate) const MIGRATIONS: &[Migration] = &[Migration {
    number: 1,
    name: "foundation",
    sql: include_str!("migrations/0001_foundation.sql"),
    sha256: "fdc2a7d04f211fb7ab23fae6f4b50cd88b562eae7f281ad5eb996fc0013c2131",
}];
