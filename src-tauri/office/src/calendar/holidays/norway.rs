//! Norway: Act of 24 February 1995 no. 12 on holidays (lov om helligdager og helligdagsfred), § 2, and Act of
//! 26 April 1947 no. 1 on 1 and 17 May (lov om 1 og 17 mai som høgtidsdager).
//!
//! 24 and 31 December and Easter Saturday have early closing only and are not listed.

use super::{Law, Substitution, easter, fixed, from_easter};

pub(super) const LAW: Law = Law {
    easter: easter::western_easter,
    substitution: Substitution::Never,
    rules: &[
        fixed("holiday-new-year", 1, 1),
        from_easter("holiday-maundy-thursday", -3),
        from_easter("holiday-good-friday", -2),
        from_easter("holiday-easter-sunday", 0),
        from_easter("holiday-easter-monday", 1),
        fixed("holiday-labour-day", 5, 1),
        fixed("holiday-constitution-day", 5, 17),
        from_easter("holiday-ascension-day", 39),
        from_easter("holiday-whit-sunday", 49),
        from_easter("holiday-whit-monday", 50),
        fixed("holiday-christmas-day", 12, 25),
        fixed("holiday-christmas-day-second", 12, 26),
    ],
};
