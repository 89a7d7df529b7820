//! Where backups go: beside the vault until somebody chooses, then to a folder of choice and to sticks.

use rusqlite::{Connection, OptionalExtension, params};
use serde::{Deserialize, Serialize};
use tillit_vault::{Place, VaultError};
use ts_rs::TS;

use crate::choice;
use crate::desk::Desk;
use crate::fault::Fault;
use crate::id::BackupPlaceId;
use crate::office::{Look, Office};
use crate::stale::Stale;
use crate::surface::{Done, Nothing};
use crate::wire::{Day, Moment};
use crate::world::World;

choice! {
    /// What kind of place backups go to.
    PlaceKind {
        /// A folder beside the vault, on the same disk: the place until another is chosen.
        Beside = "beside",
        /// A folder somebody chose.
        Folder = "folder",
        /// A stick, which is not always there.
        Stick = "stick",
    }
}

choice! {
    /// When backups are made without being asked for.
    BackupRhythm {
        /// When the office opens and the last is older than a day, and when it locks and something has changed.
        Often = "often",
        /// When the office opens and the last is older than a day.
        Daily = "daily",
        /// Only when somebody asks.
        ByHand = "by-hand",
    }
}

/// When backups are made.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct BackupSettingsForm {
    /// When they are made without being asked for.
    pub rhythm: BackupRhythm,
}

/// A further place for backups.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddBackupPlaceForm {
    /// A stick that is there, by its name; nothing for the folder that was chosen in the system's window.
    pub stick: Option<String>,
}

/// One of the places.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct BackupPlaceForm {
    /// The place.
    pub id: BackupPlaceId,
}

/// A place backups go to.
#[derive(Debug, Serialize, TS)]
pub struct BackupPlaceView {
    /// The place; nothing for the one beside the vault before it was used.
    pub id: Option<BackupPlaceId>,
    /// Its kind.
    pub kind: PlaceKind,
    /// Its name, as a folder's or stick's name is shown.
    pub label: String,
    /// Where it is, for somebody who looks for it on this computer.
    pub path: String,
    /// Whether it is there now.
    pub present: bool,
    /// Since when a backup waits to be brought to it.
    pub behind_since: Option<Moment>,
    /// What stood in the way last, as the code of a fault.
    pub trouble: Option<String>,
}

/// A stick that is there and is not among the places yet.
#[derive(Debug, Serialize, TS)]
pub struct StickView {
    /// Its name.
    pub label: String,
}

/// The folder for backups on a stick; its name tells nobody anything.
const ON_STICK: &str = "copies";

/// A place as it is kept.
#[derive(Debug, Clone)]
pub(super) struct KeptPlace {
    pub(super) id: BackupPlaceId,
    pub(super) kind: PlaceKind,
    pub(super) place: Place,
    pub(super) behind_since: Option<Moment>,
    pub(super) trouble: Option<String>,
}

impl KeptPlace {
    /// A place that was not kept before.
    fn new(world: &World, kind: PlaceKind, place: Place) -> Self {
        Self { id: BackupPlaceId::new(world), kind, place, behind_since: None, trouble: None }
    }

    /// Whether a backup can go there now. A stick is there when the system says so: a folder of its name is not enough.
    pub(super) fn is_present(&self, sticks: &[Place]) -> bool {
        match self.kind {
            PlaceKind::Stick => sticks.iter().any(|stick| stick.inside(ON_STICK) == self.place),
            PlaceKind::Beside => true,
            PlaceKind::Folder => self.place.is_present(),
        }
    }

    /// Its name on a screen; the folder has the same name on every stick.
    pub(super) fn label(&self) -> &str {
        match self.kind {
            PlaceKind::Stick => self.place.label_of_parent(),
            PlaceKind::Beside | PlaceKind::Folder => self.place.label(),
        }
    }
}

/// When backups are made without being asked for.
pub(super) fn rhythm(look: &Look<'_>) -> Result<BackupRhythm, Fault> {
    let kept = look
        .conn()
        .prepare_cached("SELECT rhythm FROM backup_setting")?
        .query_row([], |row| row.get(0))
        .optional()?;
    Ok(kept.unwrap_or(BackupRhythm::Often))
}

/// From which day on the coordinator may be reminded.
pub(super) fn reminded_from(look: &Look<'_>) -> Result<Option<Day>, Fault> {
    let kept = look
        .conn()
        .prepare_cached("SELECT remind_on FROM backup_setting")?
        .query_row([], |row| row.get(0))
        .optional()?;
    Ok(kept.flatten())
}

/// Every place that is kept, in the order they were added; `beside` is the one on this computer.
pub(super) fn kept_places(conn: &Connection, beside: &Place) -> Result<Vec<KeptPlace>, Fault> {
    let mut statement = conn.prepare_cached(
        "SELECT id, kind, place, behind_since, trouble FROM backup_place ORDER BY added_at, id",
    )?;
    let rows = statement.query_map([], |row| {
        let kind = row.get(1)?;
        let place = match kind {
            PlaceKind::Beside => beside.clone(),
            PlaceKind::Folder | PlaceKind::Stick => Place::from_text(row.get(2)?),
        };
        Ok(KeptPlace { id: row.get(0)?, kind, place, behind_since: row.get(3)?, trouble: row.get(4)? })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Where a backup goes now: to every chosen place that is there, and beside the vault where none is.
pub(super) fn targets(desk: &mut Desk) -> Result<Vec<KeptPlace>, Fault> {
    let (beside, sticks) = (desk.beside(), desk.sticks());
    let office = desk.office_mut()?;
    let targets = office.look(|look| reachable(look.conn(), look.world(), &beside, &sticks))?;
    targets.iter().try_for_each(|target| keep(office, target))?;
    Ok(targets)
}

/// The same, of a vault that is only read; the place beside it may be one that is not kept yet.
pub(super) fn reachable(
    conn: &Connection,
    world: &World,
    beside: &Place,
    sticks: &[Place],
) -> Result<Vec<KeptPlace>, Fault> {
    let (beside_too, chosen): (Vec<_>, Vec<_>) =
        kept_places(conn, beside)?.into_iter().partition(|kept| kept.kind == PlaceKind::Beside);
    let present: Vec<_> = chosen.into_iter().filter(|place| place.is_present(sticks)).collect();
    if !present.is_empty() {
        return Ok(present);
    }
    let new = || KeptPlace::new(world, PlaceKind::Beside, beside.clone());
    Ok(vec![beside_too.into_iter().next().unwrap_or_else(new)])
}

/// Adds a place, unless it is kept already.
pub(super) fn keep(office: &mut Office, kept: &KeptPlace) -> Result<(), Fault> {
    let known = "SELECT EXISTS (SELECT 1 FROM backup_place WHERE id = ?)";
    if office.look(|look| Ok(look.conn().prepare_cached(known)?.query_row([kept.id], |row| row.get(0))?))? {
        return Ok(());
    }
    // The place beside the vault is found anew on every computer.
    let text = if kept.kind == PlaceKind::Beside { "" } else { kept.place.as_text() };
    office.note(Stale::Backups, |look| {
        look.conn().execute(
            "INSERT INTO backup_place (id, kind, place, added_at) VALUES (?, ?, ?, ?)",
            params![kept.id, kept.kind, text, Moment(look.now())],
        )?;
        Ok(())
    })
}

/// The places as they are shown: those that were chosen, or the one beside the vault.
pub(super) fn place_views(kept: &[KeptPlace], beside: &Place, sticks: &[Place]) -> Vec<BackupPlaceView> {
    let mut views: Vec<_> = kept
        .iter()
        .filter(|place| place.kind != PlaceKind::Beside)
        .map(|place| place_view(place, sticks))
        .collect();
    if views.is_empty() {
        views.push(match kept.first() {
            Some(place) => place_view(place, sticks),
            None => BackupPlaceView {
                id: None,
                kind: PlaceKind::Beside,
                label: beside.label().to_owned(),
                path: beside.as_text().to_owned(),
                present: true,
                behind_since: None,
                trouble: None,
            },
        });
    }
    views
}

fn place_view(kept: &KeptPlace, sticks: &[Place]) -> BackupPlaceView {
    BackupPlaceView {
        id: Some(kept.id),
        kind: kept.kind,
        label: kept.label().to_owned(),
        path: kept.place.as_text().to_owned(),
        present: kept.is_present(sticks),
        behind_since: kept.behind_since,
        trouble: kept.trouble.clone(),
    }
}

/// The sticks that are there and not among the places.
pub(super) fn free_sticks(kept: &[KeptPlace], sticks: &[Place]) -> Vec<StickView> {
    sticks
        .iter()
        .filter(|stick| kept.iter().all(|place| place.place != stick.inside(ON_STICK)))
        .map(|stick| StickView { label: stick.label().to_owned() })
        .collect()
}

/// Changes when backups are made.
pub fn change_backup_settings(office: &mut Office, form: BackupSettingsForm) -> Result<Done, Fault> {
    office.note(Stale::Backups, |look| {
        look.conn().execute(
            "INSERT INTO backup_setting (one, rhythm) VALUES (1, ?)
             ON CONFLICT (one) DO UPDATE SET rhythm = excluded.rhythm",
            [form.rhythm],
        )?;
        Ok(Done {})
    })
}

/// Lets the reminder rest until tomorrow.
pub fn put_off_backup(office: &mut Office, _: Nothing) -> Result<Done, Fault> {
    office.note(Stale::Backups, |look| {
        let tomorrow = look.today().succ_opt().unwrap_or(look.today());
        look.conn().execute(
            "INSERT INTO backup_setting (one, rhythm, remind_on) VALUES (1, ?, ?)
             ON CONFLICT (one) DO UPDATE SET remind_on = excluded.remind_on",
            params![BackupRhythm::Often, Day(tomorrow)],
        )?;
        Ok(Done {})
    })
}

/// Adds the folder that was chosen, or a stick that is there, to the places backups go to.
pub fn add_backup_place(desk: &mut Desk, form: AddBackupPlaceForm) -> Result<Done, Fault> {
    let beside = desk.beside();
    let (kind, place) = match form.stick {
        Some(label) => {
            let stick = desk.sticks().into_iter().find(|stick| stick.label() == label);
            (PlaceKind::Stick, stick.ok_or(Fault::NotFound("stick"))?.inside(ON_STICK))
        }
        None => (PlaceKind::Folder, desk.take_chosen().ok_or(Fault::NotNow)?),
    };
    let folder = desk.folder().clone();
    let office = desk.office_mut()?;
    if place == beside
        || office.look(|look| kept_places(look.conn(), &beside))?.iter().any(|kept| kept.place == place)
    {
        return Err(Fault::refused("backup-place-twice"));
    }
    // Asked now rather than when the office closes: a place that takes nothing is not a place.
    place.prepare(&folder)?;
    let new = KeptPlace::new(office.world(), kind, place);
    keep(office, &new)?;
    Ok(Done {})
}

/// Takes a place out of those backups go to. What lies there stays.
pub fn remove_backup_place(office: &mut Office, form: BackupPlaceForm) -> Result<Done, Fault> {
    office.note(Stale::Backups, |look| {
        look.conn().execute("DELETE FROM backup_copy WHERE place = ?", [form.id])?;
        look.conn().execute("DELETE FROM cleaned_copy WHERE place = ?", [form.id])?;
        match look.conn().execute("DELETE FROM backup_place WHERE id = ?", [form.id])? {
            0 => Err(Fault::NotFound("place")),
            _ => Ok(Done {}),
        }
    })
}

/// Notes how it went at a place: a good copy makes up for all it missed.
pub(super) fn note_outcome(
    look: &Look<'_>,
    place: BackupPlaceId,
    trouble: Option<&VaultError>,
) -> Result<(), Fault> {
    let code = trouble.map(VaultError::code);
    look.conn().execute(
        "UPDATE backup_place SET trouble = ?1, behind_since = iif(?1 IS NULL, NULL, coalesce(behind_since, ?2)) WHERE id = ?3",
        params![code, Moment(look.now()), place],
    )?;
    Ok(())
}

/// Notes that a good backup was made and these places did not get it.
pub(super) fn note_missed(look: &Look<'_>, reached: &[BackupPlaceId]) -> Result<(), Fault> {
    let mut statement = look.conn().prepare_cached(
        "UPDATE backup_place SET behind_since = coalesce(behind_since, ?) WHERE id = ? AND kind <> 'beside'",
    )?;
    let all: Vec<BackupPlaceId> = look
        .conn()
        .prepare_cached("SELECT id FROM backup_place")?
        .query_map([], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    for missed in all.iter().filter(|id| !reached.contains(id)) {
        statement.execute(params![Moment(look.now()), missed])?;
    }
    Ok(())
}
