//! The one window.
//!
//! Keeps true: it shows only the page that ships with the app, keeps nothing of it on disk, opens no other window,
//! downloads nothing and asks the system for no permission.

use tauri::{
    App, AppHandle, Manager, Theme, Url, WebviewUrl, WebviewWindow, WebviewWindowBuilder, Wry,
    plugin::TauriPlugin,
    utils::config::Color,
    webview::{NewWindowResponse, PermissionResponse},
};
use tauri_plugin_window_state::StateFlags;

use crate::{arguments::Arguments, network, places};

/// The window's name inside the app and in the capabilities.
pub const MAIN: &str = "main";

/// What is painted until the page is there: the paper of the light and of the dark look.
const PAPER: Color = Color(0xfa, 0xf7, 0xf2, 0xff);
const DARK_PAPER: Color = Color(0x16, 0x1d, 0x1d, 0xff);

/// What is remembered of the window from one start to the next: numbers only.
pub const REMEMBERED: StateFlags = StateFlags::SIZE.union(StateFlags::POSITION).union(StateFlags::MAXIMIZED);

/// Builds the window.
pub fn open(app: &App, arguments: &Arguments) -> tauri::Result<WebviewWindow> {
    let driven = cfg!(feature = "webdriver");
    let window = WebviewWindowBuilder::new(app, MAIN, WebviewUrl::default())
        // Says nothing to somebody who looks over a shoulder or at a task bar.
        .title("Tillit")
        .inner_size(1280.0, 860.0)
        .min_inner_size(900.0, 640.0)
        .prevent_overflow()
        .focused(!arguments.behind)
        .background_color(PAPER)
        .incognito(!driven)
        .data_directory(places::web(app.path(), arguments)?)
        .general_autofill_enabled(false)
        .content_protected(!driven)
        .devtools(cfg!(debug_assertions))
        .additional_browser_args(network::QUIET_BROWSER)
        .zoom_hotkeys_enabled(true)
        .disable_drag_drop_handler()
        .on_navigation(is_own_page)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_download(|_, _| false)
        .on_permission_request(|_, _| PermissionResponse::Deny)
        .build()?;
    if window.theme()? == Theme::Dark {
        window.set_background_color(Some(DARK_PAPER))?;
    }
    Ok(window)
}

/// Hides the system's own dialogs, such as the one that chooses a file: they belong to the window and can say as much as it.
#[cfg(target_os = "linux")]
pub fn hide_dialogs() {
    use gtk::prelude::WidgetExt;

    for window in gtk::Window::list_toplevels() {
        window.hide();
    }
}

/// Elsewhere a dialog belongs to its window and goes with it.
#[cfg(not(target_os = "linux"))]
pub fn hide_dialogs() {}

/// Remembers where the window was and how large.
pub fn remembered() -> TauriPlugin<Wry> {
    tauri_plugin_window_state::Builder::new().with_state_flags(REMEMBERED).build()
}

/// Shows the window in front of the others.
pub fn bring_forward(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(MAIN) {
        // Each is a wish the window manager may decline.
        let _ = window.unminimize();
        let _ = window.show();
        let _ = window.set_focus();
    }
}

fn is_own_page(url: &Url) -> bool {
    match (url.scheme(), url.host_str()) {
        ("tauri", Some("localhost")) | ("http", Some("tauri.localhost")) => true,
        ("http", Some("localhost")) => tauri::is_dev(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_page_that_ships_with_the_app_is_shown() {
        for (url, own) in [
            ("tauri://localhost", true),
            ("tauri://localhost/", true),
            ("tauri://localhost/#/people", true),
            ("http://tauri.localhost/index.html", true),
            ("tauri://localhost.example.org/", false),
            ("https://example.org/", false),
            ("http://localhost:8080/", false),
            ("https://tauri.localhost/", false),
            ("file:///etc/passwd", false),
            ("about:blank", false),
            ("data:text/html,hello", false),
            ("javascript:alert(1)", false),
        ] {
            let parsed = Url::parse(url).expect("listed addresses are well formed");
            assert_eq!(is_own_page(&parsed), own, "{url}");
        }
    }
}
