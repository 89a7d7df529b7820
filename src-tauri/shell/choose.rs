//! The system's own windows for choosing a folder or a file.
//!
//! Keeps true: what is chosen goes to the office as a place; the page hears its name and no path, and has no permission
//! on files or on these windows.

use std::path::PathBuf;

use serde::Deserialize;
use tauri::{AppHandle, Manager};
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
}

/// Lets somebody choose, under a title in her language; gives the name of what was chosen, or nothing.
#[tauri::command]
pub async fn choose(app: AppHandle, wanted: Wanted, title: String) -> Option<String> {
    let place = Place::at(&ask(&app, wanted, title).await?)?;
    let name = place.label().to_owned();
    app.state::<Door>().choose(place).await?;
    Some(name)
}

#[cfg(not(feature = "webdriver"))]
async fn ask(app: &AppHandle, wanted: Wanted, title: String) -> Option<PathBuf> {
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
        Wanted::Backup => dialog.add_filter("Tillit", crate::arguments::ENDINGS).pick_file(tell),
    }
    told.await.ok()??.into_path().ok()
}

/// No test can reach into the system's windows: it writes what would be chosen into the file that `TILLIT_CHOICE` names.
#[cfg(feature = "webdriver")]
async fn ask(_: &AppHandle, _: Wanted, _: String) -> Option<PathBuf> {
    let chosen = std::fs::read_to_string(std::env::var_os("TILLIT_CHOICE")?).ok()?;
    Some(PathBuf::from(chosen.trim_end()))
}
