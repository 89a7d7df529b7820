//! What was copied out of the window does not outlast the lock.
//!
//! Deliberately not here: a clipboard history that the system or another program keeps. It has its own copy, and no program
//! can take that back.

use std::sync::atomic::{AtomicBool, Ordering};

static COPIED: AtomicBool = AtomicBool::new(false);

/// Hears from the page that something was copied or cut.
#[tauri::command]
pub fn note_copy() {
    COPIED.store(true, Ordering::SeqCst);
}

/// Empties the clipboard if something of ours may be in it. Runs on the window's thread.
pub fn clear() {
    if COPIED.swap(false, Ordering::SeqCst) {
        empty();
    }
}

/// Gives both clipboards up where they are ours; what another program put there since stays.
#[cfg(target_os = "linux")]
fn empty() {
    use gtk::gdk::{SELECTION_CLIPBOARD, SELECTION_PRIMARY};

    for selection in [SELECTION_CLIPBOARD, SELECTION_PRIMARY] {
        gtk::Clipboard::get(&selection).clear();
    }
}

#[cfg(windows)]
#[allow(unsafe_code)]
fn empty() {
    use windows_sys::Win32::System::DataExchange::{CloseClipboard, EmptyClipboard, OpenClipboard};

    // SAFETY: no window handle is needed to empty the clipboard, and it is closed only where it was opened.
    unsafe {
        if OpenClipboard(std::ptr::null_mut()) != 0 {
            EmptyClipboard();
            CloseClipboard();
        }
    }
}

#[cfg(target_os = "macos")]
fn empty() {
    objc2_app_kit::NSPasteboard::generalPasteboard().clearContents();
}
