//! Hears every statement that any SQLite connection of this process runs, with its values in place.
//!
//! So the queries a command makes can be made again elsewhere, without asking the office what they are.

use std::ffi::{CStr, c_char, c_int, c_uint, c_void};
use std::sync::Mutex;

use rusqlite::{auto_extension::register_auto_extension, ffi};

use crate::Trouble;

/// What was heard; nothing while nobody listens.
static HEARD: Mutex<Option<Vec<String>>> = Mutex::new(None);

/// Begins to listen on every connection that is opened from now on.
#[allow(unsafe_code)]
pub fn listen() -> Result<(), Trouble> {
    // SAFETY: the handler opens and closes no database and leaves the list of extensions alone.
    Ok(unsafe { register_auto_extension(attach) }?)
}

/// Does something and gives what it ran: statements of its own, not those of triggers and of the full-text index.
pub fn of<T>(work: impl FnOnce() -> T) -> (T, Vec<String>) {
    *lock() = Some(Vec::new());
    let done = work();
    let heard = lock().take().unwrap_or_default();
    (done, heard)
}

fn lock() -> std::sync::MutexGuard<'static, Option<Vec<String>>> {
    HEARD.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}

#[allow(unsafe_code)]
unsafe extern "C" fn attach(
    db: *mut ffi::sqlite3,
    _: *mut *mut c_char,
    _: *const ffi::sqlite3_api_routines,
) -> c_int {
    // SAFETY: SQLite hands over the connection it has just opened; the callback needs no data of its own.
    unsafe { ffi::sqlite3_trace_v2(db, ffi::SQLITE_TRACE_STMT as c_uint, Some(hear), std::ptr::null_mut()) }
}

#[allow(unsafe_code)]
unsafe extern "C" fn hear(_: c_uint, _: *mut c_void, statement: *mut c_void, sql: *mut c_void) -> c_int {
    let mut heard = lock();
    let Some(heard) = heard.as_mut() else { return 0 };
    // SAFETY: for this event SQLite hands over the statement and its text, both alive until the callback returns.
    let own = unsafe { !CStr::from_ptr(sql.cast()).to_bytes().starts_with(b"--") };
    if own {
        // SAFETY: as above; the text is SQLite's to free, which the last line does.
        unsafe {
            let expanded = ffi::sqlite3_expanded_sql(statement.cast());
            if !expanded.is_null() {
                heard.push(CStr::from_ptr(expanded).to_string_lossy().into_owned());
                ffi::sqlite3_free(expanded.cast());
            }
        }
    }
    0
}
