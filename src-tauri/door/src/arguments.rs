//! The command line.

use std::{collections::VecDeque, ffi::OsString, path::PathBuf, str::FromStr};

use chrono::{DateTime, Utc};
use tillit_office::languages::Language;

/// What is printed when the arguments are not right.
pub const USAGE: &str = "\
call --list
    prints every command with the shapes of its form and its view
call --vault FOLDER [--passphrase-file FILE] [--now 2026-11-21T17:30:00Z] COMMAND [JSON]
    runs one command on a vault and prints its view, or the fault, as JSON;
    opens the vault first where the command needs it; JSON is {} if left out, - reads it from standard input
demo --headless --vault FOLDER --passphrase-file FILE [--people 60] [--seed 1] [--language en] [--now ...]
    makes a vault of invented people in an empty folder, through the same commands as the window
backup --vault FOLDER --passphrase-file FILE [--now ...] OUT
    writes a backup of a vault into the folder OUT, or as the file OUT, and restores it to see that it is good
verify BACKUP --passphrase-file FILE
    restores a backup into a scratch folder, compares everything, and prints what it says about itself
restore BACKUP --vault FOLDER --passphrase-file FILE
    puts a backup in the place of a vault, which is kept beside it, or into an empty folder
import FILE --vault FOLDER --passphrase-file FILE [--sheet NAME] [--dry-run] [--now ...]
    imports a spreadsheet as one act and prints what came in, and every cell that did not, as JSON;
    with --dry-run nothing is written
bindings
    prints the TypeScript side of the surface

The passphrase, or the twelve words, is the first line of FILE. Exit status: 0 done, 1 a fault, 2 wrong usage.";

/// What is to be done.
#[derive(Debug, PartialEq, Eq)]
pub enum Task {
    /// Print the surface as JSON.
    List,
    /// Print the surface as TypeScript.
    Bindings,
    /// Run a command.
    Call(Call),
    /// Make a vault of invented people.
    Demo(Demo),
    /// Write a backup.
    Backup(Backup),
    /// Look whether a backup is good.
    Verify(Verify),
    /// Bring a backup back.
    Restore(Restore),
    /// Import a spreadsheet.
    Import(Import),
}

/// A spreadsheet to be imported.
#[derive(Debug, PartialEq, Eq)]
pub struct Import {
    /// The spreadsheet.
    pub file: PathBuf,
    /// The vault's folder.
    pub vault: PathBuf,
    /// Where its passphrase stands.
    pub passphrase_file: PathBuf,
    /// Which sheet; the one that looks most like a list of people otherwise.
    pub sheet: Option<String>,
    /// Whether to say only what would happen.
    pub dry_run: bool,
    /// The time it is taken to be; the system's otherwise.
    pub now: Option<DateTime<Utc>>,
}

/// A backup to be written.
#[derive(Debug, PartialEq, Eq)]
pub struct Backup {
    /// The vault's folder.
    pub vault: PathBuf,
    /// Where its passphrase stands.
    pub passphrase_file: PathBuf,
    /// The time it is taken to be; the system's otherwise.
    pub now: Option<DateTime<Utc>>,
    /// A folder, or the file to be.
    pub out: PathBuf,
}

/// A backup to be looked at.
#[derive(Debug, PartialEq, Eq)]
pub struct Verify {
    /// The backup's file.
    pub file: PathBuf,
    /// Where a passphrase or the words stand that open it.
    pub passphrase_file: PathBuf,
}

/// A backup to be brought back.
#[derive(Debug, PartialEq, Eq)]
pub struct Restore {
    /// The backup's file.
    pub file: PathBuf,
    /// The vault's folder, which may be empty or not there yet.
    pub vault: PathBuf,
    /// Where a passphrase or the words stand that open the backup.
    pub passphrase_file: PathBuf,
}

/// A vault of invented people.
#[derive(Debug, PartialEq, Eq)]
pub struct Demo {
    /// The vault's folder, empty or not there yet.
    pub vault: PathBuf,
    /// Where its passphrase stands.
    pub passphrase_file: PathBuf,
    /// How many people turn to the centre.
    pub people: u32,
    /// The same seed gives the same centre.
    pub seed: u64,
    /// The language of the coordinator.
    pub language: Language,
    /// Up to which time; the system's otherwise.
    pub now: Option<DateTime<Utc>>,
}

/// One command on one vault.
#[derive(Debug, PartialEq, Eq)]
pub struct Call {
    /// The vault's folder.
    pub vault: PathBuf,
    /// Where the passphrase stands, for commands that need the vault open.
    pub passphrase_file: Option<PathBuf>,
    /// The time it is taken to be; the system's otherwise.
    pub now: Option<DateTime<Utc>>,
    /// The command's name.
    pub command: String,
    /// Its form as JSON text, or `-`.
    pub form: String,
}

/// Arguments that are not those of [`USAGE`].
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum Mistake {
    /// Nothing to do.
    #[error("What shall be done?")]
    Nothing,
    /// No such argument here.
    #[error("{0:?} does not belong here.")]
    Unexpected(OsString),
    /// An argument without its value.
    #[error("{0} needs a value.")]
    NoValue(&'static str),
    /// A value that cannot be read.
    #[error("{0} cannot be {1:?}.")]
    Unreadable(&'static str, OsString),
    /// Something that cannot be left out.
    #[error("{0} is missing.")]
    Missing(&'static str),
}

impl Task {
    /// Reads the arguments after the program's name.
    pub fn read(arguments: impl Iterator<Item = OsString>) -> Result<Self, Mistake> {
        let mut words = Words::read(arguments)?;
        let verb = words.plain.pop_front().ok_or(Mistake::Nothing)?;
        let task = match verb.to_str() {
            Some("bindings") => Self::Bindings,
            Some("call") if words.has("--list") => Self::List,
            Some("call") => Self::Call(Call {
                vault: words.needed("--vault")?,
                passphrase_file: words.value("--passphrase-file").map(PathBuf::from),
                now: words.parsed("--now")?,
                command: words.plain("COMMAND")?.ok_or(Mistake::Missing("COMMAND"))?,
                form: words.plain("JSON")?.unwrap_or_else(|| "{}".to_owned()),
            }),
            Some("demo") if words.has("--headless") => Self::Demo(Demo {
                vault: words.needed("--vault")?,
                passphrase_file: words.needed("--passphrase-file")?,
                people: words.parsed("--people")?.unwrap_or(60),
                seed: words.parsed("--seed")?.unwrap_or(1),
                language: words.parsed("--language")?.unwrap_or(Language::En),
                now: words.parsed("--now")?,
            }),
            Some("backup") => Self::Backup(Backup {
                vault: words.needed("--vault")?,
                passphrase_file: words.needed("--passphrase-file")?,
                now: words.parsed("--now")?,
                out: words.path("OUT")?,
            }),
            Some("verify") => Self::Verify(Verify {
                file: words.path("BACKUP")?,
                passphrase_file: words.needed("--passphrase-file")?,
            }),
            Some("restore") => Self::Restore(Restore {
                file: words.path("BACKUP")?,
                vault: words.needed("--vault")?,
                passphrase_file: words.needed("--passphrase-file")?,
            }),
            Some("import") => Self::Import(Import {
                file: words.path("FILE")?,
                vault: words.needed("--vault")?,
                passphrase_file: words.needed("--passphrase-file")?,
                sheet: words.text("--sheet")?,
                dry_run: words.has("--dry-run"),
                now: words.parsed("--now")?,
            }),
            _ => return Err(Mistake::Unexpected(verb)),
        };
        words.nothing_left().map(|()| task)
    }
}

/// Options that take a value, and those that do not.
const WITH_VALUE: &[&str] =
    &["--vault", "--passphrase-file", "--now", "--people", "--seed", "--language", "--sheet"];
const ALONE: &[&str] = &["--list", "--headless", "--dry-run"];

/// The arguments, told apart but not yet understood.
struct Words {
    options: Vec<(&'static str, OsString)>,
    alone: Vec<&'static str>,
    plain: VecDeque<OsString>,
}

impl Words {
    fn read(mut arguments: impl Iterator<Item = OsString>) -> Result<Self, Mistake> {
        let mut words = Self { options: Vec::new(), alone: Vec::new(), plain: VecDeque::new() };
        let known =
            |names: &[&'static str], word: &OsString| names.iter().copied().find(|name| word == *name);
        while let Some(word) = arguments.next() {
            if let Some(name) = known(WITH_VALUE, &word) {
                words.options.push((name, arguments.next().ok_or(Mistake::NoValue(name))?));
            } else if let Some(name) = known(ALONE, &word) {
                words.alone.push(name);
            } else if word.to_string_lossy().starts_with("--") {
                return Err(Mistake::Unexpected(word));
            } else {
                words.plain.push_back(word);
            }
        }
        Ok(words)
    }

    fn has(&mut self, name: &str) -> bool {
        let place = self.alone.iter().position(|given| *given == name);
        place.map(|place| self.alone.remove(place)).is_some()
    }

    fn value(&mut self, name: &str) -> Option<OsString> {
        let place = self.options.iter().position(|(given, _)| *given == name)?;
        Some(self.options.remove(place).1)
    }

    fn needed(&mut self, name: &'static str) -> Result<PathBuf, Mistake> {
        self.value(name).map(PathBuf::from).ok_or(Mistake::Missing(name))
    }

    fn path(&mut self, name: &'static str) -> Result<PathBuf, Mistake> {
        self.plain.pop_front().map(PathBuf::from).ok_or(Mistake::Missing(name))
    }

    fn parsed<T: FromStr>(&mut self, name: &'static str) -> Result<Option<T>, Mistake> {
        let Some(value) = self.value(name) else { return Ok(None) };
        match value.to_str().and_then(|text| text.parse().ok()) {
            Some(parsed) => Ok(Some(parsed)),
            None => Err(Mistake::Unreadable(name, value)),
        }
    }

    fn text(&mut self, name: &'static str) -> Result<Option<String>, Mistake> {
        let word = self.value(name).map(OsString::into_string).transpose();
        word.map_err(|word| Mistake::Unreadable(name, word))
    }

    fn plain(&mut self, name: &'static str) -> Result<Option<String>, Mistake> {
        let word = self.plain.pop_front().map(OsString::into_string).transpose();
        word.map_err(|word| Mistake::Unreadable(name, word))
    }

    fn nothing_left(mut self) -> Result<(), Mistake> {
        let options = self.options.pop().map(|(name, _)| name).or_else(|| self.alone.pop());
        match self.plain.pop_front().or_else(|| options.map(OsString::from)) {
            Some(word) => Err(Mistake::Unexpected(word)),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Result<Task, Mistake> {
        Task::read(line.split_whitespace().map(OsString::from))
    }

    #[test]
    fn a_call_names_a_vault_and_a_command() {
        let task = read("call --vault v --passphrase-file p --now 2026-11-21T17:30:00Z get_door {}");
        let expected = Call {
            vault: "v".into(),
            passphrase_file: Some("p".into()),
            now: Some("2026-11-21T17:30:00Z".parse().expect("it is an instant")),
            command: "get_door".into(),
            form: "{}".into(),
        };
        assert_eq!(task, Ok(Task::Call(expected)));
    }

    #[test]
    fn a_form_may_be_left_out_or_come_from_standard_input() {
        for (line, form) in [("call --vault v get_door", "{}"), ("call get_door - --vault v", "-")] {
            match read(line) {
                Ok(Task::Call(call)) => assert_eq!(call.form, form, "{line}"),
                other => panic!("{line}: {other:?}"),
            }
        }
    }

    #[test]
    fn wrong_usage_is_told_apart() {
        for (line, mistake) in [
            ("", Mistake::Nothing),
            ("dial", Mistake::Unexpected("dial".into())),
            ("call", Mistake::Missing("--vault")),
            ("call --vault v", Mistake::Missing("COMMAND")),
            ("call --vault", Mistake::NoValue("--vault")),
            ("call --vault v --now noon get_door", Mistake::Unreadable("--now", "noon".into())),
            ("call --vault v --force get_door", Mistake::Unexpected("--force".into())),
            ("call --vault v --vault w get_door", Mistake::Unexpected("--vault".into())),
            ("call --vault v get_door {} {}", Mistake::Unexpected("{}".into())),
            ("call --list --vault v", Mistake::Unexpected("--vault".into())),
            ("bindings --list", Mistake::Unexpected("--list".into())),
            ("backup --vault v --passphrase-file p", Mistake::Missing("OUT")),
            ("verify --passphrase-file p", Mistake::Missing("BACKUP")),
            ("verify b --passphrase-file p --vault v", Mistake::Unexpected("--vault".into())),
            ("restore b --passphrase-file p", Mistake::Missing("--vault")),
            ("import --vault v --passphrase-file p", Mistake::Missing("FILE")),
            ("import f --vault v --passphrase-file p --sheet", Mistake::NoValue("--sheet")),
            ("import f g --vault v --passphrase-file p", Mistake::Unexpected("g".into())),
        ] {
            assert_eq!(read(line), Err(mistake), "{line}");
        }
        let restore = Restore { file: "b".into(), vault: "v".into(), passphrase_file: "p".into() };
        assert_eq!(read("restore b --vault v --passphrase-file p"), Ok(Task::Restore(restore)));
        assert_eq!(read("call --list"), Ok(Task::List));
        assert_eq!(read("bindings"), Ok(Task::Bindings));
    }
}
