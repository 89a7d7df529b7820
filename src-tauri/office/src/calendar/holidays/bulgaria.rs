//! Bulgaria: Labour Code (Кодекс на труда), article 154.
//!
//! Paragraph 1 lists the holidays; Good Friday and Holy Saturday came with State Gazette 15/2010. Paragraph 2 (State
//! Gazette 105/2016, in force from 1 January 2017): a holiday on a Saturday or Sunday, Easter excepted, frees the first
//! working day after it, two of them the first two. 1 November is free for schools only and is not listed, nor are
//! the days that the Council of Ministers moves or adds for one year under paragraph 3.

use super::{Law, Substitution, easter, fixed, from_easter};

pub(super) const LAW: Law = Law {
    easter: easter::orthodox_easter,
    substitution: Substitution::Weekend(2017),
    rules: &[
        fixed("holiday-new-year", 1, 1).moving(),
        fixed("holiday-liberation-day", 3, 3).moving(),
        from_easter("holiday-good-friday", -2).since(2010),
        from_easter("holiday-holy-saturday", -1).since(2010),
        from_easter("holiday-easter-sunday", 0),
        from_easter("holiday-easter-monday", 1),
        fixed("holiday-labour-day", 5, 1).moving(),
        fixed("holiday-saint-george", 5, 6).moving(),
        fixed("holiday-culture-day", 5, 24).moving(),
        fixed("holiday-unification-day", 9, 6).moving(),
        fixed("holiday-independence-day", 9, 22).moving(),
        fixed("holiday-christmas-eve", 12, 24).moving(),
        fixed("holiday-christmas-day", 12, 25).moving(),
        fixed("holiday-christmas-day-second", 12, 26).moving(),
    ],
};
