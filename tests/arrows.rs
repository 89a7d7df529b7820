//! The arrows of docs/architecture.md, read from manifests and imports: shell -> office -> vault, composition.

use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn files(folder: &str, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![root().join(folder)];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(&folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display())) {
            let path = entry.expect("a listed entry can be read").path();
            if path.is_dir() && !path.ends_with("node_modules") {
                open.push(path);
            } else if path.extension().is_some_and(|found| found == ending) {
                found.push(path);
            }
        }
    }
    assert!(!found.is_empty(), "no .{ending} files below {folder}: the test looks in the wrong place");
    found
}

/// Code without comments, doc lines and the unit tests at a file's end.
fn code(path: &Path) -> String {
    let text = fs::read_to_string(path).expect("a source file is UTF-8");
    let body = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
    body.lines().map(|line| line.split("//").next().unwrap_or_default()).collect::<Vec<_>>().join("\n")
}

fn name(path: &Path) -> String {
    path.strip_prefix(root()).unwrap_or(path).display().to_string()
}

/// The dependencies named in a manifest's `[dependencies]`.
fn dependencies(manifest: &str) -> Vec<String> {
    let text = fs::read_to_string(root().join(manifest)).expect("the manifest is there");
    let section = text.split("\n[dependencies]\n").nth(1).unwrap_or_default();
    let section = section.split("\n[").next().unwrap_or_default();
    section
        .lines()
        .filter_map(|line| line.split(['.', ' ', '=']).next())
        .filter(|name| !name.is_empty())
        .map(str::to_owned)
        .collect()
}

#[test]
fn crates_depend_downwards_only() {
    for (manifest, forbidden) in [
        (
            "src-tauri/vault/Cargo.toml",
            &["tillit-office", "tillit-composition", "tillit", "tauri", "tokio"][..],
        ),
        (
            "src-tauri/composition/Cargo.toml",
            &["tillit-office", "tillit-vault", "tauri", "tokio", "rusqlite", "chrono", "getrandom"],
        ),
        ("src-tauri/office/Cargo.toml", &["tauri", "tokio", "age", "reqwest"]),
    ] {
        let found = dependencies(manifest);
        assert!(!found.is_empty(), "{manifest} has dependencies");
        for name in forbidden {
            assert!(
                !found.iter().any(|dependency| dependency == name),
                "{manifest} must not depend on {name}"
            );
        }
    }
}

#[test]
fn the_office_knows_no_file_network_thread_or_clock() {
    for path in files("src-tauri/office/src", "rs") {
        let own = name(&path);
        if own.ends_with("/testing.rs") || own.contains("/tests") {
            continue;
        }
        let code = code(&path);
        for word in
            ["std::fs", "std::net", "std::thread", "std::process", "PathBuf", "async fn", "SystemTime::now"]
        {
            assert!(!code.contains(word), "{own} must not use {word}");
        }
        if !own.ends_with("/world.rs") {
            for word in ["Utc::now", "Local::now", "Instant::now", "Uuid::new_v4", "getrandom::"] {
                assert!(!code.contains(word), "{own} reads the clock or randomness ({word}); ask World");
            }
        }
    }
}

#[test]
fn the_shell_knows_no_rule_and_no_sql() {
    for path in files("src-tauri/shell", "rs") {
        let code = code(&path);
        for word in ["rusqlite", "SELECT ", "INSERT ", "UPDATE ", "DELETE FROM"] {
            assert!(!code.contains(word), "{} must not know {word}", name(&path));
        }
    }
}

#[test]
fn only_one_file_of_the_interface_calls_the_shell() {
    for ending in ["ts", "svelte"] {
        for path in files("ui/src", ending) {
            let own = name(&path);
            if own.ends_with(".test.ts") {
                continue;
            }
            let text = fs::read_to_string(&path).expect("a source file is UTF-8");
            assert!(own == "ui/src/api.ts" || !text.contains("@tauri-apps/"), "{own} must go through api.ts");
            assert!(!text.contains("{@html"), "{own} must not insert raw HTML");
            assert!(
                !text.contains("localStorage") && !text.contains("sessionStorage"),
                "{own} must store nothing"
            );
        }
    }
}

/// Who writes which tables; reading across is allowed, writing is not.
const WRITERS: &[(&str, &[&str])] = &[
    ("access", &["coordinator", "recovery_kit", "access_event"]),
    (
        "retention",
        &["erased", "erased_words", "erasure", "kept_longer", "journal", "journal_subject", "draft"],
    ),
    ("backups", &["backup", "backup_copy", "backup_place", "backup_setting", "cleaned_copy"]),
    ("drafts", &["draft"]),
    ("journal", &["journal", "journal_subject"]),
    ("crisis", &["crisis_number"]),
    ("handover", &["handover_note"]),
    ("notes", &["note", "note_kind"]),
    (
        "settings",
        &[
            "centre",
            "coordinator",
            "topic",
            "tag",
            "directory_entry",
            "phone_line",
            "school_holiday",
            "venue",
            "venue_home",
            "venue_time",
            "programme",
            "programme_seat",
        ],
    ),
    (
        "people",
        &[
            "person",
            "safe_contact",
            "safe_hours",
            "keep_apart",
            "keep_apart_facilitator",
            "keep_together",
            "call",
            "call_attempt",
            "unsafe_call",
            "handed_copy",
            "unconfirmed_contact",
            "person_details",
            "person_tag",
            "person_status",
            "merged_person",
            "consent",
        ],
    ),
    ("enquiries", &["enquiry", "enquiry_topic"]),
    ("conversations", &["conversation"]),
    (
        "waiting",
        &["waiting_entry", "waiting_time", "offer", "saved_filter", "interest_round", "interest_ask"],
    ),
    (
        "facilitators",
        &[
            "facilitator",
            "facilitator_role",
            "facilitator_time",
            "facilitator_details",
            "facilitator_topic",
            "leaders_apart",
        ],
    ),
    (
        "groups",
        &[
            "self_help_group",
            "group_seat",
            "seat_holder",
            "participation",
            "substitution",
            "group_rules",
            "group_handover",
        ],
    ),
    ("agreements", &["agreement", "agreement_text"]),
    ("composing", &["proposal", "proposal_group", "proposal_leader", "proposal_seat", "proposal_forbidden"]),
    ("outcomes", &["outcome_count"]),
    ("statistics", &["kept_count", "report", "report_count", "report_cell"]),
    ("sessions", &["session", "attendance", "attendance_count"]),
];

#[test]
fn each_table_is_written_by_its_own_capability() {
    for path in files("src-tauri/office/src", "rs") {
        let own = name(&path);
        let capability = own
            .trim_start_matches("src-tauri/office/src/")
            .split(['/', '.'])
            .next()
            .unwrap_or_default()
            .to_owned();
        let code = code(&path);
        for start in
            ["INSERT INTO ", "INSERT OR REPLACE INTO ", "INSERT OR IGNORE INTO ", "UPDATE ", "DELETE FROM "]
        {
            for found in code.split(start).skip(1) {
                let table: String =
                    found.chars().take_while(|c| c.is_ascii_lowercase() || *c == '_').collect();
                if table.is_empty() || table == "person_search" {
                    continue;
                }
                let allowed = WRITERS
                    .iter()
                    .any(|(writer, tables)| *writer == capability && tables.contains(&table.as_str()));
                assert!(allowed, "{own} writes {table}; call the capability it belongs to");
            }
        }
    }
}
