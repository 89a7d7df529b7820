//! Media that do not do what is asked of them, work that is stopped, and what is left behind: nothing.

use std::ops::ControlFlow;

use super::backups::{about, back_up, go_on, notes, open_backup, shelf, with_notes};
use super::*;
use crate::{Place, Stage, Step, Steps};

fn shelf_names(scratch: &Scratch) -> Vec<String> {
    let entries = fs::read_dir(shelf(scratch).path()).expect("the shelf can be read");
    let names = entries.map(|entry| entry.expect("an entry can be read").file_name());
    let mut names: Vec<String> = names.map(|name| name.to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

fn place(path: &Path) -> Place {
    Place::at(path).expect("a scratch path is Unicode")
}

#[test]
fn a_backup_stops_at_every_step_and_leaves_nothing() -> Result<(), VaultError> {
    let (scratch, mut vault) = with_notes()?;
    let before = scratch.listed();
    let mut stages = Vec::new();
    for stop_at in 0.. {
        let mut count = 0;
        let mut steps = |step: Step| {
            count += 1;
            if !stages.contains(&step.stage) {
                stages.push(step.stage);
            }
            assert!(step.done <= step.total, "{step:?}");
            if count > stop_at { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        };
        match vault.write_backup(&shelf(&scratch), &about(1), &mut steps) {
            Err(error) => {
                assert_eq!(error.code(), "vault-stopped", "step {stop_at}");
                assert_eq!(shelf_names(&scratch), Vec::<String>::new(), "step {stop_at}");
            }
            Ok(_) => break,
        }
        assert_eq!(scratch.listed(), before, "step {stop_at}");
    }
    assert_eq!(stages, [Stage::Copying, Stage::Writing, Stage::Reading, Stage::Checking]);
    assert_eq!(shelf_names(&scratch), ["0001_2026-11-26.tar"]);
    assert_eq!(scratch.listed(), before);
    Ok(())
}

fn heard(work: impl FnOnce(&mut Steps<'_>) -> Result<(), VaultError>) -> Result<Vec<Step>, VaultError> {
    let mut heard = Vec::new();
    work(&mut |step| {
        heard.push(step);
        ControlFlow::Continue(())
    })?;
    Ok(heard)
}

#[test]
fn every_stage_tells_how_far_it_is_from_nothing_to_all() -> Result<(), VaultError> {
    let (scratch, mut vault) = with_notes()?;
    // More than is copied, written or read at once.
    vault.connection().execute_batch(
        "INSERT INTO note (text) SELECT hex(randomblob(900)) FROM (SELECT 1 FROM pragma_function_list LIMIT 200)",
    )?;
    let to = shelf(&scratch);
    let written = heard(|steps| vault.write_backup(&to, &about(1), steps).map(drop))?;
    drop(vault);
    let unlocked = open_backup(&to.file_of(&to.backups()?[0]), &passphrase(), &notes())?;
    let restored = heard(|steps| {
        unlocked.restore_into(&scratch.folder(), &notes(), steps, |_| Ok::<_, VaultError>(())).map(drop)
    })?;
    for steps in
        [written, restored].iter().flat_map(|steps| steps.chunk_by(|one, next| one.stage == next.stage))
    {
        // The unit may change on the way; what a person sees is the share.
        let shares: Vec<f64> = steps.iter().map(|step| step.done as f64 / step.total as f64).collect();
        assert!(shares.is_sorted() && shares.last() == Some(&1.0), "{steps:?}");
        assert!(shares.iter().any(|share| (0.1..0.9).contains(share)), "{steps:?}");
        if steps[0].stage == Stage::Checking {
            let mut told: Vec<u64> = steps.iter().map(|step| step.done).collect();
            told.dedup();
            assert_eq!(told, [0, 1, 2, 3, 4], "{steps:?}");
        }
    }
    Ok(())
}

/// Changes the file while it is written under its temporary name, as a medium does that keeps other bits.
fn on_a_medium_that(change: impl Fn(&mut Vec<u8>)) -> Result<&'static str, VaultError> {
    let (scratch, mut vault) = with_notes()?;
    let temporary = shelf(&scratch).path().join("0001_2026-11-26.tar.tmp");
    let mut changed = false;
    let mut steps = |step: Step| {
        if step.stage == Stage::Reading && !changed {
            changed = true;
            let mut bytes = fs::read(&temporary).expect("the file is there");
            change(&mut bytes);
            fs::write(&temporary, bytes).expect("a scratch file can be written");
        }
        ControlFlow::Continue(())
    };
    let answer = vault.write_backup(&shelf(&scratch), &about(1), &mut steps);
    assert!(changed);
    Ok(match answer {
        Ok(_) => "good",
        Err(error) => {
            assert_eq!(shelf_names(&scratch), Vec::<String>::new());
            error.code()
        }
    })
}

#[test]
fn a_medium_that_does_not_keep_what_is_written_is_found_out() -> Result<(), VaultError> {
    assert_eq!(on_a_medium_that(|_| ())?, "good");
    for share in 0..10 {
        let flip = |bytes: &mut Vec<u8>| {
            let at = (bytes.len() - 1) * share / 9;
            bytes[at] ^= 4;
        };
        assert_eq!(on_a_medium_that(flip)?, "vault-backup-unsound", "{share} tenths in");
    }
    assert_eq!(on_a_medium_that(|bytes| bytes.truncate(bytes.len() / 2))?, "vault-backup-unsound");
    assert_eq!(on_a_medium_that(Vec::clear)?, "vault-backup-unsound");
    Ok(())
}

#[test]
fn an_older_backup_under_the_new_name_is_not_taken_for_the_new_one() -> Result<(), VaultError> {
    let (scratch, mut vault) = with_notes()?;
    let first = back_up(&scratch, &mut vault)?;
    let older = fs::read(first.place.path())?;
    vault.connection().execute_batch("DELETE FROM note")?;
    let mut steps = |step: Step| {
        if step.stage == Stage::Reading && step.done == 0 {
            let temporary = shelf(&scratch).path().join("0002_2026-11-26.tar.tmp");
            fs::write(temporary, &older).expect("a scratch file can be written");
        }
        ControlFlow::Continue(())
    };
    let answer = vault.write_backup(&shelf(&scratch), &about(2), &mut steps);
    assert_eq!(code_of(answer), "vault-backup-unsound");
    Ok(())
}

#[test]
fn a_place_that_is_not_there_or_taken_or_inside_the_vault_is_told() -> Result<(), VaultError> {
    let (scratch, mut vault) = with_notes()?;
    let before = scratch.listed();
    let mut code = |path: &Path| code_of(vault.write_backup(&place(path), &about(1), &mut go_on));
    assert_eq!(code(&scratch.place.path().join("no/stick")), "vault-place-missing");
    assert_eq!(code(&scratch.path("")), "vault-place-inside");
    assert_eq!(code(&scratch.path("backup.tar")), "vault-place-inside");
    let taken = shelf(&scratch).path().join("0001_2026-11-26.tar");
    fs::write(&taken, b"somebody's")?;
    assert_eq!(code(shelf(&scratch).path()), "vault-backup-exists");
    assert_eq!(code(&taken), "vault-backup-exists");
    assert_eq!(fs::read(&taken)?, b"somebody's");
    assert_eq!(code(&taken.join("below")), "vault-place-missing");
    assert_eq!(scratch.listed(), before);
    Ok(())
}

#[test]
fn a_backup_gets_the_very_name_that_is_asked_for() -> Result<(), VaultError> {
    let (scratch, mut vault) = with_notes()?;
    let named = place(&shelf(&scratch).path().join("for the bank.tar"));
    let backup = vault.write_backup(&named, &about(1), &mut go_on)?;
    assert_eq!(backup.place, named);
    open_backup(&named, &passphrase(), &notes()).map(drop)
}

#[test]
fn what_a_crash_left_at_the_place_goes_with_the_next_backup_and_what_is_being_written_stays()
-> Result<(), VaultError> {
    let (scratch, mut vault) = with_notes()?;
    let shelf = shelf(&scratch);
    for name in
        ["0007_2026-11-20.tar.tmp", "0001_2026-11-26.tar.tmp", "letter.tar.tmp", "0008_2026-11-20.tar.tmp"]
    {
        fs::write(shelf.path().join(name), b"half")?;
    }
    let held = fs::File::open(shelf.path().join("0008_2026-11-20.tar.tmp"))?;
    held.lock()?;
    back_up(&scratch, &mut vault)?;
    let left = ["0001_2026-11-26.tar", "0008_2026-11-20.tar.tmp", "letter.tar.tmp"];
    assert_eq!(shelf_names(&scratch), left);
    Ok(())
}

#[test]
fn what_a_crash_left_in_the_vault_s_folder_goes_when_the_vault_is_taken() -> Result<(), VaultError> {
    let (scratch, mut vault) = with_notes()?;
    let snapshot = vault.snapshot(&about(1), &mut go_on)?;
    std::mem::forget(snapshot);
    drop(vault);
    let scratches = || scratch.listed().into_iter().filter(|name| name.starts_with("scratch-")).count();
    assert_eq!(scratches(), 1);
    drop(LockedVault::at(&scratch.folder())?);
    assert_eq!(scratches(), 0);
    Ok(())
}

/// Looks into every file in the vault's folder and at the place, at every step.
#[test]
fn nothing_is_in_clear_on_any_disk_while_a_backup_is_made_checked_and_restored() -> Result<(), VaultError> {
    const CANARY: &str = "Zvončica Ørnefjær 7731";
    let (scratch, mut vault) = with_notes()?;
    for _ in 0..300 {
        vault.connection().execute("INSERT INTO note (text) VALUES (?1)", [CANARY])?;
    }
    let token: String =
        vault.connection().query_row("SELECT value FROM vault_meta WHERE key = 'token'", [], |r| r.get(0))?;
    let utf16: Vec<u8> = CANARY.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let needles: Vec<Vec<u8>> = vec![
        CANARY.into(),
        utf16,
        token.into(),
        PASSPHRASE.into(),
        "SQLite format 3".into(),
        "CREATE TABLE".into(),
        "PRAGMA key".into(),
        "AGE-SECRET-KEY".into(),
    ];
    let root = scratch.place.path().to_owned();
    let mut looked = 0;
    let mut steps = |_: Step| {
        let mut open = vec![root.clone()];
        while let Some(folder) = open.pop() {
            for entry in fs::read_dir(folder).expect("a scratch folder can be read") {
                let path = entry.expect("an entry can be read").path();
                if path.is_dir() {
                    open.push(path);
                    continue;
                }
                let bytes = fs::read(&path).expect("a scratch file can be read");
                looked += 1;
                for needle in &needles {
                    let found = bytes.windows(needle.len()).any(|window| window == needle);
                    assert!(!found, "{}: {}", path.display(), String::from_utf8_lossy(needle));
                }
            }
        }
        ControlFlow::Continue(())
    };
    let backup = vault.write_backup(&shelf(&scratch), &about(1), &mut steps)?;
    let unlocked = open_backup(&backup.place, &passphrase(), &notes())?;
    unlocked.check(&scratch.folder(), &notes(), &mut steps)?;
    drop(vault);
    drop(unlocked.restore_into(&scratch.folder(), &notes(), &mut steps, |_| Ok::<(), VaultError>(()))?);
    assert!(looked > 50, "only {looked} files were looked at");
    Ok(())
}

/// Media that only a file system of their own can show, in a namespace where mounting is allowed to anybody.
#[cfg(target_os = "linux")]
mod mounted {
    use std::process::Command;

    use super::*;

    /// Where this test binary, started once more inside the namespace, finds its medium.
    const MEDIUM: &str = "TILLIT_TEST_MEDIUM";

    /// Runs one ignored test of this module with a small file system mounted at a folder.
    fn with_medium(test: &str, options: &str, after_mounting: &str) {
        let medium = tempfile::tempdir().expect("a scratch folder can be made");
        let own = std::env::current_exe().expect("the system knows what runs");
        let script = format!(
            "mount -t tmpfs -o {options} medium \"$1\" && {after_mounting} && exec \"$2\" \"$3\" --exact --ignored"
        );
        let output = Command::new("unshare")
            .args(["--map-root-user", "--mount", "sh", "-c", &script, "sh"])
            .arg(medium.path())
            .arg(own)
            .arg(format!("tests::media::mounted::{test}"))
            .env(MEDIUM, medium.path())
            .output();
        let Ok(output) = output else {
            eprintln!("skipped: unshare is not installed");
            return;
        };
        let said = [output.stdout, output.stderr].concat();
        let said = String::from_utf8_lossy(&said);
        if said.contains("unshare failed") || said.contains("permission denied") {
            eprintln!("skipped: nobody may mount anything here: {said}");
            return;
        }
        assert!(output.status.success() && said.contains("1 passed"), "{said}");
    }

    /// Returns the medium; none where the test was not started by its other half.
    fn medium() -> Option<Place> {
        std::env::var_os(MEDIUM).map(|path| place(Path::new(&path)))
    }

    #[test]
    fn a_full_stick_is_told_and_left_as_it_was() {
        with_medium("on_a_full_stick", "size=48k", "true");
    }

    #[test]
    #[ignore = "started by a_full_stick_is_told_and_left_as_it_was"]
    fn on_a_full_stick() -> Result<(), VaultError> {
        let Some(medium) = medium() else { return Ok(()) };
        let (scratch, mut vault) = with_notes()?;
        let before = scratch.listed();
        assert_eq!(code_of(vault.write_backup(&medium, &about(1), &mut go_on)), "vault-place-full");
        assert_eq!(fs::read_dir(medium.path())?.count(), 0);
        assert_eq!(scratch.listed(), before);
        // The vault goes on working, and so does another place.
        vault.connection().execute_batch("INSERT INTO note (text) VALUES ('third')")?;
        back_up(&scratch, &mut vault).map(drop)
    }

    #[test]
    fn a_stick_protected_against_writing_is_told() {
        with_medium("on_a_protected_stick", "size=1m", "mount -o remount,ro \"$1\"");
    }

    #[test]
    #[ignore = "started by a_stick_protected_against_writing_is_told"]
    fn on_a_protected_stick() -> Result<(), VaultError> {
        let Some(medium) = medium() else { return Ok(()) };
        let (_scratch, mut vault) = with_notes()?;
        assert_eq!(code_of(vault.write_backup(&medium, &about(1), &mut go_on)), "vault-place-read-only");
        Ok(())
    }

    #[test]
    fn a_full_disk_under_the_vault_is_told_and_the_vault_goes_on() {
        with_medium("on_a_full_disk", "size=450k", "true");
    }

    #[test]
    #[ignore = "started by a_full_disk_under_the_vault_is_told_and_the_vault_goes_on"]
    fn on_a_full_disk() -> Result<(), VaultError> {
        let Some(medium) = medium() else { return Ok(()) };
        let scratch = Scratch::new();
        let folder = Folder::at(medium.path().join("vault"));
        let mut vault = LockedVault::create(&folder, &passphrase(), &scratch.words, &notes())?;
        // As much as leaves no room for a copy.
        vault.connection().execute_batch(
            "CREATE TABLE filler (bytes BLOB); INSERT INTO filler VALUES (randomblob(200000));
             INSERT INTO note (text) VALUES ('kept')",
        )?;
        assert_eq!(code_of(back_up(&scratch, &mut vault)), "vault-disk-full");
        assert_eq!(shelf_names(&scratch), Vec::<String>::new());
        let count: i64 = vault.connection().query_row("SELECT count(*) FROM note", [], |row| row.get(0))?;
        assert_eq!(count, 1);
        let names: Vec<_> = fs::read_dir(folder.path())?
            .map(|entry| entry.map(|entry| entry.file_name().to_string_lossy().into_owned()))
            .collect::<Result<_, _>>()?;
        assert!(!names.iter().any(|name| name.starts_with("scratch-")), "{names:?}");
        Ok(())
    }
}
