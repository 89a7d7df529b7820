//! Migrating an existing vault on a copy, and every state a crash on the way can leave.

use super::*;

const NOTES: &str = "CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;
    CREATE TABLE remark (note INTEGER NOT NULL REFERENCES note ON DELETE CASCADE, text TEXT) STRICT;
    CREATE VIRTUAL TABLE find USING fts5 (text, tokenize = trigram);
    CREATE TRIGGER note_added AFTER INSERT ON note BEGIN
        INSERT INTO find (rowid, text) VALUES (new.id, new.text);
    END;";
const COLOUR: &str = "ALTER TABLE note ADD COLUMN colour TEXT";
/// The usual way to change a table, which would empty `remark` if foreign keys were enforced.
const REBUILD: &str =
    "CREATE TABLE new_note (id INTEGER PRIMARY KEY, text TEXT NOT NULL, colour TEXT NOT NULL) STRICT;
    INSERT INTO new_note SELECT id, text, ifnull(colour, 'none') FROM note;
    DROP TABLE note; ALTER TABLE new_note RENAME TO note;";

fn plan(texts: &[&'static str]) -> Plan {
    let steps: Vec<_> = (1..).zip(texts).map(|(number, sql)| pinned(number, sql)).collect();
    cheap(steps.leak())
}

/// Makes a vault with the first schema, two notes and a remark.
fn with_notes() -> Result<Scratch, VaultError> {
    let scratch = Scratch::new();
    let vault = scratch.create(&plan(&[NOTES]))?;
    vault.connection().execute_batch(
        "INSERT INTO note (text) VALUES ('first'), ('second'); INSERT INTO remark VALUES (2, 'a remark')",
    )?;
    Ok(scratch)
}

fn content(vault: &OpenVault) -> Result<(i64, i64, i64), VaultError> {
    Ok(vault.connection().query_row(
        "SELECT (SELECT count(*) FROM note), (SELECT count(*) FROM remark),
                (SELECT count(*) FROM find WHERE find MATCH 'secon')",
        [],
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
    )?)
}

fn databases(scratch: &Scratch) -> Vec<String> {
    let is_database = |name: &String| name.starts_with("vault-") && !name.ends_with("-journal");
    scratch.names().into_iter().filter(is_database).collect()
}

fn has_column(vault: &OpenVault, column: &str) -> Result<bool, VaultError> {
    let sql = "SELECT 1 FROM pragma_table_info('note') WHERE name = ?1";
    Ok(vault.connection().prepare(sql)?.exists([column])?)
}

#[test]
fn pending_migrations_run_on_a_copy_that_then_counts() -> Result<(), VaultError> {
    let scratch = with_notes()?;
    let vault = scratch.unlock(&passphrase(), &plan(&[NOTES, COLOUR, REBUILD]))?;
    assert_eq!(content(&vault)?, (2, 1, 1));
    assert!(has_column(&vault, "colour")?);
    let foreign_keys: bool = vault.connection().query_row("PRAGMA foreign_keys", [], |row| row.get(0))?;
    assert!(foreign_keys);
    drop(vault);
    assert_eq!(databases(&scratch), ["vault-2.db"]);
    assert!(!scratch.path("vault.switch").exists());
    assert!(!scratch.path("vault-1.db-journal").exists());

    let vault = scratch.unlock(&passphrase(), &plan(&[NOTES, COLOUR, REBUILD]))?;
    assert_eq!(content(&vault)?, (2, 1, 1));
    let applied: String = vault.connection().query_row(
        "SELECT group_concat(position || '=' || number || length(sha256), ' ') FROM vault_migration",
        [],
        |row| row.get(0),
    )?;
    assert_eq!(applied, "1=164 2=264 3=364");
    drop(vault);
    assert_eq!(databases(&scratch), ["vault-2.db"]);
    assert!(
        scratch.unlock(&scratch.words.secret(), &plan(&[NOTES, COLOUR, REBUILD]))?.opened_with_recovery()
    );
    Ok(())
}

#[test]
fn an_older_vault_is_refused_by_whoever_does_not_say_what_comes_first() -> Result<(), VaultError> {
    let scratch = with_notes()?;
    let before = scratch.files();
    let newer = plan(&[NOTES, COLOUR]);
    let (locked, error) =
        LockedVault::at(&scratch.folder())?.unlock(&passphrase(), &newer).expect_err("the schema is older");
    assert!(matches!(error, VaultError::OlderSchema { found: 1, known: 2 }));
    assert_eq!(error.code(), "vault-older");
    assert!(scratch.files() == before);
    // The vault is still held, and opens when it is asked in the right way.
    let vault = locked.unlock_migrating(&passphrase(), &newer, |_| Ok::<_, VaultError>(()));
    assert_eq!(content(&vault.map_err(|(_, error)| error)?)?, (2, 1, 1));
    Ok(())
}

#[test]
fn what_comes_first_has_the_vault_as_it_was_and_can_refuse() -> Result<(), VaultError> {
    let scratch = with_notes()?;
    let (before, newer) = (scratch.files(), plan(&[NOTES, COLOUR]));
    let locked = LockedVault::at(&scratch.folder())?;
    let (locked, error) = locked
        .unlock_migrating(&passphrase(), &newer, |_| Err(VaultError::DiskFull))
        .expect_err("it was refused");
    assert_eq!(error.code(), "vault-disk-full");
    assert!(scratch.files() == before);

    let media = tempfile::tempdir()?;
    let place = crate::Place::at(media.path()).expect("a path in Unicode");
    let about = crate::BackupAbout {
        sequence: 1,
        made_on: "2026-11-20".parse().expect("a date"),
        counts: [].into(),
        readme: "How to open this.\n",
    };
    let go_on = &mut |_| std::ops::ControlFlow::Continue(());
    let vault = locked
        .unlock_migrating(&passphrase(), &newer, |vault| {
            assert!(!has_column(vault, "colour")?);
            vault.write_backup(&place, &about, go_on).map(drop)
        })
        .map_err(|(_, error)| error)?;
    assert!(has_column(&vault, "colour")?);
    let token = vault.backup_key()?;
    drop(vault);

    let file = place.file_of(&place.backups()?[0]);
    assert_eq!(token.check(&file, go_on)?.schema, 1);
    let elsewhere = Folder::at(media.path().join("elsewhere"));
    let backup = crate::BackupFile::read(&file, go_on)?.unlock(&passphrase(), &plan(&[NOTES]));
    let backup = backup.map_err(|(_, error)| error)?;
    let restored = backup.restore_into::<VaultError>(&elsewhere, &plan(&[NOTES]), go_on, |_| Ok(()))?;
    assert_eq!(content(&restored.vault)?, (2, 1, 1));
    assert!(!has_column(&restored.vault, "colour")?);
    Ok(())
}

#[test]
fn what_comes_first_is_not_asked_of_a_vault_of_this_version() -> Result<(), VaultError> {
    let scratch = with_notes()?;
    let vault = LockedVault::at(&scratch.folder())?
        .unlock_migrating(&passphrase(), &plan(&[NOTES]), |_| Err(VaultError::DiskFull));
    vault.map(drop).map_err(|(_, error)| error)
}

#[test]
fn a_migration_that_stops_leaves_the_vault_as_it_was() -> Result<(), VaultError> {
    let scratch = with_notes()?;
    let before = scratch.files();
    for bad in [
        "CREATE TABLE more (id INTEGER); THIS IS NOT SQL",
        "INSERT INTO note SELECT * FROM note",
        // Leaves a remark without its note.
        "DELETE FROM note WHERE id = 2",
        "CREATE TABLE more (id INTEGER); COMMIT",
        "CREATE TABLE more (id INTEGER); COMMIT; BEGIN",
        "ROLLBACK",
        "ATTACH ':memory:' AS elsewhere",
    ] {
        let answer = scratch.unlock(&passphrase(), &plan(&[NOTES, COLOUR, bad]));
        let error = answer.expect_err("the migration is not right");
        assert!(matches!(error, VaultError::MigrationStopped { number: 3, .. }), "{bad}: {error:?}");
        assert!(scratch.files() == before, "{bad}");
    }
    assert_eq!(content(&scratch.unlock(&passphrase(), &plan(&[NOTES]))?)?, (2, 1, 1));
    Ok(())
}

#[test]
fn a_copy_that_does_not_pass_the_checks_never_counts() -> Result<(), VaultError> {
    let scratch = with_notes()?;
    let before = scratch.files();
    // Stands for anything that goes wrong between the migration and the disk.
    let broken = "CREATE TABLE rule (n INTEGER CHECK (n > 0));
        PRAGMA ignore_check_constraints = ON; INSERT INTO rule VALUES (-1)";
    assert_eq!(code_of(scratch.unlock(&passphrase(), &plan(&[NOTES, broken]))), "vault-database-damaged");
    assert!(scratch.files() == before);
    Ok(())
}

#[test]
fn a_newer_vault_is_refused_and_not_a_byte_is_written() -> Result<(), VaultError> {
    let scratch = with_notes()?;
    drop(scratch.unlock(&passphrase(), &plan(&[NOTES, COLOUR]))?);
    let before = scratch.files();
    let error = scratch.unlock(&passphrase(), &plan(&[NOTES])).expect_err("the schema is newer");
    assert!(matches!(error, VaultError::NewerSchema { found: 2, known: 1 }));
    assert_eq!(error.code(), "vault-newer");
    assert!(scratch.files() == before);
    Ok(())
}

#[test]
fn newer_tables_of_the_vault_itself_are_refused_too() -> Result<(), VaultError> {
    let scratch = with_notes()?;
    let vault = scratch.unlock(&passphrase(), &plan(&[NOTES]))?;
    vault.connection().execute("UPDATE vault_meta SET value = '2' WHERE key = 'format'", [])?;
    drop(vault);
    let error = scratch.unlock(&passphrase(), &plan(&[NOTES])).expect_err("the format is newer");
    assert!(matches!(error, VaultError::NewerFormat { found: 2, known: 1 }));
    Ok(())
}

#[test]
fn a_migration_edited_after_it_was_applied_is_named() -> Result<(), VaultError> {
    let scratch = with_notes()?;
    drop(scratch.unlock(&passphrase(), &plan(&[NOTES, COLOUR]))?);
    let before = scratch.files();
    let error = scratch
        .unlock(&passphrase(), &plan(&[NOTES, "ALTER TABLE note ADD COLUMN color TEXT", REBUILD]))
        .expect_err("the second migration is another");
    assert!(matches!(error, VaultError::MigrationChanged { number: 2 }));
    let skipped = vec![pinned(1, NOTES), pinned(3, COLOUR)].leak();
    let error = scratch.unlock(&passphrase(), &cheap(skipped)).expect_err("the second migration is gone");
    assert!(matches!(error, VaultError::MigrationOrder { number: 3 }));
    assert!(scratch.files() == before);
    Ok(())
}

#[test]
fn a_plan_out_of_order_touches_no_vault() -> Result<(), VaultError> {
    let scratch = Scratch::new();
    let edited = Migration { sha256: "00", ..pinned(1, NOTES) };
    assert_eq!(code_of(scratch.create(&cheap(vec![edited].leak()))), "vault-migration-changed");
    assert!(!scratch.path("").exists());
    let scratch = with_notes()?;
    assert_eq!(
        code_of(scratch.unlock(&passphrase(), &cheap(vec![edited].leak()))),
        "vault-migration-changed"
    );
    Ok(())
}

#[test]
fn what_the_plan_registers_is_there_for_migrations_checks_and_readers() -> Result<(), VaultError> {
    let scratch = Scratch::new();
    let backwards: fn(&rusqlite::Connection) -> rusqlite::Result<()> =
        |connection| connection.create_collation("backwards", |one: &str, two: &str| two.cmp(one));
    let sorted = "CREATE TABLE name (text TEXT COLLATE backwards); CREATE INDEX by_text ON name (text);
        INSERT INTO name VALUES ('a'), ('c'), ('b')";
    let first = Plan { prepare: backwards, ..plan(&[sorted]) };
    drop(scratch.create(&first)?);
    let second = Plan { prepare: backwards, ..plan(&[sorted, "INSERT INTO name VALUES ('d')"]) };
    let vault = scratch.unlock(&passphrase(), &second)?;
    let names: String = vault.connection().query_row(
        "SELECT group_concat(text, '') FROM (SELECT text FROM name ORDER BY text)",
        [],
        |row| row.get(0),
    )?;
    assert_eq!(names, "dcba");
    Ok(())
}

/// The files before and after a migration, from which every state in between is put together.
struct Migrated {
    scratch: Scratch,
    before: Vec<(String, Vec<u8>)>,
    after: Vec<(String, Vec<u8>)>,
}

impl Migrated {
    fn new() -> Result<Self, VaultError> {
        let scratch = with_notes()?;
        let before = scratch.files();
        drop(scratch.unlock(&passphrase(), &plan(&[NOTES, COLOUR]))?);
        let after = scratch.files();
        Ok(Self { scratch, before, after })
    }

    fn put(&self, files: &[(String, Vec<u8>)], name: &str) {
        let (_, bytes) = files.iter().find(|(n, _)| n == name).expect("the file was there");
        fs::write(self.scratch.path(name), bytes).expect("a scratch file can be written");
    }

    fn start_over(&self) -> std::io::Result<()> {
        fs::remove_dir_all(self.scratch.path(""))?;
        fs::create_dir(self.scratch.path(""))?;
        for name in ["keys.tar", "keys.copy.tar", "vault-1.db"] {
            self.put(&self.before, name);
        }
        fs::write(self.scratch.path("vault.switch"), br#"{"from":1,"to":2}"#)
    }

    /// Unlocks with the old plan, then the new: nothing is lost, and no leftover stays.
    fn recovers(&self, step: &str, committed: bool) -> Result<(), VaultError> {
        let old = self.scratch.unlock(&passphrase(), &plan(&[NOTES]));
        if committed {
            assert_eq!(code_of(old.map(drop)), "vault-newer", "{step}");
        } else {
            assert_eq!(content(&old?)?, (2, 1, 1), "{step}");
            assert_eq!(databases(&self.scratch), ["vault-1.db"], "{step}");
        }
        let vault = self.scratch.unlock(&passphrase(), &plan(&[NOTES, COLOUR]))?;
        assert_eq!(content(&vault)?, (2, 1, 1), "{step}");
        assert!(has_column(&vault, "colour")?, "{step}");
        drop(vault);
        assert_eq!(databases(&self.scratch), ["vault-2.db"], "{step}");
        let keys = |name| fs::read(self.scratch.path(name));
        assert_eq!(keys("keys.tar")?, keys("keys.copy.tar")?, "{step}");
        assert!(
            !self.scratch.names().iter().any(|name| name.ends_with(".tmp") || name == "vault.switch"),
            "{step}"
        );
        Ok(())
    }
}

#[test]
fn a_crash_before_the_commit_leaves_the_old_vault() -> Result<(), VaultError> {
    let migrated = Migrated::new()?;
    let copy = &migrated.after.iter().find(|(name, _)| name == "vault-2.db").expect("the copy is there").1;
    for length in [0, 1, 4096, copy.len() / 2, copy.len()] {
        migrated.start_over()?;
        fs::write(migrated.scratch.path("vault-2.db"), &copy[..length])?;
        fs::write(migrated.scratch.path("vault-2.db-journal"), b"half a journal")?;
        fs::write(migrated.scratch.path("keys.tar.tmp"), b"half a tar")?;
        migrated.recovers(&format!("{length} bytes of the copy"), false)?;
    }
    Ok(())
}

#[test]
fn a_crash_after_the_commit_leaves_the_new_vault() -> Result<(), VaultError> {
    let migrated = Migrated::new()?;
    type Step = (&'static str, fn(&Migrated));
    let steps: [Step; 3] = [
        ("keys.tar renamed", |m| m.put(&m.after, "keys.tar")),
        ("keys.copy.tar renamed", |m| m.put(&m.after, "keys.copy.tar")),
        ("old database removed", |m| fs::remove_file(m.scratch.path("vault-1.db")).expect("it is there")),
    ];
    for done in 1..=steps.len() {
        migrated.start_over()?;
        migrated.put(&migrated.after, "vault-2.db");
        steps[..done].iter().for_each(|(_, step)| step(&migrated));
        migrated.recovers(steps[done - 1].0, true)?;
    }
    Ok(())
}

#[test]
fn a_database_file_that_no_mark_explains_is_left_alone() -> Result<(), VaultError> {
    let scratch = with_notes()?;
    copy(&scratch.path("vault-1.db"), &scratch.path("vault-7.db"));
    let vault = scratch.unlock(&passphrase(), &plan(&[NOTES, COLOUR]))?;
    assert_eq!(content(&vault)?, (2, 1, 1));
    drop(vault);
    assert_eq!(databases(&scratch), ["vault-7.db", "vault-8.db"]);
    Ok(())
}

#[test]
fn a_migration_that_never_reaches_the_disk_is_not_committed() -> Result<(), VaultError> {
    let scratch = with_notes()?;
    let before = scratch.files();
    // A folder stands where the new keys would be written first.
    fs::create_dir(scratch.path("keys.tar.tmp"))?;
    let answer = scratch.unlock(&passphrase(), &plan(&[NOTES, COLOUR]));
    assert_eq!(code_of(answer.map(drop)), "vault-io");
    fs::remove_dir(scratch.path("keys.tar.tmp"))?;
    assert_eq!(content(&scratch.unlock(&passphrase(), &plan(&[NOTES]))?)?, (2, 1, 1));
    assert!(scratch.files() == before);
    Ok(())
}
