//! Composing: groups proposed, changed by hand, and made; by keyboard alone where it matters.

use serde_json::{Value, json};
use tillit_office::languages::Language;

use crate::pictures::office::speaks;
use crate::support::{App, Look, Office, PASSPHRASE, Scene};

const LONG: &str = "Aleksandra-Anastasija Bogdanović-Radosavljević";

/// Two rooms, two who lead the programme of twelve sessions, and one who opens self-help groups.
fn furnished(office: &mut Office) {
    office.runs("belgrade");
    office.runs("denmark");
    for (name, step_free) in [("Blue room", "yes"), ("Garden room", "no")] {
        let venue = json!({ "name": name, "kind": "centre-room", "address": "", "capacity": 10, "step_free": step_free });
        office.call("add_venue", venue);
    }
    office.leads("Vesna", "expert-by-experience");
    office.leads("Mira", "ally");
    office.leads("Kirsten", "initiator");
}

/// Some more to lead, so that three groups can begin.
fn led_by_more(office: &mut Office) {
    for (called, role) in [("Nada", "expert-by-experience"), ("Senka", "ally"), ("Signe", "initiator")] {
        office.leads(called, role);
    }
}

fn times(weekdays: &[u32], part: &str) -> Value {
    weekdays.iter().map(|weekday| json!({ "weekday": weekday, "part": part })).collect()
}

/// Somebody who had her conversation and waits for a topic, with wishes.
fn waits_for(office: &mut Office, person: Value, topic: usize, wishes: Value) -> Value {
    let settings = office.call("get_settings", json!({}));
    let person = office.comes(person);
    let today = office.call("get_today", json!({}))["day"].take();
    let booking = json!({ "on_day": today, "at_hour": "08:00", "minutes": 45, "place": "office", "interviewer": { "other": "Ana" } });
    let conversation =
        office.call("book_conversation", json!({ "person": person, "booking": booking }))["id"].take();
    let entries = json!([{ "topic": settings["topics"][topic]["id"], "wishes": wishes }]);
    let held = json!({ "id": conversation, "went": "held", "outcome": "accepted", "entries": entries });
    office.call("record_conversation", held);
    person
}

fn woman(called: &str, born: i32) -> Value {
    json!({ "called": called, "called_as": "name", "gender": "woman", "birth_year": born, "age_band": "not-asked" })
}

/// Two groups' worth of people, and some who do not fit.
fn waiting(office: &mut Office) {
    furnished(office);
    let evening =
        |weekdays: &[u32]| json!({ "times": times(weekdays, "evening"), "age": "similar", "gender": "same" });
    for (called, born) in
        [("Jelena", 1980), ("Dragana", 1983), (LONG, 1979), ("Марија", 1985), ("Livia", 1982), ("Aida", 1981)]
    {
        waits_for(office, woman(called, born), 0, evening(&[2, 3]));
    }
    let river = json!({ "called": "River", "called_as": "nickname", "gender": "woman", "birth_year": 1955, "age_band": "not-asked" });
    waits_for(office, river, 0, evening(&[2]));
    let day =
        || json!({ "times": times(&[1, 5], "morning"), "age": "any", "gender": "mixed", "activity": "talk" });
    for (called, born) in [("Åse", 1960), ("Hélène", 1971), ("Tærje", 1966)] {
        waits_for(office, woman(called, born), 1, day());
    }
    let jorgen = json!({ "called": "Jørgen", "called_as": "name", "gender": "man", "birth_year": 1969, "age_band": "not-asked" });
    waits_for(
        office,
        jorgen,
        1,
        json!({ "times": times(&[5], "morning"), "age": "mixed", "gender": "mixed", "activity": "activity" }),
    );
    waits_for(office, woman("Pia", 1990), 2, json!({ "times": times(&[0], "morning") }));
}

async fn at_the_list(scene: Scene) -> App {
    let app = App::start(scene).await;
    app.type_into("Passphrase", PASSPHRASE).await;
    app.press("Enter").await;
    app.finds("button", "New enquiry").await;
    app.press("Control+3").await;
    app.finds("heading", "Waiting list").await;
    app
}

#[tokio::test]
async fn a_proposal_is_looked_at_in_every_look() {
    let app = at_the_list(Scene::founded_with(waiting)).await;
    app.screenshot("compose-waiting").await;
    app.click("Compose groups").await;
    app.finds("heading", "A proposal for 12 waiting people").await;
    app.screenshot("compose-light").await;
    app.click_near("Change", "Jelena").await;
    app.click("Stays here").await;
    app.sees("stays here").await;
    app.click_near("Change", "Jørgen").await;
    app.screenshot("compose-menu").await;
    app.click("Not this time").await;
    app.sees("Left out this time.").await;
    app.click_near("Put into a group", "Pia").await;
    app.finds("dialog", "Where could Pia sit?").await;
    app.screenshot("compose-put").await;
    app.press("Escape").await;
    app.loses("dialog").await;
    app.wears(Look::Dark).await;
    app.screenshot("compose-dark").await;
    app.wears(Look::Light).await;
    speaks(&app, Language::SrCyrl).await;
    app.press("Control+3").await;
    app.click("Предлог од 21. нов").await;
    app.finds_any("heading", "Предлог за").await;
    app.screenshot("compose-serbian").await;
}

/// Thirty people of two topics, of all ages.
fn thirty(office: &mut Office) {
    furnished(office);
    led_by_more(office);
    for nth in 0..30_i32 {
        let topic = usize::from(nth % 3 == 2);
        let (days, part) = if topic == 0 { ([1, 2, 3], "evening") } else { ([1, 4, 5], "morning") };
        let age = if nth % 2 == 0 { "similar" } else { "any" };
        let times = times(&days[..2 + nth as usize % 2], part);
        let wishes = json!({ "times": times, "age": age, "gender": "any" });
        waits_for(office, woman(&format!("Woman {}", nth + 1), 1955 + 2 * nth), topic, wishes);
    }
}

#[tokio::test]
async fn thirty_people_are_composed_and_their_groups_made_by_keyboard_alone() {
    let app = at_the_list(Scene::founded_with(thirty)).await;
    app.steps_to("Tab", 40, "button", "Compose groups").await;
    app.press("Enter").await;
    app.finds("heading", "A proposal for 30 waiting people").await;
    app.sees("All hard rules hold.").await;
    app.screenshot("compose-thirty").await;
    // The first menu is the first group's.
    app.steps_to("Tab", 40, "button", "Make these groups").await;
    app.steps_to("Tab", 5, "button", "Change").await;
    app.press("Enter").await;
    app.is_on("menuitem", "This group stays as it is").await;
    app.press("Enter").await;
    app.sees("stays as it is").await;
    // And the next one its longest waiter's.
    app.steps_to("Tab", 5, "button", "Change").await;
    app.press("Enter").await;
    app.is_on("menuitem", "Stays here").await;
    app.press("Down").await;
    app.press("Enter").await;
    app.finds("dialog", "Where could").await;
    app.screenshot("compose-move").await;
    app.press("Escape").await;
    app.loses("dialog").await;
    let proposals = app.call("list_proposals", json!({})).await;
    let id = proposals["proposals"][0]["id"].clone();
    let before = app.call("get_proposal", json!({ "id": id })).await;
    app.steps_to("Shift+Tab", 40, "button", "Run again").await;
    app.press("Enter").await;
    app.sees("Composed.").await;
    let after = app.call("get_proposal", json!({ "id": id })).await;
    let kept = |view: &Value| {
        let group = view["groups"].as_array().into_iter().flatten().find(|group| group["stays"] == true);
        group.map(|group| (group["venue"].clone(), group["time"].clone(), group["leaders"].clone()))
    };
    assert!(kept(&after).is_some() && kept(&after) == kept(&before), "the group is as it was");
    app.steps_to("Tab", 5, "button", "Make these groups").await;
    app.press("Enter").await;
    app.finds("heading", "Calls to make").await;
    app.sees("No call is safe at this moment.").await;
    app.screenshot("tell").await;
    let groups = app.call("list_groups", json!({ "filter": "forming", "page": 0 })).await;
    let made = groups["groups"].as_array().map_or(0, Vec::len);
    assert!(made >= 3, "{made} groups");
    assert_eq!(app.call("list_proposals", json!({})).await["proposals"], json!([]));
}

/// A proposal for those of [`waiting`], on the screen.
async fn proposed() -> App {
    let app = at_the_list(Scene::founded_with(waiting)).await;
    app.click("Compose groups").await;
    app.finds("heading", "A proposal for 12 waiting people").await;
    app
}

#[tokio::test]
async fn what_changed_since_is_said_and_who_was_to_stay_and_cannot_is_named() {
    let app = proposed().await;
    app.click_near("Change", "Livia").await;
    app.click("Stays here").await;
    app.sees("stays here").await;
    app.click("Run again").await;
    app.sees("Composed.").await;
    app.sees("stays here").await;
    let waiting = app.call("list_waiting", json!({})).await;
    let row = |called: &str| {
        let rows = waiting["rows"].as_array().into_iter().flatten();
        rows.clone().find(|row| row["called"] == called).map(|row| row["entry"].clone())
    };
    app.call("leave_waiting_list", json!({ "entry": row("Dragana"), "because": "found-elsewhere" })).await;
    let monday = json!({ "times": times(&[0], "morning"), "age": "any", "gender": "any", "activity": "any", "place": "" });
    app.call("change_wishes", json!({ "entry": row("Livia"), "programme": null, "wishes": monday })).await;
    // The screen hears of what happened behind it when it is opened anew.
    app.press("Control+3").await;
    app.click("Proposal of 21 Nov").await;
    app.sees("Before these groups can be made").await;
    app.sees("Waits no more, or pauses.").await;
    app.screenshot("compose-changed").await;
    app.click("Make these groups").await;
    app.sees("Something has changed since this proposal was made.").await;
    app.click("Run again").await;
    app.sees("Livia cannot stay there any more.").await;
    app.screenshot("compose-clash").await;
    app.click_near("Change", "Livia").await;
    app.click("May be moved").await;
    app.no_longer_sees("stays here").await;
    app.click("Run again").await;
    app.no_longer_sees("Before these groups can be made").await;
    app.click("Make these groups").await;
    app.finds("heading", "Calls to make").await;
    app.press("Control+z").await;
    app.press("Control+3").await;
    app.click("Proposal of 21 Nov").await;
    app.sees("All hard rules hold.").await;
}

#[tokio::test]
async fn what_would_help_is_tried_and_two_proposals_are_compared() {
    let app = proposed().await;
    app.click_near("Change", "River").await;
    app.click("Not this time").await;
    app.sees("Left out this time.").await;
    app.click_near("What would help?", "Pia").await;
    app.sees("Nothing that was tried would help").await;
    app.press("Escape").await;
    app.loses("dialog").await;
    app.click("More").await;
    app.click("Compose another beside it").await;
    app.sees("Composed.").await;
    app.click_near("Place again", "River").await;
    app.no_longer_sees("Left out this time.").await;
    app.click_near("Put into a group", "River").await;
    app.click("Put here").await;
    app.loses("dialog").await;
    app.click("More").await;
    app.click("Compare with the one of").await;
    app.sees("Only here a place").await;
    app.screenshot("compose-compare").await;
    app.click("Open the other one").await;
    app.sees("Left out this time.").await;
}

#[tokio::test]
async fn who_is_dragged_onto_a_group_sits_in_it() {
    let app = proposed().await;
    app.click_near("Change", "River").await;
    app.click("Not this time").await;
    app.sees("Left out this time.").await;
    app.drag("“River”", "Violence").await;
    app.no_longer_sees("Left out this time.").await;
    app.finds("listitem", "“River” waits").await;
    app.press("Control+z").await;
    app.sees("Left out this time.").await;
}

#[tokio::test]
async fn what_is_ruled_out_stays_out_and_wishes_may_cost_something() {
    let app = proposed().await;
    app.click_near("Change", "River").await;
    app.click("Not in this group").await;
    app.sees("Ruled out here").await;
    app.sees("River: not").await;
    app.sees("Composed.").await;
    app.click_near("Change", "Åse").await;
    app.screenshot("compose-rule-out").await;
    app.press("Escape").await;
    app.click("Allow again").await;
    app.no_longer_sees("Ruled out here").await;
    app.click("More").await;
    app.click("More room for wishes").await;
    app.finds("dialog", "How much may wishes cost?").await;
    app.click("Up to 10 % of the places").await;
    app.screenshot("compose-room-for-wishes").await;
    app.click_near("Run again", "Up to 10 %").await;
    app.loses("dialog").await;
    app.sees("was given up for wishes.").await;
    app.screenshot("compose-price").await;
    app.wears(Look::Dark).await;
    app.screenshot("compose-price-dark").await;
    app.wears(Look::Light).await;
    speaks(&app, Language::Fr).await;
    app.press("Control+3").await;
    app.click("Proposition du 21").await;
    app.sees("cédés pour les souhaits").await;
    app.click_near("Changer", "Jelena").await;
    app.screenshot("compose-price-french").await;
}

/// One room on Wednesday evenings; of everybody who waits each is there for one reason.
fn reasons(office: &mut Office) {
    let open = office.runs("france");
    let alone = office.comes(woman("Hélène", 1970));
    let topic = office.topic();
    office.call("join_waiting_list", json!({ "person": alone, "entry": { "topic": topic } }));
    let fields = office.call("get_settings", json!({}))["programmes"][0]["fields"].take();
    office.call("change_programme", json!({ "id": open, "fields": fields, "put_away": true }));
    office.runs("belgrade");
    let venue = json!({ "name": "Blue room", "kind": "centre-room", "address": "", "capacity": 12, "step_free": "no",
        "times": times(&[2], "evening") });
    office.call("add_venue", venue);
    office.leads("Vesna", "expert-by-experience");
    office.leads("Mira", "ally");
    for nth in 1..=12 {
        waits_for(
            office,
            woman(&format!("Woman {nth:02}"), 1970 + nth),
            0,
            json!({ "times": times(&[2], "evening") }),
        );
    }
    waits_for(office, woman("Tove", 1980), 0, json!({ "times": times(&[0], "morning") }));
    waits_for(office, woman("Pia", 1980), 1, json!({ "times": [] }));
    let man = json!({ "called": "Jørgen", "called_as": "name", "gender": "man", "birth_year": 1969, "age_band": "not-asked" });
    waits_for(office, man, 0, json!({ "times": [] }));
    let away = waits_for(office, woman("Åse", 1981), 0, json!({ "times": [] }));
    office.call("change_status", json!({ "person": away, "status": "paused", "until": "2027-02-01" }));
    let step = waits_for(office, woman("Livia", 1982), 0, json!({ "times": [] }));
    office.call(
        "change_details",
        json!({ "person": step, "details": { "access": "something", "access_needs": ["step-free"] } }),
    );
    for nth in 1..=6 {
        waits_for(
            office,
            woman(&format!("Other {nth}"), 1970 + nth),
            2,
            json!({ "times": times(&[2], "evening") }),
        );
    }
}

#[tokio::test]
async fn each_reason_for_having_no_place_is_said() {
    let app = at_the_list(Scene::founded_with(reasons)).await;
    app.click("Compose groups").await;
    app.sees("All hard rules hold.").await;
    for reason in [
        "The conversation has not been held.",
        "Pauses for now, or cannot be reached.",
        "No programme is open here for this topic or person.",
        "No room and facilitators are free at these times.",
        "No room without steps is free",
        "are needed for this topic at these times.",
        "The places are full; who waits longer comes first.",
        "Not possible in the groups of this proposal.",
    ] {
        app.sees(reason).await;
    }
    let proposals = app.call("list_proposals", json!({})).await;
    let proposal = app.call("get_proposal", json!({ "id": proposals["proposals"][0]["id"] })).await;
    let seated = proposal["groups"][0]["members"][0]["called"].as_str().unwrap_or_default().to_owned();
    app.click_near("Change", &seated).await;
    app.click("Not this time").await;
    app.sees("Left out this time.").await;
    app.screenshot("compose-reasons").await;
    app.click_near("What would help?", "Tove").await;
    app.sees("If Wednesday evening were possible too").await;
    app.screenshot("compose-help").await;
}

#[tokio::test]
async fn what_stands_in_the_way_of_any_group_is_said_with_the_way_to_mend_it() {
    let scene = Scene::founded_with(|office| {
        office.runs("belgrade");
        office.waits("Mira");
    });
    let app = at_the_list(scene).await;
    app.click("Compose groups").await;
    app.sees("No room is written down.").await;
    app.screenshot("compose-no-rooms").await;
    app.click("Rooms").await;
    app.finds("heading", "There are no rooms yet").await;
}
