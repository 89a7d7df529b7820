//! Slots of the size of a decrypted page, in one locked piece of memory.
//!
//! Whatever asks for that many bytes gets one while there are any; later ones are pieces like others.

use std::alloc::{Layout, alloc_zeroed};
use std::ffi::{c_int, c_void};
use std::ops::RangeInclusive;
use std::sync::{Mutex, PoisonError};

use rusqlite::ffi;

/// How many there are: with what else is locked they stay under the 8 MiB that Linux grants a program.
pub(super) const COUNT: usize = 1_152;

/// The page size of SQLCipher 4, in bytes.
const PAGE_BYTES: c_int = 4_096;

/// What the system is asked for less, each time it refuses.
const STEP: usize = 1 << 20;

/// One piece, never freed, cut into slots. Addresses are kept as numbers.
pub(super) struct Slots {
    first: usize,
    /// The bytes that are a slot's: those of a page, and of a page with what SQLite keeps beside it.
    bytes: RangeInclusive<c_int>,
    free: Mutex<Vec<usize>>,
}

impl Slots {
    /// Takes memory for them, and has the system lock as much of it as it will.
    pub(super) fn for_pages() -> Option<Self> {
        let mut header: c_int = 0;
        // SAFETY: SQLite writes one number.
        let told = unsafe { ffi::sqlite3_config(ffi::SQLITE_CONFIG_PCACHE_HDRSZ, &raw mut header) };
        if told != ffi::SQLITE_OK {
            return None;
        }
        let slot = usize::try_from(PAGE_BYTES.checked_add(header)?).ok()?.next_multiple_of(16);
        let layout = Layout::from_size_align(slot * COUNT, 4_096).ok()?;
        // SAFETY: the layout has bytes; locking is of this piece alone.
        let first = unsafe {
            let piece = alloc_zeroed(layout);
            if piece.is_null() {
                return None;
            }
            let mut bytes = layout.size();
            while !super::lock(piece.cast(), bytes) && bytes > STEP {
                bytes -= STEP;
            }
            piece.expose_provenance()
        };
        // The last of these is taken first, and the first ones are locked.
        let free = (0..COUNT).rev().map(|nth| first + nth * slot).collect();
        Some(Self { first, bytes: PAGE_BYTES..=c_int::try_from(slot).ok()?, free: Mutex::new(free) })
    }

    /// Gives a slot to whoever asks for as many bytes as a page has; nothing where none is left.
    pub(super) fn take(&self, bytes: c_int) -> Option<*mut c_void> {
        let slot = self.bytes.contains(&bytes).then(|| self.free().pop()).flatten()?;
        Some(std::ptr::with_exposed_provenance_mut(slot))
    }

    /// Takes a slot back; `false` of a piece that is none.
    pub(super) fn give_back(&self, piece: *mut c_void) -> bool {
        let is_slot = self.has(piece);
        if is_slot {
            self.free().push(piece.addr());
        }
        is_slot
    }

    /// Whether a piece is one of these.
    pub(super) fn has(&self, piece: *mut c_void) -> bool {
        let slot = usize::try_from(self.size()).unwrap_or_default();
        (self.first..self.first + slot * COUNT).contains(&piece.addr())
    }

    /// How many bytes a slot has.
    pub(super) fn size(&self) -> c_int {
        *self.bytes.end()
    }

    fn free(&self) -> std::sync::MutexGuard<'_, Vec<usize>> {
        self.free.lock().unwrap_or_else(PoisonError::into_inner)
    }

    #[cfg(test)]
    pub(super) fn left(&self) -> usize {
        self.free().len()
    }
}
