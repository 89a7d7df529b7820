//! Serbia: Law on State and Other Holidays in the Republic of Serbia (Закон о државним и другим празницима у
//! Републици Србији), Official Gazette 43/2001, 101/2007 and 92/2011.
//!
//! Articles 1 and 1a list the state holidays, article 2 the religious ones (7 January as a date of the law, and Good
//! Friday to Easter Monday). Article 3a (101/2007, so from 2008): when a state holiday falls on a Sunday, the next
//! working day is free; religious holidays are not made good. Statehood Day has two days, and Armistice Day exists,
//! since 92/2011. Victory Day (9 May) is a working day. Holidays of the earlier, federal laws are not listed.

use super::{Law, Substitution, easter, fixed, from_easter};

pub(super) const LAW: Law = Law {
    easter: easter::orthodox_easter,
    substitution: Substitution::Sunday(2008),
    rules: &[
        fixed("holiday-new-year", 1, 1).moving(),
        fixed("holiday-new-year-second", 1, 2).moving(),
        fixed("holiday-christmas-orthodox", 1, 7),
        fixed("holiday-statehood-day", 2, 15).since(2002).moving(),
        fixed("holiday-statehood-day-second", 2, 16).since(2012).moving(),
        from_easter("holiday-good-friday", -2),
        from_easter("holiday-holy-saturday", -1),
        from_easter("holiday-easter-sunday", 0),
        from_easter("holiday-easter-monday", 1),
        fixed("holiday-labour-day", 5, 1).moving(),
        fixed("holiday-labour-day-second", 5, 2).moving(),
        fixed("holiday-armistice-day", 11, 11).since(2012).moving(),
    ],
};
