//! Where things lie on disk: per user, local to this machine.

use std::path::PathBuf;

use tauri::path::PathResolver;

use crate::arguments::{Arguments, Which};

/// The folder of the vault this process was started for.
pub fn vault(paths: &PathResolver<tauri::Wry>, arguments: &Arguments) -> tauri::Result<PathBuf> {
    let local = || paths.app_local_data_dir();
    match &arguments.which {
        Which::Centre => Ok(local()?.join("vault")),
        Which::Practice => Ok(local()?.join("practice")),
        Which::Folder(folder) => Ok(std::path::absolute(folder)?),
    }
}

/// The folder the web view may use, one for each process that can run beside another.
pub fn web(paths: &PathResolver<tauri::Wry>, arguments: &Arguments) -> tauri::Result<PathBuf> {
    let name = if arguments.which == Which::Practice { "web-practice" } else { "web" };
    Ok(paths.app_local_data_dir()?.join(name))
}
