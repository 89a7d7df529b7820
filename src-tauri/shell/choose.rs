//! The system's own windows for choosing a folder or a file.
//!
//! Keeps true: what is chosen goes to the office as a place, or a spreadsheet as its bytes; the page hears its name and no
//! path, and has no permission on files or on these windows.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use tauri::{AppHandle, Manager};
use tillit_office::import::{MOST_BYTES, Spreadsheet};
use tillit_vault::Place;

use crate::door::Door;

/// What is looked for.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Wanted {
    /// A folder for backups.
    Folder,
    /// A backup to be brought back.
    Backup,
    /// A spreadsheet to be imported.
    Spreadsheet,
    /// A name for a report that is to be written.
    Report,
}

/// How names of spreadsheets end.
#[cfg(not(feature = "webdriver"))]
const SPREADSHEETS: &[&str] =
    &["xlsx", "xls", "ods", "csv", "tsv", "txt", "XLSX", "XLS", "ODS", "CSV", "TSV", "TXT"];

/// Lets somebody choose, under a title in her language and, where something is to be written, with a name to begin with;
/// gives the name of what was chosen, or nothing.
#[tauri::command]
pub async fn choose(app: AppHandle, wanted: Wanted, title: String, name: String) -> Option<String> {
    let path = ask(&app, wanted, title, name).await?;
    let door = app.state::<Door>();
    if let Wanted::Spreadsheet = wanted {
        let name = path.file_name()?.to_string_lossy().into_owned();
        // A file that cannot be read is handed in empty: the office says then that there is nothing in it.
        let bytes = read(&path).unwrap_or_default();
        door.hand_in(Spreadsheet::new(name.clone(), bytes)).await?;
        return Some(name);
    }
    let place = Place::at(&path)?;
    let name = place.label().to_owned();
    door.choose(place).await?;
    Some(name)
}

/// Reads a spreadsheet, and no more of it than the office takes.
fn read(path: &Path) -> std::io::Result<Vec<u8>> {
    let most = u64::try_from(MOST_BYTES).unwrap_or(u64::MAX).saturating_add(1);
    let mut bytes = Vec::new();
    File::open(path)?.take(most).read_to_end(&mut bytes)?;
    Ok(bytes)
}

#[cfg(not(feature = "webdriver"))]
async fn ask(app: &AppHandle, wanted: Wanted, title: String, name: String) -> Option<PathBuf> {
    use tauri_plugin_dialog::DialogExt;
    use tokio::sync::oneshot;

    let (tell, told) = oneshot::channel();
    // The page may be gone by the time somebody has chosen.
    let tell = move |chosen| drop(tell.send(chosen));
    let mut dialog = app.dialog().file().set_title(title);
    if let Some(window) = app.get_webview_window(crate::window::MAIN) {
        dialog = dialog.set_parent(&window);
    }
    match wanted {
        Wanted::Folder => dialog.pick_folder(tell),
        Wanted::Spreadsheet => dialog.add_filter("XLSX, XLS, ODS, CSV", SPREADSHEETS).pick_file(tell),
        Wanted::Report => dialog.add_filter("XLSX", &["xlsx"]).set_file_name(name).save_file(tell),
        Wanted::Backup => dialog.add_filter("Tillit", crate::arguments::ENDINGS).pick_file(tell),
    }
    told.await.ok()??.into_path().ok()
}

/// No test can reach into the system's windows: it writes what would be chosen into the file that `TILLIT_CHOICE` names.
#[cfg(feature = "webdriver")]
async fn ask(_: &AppHandle, _: Wanted, _: String, _: String) -> Option<PathBuf> {
    let chosen = std::fs::read_to_string(std::env::var_os("TILLIT_CHOICE")?).ok()?;
    Some(PathBuf::from(chosen.trim_end()))
}
