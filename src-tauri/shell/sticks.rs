//! Which sticks are plugged in now.
//!
//! Keeps true: a disk that is built in is never taken for a stick; what cannot be told is left out. Tested on Linux only:
//! the parts for Windows and macOS follow the systems' documents and were never run.

use std::path::PathBuf;

use tillit_vault::Place;

/// The sticks that are there and can be written to.
pub fn list() -> Vec<Place> {
    roots().iter().filter_map(|root| Place::at(root)).collect()
}

/// What a test plugs in: folders, one a line, in the file that `TILLIT_STICKS` names.
#[cfg(feature = "webdriver")]
fn roots() -> Vec<PathBuf> {
    let named = std::env::var_os("TILLIT_STICKS").and_then(|list| std::fs::read_to_string(list).ok());
    named.unwrap_or_default().lines().map(PathBuf::from).filter(|root| root.is_dir()).collect()
}

#[cfg(all(target_os = "linux", not(feature = "webdriver")))]
fn roots() -> Vec<PathBuf> {
    let mounts = std::fs::read_to_string("/proc/mounts").unwrap_or_default();
    linux::removable(&mounts, |disk| {
        std::fs::read_to_string(format!("/sys/class/block/{disk}/removable")).is_ok_and(|is| is.trim() == "1")
    })
}

#[cfg(target_os = "linux")]
#[cfg_attr(feature = "webdriver", allow(dead_code, reason = "tests name their own sticks"))]
mod linux {
    use std::path::PathBuf;

    /// The places where removable disks are mounted to be written to, given `/proc/mounts`.
    pub fn removable(mounts: &str, is_removable: impl Fn(&str) -> bool) -> Vec<PathBuf> {
        let mut found = Vec::new();
        for line in mounts.lines() {
            let mut fields = line.split(' ');
            let (Some(device), Some(at), Some(_), Some(how)) =
                (fields.next(), fields.next(), fields.next(), fields.next())
            else {
                continue;
            };
            let Some(partition) = device.strip_prefix("/dev/") else { continue };
            if how.split(',').any(|option| option == "rw") && is_removable(disk_of(partition)) {
                found.push(PathBuf::from(unescaped(at)));
            }
        }
        found.dedup();
        found
    }

    /// Kinds of disks whose own name ends in a number.
    const NUMBERED: &[&str] = &["mmcblk", "nvme", "loop"];

    /// The disk of a partition: `sdb` of `sdb1`, `mmcblk0` of `mmcblk0p1`.
    fn disk_of(partition: &str) -> &str {
        let bare = partition.trim_end_matches(|c: char| c.is_ascii_digit());
        match bare.strip_suffix('p') {
            // Disks whose own name ends in a number put a letter between it and the partition's.
            Some(disk) if disk.ends_with(|c: char| c.is_ascii_digit()) => disk,
            _ if NUMBERED.iter().any(|kind| bare.starts_with(kind)) => partition,
            _ => bare,
        }
    }

    /// The kernel writes blanks and the like as three octal digits after a backslash.
    fn unescaped(text: &str) -> String {
        let mut bytes = Vec::new();
        let mut rest = text.as_bytes();
        while let [first, after @ ..] = rest {
            let code = after.get(..3).and_then(|digits| std::str::from_utf8(digits).ok());
            match code.and_then(|digits| u8::from_str_radix(digits, 8).ok()).filter(|_| *first == b'\\') {
                Some(byte) => {
                    bytes.push(byte);
                    rest = &after[3..];
                }
                None => {
                    bytes.push(*first);
                    rest = after;
                }
            }
        }
        String::from_utf8_lossy(&bytes).into_owned()
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        const MOUNTS: &str = "\
sysfs /sys sysfs rw,nosuid 0 0
/dev/nvme0n1p2 / ext4 rw,relatime 0 0
/dev/sda1 /data ext4 rw 0 0
/dev/sdb1 /media/ana/BLUE\\040STICK vfat rw,nosuid,nodev 0 0
/dev/sdc /media/ana/\\303\\261 exfat rw 0 0
/dev/sdd1 /media/ana/LOCKED vfat ro,nosuid 0 0
/dev/mmcblk0p1 /media/ana/CARD vfat rw 0 0
/dev/mmcblk1 /media/ana/WHOLE vfat rw 0 0
";

        #[test]
        fn sticks_are_the_removable_disks_that_can_be_written_to() {
            let removable = |disk: &str| ["sdb", "sdc", "sdd", "mmcblk0", "mmcblk1"].contains(&disk);
            let found = removable_labels(removable);
            assert_eq!(found, ["BLUE STICK", "ñ", "CARD", "WHOLE"]);
            assert_eq!(removable_labels(|_| false), [""; 0]);
        }

        fn removable_labels(is_removable: impl Fn(&str) -> bool) -> Vec<String> {
            let found = removable(MOUNTS, is_removable);
            found
                .iter()
                .map(|path| path.file_name().unwrap_or_default().to_string_lossy().into_owned())
                .collect()
        }

        #[test]
        fn a_disk_is_told_from_its_partitions() {
            for (partition, disk) in [
                ("sda1", "sda"),
                ("sdb", "sdb"),
                ("sdb12", "sdb"),
                ("nvme0n1p2", "nvme0n1"),
                ("mmcblk0p1", "mmcblk0"),
                ("mmcblk1", "mmcblk1"),
            ] {
                assert_eq!(disk_of(partition), disk);
            }
        }
    }
}

/// Drives whose type is "removable" (`GetDriveTypeW`), by their letters. Never run.
#[cfg(all(target_os = "windows", not(feature = "webdriver")))]
#[allow(unsafe_code)]
fn roots() -> Vec<PathBuf> {
    #[link(name = "kernel32")]
    unsafe extern "system" {
        fn GetDriveTypeW(root: *const u16) -> u32;
    }
    const REMOVABLE: u32 = 2;

    let is_removable = |root: &String| {
        let wide: Vec<u16> = root.encode_utf16().chain([0]).collect();
        // SAFETY: the call reads a text that ends in a zero and lives until it returns.
        unsafe { GetDriveTypeW(wide.as_ptr()) == REMOVABLE }
    };
    // A and B are floppy disks, which some firmware pretends to have.
    ('C'..='Z').map(|letter| format!("{letter}:\\")).filter(is_removable).map(PathBuf::from).collect()
}

/// What is mounted under `/Volumes` and is no link (the start-up disk is one). Disks behind a cable are among them. Never run.
#[cfg(all(target_os = "macos", not(feature = "webdriver")))]
fn roots() -> Vec<PathBuf> {
    let volumes = std::fs::read_dir("/Volumes").into_iter().flatten().flatten();
    volumes
        .filter(|volume| volume.file_type().is_ok_and(|kind| kind.is_dir()))
        .map(|volume| volume.path())
        .filter(|path| path.metadata().is_ok_and(|it| !it.permissions().readonly()))
        .collect()
}

/// Nothing is known of other systems.
#[cfg(not(any(feature = "webdriver", target_os = "linux", target_os = "windows", target_os = "macos")))]
fn roots() -> Vec<PathBuf> {
    Vec::new()
}
