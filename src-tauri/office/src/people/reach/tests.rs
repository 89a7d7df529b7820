//! R1 as cases: every way of being closed, and every edge of an open hour.

use chrono::{DateTime, NaiveDateTime, NaiveTime, Utc};
use chrono_tz::Europe::Belgrade;

use super::*;

fn at(text: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M:%S").expect("a test names a real moment")
}

fn day(text: &str) -> Day {
    Day(text.parse().expect("a test names a real day"))
}

fn hours(weekday: u32, from: &str, until: &str) -> SafeHours {
    let hour = |text: &str| Hour(NaiveTime::parse_from_str(text, "%H:%M").expect("a test names a real hour"));
    SafeHours { weekday, from: hour(from), until: hour(until) }
}

/// Somebody who may be called on weekdays from ten to twelve.
fn mornings() -> SafeContact {
    SafeContact {
        phone: Some("064 123 56 84".to_owned()),
        may_call: true,
        hours: (0..5).map(|weekday| hours(weekday, "10:00", "12:00")).collect(),
        asked_on: Some(day("2026-11-03")),
        ..SafeContact::default()
    }
}

fn around_the_clock() -> SafeContact {
    SafeContact { hours: (0..7).map(|weekday| hours(weekday, "00:00", "00:00")).collect(), ..mornings() }
}

fn owl() -> SafeContact {
    // Friday from ten at night to two on Saturday morning.
    SafeContact { hours: vec![hours(4, "22:00", "02:00")], ..mornings() }
}

#[test]
fn what_was_not_asked_or_not_allowed_is_closed() {
    let now = at("2026-11-20 10:42:00");
    let closed = |contact: SafeContact| match reach(&contact, now).allowed {
        Allowed::Closed(why) => Some(why),
        _ => None,
    };
    for (case, contact, why) in [
        ("nothing known", SafeContact::default(), Some(ReachClosed::NotAsked)),
        (
            "a number alone",
            SafeContact { phone: Some("064".to_owned()), ..SafeContact::default() },
            Some(ReachClosed::NotAsked),
        ),
        (
            "asked, allows nothing",
            SafeContact { may_call: false, ..mornings() },
            Some(ReachClosed::NotAllowed),
        ),
        ("calls without a number", SafeContact { phone: None, ..mornings() }, Some(ReachClosed::NoNumber)),
        (
            "texts without a number",
            SafeContact { phone: None, may_call: false, may_text: true, ..mornings() },
            Some(ReachClosed::NoNumber),
        ),
        (
            "e-mail without an address",
            SafeContact { may_call: false, may_email: true, ..mornings() },
            Some(ReachClosed::NoNumber),
        ),
        ("calls without hours", SafeContact { hours: Vec::new(), ..mornings() }, Some(ReachClosed::NoHours)),
        ("calls in hours", mornings(), None),
    ] {
        assert_eq!(closed(contact), why, "{case}");
    }
}

#[test]
fn hours_open_at_their_first_minute_and_close_at_their_last() {
    let now = |until: &str| Allowed::Now { until: Some(at(until)) };
    let later = |from: &str| Allowed::Later { from: at(from) };
    let always = Allowed::Now { until: None };
    for (case, contact, moment, allowed) in [
        ("a second before", mornings(), "2026-11-20 09:59:59", later("2026-11-20 10:00:00")),
        ("the first moment", mornings(), "2026-11-20 10:00:00", now("2026-11-20 12:00:00")),
        ("the last moment", mornings(), "2026-11-20 11:59:59", now("2026-11-20 12:00:00")),
        ("the end", mornings(), "2026-11-20 12:00:00", later("2026-11-23 10:00:00")),
        ("a weekend", mornings(), "2026-11-21 10:30:00", later("2026-11-23 10:00:00")),
        ("around the clock", around_the_clock(), "2026-11-20 03:00:00", always),
        ("before midnight", owl(), "2026-11-20 23:59:59", now("2026-11-21 02:00:00")),
        ("at midnight", owl(), "2026-11-21 00:00:00", now("2026-11-21 02:00:00")),
        ("after the night", owl(), "2026-11-21 02:00:00", later("2026-11-27 22:00:00")),
        ("the night before", owl(), "2026-11-20 01:00:00", later("2026-11-20 22:00:00")),
        (
            "a span to midnight and one from it",
            SafeContact { hours: vec![hours(4, "22:00", "00:00"), hours(5, "00:00", "01:00")], ..mornings() },
            "2026-11-20 23:00:00",
            now("2026-11-21 01:00:00"),
        ),
        (
            "spans that overlap",
            SafeContact { hours: vec![hours(4, "10:00", "11:00"), hours(4, "10:30", "12:00")], ..mornings() },
            "2026-11-20 10:15:00",
            now("2026-11-20 12:00:00"),
        ),
        (
            "once a week, just missed",
            SafeContact { hours: vec![hours(4, "10:00", "11:00")], ..mornings() },
            "2026-11-20 11:00:00",
            later("2026-11-27 10:00:00"),
        ),
    ] {
        assert_eq!(reach(&contact, at(moment)).allowed, allowed, "{case}");
    }
}

#[test]
fn a_text_keeps_the_hours_and_an_email_has_none() {
    let text = SafeContact { may_call: false, may_text: true, ..mornings() };
    let email =
        SafeContact { may_email: true, email: Some("d@example.org".to_owned()), ..SafeContact::default() };
    let both = SafeContact { may_email: true, email: email.email.clone(), ..mornings() };
    let no_hours = SafeContact { hours: Vec::new(), ..both.clone() };
    let in_hours = "2026-11-20 10:42:00";
    let at_night = "2026-11-20 03:00:00";
    for (case, contact, moment, state, may_email) in [
        ("text in hours", &text, in_hours, ReachState::TextOnly, false),
        ("text at night", &text, at_night, ReachState::Later, false),
        ("e-mail at night", &email, at_night, ReachState::EmailOnly, true),
        ("both in hours", &both, in_hours, ReachState::Now, true),
        ("both at night", &both, at_night, ReachState::Later, true),
        ("calls without hours, and e-mail", &no_hours, in_hours, ReachState::EmailOnly, true),
    ] {
        let found = reach(contact, at(moment));
        assert_eq!((found.state(), found.may_email), (state, may_email), "{case}");
    }
}

#[test]
fn a_permission_ends_with_its_last_day() {
    let until = |last: &str, contact: SafeContact| SafeContact { valid_until: Some(day(last)), ..contact };
    let email =
        SafeContact { may_email: true, email: Some("d@example.org".to_owned()), ..SafeContact::default() };
    for (case, contact, moment, allowed) in [
        (
            "on its last day",
            until("2026-11-20", mornings()),
            "2026-11-20 10:42:00",
            Allowed::Now { until: Some(at("2026-11-20 12:00:00")) },
        ),
        (
            "its last evening, around the clock",
            until("2026-11-20", around_the_clock()),
            "2026-11-20 23:00:00",
            Allowed::Now { until: Some(at("2026-11-21 00:00:00")) },
        ),
        (
            "the day after",
            until("2026-11-20", around_the_clock()),
            "2026-11-21 00:00:00",
            Allowed::Expired { after: day("2026-11-20") },
        ),
        (
            "its last hours have passed",
            until("2026-11-20", mornings()),
            "2026-11-20 12:00:00",
            Allowed::Expired { after: day("2026-11-20") },
        ),
        (
            "e-mail too",
            until("2026-11-20", email),
            "2026-11-21 10:00:00",
            Allowed::Expired { after: day("2026-11-20") },
        ),
        (
            "nothing was allowed anyway",
            SafeContact { may_call: false, ..until("2026-11-20", mornings()) },
            "2026-11-21 10:00:00",
            Allowed::Closed(ReachClosed::NotAllowed),
        ),
    ] {
        let found = reach(&contact, at(moment));
        assert_eq!(found.allowed, allowed, "{case}");
        assert!(!(found.may_email && matches!(allowed, Allowed::Expired { .. })), "{case}");
    }
}

#[test]
fn asking_again_is_due_from_its_day_on_and_closes_nothing() {
    let contact = SafeContact { ask_again_on: Some(day("2026-11-20")), ..mornings() };
    for (moment, due) in
        [("2026-11-19 10:42:00", false), ("2026-11-20 10:42:00", true), ("2027-02-01 10:42:00", true)]
    {
        let found = reach(&contact, at(moment));
        assert_eq!((found.ask_again, found.state()), (due, ReachState::Now), "{moment}");
    }
}

#[test]
fn hours_stay_on_the_wall_when_the_clocks_change() {
    let wall = |instant: &str| {
        let instant: DateTime<Utc> = instant.parse().expect("a test names a real instant");
        instant.with_timezone(&Belgrade).naive_local()
    };
    let sundays =
        SafeContact { hours: vec![hours(6, "02:00", "03:00"), hours(6, "10:00", "12:00")], ..mornings() };
    for (case, instant, state) in [
        ("autumn: ten by the wall is 09:00 UTC after the change", "2026-10-25T09:00:00Z", ReachState::Now),
        ("autumn: 08:30 UTC is not yet ten", "2026-10-25T08:30:00Z", ReachState::Later),
        ("autumn: the first half past two", "2026-10-25T00:30:00Z", ReachState::Now),
        ("autumn: the second half past two", "2026-10-25T01:30:00Z", ReachState::Now),
        ("spring: ten by the wall is 08:00 UTC after the change", "2026-03-29T08:00:00Z", ReachState::Now),
        ("spring: the hour from two to three is not there", "2026-03-29T01:00:00Z", ReachState::Later),
    ] {
        assert_eq!(reach(&sundays, wall(instant)).state(), state, "{case}");
    }
}

#[test]
fn the_number_is_given_only_while_a_call_or_a_text_is_safe() {
    let text = SafeContact { may_call: false, may_text: true, ..mornings() };
    let email = SafeContact { may_call: false, may_email: true, email: Some("d@e".to_owned()), ..mornings() };
    let ended = SafeContact { valid_until: Some(day("2026-11-19")), ..mornings() };
    for (case, contact, moment, gives) in [
        ("call", &mornings(), "2026-11-20 10:42:00", true),
        ("text", &text, "2026-11-20 10:42:00", true),
        ("later", &mornings(), "2026-11-20 12:42:00", false),
        ("e-mail only", &email, "2026-11-20 10:42:00", false),
        ("ended", &ended, "2026-11-20 10:42:00", false),
        ("nothing known", &SafeContact::default(), "2026-11-20 10:42:00", false),
    ] {
        assert_eq!(reach(contact, at(moment)).gives_number(), gives, "{case}");
    }
}

#[test]
fn those_who_can_be_reached_soonest_come_first() {
    let later = SafeContact { hours: vec![hours(4, "20:00", "21:00")], ..mornings() };
    let much_later = SafeContact { hours: vec![hours(6, "20:00", "21:00")], ..mornings() };
    let text = SafeContact { may_call: false, may_text: true, ..mornings() };
    let ended = SafeContact { valid_until: Some(day("2026-11-19")), ..mornings() };
    let order = [mornings(), text, later, much_later, ended, SafeContact::default()];
    let keys: Vec<_> =
        order.iter().map(|contact| reach(contact, at("2026-11-20 10:42:00")).order()).collect();
    assert!(keys.is_sorted(), "{keys:?}");
}
