//! Denmark: the holidays that the ordinance of 26 October 1770 (helligdagsreformen) left, less Great Prayer Day.
//!
//! Great Prayer Day (store bededag) was the fourth Friday after Easter; Act no. 214 of 6 March 2023 ended it with the
//! end of 2023. Constitution Day and 24 December only close the shops (Shops Act, lukkeloven, § 2); they, 1 May and
//! 31 December are not public holidays.

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
        from_easter("holiday-great-prayer-day", 26).until(2023),
        from_easter("holiday-ascension-day", 39),
        from_easter("holiday-whit-sunday", 49),
        from_easter("holiday-whit-monday", 50),
        fixed("holiday-christmas-day", 12, 25),
        fixed("holiday-christmas-day-second", 12, 26),
    ],
};
