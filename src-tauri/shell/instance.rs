//! One process for each vault: a second start brings the first one's window to the front. One that names a backup, as a
//! double click on it does, makes the first one lock and show what is in that backup.
//!
//! A convenience. That a vault never has two writers is the vault's own lock, which holds without this.

use std::{
    ffi::OsStr,
    hash::{DefaultHasher, Hash, Hasher},
    path::{Path, PathBuf},
};

use tauri::{AppHandle, Wry, plugin::TauriPlugin};

use crate::{
    arguments::{self, Arguments},
    lock, window,
};

/// Builds the plugin for this vault; none where several may run.
pub fn only_one(arguments: &Arguments, identifier: &str) -> Option<TauriPlugin<Wry>> {
    if cfg!(feature = "webdriver") {
        return None;
    }
    let name = match &arguments.folder {
        None if !arguments.practice => identifier.to_owned(),
        // Only Linux can tell several vaults apart; elsewhere they do without.
        _ if !cfg!(target_os = "linux") => return None,
        None => format!("{identifier}.practice"),
        Some(folder) => {
            let folder = folder.canonicalize().or_else(|_| std::path::absolute(folder)).ok()?;
            let mut hash = DefaultHasher::new();
            folder.hash(&mut hash);
            format!("{identifier}.v{:x}", hash.finish())
        }
    };
    let plugin = tauri_plugin_single_instance::Builder::new()
        .callback(|app, arguments, folder| match backup_in(arguments, Path::new(&folder)) {
            Some(backup) => lock::leave_for(app, backup),
            None => window::bring_forward(app),
        })
        .dbus_id(name)
        .build();
    Some(plugin)
}

/// The backup a second start named, if it did, seen from the folder it was started in.
fn backup_in(arguments: Vec<String>, folder: &Path) -> Option<PathBuf> {
    let named = arguments.iter().skip(1).find(|argument| arguments::is_backup(OsStr::new(argument)))?;
    Some(folder.join(named)).filter(|backup| backup.is_file())
}

/// Lets the name go before this process becomes the next one.
pub fn release(app: &AppHandle) {
    tauri_plugin_single_instance::destroy(app);
}
