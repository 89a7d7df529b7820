//! What SQLite holds in memory is kept out of the swap file, as far as the system lets it.
//!
//! SQLCipher would lock and unlock each piece of memory by itself, in a call to the system each: half of an office's
//! time went there, and a page that two pieces share was unlocked with the first. It is built without (`OMIT_MEMLOCK`),
//! and overwrites what it frees as before. Locked here, once, is what lasts: SQLCipher's keys, the store of small pieces
//! that rows pass through, and the first decrypted pages of the database, most of a small centre's ([`Slots`]).
//!
//! Together they take less than the 8 MiB that Linux grants a program. What is refused stays unlocked, and the office
//! works on: the pages, which are the most, then the fewer.
//!
//! Source: docs/decisions/0021-memory-is-locked-once.md.

// SQLite takes its allocator as C functions.
#![allow(unsafe_code)]

mod slots;

use std::ffi::{c_int, c_void};
use std::mem::MaybeUninit;
use std::ptr::null_mut;
use std::sync::OnceLock;

use rusqlite::ffi;

use slots::Slots;

/// Pieces of this many bytes and more are locked: of those that come and go with every row there is none so large.
const LARGE: usize = 32 << 10;

/// The allocator that SQLite came with.
struct Pieces {
    take: unsafe extern "C" fn(c_int) -> *mut c_void,
    free: unsafe extern "C" fn(*mut c_void),
    resize: unsafe extern "C" fn(*mut c_void, c_int) -> *mut c_void,
    size: unsafe extern "C" fn(*mut c_void) -> c_int,
}

static PIECES: OnceLock<Pieces> = OnceLock::new();

/// Where the first decrypted pages lie. SQLite knows of no limit: given a place for pages of its own
/// (`SQLITE_CONFIG_PAGECACHE`), it would keep as many as fit there and no more, whatever the size of its cache.
static SLOTS: OnceLock<Slots> = OnceLock::new();

/// Has SQLite take its memory here from now on. To be called before the first connection; later it changes nothing.
pub(crate) fn keep_out_of_swap() {
    static ONCE: OnceLock<()> = OnceLock::new();
    ONCE.get_or_init(|| {
        if take_memory_here().is_some()
            && let Some(slots) = Slots::for_pages()
        {
            let _ = SLOTS.set(slots);
        }
    });
}

/// `None` where SQLite already runs.
fn take_memory_here() -> Option<()> {
    let mut methods = MaybeUninit::<ffi::sqlite3_mem_methods>::zeroed();
    // SAFETY: SQLite fills the table, for which nothing but null is a value it may not have; it reads ours before it
    // returns. Every function in it keeps the contract of the one it stands for.
    unsafe {
        if ffi::sqlite3_config(ffi::SQLITE_CONFIG_GETMALLOC, methods.as_mut_ptr()) != ffi::SQLITE_OK {
            return None;
        }
        let mut methods = methods.assume_init();
        let pieces = Pieces {
            take: methods.xMalloc?,
            free: methods.xFree?,
            resize: methods.xRealloc?,
            size: methods.xSize?,
        };
        PIECES.set(pieces).ok()?;
        methods.xMalloc = Some(take);
        methods.xFree = Some(free);
        methods.xRealloc = Some(resize);
        methods.xSize = Some(size);
        (ffi::sqlite3_config(ffi::SQLITE_CONFIG_MALLOC, &raw mut methods) == ffi::SQLITE_OK).then_some(())
    }
}

unsafe extern "C" fn take(bytes: c_int) -> *mut c_void {
    if let Some(slot) = SLOTS.get().and_then(|slots| slots.take(bytes)) {
        return slot;
    }
    let Some(pieces) = PIECES.get() else { return null_mut() };
    // SAFETY: SQLite's own allocator, asked as SQLite asks.
    let piece = unsafe { (pieces.take)(bytes) };
    if !piece.is_null() && is_large(bytes) {
        // SAFETY: the piece has at least this many bytes.
        unsafe { lock(piece, size_of(piece)) };
    }
    piece
}

unsafe extern "C" fn free(piece: *mut c_void) {
    if piece.is_null() || SLOTS.get().is_some_and(|slots| slots.give_back(piece)) {
        return;
    }
    let Some(pieces) = PIECES.get() else { return };
    // SAFETY: SQLite frees what it took here; it is no slot.
    unsafe {
        let bytes = size_of(piece);
        if bytes >= LARGE {
            unlock(piece, bytes);
        }
        (pieces.free)(piece);
    }
}

unsafe extern "C" fn resize(piece: *mut c_void, bytes: c_int) -> *mut c_void {
    let Some(pieces) = PIECES.get() else { return null_mut() };
    let is_slot = SLOTS.get().is_some_and(|slots| slots.has(piece));
    // SAFETY: the piece was taken here; what is copied lies in both.
    unsafe {
        let before = size_of(piece);
        if !is_slot && before < LARGE && !is_large(bytes) {
            return (pieces.resize)(piece, bytes);
        }
        let other = take(bytes);
        if !other.is_null() {
            let kept = before.min(size_of(other));
            piece.cast::<u8>().copy_to_nonoverlapping(other.cast(), kept);
            free(piece);
        }
        other
    }
}

unsafe extern "C" fn size(piece: *mut c_void) -> c_int {
    match (SLOTS.get().filter(|slots| slots.has(piece)), PIECES.get()) {
        (Some(slots), _) => slots.size(),
        // SAFETY: SQLite asks for what it took here; it is no slot.
        (None, Some(pieces)) => unsafe { (pieces.size)(piece) },
        (None, None) => 0,
    }
}

fn is_large(bytes: c_int) -> bool {
    usize::try_from(bytes).is_ok_and(|bytes| bytes >= LARGE)
}

/// # Safety
///
/// The piece was taken here.
unsafe fn size_of(piece: *mut c_void) -> usize {
    // SAFETY: as above.
    usize::try_from(unsafe { size(piece) }).unwrap_or_default()
}

/// Whether the system keeps these bytes, and what shares a page with them, out of its swap file.
///
/// # Safety
///
/// They are the program's own.
unsafe fn lock(first: *mut c_void, bytes: usize) -> bool {
    #[cfg(unix)]
    // SAFETY: as above; what is locked stays what it was.
    let done = unsafe { rustix::mm::mlock(first, bytes) }.is_ok();
    #[cfg(windows)]
    // SAFETY: as above.
    let done = unsafe { windows_sys::Win32::System::Memory::VirtualLock(first, bytes) } != 0;
    done
}

/// Leaves the pages that these bytes have for themselves to the system again; neighbours stay locked.
///
/// # Safety
///
/// They are the program's own.
unsafe fn unlock(first: *mut c_void, bytes: usize) {
    // The largest page of the three systems' usual processors.
    const PAGE: usize = 16 << 10;
    let before = first.cast::<u8>().align_offset(PAGE);
    if before >= bytes {
        return;
    }
    let own = (bytes - before) / PAGE * PAGE;
    // SAFETY: within the bytes.
    unsafe {
        let first = first.cast::<u8>().add(before).cast::<c_void>();
        #[cfg(unix)]
        let _ = rustix::mm::munlock(first, own);
        #[cfg(windows)]
        let _ = windows_sys::Win32::System::Memory::VirtualUnlock(first, own);
    }
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use std::fs;

    use rusqlite::Connection;

    use super::*;

    /// What the system keeps in memory for this process, in KiB. nextest gives every test one of its own.
    fn locked() -> usize {
        let status = fs::read_to_string("/proc/self/status").expect("Linux tells");
        let line = status.lines().find_map(|line| line.strip_prefix("VmLck:")).expect("of every process");
        line.trim().trim_end_matches(" kB").parse().expect("a number")
    }

    /// Whether it grants what Linux grants usually. A container may get less.
    fn grants_the_usual() -> bool {
        let limits = fs::read_to_string("/proc/self/limits").expect("Linux tells");
        let line =
            limits.lines().find_map(|line| line.strip_prefix("Max locked memory")).expect("of every process");
        let soft = line.split_whitespace().next().expect("a limit");
        soft.parse().map_or(soft == "unlimited", |bytes: usize| bytes >= 8 << 20)
    }

    #[test]
    fn keys_pages_and_the_store_of_small_pieces_are_locked() {
        keep_out_of_swap();
        let _connection = Connection::open_in_memory().expect("memory is there");
        let keys = 48;
        let expected =
            if grants_the_usual() { keys + 2_400_000 / 1_024 + slots::COUNT * 4_096 / 1_024 } else { keys };
        let locked = locked();
        assert!(locked >= expected, "{locked} of {expected} KiB");
        assert!(locked <= 8 << 10, "{locked} KiB are more than Linux grants");
    }

    /// As many as the cache may have, not as many as there are slots.
    #[test]
    fn further_pages_are_kept_beside_the_slots() -> rusqlite::Result<()> {
        keep_out_of_swap();
        let place = tempfile::tempdir().expect("a folder");
        let connection = Connection::open(place.path().join("pages.db"))?;
        let pages = slots::COUNT + 2_000;
        connection.execute_batch(&format!(
            "PRAGMA cache_size = {}; CREATE TABLE page (bytes BLOB);
             WITH RECURSIVE count(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM count WHERE n < {pages})
             INSERT INTO page SELECT randomblob(4000) FROM count",
            2 * pages
        ))?;
        let sum =
            || connection.query_row("SELECT sum(length(bytes)) FROM page", [], |row| row.get::<_, i64>(0));
        sum()?;
        let missed = |reset| {
            let (mut now, mut most) = (0, 0);
            // SAFETY: the connection is open, and SQLite writes two numbers.
            unsafe {
                let handle = connection.handle();
                ffi::sqlite3_db_status(
                    handle,
                    ffi::SQLITE_DBSTATUS_CACHE_MISS,
                    &raw mut now,
                    &raw mut most,
                    reset,
                )
            };
            now
        };
        missed(1);
        sum()?;
        assert_eq!(missed(0), 0, "pages were read anew though there is room for all of them");
        Ok(())
    }

    /// SQLite moves pieces about: a slot that grows or shrinks keeps what is in it, and comes back.
    #[test]
    fn a_slot_is_a_piece_as_any_other() {
        keep_out_of_swap();
        let _connection = Connection::open_in_memory().expect("memory is there");
        let slots = SLOTS.get().expect("they were made");
        let left = slots.left();
        for sizes in [[4_096, 4_200], [4_096, 9_000], [4_200, 100]] {
            // SAFETY: SQLite's own functions, used as it says.
            unsafe {
                let piece = ffi::sqlite3_malloc(sizes[0]);
                assert!(slots.has(piece) && ffi::sqlite3_msize(piece) >= 4_096);
                piece.cast::<u8>().write_bytes(7, 4_096);
                let piece = ffi::sqlite3_realloc(piece, sizes[1]);
                let kept = usize::try_from(sizes[1]).expect("small").min(4_096);
                assert!((0..kept).all(|at| piece.cast::<u8>().add(at).read() == 7), "{sizes:?}");
                ffi::sqlite3_free(piece);
            }
        }
        assert_eq!(slots.left(), left);
    }

    #[test]
    fn a_large_piece_is_locked_for_as_long_as_it_lives() {
        keep_out_of_swap();
        let _connection = Connection::open_in_memory().expect("memory is there");
        let before = locked();
        let sizes = [LARGE, 3 * LARGE + 5];
        // SAFETY: SQLite's own functions, used as it says.
        let (locked_then, kept) = unsafe {
            let piece = ffi::sqlite3_malloc(c_int::try_from(sizes[0]).expect("small"));
            piece.cast::<u8>().write_bytes(7, sizes[0]);
            let piece = ffi::sqlite3_realloc(piece, c_int::try_from(sizes[1]).expect("small"));
            let kept = (0..sizes[0]).all(|at| piece.cast::<u8>().add(at).read() == 7);
            let locked_then = locked();
            ffi::sqlite3_free(piece);
            (locked_then, kept)
        };
        assert!(kept, "what was in it is lost");
        assert!(locked_then >= before + sizes[1] / 1_024, "{before}, then {locked_then} KiB");
        // Its edges, which it may share, stay.
        assert!(locked() <= before + 4 * 16, "{before}, at the end {} KiB", locked());
    }

    #[test]
    fn small_pieces_are_not() {
        keep_out_of_swap();
        let _connection = Connection::open_in_memory().expect("memory is there");
        let before = locked();
        // SAFETY: SQLite's own functions, used as it says.
        let after = unsafe {
            let pieces: Vec<_> = (0..100).map(|_| ffi::sqlite3_malloc(20_000)).collect();
            let after = locked();
            pieces.into_iter().for_each(|piece| ffi::sqlite3_free(piece));
            after
        };
        assert_eq!(after, before);
    }
}
