//! The centre and the people with a passphrase.

use chrono_tz::Tz;
use rusqlite::{Connection, OptionalExtension, params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::topics::found_topics;
use crate::calendar;
use crate::check::Check;
use crate::choice;
use crate::collation;
use crate::crisis;
use crate::fault::Fault;
use crate::folding::fold;
use crate::id::{CoordinatorId, DirectoryEntryId};
use crate::journal::Action;
use crate::languages::Language;
use crate::office::{Act, Look, Office};
use crate::people;
use crate::roles::{Capability, Sight, sight_of};
use crate::surface::Done;

choice! {
    /// The country a centre works in.
    Country {
        /// Serbia.
        Serbia = "RS",
        /// Bulgaria.
        Bulgaria = "BG",
        /// Denmark.
        Denmark = "DK",
        /// France.
        France = "FR",
        /// Norway.
        Norway = "NO",
        /// Another: no holidays by rule, no texts of law.
        Other = "other",
    }
}

impl Country {
    /// The country whose public holidays are known by rule, if it is one of the five.
    pub(crate) fn calendar(self) -> Option<calendar::Country> {
        match self {
            Self::Serbia => Some(calendar::Country::Serbia),
            Self::Bulgaria => Some(calendar::Country::Bulgaria),
            Self::Denmark => Some(calendar::Country::Denmark),
            Self::France => Some(calendar::Country::France),
            Self::Norway => Some(calendar::Country::Norway),
            Self::Other => None,
        }
    }
}

/// The centre.
#[derive(Debug, Serialize, TS)]
pub struct CentreView {
    /// Its name; may be empty.
    pub name: String,
    /// Its country.
    pub country: Country,
    /// Its zone.
    pub zone: String,
    /// The language of its printed texts.
    pub language: Language,
}

/// Somebody with a passphrase.
#[derive(Debug, Serialize, TS)]
pub struct CoordinatorView {
    /// The coordinator.
    pub id: CoordinatorId,
    /// What she is called in the app.
    pub name: String,
    /// The language she reads.
    pub language: Language,
    /// Whether it is the one at the desk.
    pub me: bool,
    /// Whether she may hold conversations.
    pub holds_conversations: bool,
}

/// A change of the centre.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CentreForm {
    /// Its name; may be empty.
    pub name: String,
    /// Its country.
    pub country: Country,
    /// Its zone: `Europe/Belgrade`.
    pub zone: String,
    /// The language of its printed texts.
    pub language: Language,
}

/// A change of the coordinator at the desk.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CoordinatorForm {
    /// What she is called in the app.
    pub name: String,
    /// The language she reads.
    pub language: Language,
}

/// Takes a zone's name, or notes the fault.
pub(crate) fn checked_zone(check: &mut Check, field: &str, typed: &str) -> Option<Tz> {
    let zone = typed.trim().parse().ok();
    if zone.is_none() {
        check.fault(field, "unknown-zone");
    }
    zone
}

/// Reads the centre's zone.
pub(crate) fn centre_zone(conn: &Connection) -> Result<Tz, Fault> {
    let zone: String = conn.prepare_cached("SELECT zone FROM centre")?.query_row([], |row| row.get(0))?;
    zone.parse().map_err(|_| Fault::refused("unknown-zone"))
}

/// Reads the language of the centre's printed texts.
pub(crate) fn centre_language(look: &Look<'_>) -> Result<Language, Fault> {
    Ok(look.conn().prepare_cached("SELECT language FROM centre")?.query_row([], |row| row.get(0))?)
}

/// Reads the language of whoever is at the desk.
pub(crate) fn own_language(look: &Look<'_>) -> Result<Language, Fault> {
    Ok(look
        .conn()
        .prepare_cached("SELECT language FROM coordinator WHERE id = ?")?
        .query_row([look.who()], |row| row.get(0))?)
}

/// Reads the centre's name; may be empty.
pub(crate) fn centre_name(look: &Look<'_>) -> Result<String, Fault> {
    Ok(look.conn().prepare_cached("SELECT name FROM centre")?.query_row([], |row| row.get(0))?)
}

/// Reads the centre's country.
pub(crate) fn centre_country(look: &Look<'_>) -> Result<Country, Fault> {
    Ok(look.conn().prepare_cached("SELECT country FROM centre")?.query_row([], |row| row.get(0))?)
}

/// Writes the first rows of a new office: the centre and topics to start from.
pub(crate) fn found_settings(
    act: &Act<'_>,
    name: &str,
    country: Country,
    zone: Tz,
    language: Language,
) -> Result<(), Fault> {
    act.conn().execute(
        "INSERT INTO centre (one, name, country, zone, language) VALUES (1, ?, ?, ?, ?)",
        params![name, country, zone.name(), language],
    )?;
    found_topics(act, country, language)
}

pub(super) fn get_centre(look: &Look<'_>) -> Result<CentreView, Fault> {
    Ok(look.conn().prepare_cached("SELECT name, country, zone, language FROM centre")?.query_row(
        [],
        |row| {
            Ok(CentreView {
                name: row.get(0)?,
                country: row.get(1)?,
                zone: row.get(2)?,
                language: row.get(3)?,
            })
        },
    )?)
}

pub(super) fn list_coordinators(look: &Look<'_>) -> Result<Vec<CoordinatorView>, Fault> {
    let mut statement = look
        .conn()
        .prepare_cached("SELECT id, name, language, role FROM coordinator WHERE slot IS NOT NULL")?;
    let rows = statement.query_map([], |row| {
        let id: CoordinatorId = row.get(0)?;
        let holds_conversations = sight_of(row.get(3)?, Capability::HoldConversations) != Sight::No;
        let (name, language) = (row.get(1)?, row.get(2)?);
        Ok(CoordinatorView { id, name, language, me: id == look.who(), holds_conversations })
    })?;
    let mut coordinators: Vec<CoordinatorView> = rows.collect::<Result<_, _>>()?;
    let order = collation::order(centre_language(look)?);
    order.sort(&mut coordinators, |one| &one.name);
    Ok(coordinators)
}

/// What somebody who has or had a passphrase is called.
pub(crate) fn coordinator_name(look: &Look<'_>, id: CoordinatorId) -> Result<String, Fault> {
    let mut statement = look.conn().prepare_cached("SELECT name FROM coordinator WHERE id = ?")?;
    statement.query_row([id], |row| row.get(0)).optional()?.ok_or(Fault::NotFound("coordinator"))
}

/// The one with a passphrase who has a name; nobody where none has it, or more than one.
pub(crate) fn coordinator_named(look: &Look<'_>, name: &str) -> Result<Option<CoordinatorId>, Fault> {
    let wanted = fold(name);
    let all = list_coordinators(look)?;
    let mut found = all.iter().filter(|one| fold(&one.name) == wanted);
    Ok(found.next().filter(|_| found.next().is_none()).map(|one| one.id))
}

/// The lines of the directory whose advisors open the office with a passphrase.
pub(crate) fn advisors_with_passphrase(look: &Look<'_>) -> Result<Vec<DirectoryEntryId>, Fault> {
    let mut statement = look.conn().prepare_cached(
        "SELECT advisor FROM coordinator WHERE slot IS NOT NULL AND advisor IS NOT NULL ORDER BY id",
    )?;
    Ok(statement.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?)
}

/// Changes the centre's name, country, zone or language.
pub fn change_centre(office: &mut Office, form: CentreForm) -> Result<Done, Fault> {
    let mut check = Check::default();
    let name = check.line("name", &form.name);
    let zone = checked_zone(&mut check, "zone", &form.zone);
    check.done()?;
    let Some(zone) = zone else { return Err(Fault::Broken) };
    office.act(Action::ChangeCentre, |act| {
        let language_before = centre_language(act)?;
        let country_before = centre_country(act)?;
        act.conn().execute(
            "UPDATE centre SET name = ?, country = ?, zone = ?, language = ?",
            params![name, form.country, zone.name(), form.language],
        )?;
        if form.language != language_before {
            people::put_in_order(act)?;
        }
        if form.country != country_before {
            crisis::follow_country(act, country_before, form.country, form.language)?;
        }
        Ok(Done {})
    })?;
    office.world().set_zone(zone);
    Ok(Done {})
}

/// Changes the coordinator's own name or language.
pub fn change_coordinator(office: &mut Office, form: CoordinatorForm) -> Result<Done, Fault> {
    let mut check = Check::default();
    let name = check.required_line("name", &form.name);
    check.done()?;
    office.act(Action::ChangeCoordinator, |act| {
        act.conn().execute(
            "UPDATE coordinator SET name = ?, language = ? WHERE id = ?",
            params![name, form.language, act.who()],
        )?;
        Ok(Done {})
    })
}
