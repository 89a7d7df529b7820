//! Generates the shell's context: the embedded user interface, its permissions, the icon.

use std::{fs, path::Path};

/// Stands in for the user interface in debug builds until it has been built.
const NOT_BUILT: &str = "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Tillit</title>\
<p>The user interface has not been built yet: <code>cargo xtask run</code> builds and starts everything.";

fn main() {
    println!("cargo:rerun-if-changed=ui/dist");
    let page = Path::new("ui/dist/index.html");
    if !page.exists() {
        assert!(
            std::env::var("PROFILE").as_deref() != Ok("release"),
            "ui/dist is missing: build the user interface first (npm run build in ui/)"
        );
        fs::create_dir_all("ui/dist").expect("the project folder can be written");
        fs::write(page, NOT_BUILT).expect("the project folder can be written");
    }

    // Here and not in the source by `generate_context!`: that compresses the user interface in each compilation, into the same
    // files, and of two at once (the app and its tests) the second takes a file that the first has only begun.
    let attributes = tauri_build::Attributes::new()
        .codegen(tauri_build::CodegenContext::new())
        .capabilities_path_pattern("src-tauri/shell/capabilities/*.json")
        .app_manifest(tauri_build::AppManifest::new().commands(&[
            "call",
            "get_work",
            "stop_work",
            "choose",
            "lock",
            "practise",
            "note_settled",
            "touch",
            "note_copy",
        ]));
    tauri_build::try_build(attributes).expect("tauri.conf.json and the capabilities are valid");
}
