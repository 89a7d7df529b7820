//! A window with nothing in it, made the way the app's is: what no app of this kind can be quicker than.
//!
//! The same web view with the same settings, the same hardening and the same socket filter; no office, no page, no plugin.

#[path = "../../../src-tauri/shell/environment.rs"]
mod environment;
#[path = "../../../src-tauri/shell/hardening.rs"]
mod hardening;
#[allow(dead_code)]
#[path = "../../../src-tauri/shell/network.rs"]
mod network;

use tauri::{WebviewUrl, WebviewWindowBuilder};

fn main() {
    environment::prepare();
    network::seal().expect("the measurement means nothing without the filter");
    hardening::apply();
    tauri::Builder::default()
        .setup(|app| {
            WebviewWindowBuilder::new(app, "main", WebviewUrl::default())
                .title("Empty")
                .inner_size(1280.0, 860.0)
                .incognito(true)
                .build()?;
            Ok(())
        })
        .run(tauri::generate_context!())
        .expect("an empty window can be opened where the app's can");
}
