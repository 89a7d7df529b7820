//! Who holds a conversation: somebody with a passphrase, who alone opens it beside the coordinator (R8), or somebody from
//! outside, in words. Whether two are the same is said here and nowhere else.

use rusqlite::{Row, ToSql};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::check::Check;
use crate::fault::Fault;
use crate::folding::fold;
use crate::id::CoordinatorId;
use crate::office::Look;
use crate::settings::{coordinator_name, coordinator_named};

/// Who holds a conversation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Interviewer {
    /// Nobody knows yet, or any more.
    Open,
    /// Somebody with a passphrase.
    Desk(CoordinatorId),
    /// Somebody without one, in words. Only coordinators open what she holds.
    Other(String),
}

impl Interviewer {
    /// Takes who is to hold a conversation as it was chosen, or notes the fault; words that say nothing name nobody.
    pub(super) fn checked(self, look: &Look<'_>, check: &mut Check, field: &str) -> Result<Self, Fault> {
        Ok(match self {
            Self::Open => Self::Open,
            Self::Desk(id) => {
                coordinator_name(look, id)?;
                Self::Desk(id)
            }
            Self::Other(words) => match check.line(field, &words) {
                nobody if nobody.is_empty() => Self::Open,
                words => Self::Other(words),
            },
        })
    }

    /// Whom a list names: somebody with a passphrase where one alone has that name, or else somebody in words.
    pub(super) fn named(look: &Look<'_>, words: &str) -> Result<Self, Fault> {
        Ok(match coordinator_named(look, words)? {
            Some(id) => Self::Desk(id),
            None if words.is_empty() => Self::Open,
            None => Self::Other(words.to_owned()),
        })
    }

    /// Whether one person holds both; nobody knows that of a conversation that is still open.
    pub(crate) fn is(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Desk(one), Self::Desk(other)) => one == other,
            (Self::Other(one), Self::Other(other)) => fold(one) == fold(other),
            _ => false,
        }
    }

    /// What she is called; empty where nobody knows.
    pub(crate) fn name(&self, look: &Look<'_>) -> Result<String, Fault> {
        match self {
            Self::Open => Ok(String::new()),
            Self::Desk(id) => coordinator_name(look, *id),
            Self::Other(words) => Ok(words.clone()),
        }
    }

    /// Reads who it is from two columns that [`Interviewer::columns`] wrote.
    pub(super) fn read(row: &Row<'_>, desk: usize, words: usize) -> rusqlite::Result<Self> {
        Ok(match (row.get(desk)?, row.get::<_, String>(words)?) {
            (Some(id), _) => Self::Desk(id),
            (None, words) if words.is_empty() => Self::Open,
            (None, words) => Self::Other(words),
        })
    }

    /// The two columns that keep who it is.
    pub(super) fn columns(&self) -> [&dyn ToSql; 2] {
        match self {
            Self::Open => [&None::<CoordinatorId>, &""],
            Self::Desk(id) => [id, &""],
            Self::Other(words) => [&None::<CoordinatorId>, words],
        }
    }
}
