//! The shell: one window around the office.
//!
//! Keeps true: nothing of the vault is readable outside this process, no socket to any network can be
//! opened, and a locked app is a new process. Deliberately not here: rules, SQL, texts.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod arguments;
mod choose;
mod clipboard;
mod clock;
mod door;
mod environment;
mod hardening;
mod idle;
mod instance;
mod lock;
mod network;
mod places;
mod recent;
mod session;
mod spoken;
mod sticks;
mod window;

#[cfg(all(feature = "webdriver", not(debug_assertions)))]
compile_error!("the feature `webdriver` opens the app to automation: it cannot be in a release");

use std::process::ExitCode;

use arguments::Arguments;
use tauri::{Manager, RunEvent, WindowEvent};

fn main() -> ExitCode {
    let arguments = match Arguments::read(std::env::args_os().skip(1)) {
        Ok(arguments) => arguments,
        Err(mistake) => {
            eprintln!("{mistake}\n\n{}", arguments::USAGE);
            return ExitCode::from(2);
        }
    };
    environment::prepare();
    if let Err(open) = network::seal() {
        eprintln!("Tillit does not start: {open}");
        return ExitCode::FAILURE;
    }
    hardening::apply();

    match run(arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("Tillit could not start: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: Arguments) -> tauri::Result<()> {
    let context = context();
    let mut builder = tauri::Builder::default();
    if let Some(instance) = instance::only_one(&arguments, &context.config().identifier) {
        builder = builder.plugin(instance);
    }
    let app = builder
        .plugin(window::remembered())
        .plugin(tauri_plugin_dialog::init())
        .invoke_handler(tauri::generate_handler![
            door::call,
            door::get_work,
            door::stop_work,
            choose::choose,
            lock::lock,
            lock::practise,
            lock::note_settled,
            idle::touch,
            clipboard::note_copy
        ])
        .setup(move |app| {
            door::open(app, &arguments)?;
            window::open(app, &arguments)?;
            recent::keep_out();
            app.manage(arguments);
            idle::watch(app.handle());
            session::watch(app.handle());
            Ok(())
        })
        .build(context)?;

    app.run(|app, event| match event {
        RunEvent::WindowEvent { event: WindowEvent::CloseRequested { api, .. }, .. } => {
            api.prevent_close();
            lock::leave(app, lock::Then::Quit);
        }
        RunEvent::ExitRequested { api, code: None, .. } => {
            api.prevent_exit();
            lock::leave(app, lock::Then::Quit);
        }
        // A double click on a backup; never run.
        #[cfg(target_os = "macos")]
        RunEvent::Opened { urls } => {
            if let Some(backup) = urls.iter().find_map(|url| url.to_file_path().ok()) {
                lock::leave_for(app, backup);
            }
        }
        RunEvent::Exit => lock::end_web_view(),
        _ => {}
    });
    Ok(())
}

/// What the build script made of the configuration and the user interface.
#[expect(clippy::unwrap_used, reason = "it is written by Tauri")]
fn context() -> tauri::Context {
    tauri::tauri_build_context!()
}

#[cfg(test)]
mod tests {
    use std::fs;

    #[test]
    fn the_page_that_ships_is_whole() {
        let context = super::context();
        let mut compared = 0;
        for (key, _) in context.assets().iter().filter(|(key, _)| !key.ends_with(".html")) {
            let built = fs::read(format!("ui/dist{key}")).expect("it is part of the page that was built");
            let shipped = context.assets().get(&key.as_ref().into()).map(std::borrow::Cow::into_owned);
            assert!(shipped == Some(built), "{key} is not what was built");
            compared += 1;
        }
        assert!(compared > 2, "its program, its styles and its letters: {compared}");
    }
}
