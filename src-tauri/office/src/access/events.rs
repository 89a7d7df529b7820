//! What happened to the ways into the vault, and what a coordinator is told of it when she comes in.
//!
//! Keeps true: an event is written down once, is never undone, and everybody with a passphrase is told of it once, but
//! not of what she did herself. Names are the coordinators' of now. Deliberately not here: who opened the office when.

use chrono::{DateTime, Utc};
use rusqlite::params;
use serde::Serialize;
use ts_rs::TS;

use crate::choice;
use crate::drafts;
use crate::fault::Fault;
use crate::id::CoordinatorId;
use crate::journal::{self, Action};
use crate::office::{Act, Look, Office};
use crate::people;
use crate::surface::{Done, Nothing};
use crate::wire::Moment;

choice! {
    /// Something that happened to the ways into the vault.
    AccessEvent {
        /// Wrong passphrases were typed.
        WrongTries = "wrong-tries",
        /// The recovery kit opened the vault, and somebody got another passphrase.
        KitUsed = "kit-used",
        /// There is a new recovery kit; the old one opens nothing.
        KitRenewed = "kit-renewed",
        /// Somebody was given a passphrase.
        CoordinatorAdded = "coordinator-added",
        /// Somebody has no passphrase any more.
        CoordinatorRemoved = "coordinator-removed",
        /// Somebody has another role.
        RoleChanged = "role-changed",
        /// The data were written anew under a new key.
        KeyRenewed = "key-renewed",
        /// One of the two key files was missing or damaged, and was made again from the other.
        KeysMended = "keys-mended",
    }
}

/// An event as it is told.
#[derive(Debug, Serialize, TS)]
pub struct AccessEventView {
    /// What happened.
    pub kind: AccessEvent,
    /// When; of several tries the last.
    pub at: Moment,
    /// Who did it, if somebody was at the desk.
    pub who: Option<String>,
    /// Whom it was about.
    pub about: Option<String>,
    /// How many wrong passphrases were typed.
    pub tries: u32,
}

/// What a coordinator reads when she comes in.
#[derive(Debug, Serialize, TS)]
pub struct WelcomeView {
    /// When something was saved last, so that an old vault put back is noticed.
    pub last_saved: Option<Moment>,
    /// How many people the vault knows, for the same reason.
    pub people: u32,
    /// What happened since she was told last.
    pub events: Vec<AccessEventView>,
}

/// Events shown in the settings.
const SHOWN: u32 = 12;

/// Writes down that something happened now, done by whoever is at the desk.
pub(super) fn note(act: &Act<'_>, event: AccessEvent, about: Option<CoordinatorId>) -> Result<(), Fault> {
    insert(act, event, act.now(), Some(act.who()), about, 0)
}

/// Writes down that something happened while nobody was at the desk.
pub(super) fn note_without_anybody(
    act: &Act<'_>,
    event: AccessEvent,
    at: DateTime<Utc>,
    about: Option<CoordinatorId>,
    tries: u32,
) -> Result<(), Fault> {
    insert(act, event, at, None, about, tries)
}

fn insert(
    act: &Act<'_>,
    event: AccessEvent,
    at: DateTime<Utc>,
    who: Option<CoordinatorId>,
    about: Option<CoordinatorId>,
    tries: u32,
) -> Result<(), Fault> {
    act.conn().execute(
        "INSERT INTO access_event (at, kind, who, about, tries) VALUES (?, ?, ?, ?, ?)",
        params![Moment(at), event, who, about, tries],
    )?;
    Ok(())
}

/// Notes that somebody knows of everything that happened so far.
pub(super) fn mark_seen(act: &Act<'_>, who: CoordinatorId) -> Result<(), Fault> {
    act.conn().execute(
        "UPDATE coordinator SET seen_event = (SELECT coalesce(max(number), 0) FROM access_event) WHERE id = ?",
        [who],
    )?;
    Ok(())
}

const TOLD: &str = "SELECT e.kind, e.at, w.name, a.name, e.tries FROM access_event e
    LEFT JOIN coordinator w ON w.id = e.who LEFT JOIN coordinator a ON a.id = e.about";

fn told(row: &rusqlite::Row<'_>) -> rusqlite::Result<AccessEventView> {
    Ok(AccessEventView {
        kind: row.get(0)?,
        at: row.get(1)?,
        who: row.get(2)?,
        about: row.get(3)?,
        tries: row.get(4)?,
    })
}

/// The latest events, newest first.
pub(super) fn latest(look: &Look<'_>) -> Result<Vec<AccessEventView>, Fault> {
    let sql = format!("{TOLD} ORDER BY e.number DESC LIMIT {SHOWN}");
    Ok(look.conn().prepare(&sql)?.query_map([], told)?.collect::<Result<_, _>>()?)
}

/// Reads what a coordinator is told when she comes in.
pub fn get_welcome(office: &Office, _: Nothing) -> Result<WelcomeView, Fault> {
    office.look(|look| {
        let sql = format!(
            "{TOLD} WHERE e.number > (SELECT seen_event FROM coordinator WHERE id = ?1) AND e.who IS NOT ?1
             ORDER BY e.number DESC"
        );
        let events = look.conn().prepare(&sql)?.query_map([look.who()], told)?.collect::<Result<_, _>>()?;
        let last_saved = journal::last_saved(look)?.max(drafts::last_kept(look)?);
        Ok(WelcomeView { last_saved, people: people::count(look.conn())?, events })
    })
}

/// Notes that whoever is at the desk has been told.
pub fn see_events(office: &mut Office, _: Nothing) -> Result<Done, Fault> {
    office.act(Action::ChangeCoordinator, |act| {
        act.without_journal();
        mark_seen(act, act.who())?;
        Ok(Done {})
    })
}
