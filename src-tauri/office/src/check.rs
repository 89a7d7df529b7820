//! Turning what was typed into checked values, collecting every field that cannot be taken.
//!
//! Limits are generous and end in a message, never in a cut: what was typed stays in the field.

use chrono::{Datelike, NaiveDate, NaiveTime};
use serde_json::Value;
use unicode_normalization::UnicodeNormalization;

use crate::fault::{Args, Fault, FieldFault};
use crate::wire::{Day, Hour};

/// Longest name, nickname or one-line text, in characters.
pub(crate) const LINE: usize = 200;
/// Longest free text, in characters.
pub(crate) const TEXT: usize = 4_000;
/// Years a date may lie in; everything a centre plans or remembers is well inside.
pub(crate) const YEARS: std::ops::RangeInclusive<i32> = 1900..=2200;

/// Collects the faults of one form.
#[derive(Default)]
pub(crate) struct Check {
    faults: Vec<FieldFault>,
}

impl Check {
    /// Notes that a field cannot be taken.
    pub(crate) fn fault(&mut self, field: impl Into<String>, code: &'static str) {
        self.fault_with(field, code, Args::new());
    }

    /// Notes that a field cannot be taken, with arguments for the message.
    pub(crate) fn fault_with(&mut self, field: impl Into<String>, code: &'static str, args: Args) {
        self.faults.push(FieldFault { field: field.into(), code, args });
    }

    /// One line: trimmed, composed (NFC), without control characters; may be empty.
    pub(crate) fn line(&mut self, field: &str, typed: &str) -> String {
        self.cleaned(field, typed, LINE, |c| c.is_control())
    }

    /// One line that must not be empty.
    pub(crate) fn required_line(&mut self, field: &str, typed: &str) -> String {
        let line = self.line(field, typed);
        if line.is_empty() {
            self.fault(field, "required");
        }
        line
    }

    /// One line, or nothing.
    pub(crate) fn optional_line(&mut self, field: &str, typed: Option<&str>) -> Option<String> {
        let line = self.line(field, typed.unwrap_or_default());
        (!line.is_empty()).then_some(line)
    }

    /// Free text with line breaks; may be empty.
    pub(crate) fn text(&mut self, field: &str, typed: &str) -> String {
        self.cleaned(field, typed, TEXT, |c| c.is_control() && c != '\n')
    }

    fn cleaned(&mut self, field: &str, typed: &str, limit: usize, unwanted: impl Fn(char) -> bool) -> String {
        // Directional overrides can make a stored text read as another one; marks that only guide direction stay.
        let spoofing = |c: char| matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}');
        let clean: String =
            typed.replace("\r\n", "\n").nfc().filter(|c| !unwanted(*c) && !spoofing(*c)).collect();
        let clean = clean.trim().to_owned();
        let length = clean.chars().count();
        if length > limit {
            self.fault_with(
                field,
                "too-long",
                Args::from([("limit", Value::from(limit)), ("length", Value::from(length))]),
            );
        }
        clean
    }

    /// A date written `2026-11-21`.
    pub(crate) fn day(&mut self, field: &str, typed: &str) -> Option<NaiveDate> {
        match NaiveDate::parse_from_str(typed.trim(), "%Y-%m-%d") {
            Ok(date) if YEARS.contains(&date.year()) => Some(date),
            Ok(_) => {
                let args =
                    Args::from([("first", Value::from(*YEARS.start())), ("last", Value::from(*YEARS.end()))]);
                self.fault_with(field, "date-out-of-range", args);
                None
            }
            Err(_) => {
                self.fault(field, if typed.trim().is_empty() { "required" } else { "not-a-date" });
                None
            }
        }
    }

    /// A date, or nothing.
    pub(crate) fn optional_day(&mut self, field: &str, typed: Option<&str>) -> Option<Day> {
        match typed.map(str::trim) {
            None | Some("") => None,
            Some(typed) => self.day(field, typed).map(Day),
        }
    }

    /// A wall-clock time written `18:00`.
    pub(crate) fn hour(&mut self, field: &str, typed: &str) -> Option<NaiveTime> {
        match NaiveTime::parse_from_str(typed.trim(), "%H:%M") {
            Ok(time) => Some(time),
            Err(_) => {
                self.fault(field, if typed.trim().is_empty() { "required" } else { "not-a-time" });
                None
            }
        }
    }

    /// A wall-clock time, or nothing.
    pub(crate) fn optional_hour(&mut self, field: &str, typed: Option<&str>) -> Option<Hour> {
        match typed.map(str::trim) {
            None | Some("") => None,
            Some(typed) => self.hour(field, typed).map(Hour),
        }
    }

    /// A whole number within bounds.
    pub(crate) fn whole(&mut self, field: &str, number: i32, bounds: std::ops::RangeInclusive<i32>) -> i32 {
        if !bounds.contains(&number) {
            let args =
                Args::from([("least", Value::from(*bounds.start())), ("most", Value::from(*bounds.end()))]);
            self.fault_with(field, "out-of-range", args);
        }
        number
    }

    /// Ends the check: all is well, or every fault at once.
    pub(crate) fn done(self) -> Result<(), Fault> {
        if self.faults.is_empty() { Ok(()) } else { Err(Fault::Fields(self.faults)) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault_of<T>(ask: impl FnOnce(&mut Check) -> T) -> Option<&'static str> {
        let mut check = Check::default();
        ask(&mut check);
        check.faults.first().map(|fault| fault.code)
    }

    #[test]
    fn bad_input_gets_its_own_code() {
        let long = "ж".repeat(10_000);
        for (code, found) in [
            ("required", fault_of(|c| c.required_line("f", "  \u{200b}".trim_matches('\u{200b}')))),
            ("too-long", fault_of(|c| c.line("f", &long))),
            ("not-a-date", fault_of(|c| c.day("f", "31.12.2026"))),
            ("not-a-date", fault_of(|c| c.day("f", "2026-02-30"))),
            ("date-out-of-range", fault_of(|c| c.day("f", "0000-01-01"))),
            ("date-out-of-range", fault_of(|c| c.day("f", "9999-12-31"))),
            ("not-a-time", fault_of(|c| c.hour("f", "25:00"))),
            ("out-of-range", fault_of(|c| c.whole("f", 0, 1..=9))),
        ] {
            assert_eq!(found, Some(code));
        }
    }

    #[test]
    fn text_keeps_emoji_and_right_to_left_but_no_overrides() {
        let mut check = Check::default();
        assert_eq!(check.line("f", " \u{202E}שלום 🌊\u{0007} "), "שלום 🌊");
        assert_eq!(check.text("f", "a\r\nb"), "a\nb");
        assert!(check.done().is_ok());
    }
}
