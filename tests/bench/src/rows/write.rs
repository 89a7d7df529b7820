//! Writes that are on the disk when they return, the journal with them, beside the bare statements with the same settings.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::clock::Times;
use crate::figure::{Figure, ratio, said};
use crate::office::{Office, listed};
use crate::plain::Plain;
use crate::statements;
use crate::{Scene, Trouble};

/// How many times the bare statements a write may take.
const BUDGET: f64 = 3.0;

/// Writes on a copy of the vault, and the same rows into a plain copy of it, in turns.
pub fn run(scene: &Scene) -> Result<Vec<Figure>, Trouble> {
    let copy = copy(&scene.vault, &scene.scratch.join("written"))?;
    let mut plain = Plain::copy_of(scene, &copy)?;
    statements::listen()?;
    let mut office = Office::open(scene, &copy)?;
    let everyone = json!({ "filter": "everyone", "sort": "since", "descending": false, "page": 0 });
    let known = office.ask("list_people", &everyone)?;
    let known: Vec<Value> = listed(&known, "rows")?.iter().map(|row| row["id"].clone()).collect();

    let mut figures = Vec::new();
    for (name, form) in
        [("an enquiry of somebody known", again as fn(&Value) -> Value), ("a whole first call", call)]
    {
        let (mut ours, mut bare) = (Times::default(), Times::default());
        for turn in 0..scene.turns {
            let form = form(&known[turn % known.len()]);
            let (answer, ran) = statements::of(|| office.timed("record_enquiry", &form));
            ours.add(answer?.1);
            let writes: Vec<String> = ran.into_iter().filter(|sql| writes_data(sql)).collect();
            bare.add(plain.write(&writes)?);
        }
        figures.push(Figure {
            what: format!("{name}, with journal, on the disk, median of {}", scene.turns),
            measured: format!("{} (99th percentile {})", said(ours.median()), said(ours.p99())),
            against: format!("its bare statements in plain SQLite {}", said(bare.median())),
            ratio: ratio(ours.median(), bare.median()),
            budget: Some(BUDGET),
        });
    }
    office.close()?;
    fs::remove_dir_all(copy)?;
    Ok(figures)
}

/// One row: an enquiry, and the call it asks for where none is owed yet.
fn again(person: &Value) -> Value {
    json!({ "person": { "known": person }, "channel": "phone", "topics": [], "times": "", "contact": null, "conversation": null })
}

/// Everything a first call brings: a person, how it is safe to reach her, an enquiry, a conversation.
fn call(_: &Value) -> Value {
    let hours: Vec<Value> =
        (0..5).map(|day| json!({ "weekday": day, "from": "10:00", "until": "16:00" })).collect();
    json!({
        "person": { "new": { "called": "Ljiljana Đ.", "called_as": "name", "real_name": null, "pronoun": "she", "gender": "woman",
            "birth_year": null, "age_band": "30-39", "languages": [] } },
        "channel": "phone", "topics": [], "times": "any evening",
        "contact": { "phone": "064 123 45 67", "email": null, "other_way": null, "may_call": true, "may_text": false, "may_email": false,
            "hours": hours, "who_may_answer": "only-the-person", "say_name": "Mira", "say_reason": null, "voicemail": "nothing",
            "voicemail_message": null, "code_word": null, "lives_with_danger": "not-asked", "valid_until": null,
            "ask_again_on": null, "asked_on": null },
        "conversation": { "on_day": "2036-01-08", "at_hour": "11:30", "minutes": 45, "place": "office", "interviewer": { "other": "Mira" } },
    })
}

/// Whether a statement writes what somebody entered: neither the journal nor the inside of the full-text index.
fn writes_data(sql: &str) -> bool {
    let sql = sql.trim_start();
    let writes = ["INSERT", "UPDATE", "DELETE"].iter().any(|verb| sql.starts_with(verb));
    writes && !["journal", "person_search", "draft"].iter().any(|table| sql.contains(table))
}

/// Copies the files of a vault that nobody has open.
fn copy(from: &Path, to: &Path) -> Result<PathBuf, Trouble> {
    if to.exists() {
        fs::remove_dir_all(to)?;
    }
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let to = to.join(entry.file_name());
        fs::copy(entry.path(), &to)?;
        // The time of the keys tells where the story ends.
        fs::File::options().write(true).open(&to)?.set_modified(entry.metadata()?.modified()?)?;
    }
    Ok(to.to_owned())
}
