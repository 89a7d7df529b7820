//! The vault by hand: `tar`, `sha256sum` and `age` open it without this crate. Skipped where they are not
//! installed.

use std::io::Write;
use std::process::{Command, Stdio};

use super::*;

fn installed(programs: &[&str]) -> bool {
    let missing = programs.iter().find(|program| {
        let tried =
            Command::new(program).arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status();
        tried.is_err()
    });
    if let Some(program) = missing {
        eprintln!("skipped: {program} is not installed");
    }
    missing.is_none()
}

fn run(command: &mut Command) -> String {
    let output = command.output().expect("the program was found before");
    assert!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("the answer is text")
}

/// Runs `age`, which asks for a passphrase on a terminal, inside one, and types the passphrase.
fn age_with_passphrase(arguments: &str, folder: &Path, passphrase: &str) {
    let mut script = Command::new("script")
        .args(["--quiet", "--return", "--command", &format!("age {arguments}"), "/dev/null"])
        .current_dir(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("script was found before");
    let stdin = script.stdin.as_mut().expect("the input was asked for");
    stdin.write_all(format!("{passphrase}\n").as_bytes()).expect("the terminal takes a line");
    let output = script.wait_with_output().expect("script ends");
    assert!(output.status.success(), "age {arguments}: {}", String::from_utf8_lossy(&output.stdout));
}

#[test]
fn tar_age_and_a_plain_connection_open_the_vault_by_hand() -> Result<(), VaultError> {
    if !installed(&["tar", "sha256sum", "age", "age-keygen", "script"]) {
        return Ok(());
    }
    let scratch = Scratch::new();
    let standard = Plan { work: WorkFactor::Standard, ..Plan::new(&[]) };
    let vault = scratch.create(&standard)?;
    vault.connection().execute_batch("CREATE TABLE note (text TEXT); INSERT INTO note VALUES ('by hand')")?;
    let public_key: String = vault.connection().query_row(
        "SELECT public_key FROM vault_recipient WHERE kind = 'coordinator'",
        [],
        |row| row.get(0),
    )?;
    drop(vault);

    let folder = scratch.path("");
    run(Command::new("tar").args(["-xf", "keys.tar"]).current_dir(&folder));
    let index: serde_json::Value =
        serde_json::from_slice(&fs::read(scratch.path("keyring.json"))?).expect("the index is JSON");
    let members = index["members"].as_array().expect("the members are a list");
    assert_eq!(members.len(), 3);
    for member in members {
        let name = member["name"].as_str().expect("a member has a name");
        let sum = run(Command::new("sha256sum").arg(name).current_dir(&folder));
        assert_eq!(sum.split(' ').next(), member["sha256"].as_str(), "{name}");
    }

    for (kind, typed) in
        [("coordinator", PASSPHRASE.to_owned()), ("recovery", scratch.words.words().join(" "))]
    {
        let slot =
            members.iter().find(|member| member["kind"] == kind).expect("there is a slot of each kind");
        let slot = slot["name"].as_str().expect("a member has a name");
        age_with_passphrase(&format!("-d -o {kind}.identity {slot}"), &folder, &typed);
        // age also takes the locked slot itself as an identity.
        age_with_passphrase(&format!("-d -i {slot} -o {kind}.key database-key.age"), &folder, &typed);
        let key = run(Command::new("age")
            .args(["-d", "-i", &format!("{kind}.identity"), "database-key.age"])
            .current_dir(&folder));
        assert_eq!(fs::read_to_string(scratch.path(&format!("{kind}.key")))?, key);

        let plain =
            rusqlite::Connection::open(scratch.path(index["database"].as_str().expect("a file name")))?;
        plain.execute_batch(&format!("PRAGMA key = \"x'{key}'\""))?;
        let note: String = plain.query_row("SELECT text FROM note", [], |row| row.get(0))?;
        assert_eq!(note, "by hand");
    }
    let keygen = run(Command::new("age-keygen").args(["-y", "coordinator.identity"]).current_dir(&folder));
    assert_eq!(keygen.trim(), public_key);
    Ok(())
}
