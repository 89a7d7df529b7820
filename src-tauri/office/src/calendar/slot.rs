//! The hours of a group, and whether two of them come too close at one venue (R6).
//!
//! Keeps true: overlapping and touching are symmetric, and count past midnight and from Sunday to Monday.
//! Deliberately not here: who must be kept apart; the rules that ask decide what touching means for them.

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Timelike, Weekday};

use super::check_date;

/// Two groups with at most this many minutes between them meet at the door.
pub const TOUCHING_MINUTES: u16 = 30;

/// The longest a session lasts, in minutes.
pub const LONGEST_MINUTES: u16 = 24 * 60;

const WEEK: i64 = 7 * 24 * 60 * 60;

/// Why hours are refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SlotError {
    /// A session lasts from one minute to a day.
    #[error("{minutes} minutes are not between one minute and a day")]
    Length {
        /// The length that was asked for.
        minutes: u16,
    },
    /// The date lies outside the calendar.
    #[error(transparent)]
    Year(#[from] super::YearOutOfRange),
}

/// A weekday, an hour on the wall and a length: when a group meets every week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Slot {
    weekday: Weekday,
    start: NaiveTime,
    minutes: u16,
}

/// One dated meeting: its first minute on the wall and its length.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Hours {
    start: NaiveDateTime,
    minutes: u16,
}

impl Slot {
    /// Checks the length and makes a slot.
    pub fn new(weekday: Weekday, start: NaiveTime, minutes: u16) -> Result<Self, SlotError> {
        Ok(Self { weekday, start, minutes: check_length(minutes)? })
    }

    /// The day of the week.
    pub fn weekday(self) -> Weekday {
        self.weekday
    }

    /// The hour on the wall at which it begins.
    pub fn start(self) -> NaiveTime {
        self.start
    }

    /// The length in minutes.
    pub fn minutes(self) -> u16 {
        self.minutes
    }

    /// The same hours on a date, which may be another day of the week.
    pub fn on(self, date: NaiveDate) -> Result<Hours, SlotError> {
        Hours::new(date, self.start, self.minutes)
    }

    /// Whether two weekly slots share a minute.
    pub fn overlaps(self, other: Self) -> bool {
        self.gap(other) < 0
    }

    /// Whether two weekly slots overlap or have at most [`TOUCHING_MINUTES`] between them.
    pub fn touches(self, other: Self) -> bool {
        self.gap(other) <= i64::from(TOUCHING_MINUTES) * 60
    }

    /// Seconds from the end of the one to the start of the other, the shorter way round the week; negative when they overlap.
    fn gap(self, other: Self) -> i64 {
        let (mine, yours) = (self.second_of_week(), other.second_of_week());
        let until_yours = (yours - mine).rem_euclid(WEEK) - i64::from(self.minutes) * 60;
        let until_mine = (mine - yours).rem_euclid(WEEK) - i64::from(other.minutes) * 60;
        until_yours.min(until_mine)
    }

    fn second_of_week(self) -> i64 {
        i64::from(self.weekday.num_days_from_monday()) * 24 * 60 * 60
            + i64::from(self.start.num_seconds_from_midnight())
    }
}

impl Hours {
    /// Checks date and length and makes the hours of one meeting.
    pub fn new(date: NaiveDate, start: NaiveTime, minutes: u16) -> Result<Self, SlotError> {
        check_date(date)?;
        Ok(Self { start: date.and_time(start), minutes: check_length(minutes)? })
    }

    /// The first minute on the wall.
    pub fn start(self) -> NaiveDateTime {
        self.start
    }

    /// The first minute on the wall that is free again.
    pub fn end(self) -> NaiveDateTime {
        self.start + TimeDelta::minutes(i64::from(self.minutes))
    }

    /// The weekly slot with these hours.
    pub fn slot(self) -> Slot {
        Slot { weekday: self.start.weekday(), start: self.start.time(), minutes: self.minutes }
    }

    /// Whether two meetings share a minute.
    pub fn overlaps(self, other: Self) -> bool {
        self.gap(other) < TimeDelta::zero()
    }

    /// Whether two meetings overlap or have at most [`TOUCHING_MINUTES`] between them.
    pub fn touches(self, other: Self) -> bool {
        self.gap(other) <= TimeDelta::minutes(i64::from(TOUCHING_MINUTES))
    }

    fn gap(self, other: Self) -> TimeDelta {
        self.start.max(other.start) - self.end().min(other.end())
    }
}

fn check_length(minutes: u16) -> Result<u16, SlotError> {
    if (1..=LONGEST_MINUTES).contains(&minutes) { Ok(minutes) } else { Err(SlotError::Length { minutes }) }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn time(text: &str) -> NaiveTime {
        format!("{text}:00").parse().expect("a time written in the test")
    }

    fn slot(weekday: Weekday, start: &str, minutes: u16) -> Slot {
        Slot::new(weekday, time(start), minutes).expect("a length in range")
    }

    #[test]
    fn slots_overlap_and_touch() {
        use Weekday::{Fri, Mon, Sat, Sun};
        // (one, other, overlaps, touches)
        let cases = [
            (slot(Mon, "18:00", 90), slot(Mon, "18:00", 90), true, true),
            (slot(Mon, "18:00", 90), slot(Mon, "19:29", 60), true, true),
            (slot(Mon, "18:00", 90), slot(Mon, "19:30", 60), false, true),
            (slot(Mon, "18:00", 90), slot(Mon, "20:00", 60), false, true),
            (slot(Mon, "18:00", 90), slot(Mon, "20:01", 60), false, false),
            (slot(Mon, "18:00", 90), slot(Fri, "18:00", 90), false, false),
            (slot(Mon, "12:00", 480), slot(Mon, "14:00", 30), true, true),
            (slot(Fri, "23:30", 60), slot(Sat, "00:15", 60), true, true),
            (slot(Sun, "23:00", 60), slot(Mon, "00:30", 60), false, true),
            (slot(Sun, "23:00", 60), slot(Mon, "00:31", 60), false, false),
            (slot(Sun, "00:00", 1440), slot(Mon, "00:00", 1440), false, true),
        ];
        for (one, other, overlaps, touches) in cases {
            assert_eq!((one.overlaps(other), one.touches(other)), (overlaps, touches), "{one:?} {other:?}");
            assert_eq!((other.overlaps(one), other.touches(one)), (overlaps, touches), "{other:?} {one:?}");
        }
    }

    #[test]
    fn dated_meetings_overlap_and_touch() {
        let day = |text: &str| text.parse::<NaiveDate>().expect("a date written in the test");
        let evening = slot(Weekday::Mon, "18:00", 90);
        let later = slot(Weekday::Mon, "19:45", 90);
        let monday = evening.on(day("2026-03-02")).expect("a year in range");
        assert!(monday.touches(later.on(day("2026-03-02")).expect("a year in range")));
        assert!(!monday.overlaps(later.on(day("2026-03-02")).expect("a year in range")));
        assert!(!monday.touches(later.on(day("2026-03-09")).expect("a year in range")));
        assert_eq!(monday.slot(), evening);
        assert!(evening.on(day("9999-12-31")).is_err());
    }

    #[test]
    fn a_length_is_a_minute_to_a_day() {
        for minutes in [0, LONGEST_MINUTES + 1, u16::MAX] {
            assert_eq!(Slot::new(Weekday::Tue, NaiveTime::MIN, minutes), Err(SlotError::Length { minutes }));
        }
    }

    fn any_slot() -> impl Strategy<Value = Slot> {
        (0_u8..7, 0_u32..24 * 60, 1..=LONGEST_MINUTES).prop_map(|(day, minute, minutes)| Slot {
            weekday: Weekday::try_from(day).expect("a day of the week"),
            start: NaiveTime::from_hms_opt(minute / 60, minute % 60, 0).expect("a minute of the day"),
            minutes,
        })
    }

    proptest! {
        #[test]
        fn weekly_slots_agree_with_the_dates_they_fall_on(one in any_slot(), other in any_slot()) {
            let week = |slot: Slot, week: i64| {
                let monday = NaiveDate::from_ymd_opt(2026, 3, 2).expect("a Monday") + TimeDelta::weeks(week);
                let date = monday + TimeDelta::days(i64::from(slot.weekday.num_days_from_monday()));
                slot.on(date).expect("a year in range")
            };
            let dated = |near: fn(Hours, Hours) -> bool| (-1..=1).any(|shift| near(week(one, 0), week(other, shift)));
            prop_assert_eq!(one.overlaps(other), dated(Hours::overlaps));
            prop_assert_eq!(one.touches(other), dated(Hours::touches));
            prop_assert_eq!(one.touches(other), other.touches(one));
            prop_assert!(!one.overlaps(other) || one.touches(other));
        }
    }
}
