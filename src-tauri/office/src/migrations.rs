//! The numbered SQL files that build the vault's tables, pinned by their hash.
//!
//! A released file is never edited; a change is a new file. The pin is what `sha256sum` prints for the file.

use tillit_vault::Migration;

/// Every migration, in order.
pub(crate) const MIGRATIONS: &[Migration] = &[Migration {
    number: 1,
    name: "foundation",
    sql: include_str!("migrations/0001_foundation.sql"),
    sha256: "e4147c895c1d5fc7e44188369a24f49e67530b971d3d6cbfec41d0a7b0ebc075",
}];
