//! R6: who wishes to be with whom stands beside keeping apart, and nowhere else.

use serde_json::{Value, json};

use super::{newcomer, there_and_back};
use crate::testing::Scene;

fn together(scene: &mut Scene, person: &Value) -> Value {
    scene.ok("list_keep_apart", json!({ "person": person }))["together"].clone()
}

#[test]
fn r6_it_is_symmetric_and_leaves_no_word_in_the_history() {
    let mut scene = Scene::new();
    let (river, linden) = (newcomer(&mut scene, "River"), newcomer(&mut scene, "Linden"));
    let page = scene.ok("get_person", json!({ "id": river }));
    there_and_back(&mut scene, "add_keep_together", json!({ "a": river, "b": linden }));
    assert_eq!(together(&mut scene, &river)[0]["person"], linden);
    assert_eq!(together(&mut scene, &linden)[0]["called"], "River");
    assert_eq!(scene.ok("get_person", json!({ "id": river })), page, "nothing of it is on the page");
    there_and_back(&mut scene, "remove_keep_together", json!({ "a": linden, "b": river }));
    assert_eq!(together(&mut scene, &river), json!([]));
    assert_eq!(scene.ok("get_person", json!({ "id": river })), page);
    assert_eq!(scene.fault("remove_keep_together", json!({ "a": river, "b": linden }))["code"], "not-found");
}

#[test]
fn they_stand_in_the_order_of_the_centres_language() {
    let mut scene = Scene::new();
    let river = newcomer(&mut scene, "River");
    for called in ["Zora", "Željka", "Čeda", "Dara"] {
        let other = newcomer(&mut scene, called);
        scene.ok("add_keep_together", json!({ "a": river, "b": other }));
        scene.ok("add_tag", json!({ "name": called }));
    }
    let centre = json!({ "name": "", "country": "RS", "zone": "Europe/Belgrade", "language": "sr-Latn" });
    scene.ok("change_centre", centre);
    let names = |rows: &Value, field: &str| -> Vec<String> {
        let rows = rows.as_array().into_iter().flatten();
        rows.filter_map(|row| row[field].as_str().map(str::to_owned)).collect()
    };
    let expected = ["Čeda", "Dara", "Zora", "Željka"];
    assert_eq!(names(&together(&mut scene, &river), "called"), expected);
    assert_eq!(names(&scene.ok("get_settings", json!({}))["tags"], "name"), expected);
}

#[test]
fn nobody_is_kept_together_and_apart_at_once() {
    let mut scene = Scene::new();
    let (river, linden) = (newcomer(&mut scene, "River"), newcomer(&mut scene, "Linden"));
    let pair = json!({ "a": river, "b": linden });
    scene.ok("add_keep_together", pair.clone());
    let apart = json!({ "a": linden, "b": { "person": river }, "level": "group" });
    there_and_back(&mut scene, "add_keep_apart", apart);
    assert_eq!(together(&mut scene, &river), json!([]));
    assert_eq!(scene.fault("add_keep_together", pair)["code"], "kept-apart-already");
    let oneself = json!({ "a": river, "b": river });
    assert_eq!(scene.fault("add_keep_together", oneself)["code"], "keep-together-oneself");
}
