//! The outcome form through the surface: counted, never kept, shown only in numbers.

use std::collections::BTreeMap;

use proptest::prelude::*;
use serde_json::{Value, json};

use super::{OutcomeAnswer, OutcomeQuestion};
use crate::testing::Scene;

fn asking(scene: &mut Scene) -> Value {
    scene.programme_with("belgrade", |fields| fields["outcome_form"] = json!(true))
}

fn form(programme: &Value, moment: &str, answers: &[(&str, &str)]) -> Value {
    let answers: Vec<Value> =
        answers.iter().map(|(question, answer)| json!({ "question": question, "answer": answer })).collect();
    json!({ "programme": programme, "moment": moment, "answers": answers })
}

/// How often each answer to a question is shown at a moment, those not shown left out.
fn shown(scene: &mut Scene, programme: &Value, moment: &str, question: &str) -> BTreeMap<String, u64> {
    let totals = scene.ok("get_outcome_totals", json!({ "programme": programme }));
    let rows = totals["rows"].as_array().expect("rows are listed");
    let row = rows.iter().find(|row| row["question"] == question).expect("every question has a row");
    let cells = row[moment].as_array().expect("cells are listed");
    let counted = cells.iter().filter(|cell| cell["shown"] != 0);
    counted
        .map(|cell| {
            (cell["answer"].as_str().unwrap_or_default().to_owned(), cell["shown"].as_u64().unwrap_or(0))
        })
        .collect()
}

#[test]
fn s1_9_it_is_off_until_the_programme_has_it_on_and_asks_seven_learnings_and_four_results() {
    let mut scene = Scene::new();
    let off = scene.programme("belgrade");
    assert_eq!(scene.refusal("record_outcome_form", form(&off, "start", &[])), "outcomes-not-asked");
    assert_eq!(OutcomeQuestion::ALL.len(), 7 + 4);
    let programme = asking(&mut scene);
    scene.ok("record_outcome_form", form(&programme, "start", &[("coping", "little")]));
    let twice = form(&programme, "start", &[("coping", "little"), ("coping", "yes")]);
    assert_eq!(scene.refusal("record_outcome_form", twice), "outcome-answered-twice");
}

#[test]
fn r18_an_answer_is_shown_only_among_enough_alike_and_a_moment_never_tells_of_the_other() {
    let mut scene = Scene::new();
    let programme = asking(&mut scene);
    for _ in 0..4 {
        scene.ok("record_outcome_form", form(&programme, "start", &[("coping", "little")]));
    }
    assert_eq!(shown(&mut scene, &programme, "start", "coping"), BTreeMap::new(), "four are hidden");
    scene.ok("record_outcome_form", form(&programme, "start", &[("coping", "yes")]));
    assert_eq!(shown(&mut scene, &programme, "start", "coping"), BTreeMap::new(), "five, but not alike");
    let refused = shown(&mut scene, &programme, "start", "limits");
    assert_eq!(refused, BTreeMap::from([("not-said".to_owned(), 5)]), "R27: refusing is an answer");
    scene.ok("record_outcome_form", form(&programme, "start", &[("coping", "little")]));
    let five = BTreeMap::from([("little".to_owned(), 5)]);
    assert_eq!(shown(&mut scene, &programme, "start", "coping"), five);
    assert_eq!(shown(&mut scene, &programme, "end", "coping"), BTreeMap::new());
    scene.ok("record_outcome_form", form(&programme, "start", &[("coping", "little")]));
    assert_eq!(shown(&mut scene, &programme, "start", "coping"), five, "the sixth waits for others");

    scene.ok("change_least_published", json!({ "least": 3 }));
    let out_of_range = scene.refusal("change_least_published", json!({ "least": 2 }));
    assert_eq!(out_of_range, "out-of-range");
}

/// Everything that is kept of forms.
fn kept(scene: &Scene) -> Vec<String> {
    let office = scene.desk.office().expect("a scene's office is open");
    let read = office.look(|look| {
        let mut statement = look.conn().prepare(
            "SELECT moment || ' ' || question || ' ' || answer || ' ' || waiting || ' ' || shown FROM outcome_count",
        )?;
        Ok(statement.query_map([], |row| row.get(0))?.collect::<Result<Vec<String>, _>>()?)
    });
    read.expect("the counters are read")
}

#[test]
fn s1_9_a_form_leaves_no_trace_not_in_the_journal_nor_by_order_nor_by_time() {
    let answered = |order: [&str; 3], minutes: [&str; 3]| {
        let mut scene = Scene::new();
        let programme = asking(&mut scene);
        let history = scene.ok("get_history", json!({ "page": 0 }));
        for (answer, minute) in order.iter().zip(minutes) {
            scene.at(&format!("2026-11-20T09:{minute}:00Z"));
            scene.ok(
                "record_outcome_form",
                form(&programme, "end", &[("coping", answer), ("choices", answer)]),
            );
        }
        assert_eq!(scene.ok("get_history", json!({ "page": 0 })), history, "no act is told");
        assert_eq!(scene.ok("get_undo", json!({}))["undo"], "change-programme", "Undo says what came before");
        let after = (kept(&scene), scene.digest());
        scene.ok("undo", json!({}));
        scene.ok("redo", json!({}));
        assert_eq!((kept(&scene), scene.digest()), after, "and takes no answer along");
        after.0
    };
    let one = answered(["yes", "little", "not-yet"], ["01", "02", "03"]);
    assert_eq!(one.len(), 2 * 3 + 9, "three answers to two questions, and nine questions left open");
    assert_eq!(one, answered(["not-yet", "yes", "little"], ["11", "40", "59"]));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 8, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn r18_no_number_and_no_difference_of_two_reports_is_small(
        answers in prop::collection::vec(0..OutcomeAnswer::ALL.len(), 1..60),
    ) {
        let mut scene = Scene::new();
        let programme = asking(&mut scene);
        let mut reports = vec![BTreeMap::new()];
        for answer in answers {
            let word = OutcomeAnswer::ALL[answer].word();
            scene.ok("record_outcome_form", form(&programme, "end", &[("confidence", word)]));
            reports.push(shown(&mut scene, &programme, "end", "confidence"));
        }
        for (later, report) in reports.iter().enumerate() {
            for earlier in &reports[..later] {
                for answer in OutcomeAnswer::ALL {
                    let of = |report: &BTreeMap<String, u64>| report.get(answer.word()).copied().unwrap_or(0);
                    let more = of(report) - of(earlier);
                    prop_assert!(more == 0 || more >= 5, "{} more of {}", more, answer.word());
                }
            }
        }
    }
}
