//! Wishes as they are posed and told: a language, and what matters about the place.

use serde_json::{Value, json};

use super::{composed, four, office, waiter};
use crate::composing::pose::pose;
use crate::testing::Scene;

/// Her place on the list.
pub(super) fn entry_of(scene: &mut Scene, called: &str) -> Value {
    let rows = scene.ok("list_waiting", json!({}))["rows"].take();
    let row = rows.as_array().into_iter().flatten().find(|row| row["called"] == called).cloned();
    row.expect("she waits")["entry"].clone()
}

fn wishes(scene: &mut Scene, called: &str, wishes: &Value) {
    let entry = entry_of(scene, called);
    scene.ok("change_wishes", json!({ "entry": entry, "programme": null, "wishes": wishes }));
}

fn speaks(scene: &mut Scene, called: &str, language: &str) {
    let leaders = scene.ok("list_facilitators", json!({}))["facilitators"].take();
    let one = leaders.as_array().into_iter().flatten().find(|one| one["called"] == called).cloned();
    let id = one.expect("she leads")["id"].clone();
    scene.ok("change_facilitator_details", json!({ "id": id, "details": { "languages": [language] } }));
}

fn told(proposal: &Value, called: &str) -> Value {
    let groups = proposal["groups"].as_array().into_iter().flatten();
    let mut members = groups.flat_map(|group| group["members"].as_array().into_iter().flatten());
    members.find(|member| member["called"] == called).expect("she has a place").clone()
}

#[test]
fn a_wish_for_a_language_is_posed_and_met_where_everybody_speaks_it() {
    let mut scene = office();
    for called in ["Jelena", "River", "Dragana"] {
        waiter(&mut scene, called);
        wishes(&mut scene, called, &json!({ "language": "fr" }));
    }
    let posed =
        scene.desk.office().expect("it is open").look(|look| pose(look, None)).expect("it can be posed");
    assert_eq!((posed.languages.len(), posed.instance.n_languages), (2, 2));
    assert_eq!(posed.languages[1], "fr");
    assert!(posed.instance.people.iter().all(|one| one.languages == [1, 0]), "a wish is no condition");
    assert!(posed.instance.facilitators.iter().all(|one| one.languages == [0]));

    let proposal = composed(&mut scene);
    assert_eq!(proposal["groups"][0]["language"], Value::Null, "nobody leads in French");
    let wish = told(&proposal, "River")["wishes"][0].clone();
    assert_eq!(
        (&wish["wish"], &wish["language"], &wish["met"]),
        (&json!("language"), &json!("fr"), &json!(false))
    );

    for called in ["Vesna", "Mira"] {
        speaks(&mut scene, called, "fr");
    }
    let proposal = composed(&mut scene);
    assert_eq!(proposal["groups"][0]["language"], "fr");
    assert_eq!(told(&proposal, "River")["wishes"][0]["met"], true);

    // Somebody of whom nobody knows whether she speaks it changes what is spoken, not who has a place.
    waiter(&mut scene, "Pia");
    let proposal = composed(&mut scene);
    assert_eq!((&proposal["seated"], &proposal["groups"][0]["language"]), (&json!(4), &Value::Null));
}

#[test]
fn what_matters_about_the_place_is_told_in_her_own_words() {
    let mut scene = office();
    four(&mut scene);
    wishes(&mut scene, "River", &json!({ "place": "by bus" }));
    let proposal = composed(&mut scene);
    assert_eq!(
        (&told(&proposal, "River")["place"], &told(&proposal, "Livia")["place"]),
        (&json!("by bus"), &json!(""))
    );
    assert_eq!(proposal["wishes"], 0, "whether it is met is for people to judge");
}
