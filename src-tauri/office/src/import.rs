//! Taking in the spreadsheets a centre kept before: any table of people, in six languages, whatever program wrote it.
//!
//! Keeps true: every cell is either taken or listed with the reason; everything comes in as one act, so one Undo takes all
//! of it back; whatever a list says about reaching somebody is kept as unconfirmed words, and contact stays closed until
//! she was asked (R1); nobody is made one with somebody else because of a number alone (R3). Sheet, headings, encoding,
//! columns, topics and what becomes of each row are proposed and can be changed. Remarks become notes only where notes on
//! people are switched on (R9). Deliberately not here: file paths.

mod ages;
mod alike;
mod cells;
mod children;
mod dates;
mod delimited;
mod encoding;
mod file;
mod grid;
mod guard;
mod keep;
mod layout;
mod listed;
mod named;
mod plan;
mod preview;
mod reach;
mod rows;
mod times;
mod words;

pub use alike::{AlikeView, AlikeWhy};
pub use cells::{UnreadCellView, WhyUnread};
pub use encoding::Encoding;
pub use file::{MOST_BYTES, Spreadsheet};
pub use keep::{ImportedView, import_spreadsheet};
pub use layout::ColumnField;
pub use named::{WordAs, WordChoice, WordView};
pub use plan::{DuplicateRowView, RowAs};
pub(crate) use preview::Importing;
pub use preview::{
    ColumnChoice, ImportColumnView, ImportForm, ImportView, IncomingView, RowChoice, TopRowView,
    UnreadCellsForm, UnreadCellsView, UnreadGroupView, list_unread_cells, preview_import,
};

#[cfg(test)]
mod tests;
