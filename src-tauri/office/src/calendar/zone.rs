//! Between the clock on the wall and the instant.
//!
//! Keeps true: a session's date and hour are those on the wall of the centre (R12), whatever the clocks do. Where an
//! hour on the wall is not one instant, RFC 5545 (3.3.5) decides: an hour that comes twice means its first time; an
//! hour that is skipped is read with the clock as it was before, so 02:30 in the spring gap means 03:30.

use chrono::{DateTime, Days, MappedLocalTime, NaiveDate, NaiveDateTime, NaiveTime, Offset, TimeZone, Utc};
use chrono_tz::Tz;

use super::{YearOutOfRange, check_date};

/// The zones offered first; any other name of the IANA database is accepted too.
pub const OFFERED_ZONES: [Tz; 5] =
    [Tz::Europe__Belgrade, Tz::Europe__Sofia, Tz::Europe__Copenhagen, Tz::Europe__Paris, Tz::Europe__Oslo];

/// Finds a zone by its name in the IANA database.
pub fn find_zone(name: &str) -> Option<Tz> {
    name.parse().ok()
}

/// The date and time on the wall at an instant.
pub fn local(now: DateTime<Utc>, zone: Tz) -> NaiveDateTime {
    let utc = now.naive_utc();
    utc.checked_add_offset(zone.offset_from_utc_datetime(&utc).fix()).unwrap_or(utc)
}

/// The date on the wall at an instant.
pub fn today(now: DateTime<Utc>, zone: Tz) -> NaiveDate {
    local(now, zone).date()
}

/// The instant at which the wall shows this date and time.
pub fn instant(date: NaiveDate, time: NaiveTime, zone: Tz) -> Result<DateTime<Utc>, YearOutOfRange> {
    check_date(date)?;
    let wall = date.and_time(time);
    Ok(match zone.from_local_datetime(&wall) {
        MappedLocalTime::Single(at) | MappedLocalTime::Ambiguous(at, _) => at.to_utc(),
        MappedLocalTime::None => {
            // No zone is a whole day from UTC, so a day earlier lies before the gap.
            let before = zone.offset_from_utc_datetime(&(wall - Days::new(1))).fix();
            (wall - before).and_utc()
        }
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn date(text: &str) -> NaiveDate {
        text.parse().expect("a date written in the test")
    }

    fn time(text: &str) -> NaiveTime {
        format!("{text}:00").parse().expect("a time written in the test")
    }

    fn at(day: &str, hour: &str, zone: Tz) -> String {
        instant(date(day), time(hour), zone).expect("a year in range").format("%m-%d %H:%M").to_string()
    }

    #[test]
    fn an_hour_on_the_wall_is_an_instant() {
        let cases = [
            (Tz::Europe__Belgrade, "2026-01-15", "18:00", "01-15 17:00"),
            (Tz::Europe__Belgrade, "2026-07-15", "18:00", "07-15 16:00"),
            (Tz::Europe__Sofia, "2026-07-15", "18:00", "07-15 15:00"),
            // The spring gap of 29 March 2026: 02:00 becomes 03:00 in Oslo, 03:00 becomes 04:00 in Sofia.
            (Tz::Europe__Oslo, "2026-03-29", "01:59", "03-29 00:59"),
            (Tz::Europe__Oslo, "2026-03-29", "02:00", "03-29 01:00"),
            (Tz::Europe__Oslo, "2026-03-29", "02:30", "03-29 01:30"),
            (Tz::Europe__Oslo, "2026-03-29", "03:30", "03-29 01:30"),
            (Tz::Europe__Sofia, "2026-03-29", "03:30", "03-29 01:30"),
            // The autumn hour of 25 October 2026 comes twice.
            (Tz::Europe__Paris, "2026-10-25", "02:30", "10-25 00:30"),
            (Tz::Europe__Paris, "2026-10-25", "03:00", "10-25 02:00"),
            // Samoa had no 30 December 2011 at all.
            (Tz::Pacific__Apia, "2011-12-30", "12:00", "12-30 22:00"),
        ];
        for (zone, day, hour, expected) in cases {
            assert_eq!(at(day, hour, zone), expected, "{zone} {day} {hour}");
        }
    }

    #[test]
    fn today_turns_at_midnight_on_the_wall() {
        let late = "2026-07-15T22:30:00Z".parse().expect("an instant written in the test");
        assert_eq!(today(late, Tz::Europe__Belgrade), date("2026-07-16"));
        assert_eq!(today(late, Tz::UTC), date("2026-07-15"));
        assert_eq!(local(late, Tz::Europe__Sofia), date("2026-07-16").and_time(time("01:30")));
    }

    #[test]
    fn zones_are_found_by_name() {
        for zone in OFFERED_ZONES {
            assert_eq!(find_zone(zone.name()), Some(zone));
        }
        assert_eq!(find_zone("America/Sao_Paulo"), Some(Tz::America__Sao_Paulo));
        assert_eq!(find_zone("Europe/Atlantis"), None);
        assert_eq!(find_zone(""), None);
    }

    #[test]
    fn the_ends_of_time_do_not_panic() {
        for edge in [DateTime::<Utc>::MIN_UTC, DateTime::<Utc>::MAX_UTC] {
            for zone in [Tz::Pacific__Kiritimati, Tz::Pacific__Niue] {
                let _ = today(edge, zone);
            }
        }
        for day in ["0000-01-01", "1899-12-31", "2201-01-01", "9999-12-31"] {
            assert!(instant(date(day), NaiveTime::MIN, Tz::Europe__Oslo).is_err(), "{day}");
        }
        assert!(instant(NaiveDate::MAX, NaiveTime::MIN, Tz::Europe__Oslo).is_err());
        assert!(instant(NaiveDate::MIN, NaiveTime::MIN, Tz::Europe__Oslo).is_err());
    }

    proptest! {
        #[test]
        fn the_hour_on_the_wall_stays_across_the_years(
            week in 0_u64..5_000,
            minutes in 4 * 60_u32..24 * 60,
            zone in prop::sample::select(OFFERED_ZONES.to_vec()),
        ) {
            let day = date("2000-01-02") + Days::new(7 * week);
            let hour = NaiveTime::from_hms_opt(minutes / 60, minutes % 60, 0).expect("a minute of the day");
            let met = instant(day, hour, zone).expect("a year in range");
            prop_assert_eq!(local(met, zone), day.and_time(hour));
        }

        #[test]
        fn no_zone_and_no_minute_panics(
            index in 0..chrono_tz::TZ_VARIANTS.len(),
            day in 0_u64..100_000,
            minute in 0_u32..24 * 60,
        ) {
            let hour = NaiveTime::from_hms_opt(minute / 60, minute % 60, 0).expect("a minute of the day");
            let met = instant(date("1900-01-01") + Days::new(day), hour, chrono_tz::TZ_VARIANTS[index]);
            prop_assert!(met.is_ok());
        }
    }
}
