//! What a folder stands on, and whether a vault may lie there.
//!
//! A cloud's program copies files while they are written and puts old ones back; a network file system keeps no promise
//! about locks and flushes. A vault there would be damaged one day, or have two writers, or be in other people's hands. Told by
//! the names and marks that the programs give their folders, and on Linux by the kind of file system. A full or
//! write-protected disk is not looked for here: the first write says so.
//!
//! What is not noticed: a cloud's folder without a known name or mark, and a network file system on macOS.

use std::path::{Component, Path, Prefix};

use crate::VaultError;

/// Folders that clouds keep in step, by what their programs call them; a name of its own may follow.
const CLOUDS: &[&str] = &[
    "OneDrive",
    "Dropbox",
    "Google Drive",
    "GoogleDrive",
    "iCloud Drive",
    "iCloudDrive",
    "Nextcloud",
    "ownCloud",
    "pCloudDrive",
    "pCloud Drive",
    "MEGAsync",
    "Proton Drive",
    "Tresorit",
    "Syncthing",
];

/// macOS keeps the folders of all clouds in these.
const CLOUDS_OF_MACOS: &[[&str; 2]] = &[["Library", "Mobile Documents"], ["Library", "CloudStorage"]];

/// What the programs put into the folder they keep in step, whatever it is called. Dropbox, OneDrive, Google Drive, Syncthing, Nextcloud.
const MARKS: &[&str] = &[
    ".dropbox.cache",
    ".849C9593-D756-4E56-8D6E-42412F2A707B",
    ".tmp.driveupload",
    ".tmp.drivedownload",
    ".stfolder",
    ".nextcloudsync.log",
    ".owncloudsync.log",
];

/// Refuses a folder, there yet or not, in which no vault may lie.
pub(crate) fn check(folder: &Path) -> Result<(), VaultError> {
    // Links lead to where the files really are; a folder that is not there yet will be where the ones above it are.
    let real = folder.ancestors().find_map(|above| above.canonicalize().ok());
    for path in [Some(folder), real.as_deref()].into_iter().flatten() {
        if has_cloud_name(path) || path.ancestors().any(has_cloud_mark) {
            return Err(VaultError::InCloud);
        }
        if is_share(path) {
            return Err(VaultError::OnNetwork);
        }
    }
    if cfg!(target_os = "linux") {
        // Without a list of what is mounted nothing is known, and nothing is refused.
        let mounts = std::fs::read_to_string("/proc/self/mountinfo").unwrap_or_default();
        if real.is_some_and(|real| is_network(file_system_of(&real, &mounts))) {
            return Err(VaultError::OnNetwork);
        }
    }
    Ok(())
}

fn has_cloud_name(path: &Path) -> bool {
    let names: Vec<&str> = path.components().filter_map(|part| part.as_os_str().to_str()).collect();
    let is_cloud = |name: &&str| {
        CLOUDS.iter().any(|cloud| {
            let rest = name.strip_prefix(cloud);
            rest.is_some_and(|rest| {
                rest.is_empty() || [" -", " (", "-"].iter().any(|own| rest.starts_with(own))
            })
        })
    };
    names.iter().any(is_cloud)
        || names.windows(2).any(|pair| CLOUDS_OF_MACOS.iter().any(|cloud| pair == cloud))
}

fn has_cloud_mark(folder: &Path) -> bool {
    // In the home folder Dropbox keeps a folder of this name; in the one it keeps in step, a file.
    MARKS.iter().any(|mark| folder.join(mark).exists())
        || folder.join(".dropbox").is_file()
        || has_sync_database(folder)
}

/// The database that the programs of Nextcloud and ownCloud keep in each folder they keep in step: `.sync_1a2b3c4d5e6f.db`.
fn has_sync_database(folder: &Path) -> bool {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    entries.filter_map(|entry| entry.file_name().into_string().ok()).any(|name| {
        name.trim_start_matches(['.', '_']).starts_with("sync_")
            && name.starts_with('.')
            && name.ends_with(".db")
    })
}

/// A folder of another computer, as Windows names it; a drive letter that stands for one is resolved to such a name.
fn is_share(path: &Path) -> bool {
    matches!(path.components().next(), Some(Component::Prefix(prefix))
        if matches!(prefix.kind(), Prefix::UNC(..) | Prefix::VerbatimUNC(..)))
}

/// The kind of the file system a path is on, by the last and longest line of the kernel's list that holds it.
fn file_system_of<'a>(path: &Path, mounts: &'a str) -> &'a str {
    let lines = mounts.lines().filter_map(|line| {
        let (mount, rest) = line.split_once(" - ")?;
        let point = unescaped(mount.split(' ').nth(4)?);
        path.starts_with(&point).then_some((point.len(), rest.split(' ').next()?))
    });
    lines.max_by_key(|(length, _)| *length).map_or("", |(_, kind)| kind)
}

/// The list writes spaces and the like as `\040`.
fn unescaped(text: &str) -> String {
    let mut parts = text.split('\\');
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        match part.get(..3).and_then(|digits| u8::from_str_radix(digits, 8).ok()) {
            Some(code) => plain.extend([char::from(code).to_string().as_str(), &part[3..]]),
            None => plain.extend(["\\", part]),
        }
    }
    plain
}

fn is_network(kind: &str) -> bool {
    const KINDS: &[&str] = &[
        "nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ncpfs", "coda", "ceph", "lustre", "gfs2",
        "ocfs2", "davfs", "vboxsf", "vmhgfs", "prl_fs",
    ];
    /// File systems in a program of their own that reach another computer or a cloud.
    const PROGRAMS: &[&str] = &[
        "sshfs",
        "rclone",
        "davfs",
        "davfs2",
        "s3fs",
        "gcsfuse",
        "glusterfs",
        "gvfsd-fuse",
        "smbnetfs",
        "curlftpfs",
        "google-drive-ocamlfuse",
        "onedriver",
        "vmhgfs-fuse",
        "juicefs",
        "mfs",
        "ceph-fuse",
    ];
    KINDS.contains(&kind) || kind.strip_prefix("fuse.").is_some_and(|program| PROGRAMS.contains(&program))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    fn code(folder: &Path) -> Option<&'static str> {
        check(folder).err().map(|error| error.code())
    }

    #[test]
    fn a_folder_with_a_clouds_name_is_refused() {
        for (path, refused) in [
            ("/home/ana/OneDrive/vault", true),
            ("/home/ana/OneDrive - Kuca na bregu/vault", true),
            ("/home/ana/Dropbox (Work)/vault", true),
            ("/home/ana/Nextcloud/office/vault", true),
            ("/home/ana/Google Drive/vault", true),
            ("/Users/ana/Library/Mobile Documents/com~apple~CloudDocs/vault", true),
            ("/Users/ana/Library/CloudStorage/Box-Box/vault", true),
            ("/home/ana/.local/share/org.tillit.desk/vault", false),
            ("/Users/ana/Library/Application Support/org.tillit.desk/vault", false),
            ("/home/ana/Dropboxes/vault", false),
            ("/home/dropbox/vault", false),
        ] {
            assert_eq!(has_cloud_name(Path::new(path)), refused, "{path}");
        }
    }

    #[test]
    fn a_folder_with_a_clouds_mark_anywhere_above_is_refused() -> std::io::Result<()> {
        for mark in [
            ".dropbox",
            ".sync_4f2a.db",
            "._sync_4f2a.db",
            ".tmp.driveupload",
            ".stfolder",
            ".owncloudsync.log",
        ] {
            let root = tempfile::tempdir()?;
            let vault = root.path().join("office/data/vault");
            assert_eq!(code(&vault), None, "{mark}");
            fs::write(root.path().join(mark), "")?;
            assert_eq!(code(&vault), Some("vault-in-cloud"), "{mark}");
            fs::create_dir_all(&vault)?;
            assert_eq!(code(&vault), Some("vault-in-cloud"), "{mark}");
        }
        // The settings of Dropbox in somebody's home are not the folder it keeps in step.
        let home = tempfile::tempdir()?;
        fs::create_dir(home.path().join(".dropbox"))?;
        assert_eq!(code(&home.path().join("vault")), None);
        Ok(())
    }

    #[cfg(unix)]
    #[test]
    fn a_link_is_followed_to_where_the_files_are() -> std::io::Result<()> {
        let root = tempfile::tempdir()?;
        let cloud = root.path().join("Dropbox");
        fs::create_dir(&cloud)?;
        std::os::unix::fs::symlink(&cloud, root.path().join("plain"))?;
        assert_eq!(code(&root.path().join("plain/vault")), Some("vault-in-cloud"));
        Ok(())
    }

    #[test]
    fn the_kind_of_a_file_system_is_read_from_the_kernels_list() {
        let mounts = "\
22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
30 22 0:40 / /home rw,relatime shared:2 - nfs4 server:/home rw,vers=4.2
31 30 0:41 / /home/ana/on\\040disk rw - btrfs /dev/sdb1 rw
32 22 0:42 / /mnt/far rw - fuse.sshfs ana@far: rw
33 22 0:43 / /mnt/safe rw - fuse.gocryptfs /home/x rw
34 22 0:44 / /mnt/stick rw - fuseblk /dev/sdc1 rw
35 22 0:45 / /mnt/over rw - ext4 /dev/sdd1 rw
36 35 0:46 / /mnt/over rw - cifs //server/share rw";
        for (path, kind, network) in [
            ("/var/vault", "ext4", false),
            ("/home/ana/vault", "nfs4", true),
            ("/home/ana/on disk/vault", "btrfs", false),
            ("/mnt/far/vault", "fuse.sshfs", true),
            ("/mnt/safe/vault", "fuse.gocryptfs", false),
            ("/mnt/stick/vault", "fuseblk", false),
            ("/mnt/over/vault", "cifs", true),
            ("/mnt/farther", "ext4", false),
        ] {
            let found = file_system_of(Path::new(path), mounts);
            assert_eq!((found, is_network(found)), (kind, network), "{path}");
        }
        assert_eq!(file_system_of(Path::new("/v"), ""), "");
    }
}
