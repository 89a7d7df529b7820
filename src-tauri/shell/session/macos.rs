//! macOS: what the workspace and the login window announce.
//!
//! Written from the documentation of `NSWorkspace` and of distributed notifications; never run. The name of the one that the
//! login window sends when the screen is locked is not documented, but old and widely relied upon. Sleep waits for whoever
//! hears of it: the answer comes once the vault is closed. The page cannot save meanwhile, since it shares this thread: what
//! was typed in the last second before the lid was shut is lost.
#![allow(unsafe_code)]

use std::{ptr::NonNull, time::Duration};

use block2::RcBlock;
use objc2_app_kit::{
    NSWorkspace, NSWorkspaceSessionDidResignActiveNotification, NSWorkspaceWillPowerOffNotification,
    NSWorkspaceWillSleepNotification,
};
use objc2_foundation::{
    NSDistributedNotificationCenter, NSNotification, NSNotificationCenter, NSNotificationName, NSString,
};
use tauri::AppHandle;

use crate::lock;

/// How long sleep is kept waiting; the system would wait longer.
const SLEEP: Duration = Duration::from_secs(5);

pub fn watch(app: &AppHandle) {
    let workspace = NSWorkspace::sharedWorkspace().notificationCenter();
    let everybody = NSDistributedNotificationCenter::defaultCenter();
    // SAFETY: the names are constants of the framework.
    let (sleep, away, end) = unsafe {
        (
            NSWorkspaceWillSleepNotification,
            NSWorkspaceSessionDidResignActiveNotification,
            NSWorkspaceWillPowerOffNotification,
        )
    };
    on(&workspace, sleep, app, |app| {
        if super::lock(app) {
            lock::wait_until_closed(SLEEP);
        }
    });
    on(&workspace, away, app, |app| {
        super::lock(app);
    });
    on(&workspace, end, app, super::quit);
    on(&everybody, &NSString::from_str("com.apple.screenIsLocked"), app, |app| {
        super::lock(app);
    });
}

/// Hears a notification for as long as the process runs.
fn on(centre: &NSNotificationCenter, name: &NSNotificationName, app: &AppHandle, act: fn(&AppHandle)) {
    let app = app.clone();
    let block = RcBlock::new(move |_: NonNull<NSNotification>| act(&app));
    // SAFETY: no object is named, so that the sender does not matter, and the block takes the notification it is called with.
    let observer =
        unsafe { centre.addObserverForName_object_queue_usingBlock(Some(name), None, None, &block) };
    // The centre holds it too; ours is never given back.
    std::mem::forget(observer);
}
