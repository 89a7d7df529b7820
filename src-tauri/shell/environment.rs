//! Environment variables the web view reads, set before it exists.
//!
//! Keeps true: nothing outside can switch on automation or a remote inspector, and the graphics driver writes no cache.

/// Switches of the web view that would let another program look into the window.
const REFUSED: &[&str] =
    &["TAURI_WEBVIEW_AUTOMATION", "WEBKIT_INSPECTOR_SERVER", "WEBKIT_INSPECTOR_HTTP_SERVER"];

/// Sets and removes the variables. Must be the first thing the program does.
#[allow(unsafe_code)]
pub fn prepare() {
    let set = |name: &str, value: &str| {
        // SAFETY: called at the start of `main`, before any other thread exists that could read the environment.
        unsafe { std::env::set_var(name, value) }
    };
    set("MESA_SHADER_CACHE_DISABLE", "true");
    // Paints three times sooner without a graphics card, and cures blank windows on some drivers.
    set("WEBKIT_DISABLE_DMABUF_RENDERER", "1");
    if cfg!(feature = "webdriver") {
        return;
    }
    for name in REFUSED {
        // SAFETY: as above.
        unsafe { std::env::remove_var(name) }
    }
}
