//! Where things lie on disk: per user, local to this machine.

use std::path::PathBuf;

use tauri::path::PathResolver;

use crate::arguments::Arguments;

/// The folder of the vault this process was started for.
pub fn vault(paths: &PathResolver<tauri::Wry>, arguments: &Arguments) -> tauri::Result<PathBuf> {
    match &arguments.folder {
        Some(folder) => Ok(std::path::absolute(folder)?),
        None => Ok(paths.app_local_data_dir()?.join(if arguments.practice { "practice" } else { "vault" })),
    }
}

/// The file that says which language was last spoken at the desk.
pub fn spoken(paths: &PathResolver<tauri::Wry>) -> tauri::Result<PathBuf> {
    Ok(paths.app_local_data_dir()?.join("language"))
}

/// The folder the web view may use, one for each process that can run beside another.
pub fn web(paths: &PathResolver<tauri::Wry>, arguments: &Arguments) -> tauri::Result<PathBuf> {
    Ok(paths.app_local_data_dir()?.join(if arguments.practice { "web-practice" } else { "web" }))
}
