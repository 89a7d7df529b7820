//! Two who turn out to be one.

use serde_json::{Value, json};

use super::{accepted, booking, enquiry, mornings, newcomer, there_and_back, topic, words_of};
use crate::people::MergeField;
use crate::testing::Scene;

fn page(scene: &mut Scene, person: &Value) -> Value {
    scene.ok("get_person", json!({ "id": person }))
}

fn group_of(scene: &mut Scene, name: &str, topic: &Value, people: &[&Value]) -> Value {
    let programme = scene.ok("add_programme", json!({ "preset": "norway" }))["id"].clone();
    let group = json!({ "name": name, "programme": programme, "topic": topic, "first_on": "2026-11-20", "at_hour": "09:00" });
    let group = scene.ok("create_group", group)["id"].clone();
    for person in people {
        scene.ok("place_person_directly", json!({ "group": group, "person": person }));
    }
    group
}

#[test]
fn what_differs_is_chosen_and_what_only_one_knows_is_kept() {
    let mut scene = Scene::new();
    let (stays, goes) = (newcomer(&mut scene, "Jelena"), newcomer(&mut scene, "River"));
    let about = |id: &Value, called: &str, gender: &str, year: Value, languages: Value| {
        json!({ "id": id, "called": called, "called_as": "name", "real_name": null, "pronoun": "not-asked", "gender": gender,
            "birth_year": year, "age_band": "not-asked", "languages": languages })
    };
    scene.ok("change_person", about(&stays, "Jelena", "woman", json!(1984), json!(["sr"])));
    scene.ok("change_person", about(&goes, "River", "woman", json!(1985), json!(["hu", "sr"])));
    scene.ok("change_details", json!({ "person": goes, "details": { "interpreter": "yes" } }));
    scene.ok("change_safe_contact", json!({ "person": goes, "contact": mornings() }));
    let pair = json!({ "stays": stays, "goes": goes });
    assert_eq!(scene.ok("preview_merge", pair.clone())["differs"], json!(["called", "age"]));
    let mut form = pair;
    form["taken"] = json!(["age"]);
    there_and_back(&mut scene, "merge_people", form);
    let page = page(&mut scene, &stays);
    assert_eq!((&page["naming"]["called"], &page["about"]["birth_year"]), (&json!("Jelena"), &json!(1985)));
    assert_eq!(page["about"]["languages"], json!(["sr", "hu"]));
    assert_eq!(page["details"]["fields"]["interpreter"], "yes");
    assert_eq!(page["safe_contact"]["phone_masked"], "064 ··· 56 84");
    assert_eq!(scene.ok("list_people", json!({}))["total"], 1);
    assert_eq!(scene.fault("get_person", json!({ "id": goes }))["code"], "not-found");
    assert_eq!(scene.ok("find_people", json!({ "text": "river" }))["people"], json!([]));
}

#[test]
fn r1_how_it_is_safe_to_reach_her_is_never_mixed() {
    let mut scene = Scene::new();
    let (stays, goes) = (newcomer(&mut scene, "Jelena"), newcomer(&mut scene, "Jelena"));
    let texts = json!({ "phone": "065 99 88 77", "may_text": true, "hours": [{ "weekday": 4, "from": "00:00", "until": "00:00" }] });
    scene.ok("change_safe_contact", json!({ "person": stays, "contact": mornings() }));
    scene.ok("change_safe_contact", json!({ "person": goes, "contact": texts }));
    let before = page(&mut scene, &goes)["safe_contact"].clone();
    let form = json!({ "stays": stays, "goes": goes, "taken": ["safe-contact"] });
    scene.ok("merge_people", form);
    assert_eq!(page(&mut scene, &stays)["safe_contact"], before);
    scene.ok("undo", json!({}));
    scene.ok("merge_people", json!({ "stays": stays, "goes": goes, "taken": [] }));
    let kept = page(&mut scene, &stays)["safe_contact"].clone();
    assert_eq!((&kept["may_call"], &kept["may_text"]), (&json!(true), &json!(false)));
}

#[test]
fn everything_follows_and_nothing_is_lost() {
    let mut scene = Scene::new();
    let (grief, illness) = (topic(&mut scene, "Grief"), topic(&mut scene, "Serious illness"));
    let (stays, _) = accepted(&mut scene, "Jelena", &grief);
    let (goes, _) = accepted(&mut scene, "River", &grief);
    scene.ok("join_waiting_list", json!({ "person": goes, "entry": { "topic": illness } }));
    let group = group_of(&mut scene, "Circle", &illness, &[&goes]);
    let signed = json!({ "group": group, "people": [goes], "facilitators": [], "way": "oral" });
    scene.ok("record_agreement", signed);
    scene.ok("start_group", json!({ "id": group, "reason": "Others come later." }));
    let session = scene.ok("get_group", json!({ "id": group }))["sessions"][0]["id"].clone();
    let came = json!({ "session": session, "everyone_came": true, "exceptions": [] });
    scene.ok("record_attendance", came);
    let (third, fourth) = (newcomer(&mut scene, "Linden"), newcomer(&mut scene, "Aspen"));
    for (a, level) in [(&stays, "group"), (&goes, "site-day")] {
        scene.ok("add_keep_apart", json!({ "a": a, "b": { "person": third }, "level": level }));
    }
    let vesna = json!({ "called": "Vesna", "roles": ["ally"], "contact": "", "pledge_signed_on": null, "person": goes });
    scene.ok("add_facilitator", vesna);
    let mira = json!({ "called": "Mira", "roles": ["ally"], "contact": "", "pledge_signed_on": null, "person": null });
    let mira = scene.ok("add_facilitator", mira)["id"].clone();
    scene.ok("add_keep_apart", json!({ "a": goes, "b": { "facilitator": mira }, "level": "site-day" }));
    scene.ok("add_keep_together", json!({ "a": goes, "b": fourth }));
    for (person, given) in [(&stays, true), (&goes, false)] {
        let form = json!({ "person": person, "purpose": "contact", "given": given, "way": "oral" });
        scene.ok("record_consent", form);
    }
    scene.ok("change_note_kinds", json!({ "kinds": ["person"] }));
    scene.ok("change_note", json!({ "about": { "person": goes }, "text": "Likes tea." }));
    scene.ok("note_unsafe_call", json!({ "person": goes, "reason": "The room is flooded." }));
    let tag = scene.ok("add_tag", json!({ "name": "Danish course" }))["id"].clone();
    scene.ok("change_details", json!({ "person": goes, "details": { "tags": [tag] } }));
    let call = page(&mut scene, &goes)["calls"][0]["id"].clone();
    scene.ok("record_call", json!({ "call": call, "result": "not-reached" }));
    let counts = |page: &Value| -> Vec<usize> {
        ["enquiries", "conversations", "waiting", "groups", "call_attempts", "unsafe_calls"]
            .iter()
            .map(|list| page[*list].as_array().map_or(0, Vec::len))
            .collect()
    };
    let (one, other) = (counts(&page(&mut scene, &stays)), counts(&page(&mut scene, &goes)));
    there_and_back(&mut scene, "merge_people", json!({ "stays": stays, "goes": goes, "taken": [] }));

    let merged = page(&mut scene, &stays);
    let both: Vec<usize> = one.iter().zip(&other).map(|(one, other)| one + other).collect();
    assert_eq!(counts(&merged), both);
    let waits = |entry: &&Value| entry["state"] == "waiting";
    let waiting = merged["waiting"].as_array().into_iter().flatten().filter(waits).count();
    assert_eq!(waiting, 1, "of two places for one topic the longer wait stays");
    assert_eq!(merged["details"]["tags"][0]["name"], "Danish course");
    assert_eq!(merged["consents"][0]["state"], "declined", "the last answer counts");
    assert_eq!(merged["groups"][0]["group"], group);
    let member = scene.ok("get_group", json!({ "id": group }))["members"][0].clone();
    assert_eq!((&member["person"], &member["agreement"]["state"]), (&stays, &json!("agreed")));
    let attended = scene.ok("get_session", json!({ "id": session }));
    assert!(attended.to_string().contains(stays.as_str().unwrap_or_default()), "{attended}");
    let discreet = scene.ok("list_keep_apart", json!({ "person": stays }));
    assert_eq!(
        (&discreet["rows"][0]["called"], &discreet["rows"][0]["level"]),
        (&json!("Linden"), &json!("site-day"))
    );
    assert_eq!(
        (&discreet["rows"][1]["called"], &discreet["together"][0]["called"]),
        (&json!("Mira"), &json!("Aspen"))
    );
    let note = scene.ok("get_note", json!({ "about": { "person": stays } }));
    assert_eq!(note["text"], "Likes tea.");
    let actions: Vec<&Value> =
        merged["history"].as_array().into_iter().flatten().map(|line| &line["action"]).collect();
    assert!(actions.contains(&&json!("note-unsafe-call")), "her history follows too: {actions:?}");
    assert_eq!(left_of(&scene, &goes), Vec::<String>::new());
}

/// The columns that still name a person who is gone, wherever a table refers to people.
fn left_of(scene: &Scene, person: &Value) -> Vec<String> {
    let id = uuid::Uuid::parse_str(person.as_str().unwrap_or_default()).expect("an id is a UUID");
    let office = scene.desk.office().expect("a scene's office is open");
    let read = office.look(|look| {
        let conn = look.conn();
        let sql = "SELECT m.name, f.\"from\" FROM sqlite_master m, pragma_foreign_key_list(m.name) f
            WHERE m.type = 'table' AND f.\"table\" = 'person'";
        let columns: Vec<(String, String)> = conn
            .prepare(sql)
            .and_then(|mut statement| {
                statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect()
            })
            .expect("the schema can be read");
        assert!(columns.len() > 15, "{columns:?}");
        let names = |(table, column): &(String, String)| {
            let sql = format!("SELECT EXISTS (SELECT 1 FROM {table} WHERE {column} = ?)");
            conn.query_row(&sql, [id.as_bytes()], |row| row.get::<_, bool>(0))
                .expect("a column can be looked in")
        };
        Ok(columns
            .iter()
            .filter(|one| names(one))
            .map(|(table, column)| format!("{table}.{column}"))
            .collect())
    });
    read.expect("the office can be read")
}

#[test]
fn two_in_one_group_are_refused_with_its_name_and_two_kept_apart_without_a_reason() {
    let mut scene = Scene::new();
    let grief = topic(&mut scene, "Grief");
    let (one, _) = accepted(&mut scene, "Jelena", &grief);
    let (other, _) = accepted(&mut scene, "River", &grief);
    let pair = json!({ "stays": one, "goes": other });
    let mut form = pair.clone();
    form["taken"] = json!([]);
    let same = json!({ "stays": one, "goes": one });
    assert_eq!(scene.fault("preview_merge", same)["code"], "merge-oneself");
    scene.ok("add_keep_apart", json!({ "a": one, "b": { "person": other }, "level": "group" }));
    for (command, form) in [("preview_merge", &pair), ("merge_people", &form)] {
        let fault = scene.fault(command, form.clone());
        assert_eq!((&fault["code"], &fault["args"]), (&json!("merge-not-possible"), &json!({})));
    }
    scene.ok("remove_keep_apart", json!({ "a": one, "b": { "person": other } }));
    group_of(&mut scene, "Circle", &grief, &[&one, &other]);
    let before = scene.digest();
    for (command, form) in [("preview_merge", pair), ("merge_people", form)] {
        let fault = scene.fault(command, form);
        assert_eq!(
            (&fault["code"], &fault["args"]["group"]),
            (&json!("merge-in-one-group"), &json!("Circle"))
        );
    }
    assert_eq!(scene.digest(), before);
}

#[test]
fn of_two_calls_about_one_thing_one_stays_owed() {
    let mut scene = Scene::new();
    let (stays, goes) = (newcomer(&mut scene, "Jelena"), newcomer(&mut scene, "River"));
    assert_eq!(scene.ok("list_calls", json!({}))["total"], 2);
    scene.ok("merge_people", json!({ "stays": stays, "goes": goes, "taken": [] }));
    assert_eq!(scene.ok("list_calls", json!({}))["total"], 1);
    let mut form = enquiry("Eva");
    form["conversation"] = booking();
    let eva = scene.ok("record_enquiry", form)["person"].clone();
    scene.ok("merge_people", json!({ "stays": stays, "goes": eva, "taken": [] }));
    assert_eq!(scene.ok("list_calls", json!({}))["total"], 0, "a conversation is booked now");
    words_of! { "merge": MergeField }
}
