//! Every code that can cross the surface has a text, and every text is free of words this program never uses.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn sources(folder: &Path, found: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display())) {
        let path = entry.expect("a listed entry can be read").path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs")
            && !path.to_string_lossy().contains("/tests")
        {
            found.push(fs::read_to_string(&path).expect("a source file is UTF-8"));
        }
    }
}

/// Quoted words that look like codes: `too-long`, `required`.
fn quoted(text: &str) -> impl Iterator<Item = &str> {
    text.split('"').skip(1).step_by(2).filter(|word| {
        !word.is_empty()
            && word.starts_with(|c: char| c.is_ascii_lowercase())
            && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
    })
}

/// What stands between a call's parentheses, the first of which is open already.
fn arguments(rest: &str) -> &str {
    let mut open = 1;
    let end = rest.find(|c| {
        open += i32::from(c == '(') - i32::from(c == ')');
        open == 0
    });
    &rest[..end.unwrap_or(rest.len())]
}

/// The codes a source file can give: what `fn code` answers, and what `fault(..)` and `refused(..)` are told.
fn codes(source: &str) -> BTreeSet<String> {
    let mut codes = BTreeSet::new();
    let source = source.split("#[cfg(test)]").next().unwrap_or_default();
    for body in source
        .split("code(")
        .skip(1)
        .filter(|body| body.split('{').next().is_some_and(|head| head.contains("-> &'static str")))
    {
        let body = body.split("\n}").next().unwrap_or_default().split("\n    }").next().unwrap_or_default();
        codes.extend(quoted(body).map(str::to_owned));
    }
    for line in source.lines().filter(|line| line.contains("let code = ")) {
        codes.extend(quoted(line).map(str::to_owned));
    }
    for call in ["fault(", "fault_with(", "refused("] {
        for rest in source.split(call).skip(1) {
            let arguments = arguments(rest);
            let arguments = arguments.split("Args").next().unwrap_or_default();
            let last = if call == "refused(" { quoted(arguments).next() } else { quoted(arguments).last() };
            codes.extend(last.filter(|code| code.contains('-') || *code == "required").map(str::to_owned));
        }
    }
    codes
}

fn english() -> String {
    let mut all = String::new();
    for entry in fs::read_dir(root().join("locales/en")).expect("the English texts are there") {
        all.push_str(
            &fs::read_to_string(entry.expect("a listed entry can be read").path())
                .expect("a text file is UTF-8"),
        );
        all.push('\n');
    }
    all
}

fn has_message(texts: &str, id: &str) -> bool {
    texts.lines().any(|line| line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('=')))
}

#[test]
fn every_fault_has_a_text() {
    let mut files = Vec::new();
    sources(&root().join("src-tauri/office/src"), &mut files);
    sources(&root().join("src-tauri/vault/src"), &mut files);
    let codes: BTreeSet<String> = files.iter().flat_map(|source| codes(source)).collect();
    assert!(
        codes.contains("vault-wrong-passphrase") && codes.contains("too-long"),
        "the test reads the codes: {codes:?}"
    );
    let texts = english();
    let missing: Vec<&String> =
        codes.iter().filter(|code| !has_message(&texts, &format!("fault-{code}"))).collect();
    assert!(missing.is_empty(), "no text for {missing:?}");
}

#[test]
fn every_action_has_a_text() {
    let journal =
        fs::read_to_string(root().join("src-tauri/office/src/journal.rs")).expect("the journal is there");
    let actions = journal.split("Action {").nth(1).expect("the actions are listed");
    let texts = english();
    let missing: Vec<&str> =
        quoted(actions).filter(|word| !has_message(&texts, &format!("action-{word}"))).collect();
    assert!(quoted(actions).count() > 20);
    assert!(missing.is_empty(), "no text for {missing:?}");
}
