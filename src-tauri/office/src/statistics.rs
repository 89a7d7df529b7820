//! Reports: what a centre counts, told in totals only, for whoever pays the rent (R19).
//!
//! Keeps true: enquiries, conversations, evenings, visits and persons are units of their own and are never added up (S5.7, R17). Small
//! numbers are not told, and cannot be worked out from all that ever was (R18): raw numbers leave only through
//! `Tally::publish`. A report counts what is there and what the erased count for (R21); once made it stays as it is. Who did
//! not consent to be counted is in no number of persons (R22). Deliberately not here: cross-tables, periods of one's own choice, and
//! numbers of a single group or person.

mod bounds;
mod facts;
mod hide;
mod keep;
mod period;
mod report;
mod spreadsheet;
mod tally;
mod unit;

pub(crate) use keep::keep_counts_of;
pub use period::ReportPart;
pub use report::{
    ReportForm, ReportLineView, ReportPeriodView, ReportRowView, ReportUnitView, ReportView, ReportsView,
    get_report, list_reports, make_report,
};
pub use spreadsheet::{ReportSavedView, SaveReportForm, save_report};
pub use unit::{ReportLine, ReportUnit};

#[cfg(test)]
mod tests;
