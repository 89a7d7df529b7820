//! A group's way: made, led, filled, begun although something is missing, agreed, and its evenings written down.

use serde_json::json;

use crate::support::{App, Office, PASSPHRASE, Scene};

/// A centre with the programme of twelve sessions, two who can lead it and two who wait.
async fn at_the_groups() -> App {
    let scene = Scene::founded_with(|office| {
        office.runs("belgrade");
        office.leads("Vesna", "expert-by-experience");
        office.leads("Nada", "ally");
        office.waits("Mira");
        let river = office.comes(json!({ "called": "River", "called_as": "nickname", "gender": "woman" }));
        office.accepts(&river);
    });
    let app = App::start(scene).await;
    app.type_into("Passphrase", PASSPHRASE).await;
    app.click("Open").await;
    app.click("Groups").await;
    app
}

/// Makes a group that meets this evening, and opens its page.
async fn makes_a_group(app: &App) {
    app.click("Make the first group").await;
    app.choose("What it is about", "Violence").await;
    app.type_into("First day", "21.11.").await;
    app.type_into("Hour", "18").await;
    app.click("Make the group").await;
    app.sees("It has 12 dates.").await;
    app.click("Open the group").await;
    app.sees("Before it can start").await;
}

#[tokio::test]
async fn s1_3_a_group_that_misses_something_starts_with_a_reason_and_its_evening_is_written_down() {
    let app = at_the_groups().await;
    makes_a_group(&app).await;
    app.screenshot("group-forming").await;

    app.click("Fill the seat").await;
    app.click("Vesna").await;
    app.click("Fill").await;
    app.sees("Vesna has taken the seat.").await;
    app.click("Fill the seat").await;
    app.click("Nada").await;
    app.press("Enter").await;
    app.sees("Nada has taken the seat.").await;

    app.click_near("Place people", "Find more people").await;
    app.click("Place here: Mira").await;
    app.is_on("button", "Place here: “River”").await;
    app.screenshot("group-candidates").await;
    app.press("Enter").await;
    app.sees("2 of 10 places are taken.").await;
    app.click("Done").await;

    app.click("Start all the same").await;
    app.click("Start the group").await;
    app.sees("Something still stands in the way.").await;
    app.type_into("Why does it start all the same?", "Both have waited for long.").await;
    app.click("Start the group").await;
    app.sees("Saturday circle has started.").await;

    app.click_near("Record agreements", "Let everyone sign").await;
    app.click("By word of mouth Said in words.").await;
    app.click("Record").await;
    app.sees("All have signed").await;

    app.click("Open the evening").await;
    app.sees("Who came?").await;
    app.click_near("Did not come", "“River”").await;
    app.click("Everyone else came").await;
    app.sees("Ask after “River”").await;
    app.sees("The group meets again on Saturday, 28 November").await;
    app.screenshot("evening-recorded").await;
    app.click_near("Left early", "Mira").await;
    app.click_near("Told us", "“River”").await;
    app.no_longer_sees("Ask after “River”").await;

    let groups = app.call("list_groups", json!({ "filter": "running", "page": 0 })).await;
    let group = app.call("get_group", json!({ "id": groups["groups"][0]["id"] })).await;
    assert_eq!(group["start_reason"], "Both have waited for long.");
    let evening = app.call("get_session", json!({ "id": group["sessions"][0]["id"] })).await;
    let came: Vec<_> =
        evening["members"].as_array().into_iter().flatten().map(|member| &member["attendance"]).collect();
    assert_eq!(came, ["left-early", "told-us"]);
}

#[tokio::test]
async fn s1_1_calling_off_and_moving_an_evening_in_its_line_keeps_twelve() {
    let app = at_the_groups().await;
    makes_a_group(&app).await;
    app.click_near("Change", "Saturday, 5 December").await;
    app.click("Call off").await;
    app.sees("Which day instead?").await;
    app.click_near("Call off", "Which day instead?").await;
    app.sees("12 sessions in all").await;
    app.sees("Called off").await;
    app.click_near("Change", "Saturday, 12 December").await;
    app.click("Move").await;
    app.type_into("Day", "13.12.").await;
    app.press("Enter").await;
    app.sees("Sunday, 13 December").await;
    app.sees("moved from 12 Dec").await;
    app.is_on("button", "Sunday, 13 December").await;
    app.screenshot("group-sessions").await;

    let groups = app.call("list_groups", json!({ "filter": "forming", "page": 0 })).await;
    let group = app.call("get_group", json!({ "id": groups["groups"][0]["id"] })).await;
    let kept =
        group["sessions"].as_array().into_iter().flatten().filter(|session| !session["number"].is_null());
    assert_eq!(kept.count(), 12);
}

#[tokio::test]
async fn the_waiting_list_leads_to_a_group_for_its_topic() {
    let app = at_the_groups().await;
    app.click("Waiting list").await;
    app.sees("“River”").await;
    app.click("Violence").await;
    app.sees("2 people wait for “Violence”").await;
    app.screenshot("waiting-topic").await;
    app.click("Make a group for this topic").await;
    app.type_into("First day", "24.11.").await;
    app.type_into("Hour", "1830").await;
    app.click("Make the group").await;
    app.sees("Tuesday circle").await;
    let groups = app.call("list_groups", json!({ "filter": "forming", "page": 0 })).await;
    assert_eq!(groups["groups"][0]["topic"], "Violence");
}

#[tokio::test]
async fn s5_2_a_group_goes_on_with_those_who_wish_it() {
    let app = at_a_running_group().await;
    app.click_near("More", "Saturday circle").await;
    app.click("How it goes on").await;
    app.sees("4 were not asked yet.").await;
    for called in ["Mira", "Vesna", "Åse"] {
        app.click_near("goes on", called).await;
    }
    app.sees("One was not asked yet.").await;
    app.click_near("leaves", "Jelena").await;
    app.screenshot("going-on").await;
    app.click("The next round").await;
    app.sees("With Åse, Mira and Vesna.").await;
    app.screenshot("next-round").await;
    app.click("Make the next round").await;
    app.sees("This group goes on from an earlier round: Saturday circle.").await;
    app.no_longer_sees("Jelena").await;
    app.screenshot("next-round-made").await;
    app.click("Undo").await;
    app.sees("Taken back: Next round made").await;
}

/// A group with four members that has started, on its page.
async fn at_a_running_group() -> App {
    let app = App::start(Scene::founded_with(|office: &mut Office| {
        office.runs("norway");
        let settings = office.call("get_settings", json!({}));
        let group = json!({ "name": "Saturday circle", "programme": settings["programmes"][0]["id"], "topic": settings["topics"][0]["id"],
            "first_on": "2026-11-21", "at_hour": "10:00" });
        let group = office.call("create_group", group)["id"].take();
        for called in ["Mira", "Vesna", "Åse", "Jelena"] {
            let person = office.comes(json!({ "called": called, "called_as": "name", "gender": "woman" }));
            office.accepts(&person);
            office.call("place_person_directly", json!({ "group": group, "person": person }));
        }
        office.call("start_group", json!({ "id": group, "reason": null }));
    }))
    .await;
    app.type_into("Passphrase", PASSPHRASE).await;
    app.press("Enter").await;
    app.finds("button", "New enquiry").await;
    app.press("Control+4").await;
    app.click("Saturday circle").await;
    app.finds("heading", "Saturday circle").await;
    app
}

#[tokio::test]
async fn r10_all_agree_at_once_and_are_asked_again_when_the_text_is_new() {
    let app = at_a_running_group().await;
    app.click("Read and print").await;
    app.sees("What is said in the group stays in the group.").await;
    app.sees("This is a draft. Let a lawyer read it.").await;
    app.click("Record agreements").await;
    app.type_into("A guest of one evening", "Swallow").await;
    app.click("Record").await;
    app.sees("All have signed").await;
    app.sees("Version 1").await;
    app.screenshot("agreement").await;
    app.click("Change the text").await;
    app.finds("heading", "Agreement").await;
    app.type_into("What is promised", "We keep silent, always.").await;
    app.click("Make it the new version").await;
    app.sees("The new version holds from now on.").await;
    app.sees("Version 2").await;
    app.screenshot("settings-agreement-changed").await;
    app.press("Control+4").await;
    app.click("Saturday circle").await;
    app.sees("4 agreements are open").await;
    app.sees("The text is new.").await;
    app.sees("Swallow").await;
    app.screenshot("group-asked-again").await;
    app.click_near("Record agreements", "The text is new.").await;
    app.click("Record").await;
    app.sees("All have signed").await;
}

#[tokio::test]
async fn s3_4_a_group_writes_its_own_rules_and_accepts_them() {
    let app = at_a_running_group().await;
    app.click("Read and write").await;
    app.click("Begin with a suggestion").await;
    app.click("The group accepted them").await;
    app.sees("The rules hold from now on.").await;
    app.screenshot("group-rules").await;
    app.click("Write new ones").await;
    app.type_into("Group rules", "We begin at six.").await;
    app.sees("The group accepted them").await;
    app.click("Saturday circle").await;
    app.sees("We listen and let each other finish.").await;
}

#[tokio::test]
async fn r12_a_whole_series_moves_and_what_stands_in_the_way_is_seen_before() {
    let app = at_a_running_group().await;
    app.click_near("More", "Saturday circle").await;
    app.click("Move the whole series").await;
    app.sees("How it will be").await;
    app.click("A week later").await;
    app.sees("until now 21 Nov").await;
    app.type_into("Its new day", "29.11.").await;
    app.sees("Sunday, 29 November").await;
    app.screenshot("group-shift").await;
    app.click("Move the series").await;
    app.sees("The series has moved. Its number stays 10.").await;
    app.sees("Sunday, 29 November").await;
    app.click("Undo").await;
    app.sees("Taken back: A whole series moved").await;
}

#[tokio::test]
async fn a_programme_that_changed_names_the_groups_that_keep_other_numbers() {
    let app = at_a_running_group().await;
    app.press("Control+7").await;
    app.click("Programmes").await;
    app.click("Group that continues").await;
    app.no_longer_sees("These groups keep other numbers").await;
    app.type_into("At most", "7").await;
    app.type_into("What an evening has", "A round to arrive, one question each, a round to part").await;
    app.sees("These groups keep other numbers").await;
    app.screenshot("settings-programme-other-numbers").await;
    app.click("Saturday circle").await;
    app.click("The programme says something else now").await;
    app.sees("one question each").await;
    // It is folded out below what is in sight.
    app.press("Tab").await;
    app.press("PageDown").await;
    app.screenshot("group-take-over").await;
    app.click("Take over for this group").await;
    app.sees("Taken over for this group.").await;
    app.no_longer_sees("The programme says something else now").await;
}

#[tokio::test]
async fn a_group_that_wishes_it_is_only_counted_and_somebody_leaves_after_the_agreed_evening() {
    let mut app = at_a_running_group().await;
    app.click_near("More", "Saturday circle").await;
    app.click("Change name or place").await;
    app.click("Only count who comes").await;
    app.click_near("Change", "Only count who comes").await;
    app.loses("dialog").await;
    app.click_near("Change", "Jelena").await;
    app.click("Leaves the group").await;
    app.choose("From when", "after Saturday, 28 November").await;
    app.click_near("Change", "From when").await;
    app.sees("Jelena comes until 28 Nov.").await;
    app.sees("until 28 Nov").await;

    app.click("Open the evening").await;
    app.sees("Nobody’s name is written down.").await;
    app.type_into("People who came", "3").await;
    app.press("Enter").await;
    app.sees("3 people came").await;
    app.no_longer_sees("Did not come").await;
    app.no_longer_sees("Note about the evening").await;

    // A week later her last evening has been, and that is asked for.
    app.lock().await;
    app.restart_at("2026-11-29T10:00:00Z").await;
    app.type_into("Passphrase", PASSPHRASE).await;
    app.press("Enter").await;
    app.finds("button", "New enquiry").await;
    app.press("Control+4").await;
    app.click("Saturday circle").await;
    app.sees("Jelena: leaving was planned by now.").await;
    app.click_near("Leaves the group", "Jelena: leaving was planned by now.").await;
    app.click("Does not want to go on").await;
    app.click_near("Leaves the group", "Why?").await;
    app.sees("Jelena has left the group.").await;
    app.no_longer_sees("leaving was planned by now").await;
}
