//! The invented centre is one a coordinator could have entered, and the same for the same seed.

use super::{Amount, fill};
use crate::testing::Scene;
use serde_json::json;

fn filled(people: u32, seed: u64) -> Scene {
    let mut scene = Scene::new();
    let until = "2026-11-20T09:30:00Z".parse().expect("a fixed instant parses");
    fill(&mut scene.desk, Amount { people, seed }, until, &mut |_, _| {})
        .expect("every invented step is one a coordinator can take");
    scene
}

#[test]
fn a_year_of_invented_people_breaks_no_rule() {
    let mut scene = filled(90, 3);
    let people = scene
        .ok("list_people", json!({ "filter": "everyone", "sort": "name", "descending": false, "page": 0 }));
    assert_eq!(people["total"], 90);
    let groups = scene.ok("list_groups", json!({ "filter": "all" }));
    assert!(groups["total"].as_u64().is_some_and(|count| count >= 3), "{groups}");
    let today = scene.ok("get_today", json!({}));
    assert!(today["steps"].as_array().is_some_and(|steps| (1..=5).contains(&steps.len())));
    assert_eq!(today["beginning"], false);
}

#[test]
fn the_practice_centre_shows_who_stands_in_a_pause_and_a_handover() {
    let mut handed = Vec::new();
    for seed in [1, 2, 3] {
        let mut scene = filled(super::PEOPLE, seed);
        let groups = scene.ok("list_groups", json!({ "filter": "running" }))["groups"].take();
        let groups: Vec<_> = groups.as_array().into_iter().flatten().cloned().collect();
        assert!(groups.iter().any(|group| group["stage"] == "paused"), "seed {seed}: a group pauses");
        let (mut stands_in, mut handed_over) = (false, false);
        for group in &groups {
            let shown = scene.ok("get_group", json!({ "id": group["id"] }));
            let lines = shown["handover"].as_array().into_iter().flatten();
            handed_over |= lines.into_iter().any(|line| !line["done_on"].is_null());
            for session in shown["sessions"].as_array().into_iter().flatten() {
                let evening = scene.ok("get_session", json!({ "id": session["id"] }))["evening"].take();
                let leading = evening["facilitators"].as_array().into_iter().flatten();
                stands_in |= leading.into_iter().any(|one| !one["instead_of"].is_null());
            }
        }
        assert!(stands_in, "seed {seed}: somebody stands in");
        handed.push(handed_over);
    }
    // Not every centre has a group with initiators.
    assert!(handed.contains(&true), "initiators hand over");
}

#[test]
fn the_same_seed_gives_the_same_centre() {
    let seen = |seed| {
        let everyone = json!({ "filter": "everyone", "sort": "since", "descending": false, "page": 0 });
        filled(12, seed).ok("list_people", everyone)
    };
    assert_eq!(seen(5), seen(5));
    assert_ne!(seen(5), seen(6));
}
