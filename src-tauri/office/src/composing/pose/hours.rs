//! When: the weekly hours, the first day of each, and on which of them somebody or a room is free for a whole series.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate, NaiveTime};

use crate::calendar::Hours;
use crate::fault::Fault;
use crate::groups;
use crate::office::Look;
use crate::sessions;
use crate::settings::{ProgrammeView, Rhythm};
use crate::waiting::{DayPart, TimeWish};
use crate::wire::Hour;

/// The weekly hours, by position: three parts of seven days.
pub(super) const SLOTS: usize = 21;
/// A new group begins this many days from now at the earliest: there are calls to make before.
const LEAD_DAYS: u64 = 7;

/// The position of a part of a day.
pub(in super::super) fn slot_of(time: TimeWish) -> usize {
    time.weekday as usize * 3 + time.part as usize
}

/// The part of a day at a position.
pub(in super::super) fn time_at(slot: usize) -> TimeWish {
    TimeWish { weekday: (slot / 3) as u32, part: DayPart::ALL[slot % 3] }
}

/// The hour at which a group of a part of a day begins.
pub(in super::super) fn hour_of(part: DayPart) -> Hour {
    let hour = match part {
        DayPart::Morning => 10,
        DayPart::Afternoon => 14,
        DayPart::Evening => 18,
    };
    Hour(NaiveTime::from_hms_opt(hour, 0, 0).expect("whole hours of a day are times"))
}

/// The positions of some times; none means all of them.
pub(super) fn slots_of(times: &BTreeSet<TimeWish>) -> Vec<usize> {
    if times.is_empty() { (0..SLOTS).collect() } else { times.iter().map(|time| slot_of(*time)).collect() }
}

/// Every date a new group could need, by weekly hours: those of the series of all programmes, past the public holidays.
pub(super) struct Calendar {
    /// The first day of each weekly hour.
    pub(super) first_days: Vec<NaiveDate>,
    needed: Vec<Vec<Hours>>,
}

impl Calendar {
    /// Lays the series of every programme at every weekly hour.
    pub(super) fn of(look: &Look<'_>, programmes: &[ProgrammeView]) -> Result<Self, Fault> {
        let earliest = look.today() + Days::new(LEAD_DAYS);
        let ahead = |slot: usize| (slot as u64 / 3 + 7 - u64::from(groups::weekday_of(earliest))) % 7;
        let first_days: Vec<NaiveDate> = (0..SLOTS).map(|slot| earliest + Days::new(ahead(slot))).collect();
        let mut needed = vec![Vec::new(); SLOTS];
        let weekly = programmes.iter().filter(|it| !it.put_away && it.fields.rhythm != Rhythm::Irregular);
        for it in weekly {
            let count = it.fields.sessions.and_then(|number| u32::try_from(number).ok());
            let minutes = u16::try_from(it.fields.minutes).unwrap_or(u16::MAX);
            // The parts of a day share its dates.
            for weekday in 0..7 {
                let days = sessions::series_of(look, it.fields.rhythm, first_days[weekday * 3], count)?;
                for (part, needed) in DayPart::ALL.iter().zip(&mut needed[weekday * 3..]) {
                    let start = hour_of(*part).0;
                    needed.extend(days.iter().filter_map(|day| Hours::new(*day, start, minutes).ok()));
                }
            }
        }
        Ok(Self { first_days, needed })
    }

    /// Whether a weekly hour is free on every date of a whole series, where these hours are taken.
    pub(super) fn is_free(&self, slot: usize, taken: &[Hours]) -> bool {
        !self.needed[slot].iter().any(|needed| taken.iter().any(|taken| taken.overlaps(*needed)))
    }
}
