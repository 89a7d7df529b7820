//! Bad input through the door as a script would give it: an answer in JSON or a sentence, never a panic, and the vault as
//! it was. What every single command makes of bad fields is tested in the office.

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use serde_json::{Value, json};

const PASSPHRASE: &str = "orbit velvet canyon puzzle ladder frost";

struct Door {
    folder: tempfile::TempDir,
}

struct Answer {
    status: Option<i32>,
    said: String,
    complained: String,
}

impl Door {
    /// A door to a new vault.
    fn new() -> Self {
        let door = Self { folder: tempfile::tempdir().expect("the system gives a scratch folder") };
        fs::write(door.passphrase(), PASSPHRASE).expect("the folder is ours");
        let centre = json!({ "name": "Open Door", "country": "RS", "zone": "Europe/Belgrade" });
        let founding =
            json!({ "language": "en", "coordinator": "Ana", "centre": centre, "passphrase": PASSPHRASE });
        assert_eq!(door.call("create_vault", &founding.to_string()).status, Some(0));
        door
    }

    fn vault(&self) -> PathBuf {
        self.folder.path().join("vault")
    }

    fn passphrase(&self) -> PathBuf {
        self.folder.path().join("passphrase")
    }

    /// Gives a command its form on standard input, as anything longer than a command line has to be.
    fn call(&self, command: &str, form: &str) -> Answer {
        self.call_bytes(command, form.as_bytes(), &self.passphrase())
    }

    fn call_bytes(&self, command: &str, form: &[u8], passphrase: &Path) -> Answer {
        let mut program = Command::new(env!("CARGO_BIN_EXE_tillit-door"))
            .args(["call", "--vault"])
            .arg(self.vault())
            .arg("--passphrase-file")
            .arg(passphrase)
            .args(["--now", "2026-11-20T09:00:00Z", command, "-"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the door was built");
        let mut input = program.stdin.take().expect("it is piped");
        input.write_all(form).expect("the door reads all of it");
        drop(input);
        let output = program.wait_with_output().expect("the door ends");
        Answer {
            status: output.status.code(),
            said: String::from_utf8(output.stdout).expect("an answer is text"),
            complained: String::from_utf8_lossy(&output.stderr).into_owned(),
        }
    }
}

#[test]
fn bad_input_is_answered_and_changes_nothing() {
    let door = Door::new();
    let before = fs::read(door.vault().join("vault-1.db")).expect("a new vault has its first database");
    let person = |called: &str| {
        json!({ "person": { "new": { "called": called, "called_as": "name" } }, "channel": "phone", "topics": [], "times": "" })
            .to_string()
    };
    let group = |day: &str| {
        let nobody = "00000000-0000-4000-8000-000000000000";
        json!({ "name": "", "programme": nobody, "topic": nobody, "first_on": day, "at_hour": "18:00" })
            .to_string()
    };
    let deep = "[".repeat(100_000);
    for (command, form, code, field) in [
        ("no_such_command", "{}".to_owned(), "unknown-command", None),
        ("record_enquiry", String::new(), "malformed-form", None),
        ("record_enquiry", "{".to_owned(), "malformed-form", None),
        ("record_enquiry", "null".to_owned(), "malformed-form", None),
        ("record_enquiry", "{}".to_owned(), "malformed-form", None),
        ("record_enquiry", deep, "malformed-form", None),
        ("record_enquiry", "{\"person\": \"\\ud800\"}".to_owned(), "malformed-form", None),
        ("record_enquiry", person(""), "fields", Some("one-thing-to-identify")),
        ("record_enquiry", person(&"ж".repeat(10_000)), "fields", Some("too-long")),
        ("create_group", group("0000-01-01"), "fields", Some("date-out-of-range")),
        ("create_group", group("9999-12-31"), "fields", Some("date-out-of-range")),
        ("create_group", group("2026-02-30"), "fields", Some("not-a-date")),
        ("create_group", group("2026-11-30"), "not-found", None),
    ] {
        let Answer { status, said, complained } = door.call(command, &form);
        let short: String = form.chars().take(60).collect();
        assert_eq!((status, complained.as_str()), (Some(1), ""), "{command} {short}");
        let fault: Value = serde_json::from_str(&said).unwrap_or_default();
        assert_eq!(fault["code"], code, "{command} {short}: {said}");
        assert_eq!(fault["fields"][0]["code"].as_str(), field, "{command} {short}: {said}");
    }
    let after = fs::read(door.vault().join("vault-1.db")).expect("it is there still");
    assert!(before == after, "the vault changed");
}

#[test]
fn what_is_no_text_or_no_passphrase_is_said_in_a_sentence() {
    let door = Door::new();
    let not_text = door.call_bytes("get_settings", b"\xff\xfe{}", &door.passphrase());
    assert_eq!((not_text.status, not_text.said.as_str()), (Some(2), ""));
    assert!(
        not_text.complained.starts_with("The form cannot be read from standard input"),
        "{}",
        not_text.complained
    );
    let nowhere = door.call_bytes("get_settings", b"{}", &door.folder.path().join("nowhere"));
    assert_eq!((nowhere.status, nowhere.said.as_str()), (Some(2), ""));
    assert!(nowhere.complained.starts_with("The passphrase cannot be read"), "{}", nowhere.complained);
}

#[test]
fn names_of_any_script_come_back_as_they_went_in() {
    let door = Door::new();
    for called in [
        "🌻🌙",
        "نور الهدى",
        "Marie-Ève",
        "Цветелина",
        "Robert'); DROP TABLE person;--",
        "<b>Ana</b> {$x} %s",
    ] {
        let form = json!({ "person": { "new": { "called": called, "called_as": "name" } }, "channel": "phone", "topics": [], "times": "" });
        assert_eq!(door.call("record_enquiry", &form.to_string()).status, Some(0), "{called}");
        let found = door.call("find_people", &json!({ "text": called }).to_string());
        let found: Value = serde_json::from_str(&found.said).unwrap_or_default();
        assert_eq!(found["people"][0]["called"], called);
    }
}
