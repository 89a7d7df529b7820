//! The five ways of running groups, each from the call to the first session: what they share, and what is particular.

use serde_json::json;

use crate::support::{App, Centre, Office, PASSPHRASE, Scene};

/// A Wednesday evening in Copenhagen, Paris and Oslo, half an hour before groups meet.
const WEDNESDAY: &str = "2026-11-25T18:00:00Z";

/// A Sunday in Sofia, half an hour after one.
const SUNDAY: &str = "2026-11-22T11:30:00Z";

async fn at(centre: Centre, arrange: impl FnOnce(&mut Office)) -> App {
    let app = App::start(Scene::founded_in(centre, arrange)).await;
    app.type_into("Passphrase", PASSPHRASE).await;
    app.press("Enter").await;
    app.finds("button", "New enquiry").await;
    app
}

/// Somebody calls, talks today, and waits for a group on the topic.
async fn comes(app: &App, called: &str, topic: &str, day: &str) {
    app.press("Control+n").await;
    app.is_on("textbox", "What may I call you?").await;
    app.types(called).await;
    app.click(topic).await;
    app.click("Book a conversation now").await;
    app.type_into("Day", day).await;
    app.type_into("Hour", "10").await;
    app.press("Control+Enter").await;
    app.finds("heading", called).await;
    app.click("Record how it went").await;
    app.click("it took place").await;
    app.click("waits for a group").await;
    app.holds(topic, "true").await;
    app.click("Record").await;
    app.sees("waiting for a group since").await;
}

/// The first group is made, and its page opened.
async fn makes_a_group(app: &App, topic: &str, day: &str, hour: &str) {
    app.press("Control+4").await;
    app.click("Make the first group").await;
    app.choose("What it is about", topic).await;
    app.type_into("First day", day).await;
    app.type_into("Hour", hour).await;
    app.click("Make the group").await;
    app.click("Open the group").await;
    app.sees("Before it can start").await;
}

async fn places(app: &App, people: &[&str]) {
    app.click_near("Place people", "Find more people").await;
    for (before, called) in people.iter().enumerate() {
        app.sees(&format!("{before} of ")).await;
        app.click(&format!("Place here: {called}")).await;
    }
    app.sees(&format!("{} of ", people.len())).await;
}

/// The evening is opened, and everyone came.
async fn meets(app: &App) {
    app.click("Open the evening").await;
    app.click("Everyone came").await;
    app.sees("Written down").await;
}

#[tokio::test]
async fn s1_an_empty_seat_blocks_the_start_and_a_written_reason_passes() {
    let app = at(Centre::BELGRADE, |office| {
        office.runs("belgrade");
        office.leads("Vesna", "expert-by-experience");
        for called in ["Dragana", "Милица", "Snežana", "Đurđina", "Ljiljana"] {
            office.waits(called);
        }
        let man = office.comes(json!({ "called": "Živko", "called_as": "name", "gender": "man" }));
        office.accepts(&man);
    })
    .await;
    comes(&app, "Jelena", "Violence", "21.11.").await;
    // The group is for women, so gender is asked before a place is given.
    app.click_near("Change", "About").await;
    app.choose("Gender", "woman").await;
    app.sees("Everything is saved").await;
    app.click("Done").await;
    makes_a_group(&app, "Violence", "21.11.", "18").await;
    app.sees("12 sessions in all").await;
    places(&app, &["Dragana", "Милица", "Snežana", "Đurđina", "Ljiljana", "Jelena"]).await;
    app.sees("The group is for others").await;
    app.click("Done").await;

    // Two seats are empty, then one; each blocks.
    app.sees("Still empty: expert by experience and ally").await;
    app.click_near("Fill", "expert by experience").await;
    app.click("Vesna").await;
    app.click("Fill").await;
    app.sees("Vesna has taken the seat.").await;
    app.click("Start all the same").await;
    app.sees("Nobody sits here yet: ally").await;
    app.no_longer_sees("Nobody sits here yet: expert by experience").await;
    app.click("Start the group").await;
    app.sees("Something still stands in the way.").await;
    app.type_into("Why does it start all the same?", "Nada is ill; she comes next week.").await;
    app.click("Start the group").await;
    app.sees("Saturday circle has started.").await;
    app.click("How it is run").await;
    app.sees("Nada is ill; she comes next week.").await;
    app.sees("The group needs this seat").await;
    meets(&app).await;
}

#[tokio::test]
async fn s2_five_are_the_most_and_an_interview_comes_first() {
    let sofia = Centre { country: "BG", zone: "Europe/Sofia", now: SUNDAY };
    let app = at(sofia, |office| {
        office.runs("sofia");
        for called in ["Мария", "Десислава", "Йорданка", "Щилияна", "Георги"]
        {
            office.waits(called);
        }
        office.enquires("Наташа");
    })
    .await;
    // The first meeting is fixed, on a Sunday, before anybody is in the group.
    makes_a_group(&app, "Violence", "22.11.", "13").await;
    app.sees("Sundays, 13:00 to 14:30").await;
    comes(&app, "Цветелина", "Violence", "22.11.").await;
    app.press("Control+4").await;
    app.click("Sunday circle").await;
    places(&app, &["Мария", "Десислава", "Йорданка", "Щилияна", "Георги"]).await;
    app.sees("5 of 5 places are taken.").await;
    app.sees("The group is full").await;

    app.type_into("Somebody who is not on this list", "natasa").await;
    app.click("Наташа").await;
    app.sees("The group is full: it has 5 places.").await;
    app.click("Done").await;
    leaves(&app, "Георги", "Goes on elsewhere").await;
    app.click("Place people").await;
    app.type_into("Somebody who is not on this list", "natasa").await;
    app.click("Наташа").await;
    app.sees("A conversation comes before a place in this group.").await;
    app.click("Place here: Цветелина").await;
    app.sees("5 of 5 places are taken.").await;
    app.click("Done").await;

    // Nobody leads it, and that is as it should be.
    app.click("Start the group").await;
    app.click_near("Start the group", "From now on").await;
    app.sees("Sunday circle has started.").await;
    meets(&app).await;
    app.sees("No facilitator: the group leads itself").await;

    // It becomes smaller than it needs to go on, is asked, and ends.
    app.click("Sunday circle").await;
    for called in ["Мария", "Десислава"] {
        leaves(&app, called, "Does not want to go on").await;
    }
    app.no_longer_sees("The group has fewer than").await;
    leaves(&app, "Йорданка", "Could not be reached").await;
    app.sees("The group has fewer than 3 people. Ask the group whether it goes on.").await;
    ends(&app).await;
    app.sees("One session was held").await;
}

#[tokio::test]
async fn s3_initiators_stay_until_a_session_and_leaving_is_what_was_hoped_for() {
    let denmark = Centre { country: "DK", zone: "Europe/Copenhagen", now: WEDNESDAY };
    let app = at(denmark, |office| {
        office.runs("denmark");
        office.leads("Kirsten", "initiator");
        for called in ["Åse", "Søs", "Jørgen"] {
            office.waits(called);
        }
    })
    .await;
    app.press("Control+n").await;
    app.is_on("textbox", "What may I call you?").await;
    app.types("Bodil").await;
    app.click("Religion (not offered)").await;
    app.sees("This is not something we can offer.").await;
    app.press("Control+Enter").await;
    app.sees("The enquiry is counted.").await;

    comes(&app, "Pernille", "Violence", "25.11.").await;
    makes_a_group(&app, "Violence", "25.11.", "19").await;
    app.sees("The group cannot start without it").await;
    app.click("Fill the seat").await;
    app.click("Kirsten").await;
    app.type_into("From which day", "18.11.").await;
    app.click("Fill").await;
    app.sees("Planned until session 4, 16 Dec").await;
    places(&app, &["Åse", "Søs", "Jørgen", "Pernille"]).await;
    app.click("Done").await;
    app.click("Start the group").await;
    app.click_near("Start the group", "From now on").await;
    app.sees("Wednesday circle has started.").await;
    meets(&app).await;

    app.press("Control+4").await;
    app.click("Wednesday circle").await;
    app.click_near("Change", "Kirsten").await;
    app.click("Leaves the seat").await;
    app.sees("The group goes on by itself. That is what was hoped for.").await;
    app.click_near("Leaves the seat", "That is what was hoped for.").await;
    app.sees("The group leads itself now.").await;
    app.sees("Handed over").await;
    app.no_longer_sees("The group needs this seat").await;
}

#[tokio::test]
async fn s4_a_group_meets_on_days_of_its_own_at_somebodys_home_without_a_leader() {
    let france = Centre { country: "FR", zone: "Europe/Paris", now: WEDNESDAY };
    let mut app = at(france, |office| {
        let open = office.runs("france");
        let home = json!({ "name": "Chez Inès", "kind": "private-home", "address": "", "capacity": 8, "step_free": "yes" });
        office.call("add_venue", home);
        for called in ["Hélène", "Aïcha"] {
            let entry = json!({ "topic": office.topic(), "programme": open });
            let person = office.enquires(called);
            office.call("join_waiting_list", json!({ "person": person, "entry": entry }));
        }
    })
    .await;
    // No conversation is asked for: whoever gets in touch waits at once.
    app.press("Control+n").await;
    app.is_on("textbox", "What may I call you?").await;
    app.types("Noëlle").await;
    app.click("Violence").await;
    app.press("Control+Enter").await;
    app.finds("heading", "Noëlle").await;
    app.click("More").await;
    app.click("Put on the waiting list").await;
    app.choose("Programme", "Open meetings").await;
    app.click_near("Put on the list", "Only where no conversation comes first").await;
    app.sees("waiting for a group since").await;

    app.press("Control+4").await;
    app.click("Make the first group").await;
    app.choose("What it is about", "Violence").await;
    app.type_into("First day", "25.11.").await;
    app.type_into("Hour", "18").await;
    app.click("Add a day").await;
    app.type_into("Day 2", "25.11.").await;
    app.choose("Place", "Chez Inès").await;
    app.click("Make the group").await;
    app.sees("This day is there already.").await;
    app.type_into("Day 2", "9.12.").await;
    app.click("Make the group").await;
    app.sees("It has 2 dates.").await;
    app.click("Open the group").await;
    app.sees("On dates of its own, 18:00 to 20:00 · Chez Inès").await;
    places(&app, &["Hélène", "Aïcha", "Noëlle"]).await;
    app.click("Done").await;
    app.click("Start the group").await;
    app.click_near("Start the group", "From now on").await;
    meets(&app).await;
    app.sees("No facilitator: the group leads itself").await;
    app.sees("The group meets again on Wednesday, 9 December").await;

    // Two weeks later, its last evening; then its own end.
    app.lock().await;
    app.restart_at("2026-12-09T18:30:00Z").await;
    app.type_into("Passphrase", PASSPHRASE).await;
    app.press("Enter").await;
    app.finds("button", "New enquiry").await;
    app.press("Control+1").await;
    meets(&app).await;
    app.press("Control+1").await;
    app.click_near("Look", "Circle has few dates left").await;
    app.finds("heading", "Circle").await;
    ends(&app).await;
    app.sees("2 sessions were held").await;
}

#[tokio::test]
async fn s4_a_group_that_has_become_too_small_is_asked_and_ends() {
    let france = Centre { country: "FR", zone: "Europe/Paris", now: WEDNESDAY };
    let app = at(france, |office| {
        let open = office.runs("france");
        let group = json!({ "name": "Les mercredis", "programme": open, "topic": office.topic(), "first_on": "2026-11-25", "at_hour": "18:00",
            "dates": ["2026-12-09"] });
        let group = office.call("create_group", group)["id"].take();
        for called in ["Hélène", "Aïcha", "Noëlle"] {
            let entry = json!({ "topic": office.topic(), "programme": open });
            let person = office.enquires(called);
            let entry = office.call("join_waiting_list", json!({ "person": person, "entry": entry }))["id"].take();
            office.call("place_person", json!({ "group": group, "entry": entry }));
        }
        office.call("start_group", json!({ "id": group }));
    })
    .await;
    app.press("Control+1").await;
    meets(&app).await;
    app.press("Control+4").await;
    app.click("Les mercredis").await;
    leaves(&app, "Aïcha", "Does not want to go on").await;
    app.no_longer_sees("The group has fewer than").await;
    leaves(&app, "Noëlle", "Could not be reached").await;
    app.sees("The group has fewer than 2 people. Ask the group whether it goes on.").await;
    app.screenshot("group-too-small").await;
    ends(&app).await;
    app.sees("One session was held").await;
    app.sees("Called off").await;
    app.no_longer_sees("The group has fewer than").await;

    app.click("Those who have left").await;
    app.sees("Could not be reached").await;
    app.screenshot("group-ended-too-small").await;
}

/// A member leaves the group whose page is open.
async fn leaves(app: &App, called: &str, because: &str) {
    app.click_near("Change", called).await;
    app.click("Leaves the group").await;
    app.click(because).await;
    app.click_near("Leaves the group", "Why?").await;
    app.sees(&format!("{called} has left the group.")).await;
}

/// The group whose page is open ends.
async fn ends(app: &App) {
    app.click("More").await;
    app.click("End the group").await;
    app.click_near("End the group", "Undo brings it back").await;
    app.sees("Ended on").await;
}

#[tokio::test]
async fn s5_everyone_signs_and_the_office_sees_at_a_glance_whether_all_have() {
    let norway = Centre { country: "NO", zone: "Europe/Oslo", now: WEDNESDAY };
    let app = at(norway, |office| {
        office.runs("norway");
        for called in ["Ingrid", "Solveig", "Liv"] {
            office.waits(called);
        }
    })
    .await;
    comes(&app, "Tærje", "Violence", "25.11.").await;
    makes_a_group(&app, "Violence", "25.11.", "19").await;
    app.sees("10 sessions in all").await;
    places(&app, &["Ingrid", "Solveig", "Liv", "Tærje"]).await;
    app.click("Done").await;
    app.click_near("Start the group", "Nothing stands in the way").await;
    app.sees("Not everyone has signed yet.").await;
    app.click("Cancel").await;

    app.press("Control+4").await;
    app.sees("4 agreements are open").await;
    app.click("Wednesday circle").await;
    app.click_near("Record agreements", "Let everyone sign").await;
    app.click("Tærje").await;
    app.click("By word of mouth Said in words.").await;
    app.click("Record").await;
    app.sees("Still to sign: Tærje.").await;
    app.press("Control+4").await;
    app.sees("One agreement is open").await;
    app.click("Wednesday circle").await;
    app.click_near("Change", "Tærje").await;
    app.click("Record agreements").await;
    app.click("On paper, with the name used here").await;
    app.click("Record").await;
    app.sees("All have signed").await;
    app.press("Control+4").await;
    app.sees("All have signed").await;
    app.click("Wednesday circle").await;

    app.click("Start the group").await;
    app.no_longer_sees("Not everyone has signed yet.").await;
    app.click_near("Start the group", "From now on").await;
    app.sees("Wednesday circle has started.").await;
    app.sees("Confirmed").await;
    meets(&app).await;
    app.sees("All have signed").await;

    // Three go on, one wishes another group: the next round has its own dates, and everyone signs again.
    app.click("Wednesday circle").await;
    app.click_near("More", "Wednesday circle").await;
    app.click("How it goes on").await;
    for called in ["Ingrid", "Solveig", "Tærje"] {
        app.click_near("goes on", called).await;
    }
    app.click_near("another group", "Liv").await;
    app.click("The next round").await;
    app.click("Make the next round").await;
    app.sees("This group goes on from an earlier round: Wednesday circle.").await;
    app.sees("3 agreements are open").await;
    app.no_longer_sees("Liv").await;
    app.click_near("Record agreements", "Let everyone sign").await;
    app.click("On paper, with the name used here").await;
    app.click("Record").await;
    app.sees("All have signed").await;
    app.press("Control+3").await;
    app.sees("Liv").await;
    app.press("Control+4").await;
    app.click_near("Wednesday circle", "Next: Wednesday, 2 December").await;
    app.sees("The next round is planned: Wednesday circle.").await;
    ends(&app).await;
    app.sees("Goes on in a next round").await;
}
