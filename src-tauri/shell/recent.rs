//! No list of recent files names what was chosen or printed here (R4).
//!
//! Keeps true: on Linux, whatever GTK's own windows note of this program in the list that all programs share is taken out
//! again as soon as it is noted, and at the next start if there was no time. An entry for such a file goes whole, whoever else has
//! noted it. Switching the list off for this program would not do: GTK then empties it for all. Deliberately not here: Windows, whose windows
//! note what is chosen in a list of the system's (see docs/threat-model.md), and macOS, where only a program itself notes files.

/// Begins to keep the list free of this program.
#[cfg(target_os = "linux")]
pub fn keep_out() {
    use gtk::prelude::RecentManagerExt;

    if let Some(list) = gtk::RecentManager::default() {
        forget(&list);
        list.connect_changed(forget);
    }
}

/// Nothing to do: see the head of this module.
#[cfg(not(target_os = "linux"))]
pub fn keep_out() {}

#[cfg(target_os = "linux")]
fn forget(list: &gtk::RecentManager) {
    use gtk::prelude::RecentManagerExt;

    let Some(own) = gtk::glib::application_name() else { return };
    let ours = list.items().into_iter().filter(|item| item.has_application(&own));
    for uri in ours.filter_map(|item| item.uri()) {
        // Another program may have taken it out meanwhile.
        let _ = list.remove_item(&uri);
    }
}
