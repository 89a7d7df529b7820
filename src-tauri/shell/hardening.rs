//! What the operating system is asked to keep other programs from seeing.
//!
//! Measures of defence in depth: a system that refuses one still gets a working app.

/// Asks for no core dumps, no reading of this process's memory by others, and panics that name no data.
pub fn apply() {
    without_dumps();
    if !cfg!(debug_assertions) {
        // A panic's message can hold what was being worked on; its place in the source cannot.
        std::panic::set_hook(Box::new(|panic| match panic.location() {
            Some(place) => eprintln!("Tillit stopped at {place}"),
            None => eprintln!("Tillit stopped"),
        }));
    }
}

/// The web view's processes inherit the limit on core dumps, but not the other protection: Linux resets it when a program starts.
#[cfg(target_os = "linux")]
fn without_dumps() {
    use rustix::process::{DumpableBehavior, Resource, Rlimit, set_dumpable_behavior, setrlimit};

    let _ = setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) });
    let _ = set_dumpable_behavior(DumpableBehavior::NotDumpable);
}

/// macOS writes no core dumps unless told to, and its hardened runtime (set when the bundle is signed) keeps
/// debuggers out. Windows Error Reporting can write a dump when the app crashes; nothing here prevents it.
#[cfg(not(target_os = "linux"))]
fn without_dumps() {}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use rustix::process::{DumpableBehavior, Resource, dumpable_behavior, getrlimit};

    #[test]
    fn the_kernel_writes_no_core_and_shows_no_memory_to_others() {
        super::without_dumps();
        assert_eq!(getrlimit(Resource::Core).maximum, Some(0));
        assert_eq!(dumpable_behavior(), Ok(DumpableBehavior::NotDumpable));
    }
}
