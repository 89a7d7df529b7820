//! Windows: a window of our own that nobody sees and that the system tells of the session, of sleep and of its end.
//!
//! Written from the documentation of `WTSRegisterSessionNotification`, `WM_POWERBROADCAST` and `WM_ENDSESSION`; never run.
//! Sleep waits two seconds for an answer at the most, the end of the session five: the answer comes once the vault is closed.
#![allow(unsafe_code)]

use std::{ptr, sync::OnceLock, thread, time::Duration};

use tauri::AppHandle;
use windows_sys::{
    Win32::{
        Foundation::{HWND, LPARAM, LRESULT, WPARAM},
        System::{
            LibraryLoader::GetModuleHandleW,
            RemoteDesktop::{NOTIFY_FOR_THIS_SESSION, WTSRegisterSessionNotification},
        },
        UI::WindowsAndMessaging::{
            CreateWindowExW, DefWindowProcW, DispatchMessageW, GetMessageW, MSG, PBT_APMSUSPEND,
            RegisterClassW, WM_ENDSESSION, WM_POWERBROADCAST, WM_QUERYENDSESSION, WM_WTSSESSION_CHANGE,
            WNDCLASSW, WS_OVERLAPPED, WTS_CONSOLE_DISCONNECT, WTS_REMOTE_DISCONNECT, WTS_SESSION_LOCK,
            WTS_SESSION_LOGOFF,
        },
    },
    w,
};

use crate::lock;

/// How long the system is kept waiting.
const SLEEP: Duration = Duration::from_millis(1900);
const END: Duration = Duration::from_millis(4500);

/// Whom the window's procedure tells; the system hands it nothing of ours.
static APP: OnceLock<AppHandle> = OnceLock::new();

pub fn watch(app: &AppHandle) {
    if APP.set(app.clone()).is_ok() {
        // Messages come to the thread that made the window. What the system does not give, we do without.
        thread::spawn(listen);
    }
}

fn listen() {
    let class = w!("TillitSession");
    // SAFETY: the class and its name live as long as the process; every pointer that may be null is null or valid here, and
    // the window and its messages stay on this thread. The window is not a message-only one, which would hear no broadcast.
    unsafe {
        let module = GetModuleHandleW(ptr::null());
        let description = WNDCLASSW {
            lpfnWndProc: Some(hear),
            hInstance: module,
            lpszClassName: class,
            ..Default::default()
        };
        if RegisterClassW(&description) == 0 {
            return;
        }
        let none = ptr::null_mut();
        let window = CreateWindowExW(
            0,
            class,
            ptr::null(),
            WS_OVERLAPPED,
            0,
            0,
            0,
            0,
            none,
            none,
            module,
            ptr::null(),
        );
        if window.is_null() {
            return;
        }
        WTSRegisterSessionNotification(window, NOTIFY_FOR_THIS_SESSION);
        let mut message = MSG::default();
        while GetMessageW(&mut message, none, 0, 0) > 0 {
            DispatchMessageW(&message);
        }
    }
}

/// The window's procedure.
extern "system" fn hear(window: HWND, message: u32, what: WPARAM, more: LPARAM) -> LRESULT {
    let Some(app) = APP.get() else { return ask_system(window, message, what, more) };
    match (message, u32::try_from(what).unwrap_or_default()) {
        (
            WM_WTSSESSION_CHANGE,
            WTS_SESSION_LOCK | WTS_CONSOLE_DISCONNECT | WTS_REMOTE_DISCONNECT | WTS_SESSION_LOGOFF,
        ) => {
            super::lock(app);
        }
        (WM_POWERBROADCAST, PBT_APMSUSPEND) if super::lock(app) => lock::wait_until_closed(SLEEP),
        // The session may end: nothing of ours stands in its way.
        (WM_QUERYENDSESSION, _) => return 1,
        (WM_ENDSESSION, 1) => {
            super::quit(app);
            lock::wait_until_closed(END);
        }
        _ => return ask_system(window, message, what, more),
    }
    0
}

fn ask_system(window: HWND, message: u32, what: WPARAM, more: LPARAM) -> LRESULT {
    // SAFETY: these are the very values the system called the procedure with.
    unsafe { DefWindowProcW(window, message, what, more) }
}
