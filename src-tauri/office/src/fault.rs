//! What can stand in the way of a command: codes with arguments, never a sentence.
//!
//! Every code is the id of a Fluent message `fault-<code>` that says in the reader's language what happened and what helps.
//! No SQL, path or name leaves through here.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;
use tillit_vault::VaultError;
use ts_rs::TS;

/// Arguments of a message.
pub type Args = BTreeMap<&'static str, Value>;

/// A command could not be carried out; nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// The vault is locked and the command needs it open.
    #[error("locked")]
    Locked,
    /// The vault is already open, or there is none where one is needed.
    #[error("not now")]
    NotNow,
    /// There is no such command.
    #[error("unknown command")]
    UnknownCommand,
    /// The form is not JSON, or not of the command's shape.
    #[error("malformed form at line {line}, column {column}")]
    MalformedForm {
        /// Line in the JSON text, from 1.
        line: usize,
        /// Column in that line, from 1.
        column: usize,
    },
    /// Some fields cannot be taken as they are.
    #[error("{} fields", .0.len())]
    Fields(Vec<FieldFault>),
    /// The thing asked for is not there (any more).
    #[error("not found: {0}")]
    NotFound(&'static str),
    /// A rule of the domain says no.
    #[error("refused: {code}")]
    Refused {
        /// Message id without its `fault-`.
        code: &'static str,
        /// What the message needs to be told.
        args: Args,
    },
    /// Long work was told to stop; nothing came of it.
    #[error("stopped")]
    Stopped,
    /// The vault could not do it.
    #[error(transparent)]
    Vault(VaultError),
    /// The database could not do it.
    #[error(transparent)]
    Database(#[from] rusqlite::Error),
    /// A part of the open vault could not be read; nothing else can be until it is opened again.
    #[error("the open vault cannot be read any more")]
    Unread,
    /// The command panicked; the office was closed to be safe.
    #[error("panicked")]
    Broken,
}

/// One field that cannot be taken.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct FieldFault {
    /// The field's name in the form, with dots into lists: `hours.2.from`.
    pub field: String,
    /// Message id without its `fault-`.
    pub code: &'static str,
    /// What the message needs to be told.
    #[ts(type = "Record<string, string | number>")]
    pub args: Args,
}

/// A rule's refusal, one enum a capability.
pub trait Coded {
    /// Message id without its `fault-`.
    fn code(&self) -> &'static str;
    /// What the message needs to be told.
    fn args(&self) -> Args {
        Args::new()
    }
}

impl<T: Coded> From<T> for Fault {
    fn from(refusal: T) -> Self {
        Self::Refused { code: refusal.code(), args: refusal.args() }
    }
}

/// A fault as it crosses the surface.
#[derive(Debug, Serialize, TS)]
#[ts(rename = "FaultView")]
pub struct FaultView {
    /// Message id without its `fault-`.
    pub code: String,
    /// What the message needs to be told.
    #[ts(type = "Record<string, string | number>")]
    pub args: Args,
    /// Fields that cannot be taken.
    pub fields: Vec<FieldFault>,
}

impl From<VaultError> for Fault {
    fn from(error: VaultError) -> Self {
        match error {
            VaultError::Stopped => Self::Stopped,
            error => Self::Vault(error),
        }
    }
}

impl Fault {
    /// A refusal without arguments.
    pub fn refused(code: &'static str) -> Self {
        Self::Refused { code, args: Args::new() }
    }

    /// The code under which texts speak of this fault.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Locked => "locked",
            Self::NotNow => "not-now",
            Self::UnknownCommand => "unknown-command",
            Self::MalformedForm { .. } => "malformed-form",
            Self::Fields(_) => "fields",
            Self::NotFound(_) => "not-found",
            Self::Refused { code, .. } => code,
            Self::Stopped => "stopped",
            Self::Vault(error) => error.code(),
            Self::Database(error) => database_code(error),
            Self::Unread => "disk-unread",
            Self::Broken => "broken",
        }
    }

    /// Whether a page of the open vault could not be read. SQLite takes the file for damaged then, or says that it has no memory: that
    /// is what it makes of a page which SQLCipher does not give it.
    pub(crate) fn tells_of_a_page_unread(&self) -> bool {
        use rusqlite::ErrorCode::{DatabaseCorrupt, NotADatabase, OutOfMemory};
        match self {
            Self::Database(error) => {
                matches!(error.sqlite_error_code(), Some(DatabaseCorrupt | NotADatabase | OutOfMemory))
            }
            Self::Vault(VaultError::DatabaseDamaged) => true,
            Self::Vault(VaultError::Database { code }) => code & 0xff == rusqlite::ffi::SQLITE_NOMEM,
            _ => false,
        }
    }

    /// Whether SQLite said it.
    pub(crate) fn is_of_the_database(&self) -> bool {
        use VaultError::{Database, DatabaseDamaged, ReadOnly};
        matches!(self, Self::Database(_) | Self::Vault(Database { .. } | DatabaseDamaged | ReadOnly))
    }

    /// The fault as it is shown; arguments only where they carry no stored text.
    pub fn view(&self) -> FaultView {
        let args = match self {
            Self::MalformedForm { line, column } => {
                Args::from([("line", Value::from(*line)), ("column", Value::from(*column))])
            }
            Self::NotFound(what) => Args::from([("what", Value::from(*what))]),
            Self::Refused { args, .. } => args.clone(),
            _ => Args::new(),
        };
        let fields = match self {
            Self::Fields(fields) => fields.clone(),
            _ => Vec::new(),
        };
        FaultView { code: self.code().to_owned(), args, fields }
    }
}

fn database_code(error: &rusqlite::Error) -> &'static str {
    use rusqlite::ErrorCode;
    match error.sqlite_error_code() {
        Some(ErrorCode::DiskFull) => "disk-full",
        Some(ErrorCode::ReadOnly) => "disk-read-only",
        Some(ErrorCode::SystemIoFailure | ErrorCode::CannotOpen) => "disk-unwell",
        Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => "vault-database-damaged",
        _ => "broken",
    }
}
