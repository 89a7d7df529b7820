//! France: Code du travail, article L3133-1.
//!
//! Eleven holidays; Easter and Whit Sunday are not among them. The two further days of Alsace-Moselle (article
//! L3134-13) and the days of the overseas territories (L3422-2) are left out. Whit Monday stays a holiday although
//! the day of solidarity (L3133-7 and following) is often worked on it.

use super::{Law, Substitution, easter, fixed, from_easter};

pub(super) const LAW: Law = Law {
    easter: easter::western_easter,
    substitution: Substitution::Never,
    rules: &[
        fixed("holiday-new-year", 1, 1),
        from_easter("holiday-easter-monday", 1),
        fixed("holiday-labour-day", 5, 1),
        fixed("holiday-victory-day", 5, 8),
        from_easter("holiday-ascension-day", 39),
        from_easter("holiday-whit-monday", 50),
        fixed("holiday-bastille-day", 7, 14),
        fixed("holiday-assumption-day", 8, 15),
        fixed("holiday-all-saints-day", 11, 1),
        fixed("holiday-armistice-day", 11, 11),
        fixed("holiday-christmas-day", 12, 25),
    ],
};
