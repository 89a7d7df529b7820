//! Dates, hours and instants as they cross the surface, and closed choices as they are kept in the vault.

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSqlOutput, ValueRef};
use serde::{Serialize, Serializer};

/// A date: `2026-11-21`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, ts_rs::TS)]
#[ts(type = "string")]
pub struct Day(pub NaiveDate);

/// A wall-clock time in the centre's zone: `18:00`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, ts_rs::TS)]
#[ts(type = "string")]
pub struct Hour(pub NaiveTime);

/// An instant: `2026-11-21T17:00:00Z`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, ts_rs::TS)]
#[ts(type = "string")]
pub struct Moment(pub DateTime<Utc>);

const DAY: &str = "%Y-%m-%d";
const HOUR: &str = "%H:%M";
const MOMENT: &str = "%Y-%m-%dT%H:%M:%SZ";

/// Serialises and stores a chrono value by one fixed format.
macro_rules! stored_as_text {
    ($name:ident, $format:expr, $parse:expr) => {
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, "{}", self.0.format($format))
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl rusqlite::ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
                Ok(ToSqlOutput::from(self.to_string()))
            }
        }

        impl FromSql for $name {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
                let parse: fn(&str) -> Result<_, chrono::ParseError> = $parse;
                parse(value.as_str()?).map(Self).map_err(|e| FromSqlError::Other(Box::new(e)))
            }
        }
    };
}

stored_as_text!(Day, DAY, |text| NaiveDate::parse_from_str(text, DAY));
stored_as_text!(Hour, HOUR, |text| NaiveTime::parse_from_str(text, HOUR));
stored_as_text!(Moment, MOMENT, |text| {
    chrono::NaiveDateTime::parse_from_str(text, MOMENT).map(|naive| naive.and_utc())
});

/// Declares a closed choice: the same words in Rust, over the surface, in TypeScript and in the vault's CHECKs.
#[macro_export]
macro_rules! choice {
    ($(#[$doc:meta])* $name:ident { $($(#[$case_doc:meta])* $case:ident = $word:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, serde::Serialize, serde::Deserialize, ts_rs::TS)]
        pub enum $name {
            $($(#[$case_doc])* #[serde(rename = $word)] $case,)*
        }

        #[allow(dead_code, reason = "every choice offers its words and its list, whether or not a capability asks for them")]
        impl $name {
            /// Every value, in the order declared.
            pub const ALL: &'static [Self] = &[$(Self::$case,)*];

            /// The word kept in the vault and used in message ids.
            pub fn word(self) -> &'static str {
                match self { $(Self::$case => $word,)* }
            }
        }

        impl rusqlite::ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
                Ok(rusqlite::types::ToSqlOutput::from(self.word()))
            }
        }

        impl rusqlite::types::FromSql for $name {
            fn column_result(value: rusqlite::types::ValueRef<'_>) -> rusqlite::types::FromSqlResult<Self> {
                match value.as_str()? {
                    $($word => Ok(Self::$case),)*
                    _ => Err(rusqlite::types::FromSqlError::InvalidType),
                }
            }
        }
    };
}
