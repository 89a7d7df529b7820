//! Steps in the settings and with a group through the window, taken back and done again: what it showed goes and comes back, and the foot of
//! the screen says what it was.

use serde_json::json;

use crate::support::{App, Office, PASSPHRASE, Scene};
use Do::{Choose, Click, Find, In, Keys, Near, Sees, Type};
use Sign::{Gone, Holds, There, Words};

/// What a hand does.
enum Do {
    Click(&'static str),
    /// Clicks the one that stands with other words.
    Near(&'static str, &'static str),
    Keys(&'static str),
    Type(&'static str, &'static str),
    Choose(&'static str, &'static str),
    Sees(&'static str),
    /// Waits until the cursor is in a field.
    In(&'static str),
    /// Goes to somebody's page by the search box.
    Find(&'static str),
}

/// By what one sees that a step was done.
enum Sign {
    Words(&'static str),
    /// Words that go.
    Gone(&'static str),
    There(&'static str, &'static str),
    /// A field, what it holds then and what it held before.
    Holds(&'static str, &'static str, &'static str),
}

impl Sign {
    /// Waits until the sign is there, or is not.
    async fn is(&self, app: &App, done: bool) {
        match (self, done) {
            (Words(words), true) | (Gone(words), false) => app.sees(words).await,
            (Words(words), false) | (Gone(words), true) => app.no_longer_sees(words).await,
            (There(role, name), true) => app.finds(role, name).await,
            (There(role, name), false) => app.loses(&format!("{role} \"{name}")).await,
            (Holds(label, after, before), _) => app.holds(label, if done { after } else { before }).await,
        }
    }
}

/// A step: what is done, by what one sees it, and what it is called in the history.
type Step = (&'static [Do], Sign, &'static str);

async fn walk(app: &App, steps: &[Step]) {
    for (doings, sign, called) in steps {
        for doing in *doings {
            match doing {
                Click(name) => app.click(name).await,
                Near(name, near) => app.click_near(name, near).await,
                Keys(chord) => app.press(chord).await,
                Type(label, text) => app.type_into(label, text).await,
                Choose(label, entry) => app.choose(label, entry).await,
                Sees(words) => app.sees(words).await,
                In(label) => app.is_on("textbox", label).await,
                Find(called) => {
                    app.press("Control+k").await;
                    app.types(called).await;
                    app.finds_any("option", called).await;
                    app.press("Enter").await;
                    app.finds("heading", called).await;
                }
            }
        }
        sign.is(app, true).await;
        app.finds("button", "Undo").await;
        app.click("Undo").await;
        app.sees(&format!("Taken back: {called}")).await;
        sign.is(app, false).await;
        app.press("Control+y").await;
        app.sees(&format!("Done again: {called}")).await;
        sign.is(app, true).await;
    }
}

/// A centre with its programme, two who lead, and two who wait.
async fn at_the_office() -> App {
    let scene = Scene::founded_with(|office: &mut Office| {
        office.runs("belgrade");
        office.call("add_venue", json!({ "name": "Blue room", "kind": "centre-room", "address": "", "capacity": null, "step_free": "yes" }));
        office.leads("Vesna", "expert-by-experience");
        office.leads("Nada", "ally");
        office.waits("Mira");
        office.waits("Dragana");
        let jelena = office.enquires("Jelena");
        let booking = json!({ "on_day": "2026-11-21", "at_hour": "17:00", "minutes": 45, "place": "office", "interviewer": { "other": "Ana" } });
        office.call("book_conversation", json!({ "person": jelena, "booking": booking }));
    });
    let app = App::start(scene).await;
    app.type_into("Passphrase", PASSPHRASE).await;
    app.press("Enter").await;
    app.finds("button", "New enquiry").await;
    app
}

#[tokio::test]
async fn what_was_changed_in_the_settings() {
    let app = at_the_office().await;
    let steps: &[Step] = &[
        (
            &[Keys("Control+7"), Click("The centre"), Type("Name of the centre", "Kuća u dolini")],
            Holds("Name of the centre", "Kuća u dolini", "Kuća na bregu"),
            "Centre changed",
        ),
        (
            &[Click("You"), Type("What you are called", "Mira")],
            Words("Mira, coordinator"),
            "Own name or language changed",
        ),
        (
            &[Click("Topics"), Type("One more topic", "Work"), Keys("Enter")],
            There("textbox", "Name of “Work”"),
            "Topic added",
        ),
        (&[Click("Not offered: Grief")], Holds("Not offered: Grief", "true", "false"), "Topic changed"),
        (
            &[Click("Rooms"), Type("One more room", "Garden room"), Keys("Enter")],
            Words("Garden room"),
            "Room added",
        ),
        (&[Click("Blue room"), Type("How many fit in", "12")], Words("12 places"), "Room changed"),
        (
            &[Click("Programmes"), Click("Add a programme"), Click("Small circle"), Click("Add a copy")],
            Words("Small circle"),
            "Programme added",
        ),
        (&[Type("At most", "4")], Words("3 to 4 people"), "Programme changed"),
        (
            &[
                Keys("Control+4"),
                Click("Facilitators"),
                Click("Add a facilitator"),
                Type("Called", "Radmila"),
                Click("ally"),
                Click("Add"),
            ],
            There("row", "Radmila"),
            "Facilitator added",
        ),
    ];
    walk(&app, steps).await;
}

#[tokio::test]
async fn what_was_done_with_a_group() {
    let app = at_the_office().await;
    let steps: &[Step] = &[
        (
            &[
                Keys("Control+4"),
                Click("Make the first group"),
                Choose("What it is about", "Violence"),
                Type("First day", "21.11."),
                Type("Hour", "18"),
                Click("Make the group"),
                Sees("made just now"),
                Keys("Control+4"),
            ],
            There("button", "Saturday circle"),
            "Group made",
        ),
        (
            &[
                Click("Saturday circle"),
                Click("More"),
                Click("Change name or place"),
                Type("Name", "Evening circle"),
                Near("Change", "Never write the topic here."),
            ],
            There("heading", "Evening circle"),
            "Group changed",
        ),
        (
            &[Click("Fill the seat"), Click("Vesna"), Click("Fill")],
            Gone("expert by experience and ally"),
            "Seat filled",
        ),
        (
            &[
                Near("Change", "Vesna"),
                Click("Leaves the seat"),
                Near("Leaves the seat", "From which day no longer"),
            ],
            Words("expert by experience and ally"),
            "Seat emptied",
        ),
        (
            &[
                Near("Place people", "Find more people"),
                Click("Place here: Mira"),
                Sees("1 of 10 places"),
                Click("Done"),
            ],
            Words("1 of 6–10"),
            "Person placed in a group",
        ),
        (
            &[Near("Record agreements", "Let everyone sign"), Click("Record")],
            Words("All have signed"),
            "Agreement recorded",
        ),
        (
            &[Near("Change", "since 21 Nov"), Click("The agreement no longer holds")],
            Gone("All have signed"),
            "Agreement taken back",
        ),
        (
            &[
                Click("Start all the same"),
                Type("Why does it start all the same?", "Three more come next week."),
                Click("Start the group"),
            ],
            There("heading", "Evening circle Confirmed"),
            "Group started",
        ),
        (&[Click("More"), Click("Close to new people")], Words("Closed to new people"), "Group changed"),
        (
            &[
                Near("Change", "Saturday, 5 December"),
                Click("Move"),
                Type("Day", "6.12."),
                Near("Move", "This one alone"),
            ],
            Words("Sunday, 6 December"),
            "Session moved",
        ),
        (
            &[
                Near("Change", "Saturday, 12 December"),
                Click("Call off"),
                Near("Call off", "Which day instead?"),
            ],
            Words("Called off"),
            "Session called off",
        ),
        (
            &[Click("Open the evening"), Near("Did not come", "Mira"), Click("Write it down")],
            Words("What follows"),
            "Attendance recorded",
        ),
        (
            &[
                Keys("Control+4"),
                Click("Evening circle"),
                Near("Change", "since 21 Nov"),
                Click("Leaves the group"),
                Click("Goes on elsewhere"),
                Near("Leaves the group", "Why?"),
            ],
            Words("0 of 6–10"),
            "Withdrawal recorded",
        ),
        (
            &[Click("More"), Click("End the group"), Near("End the group", "Undo brings it back")],
            There("heading", "Evening circle Ended"),
            "Group ended",
        ),
    ];
    walk(&app, steps).await;
}

#[tokio::test]
async fn what_was_done_for_a_person() {
    let app = at_the_office().await;
    let steps: &[Step] = &[
        (
            &[
                Keys("Control+n"),
                In("What may I call you?"),
                Type("What may I call you?", "Slavica"),
                Type("Phone", "064 777 88 99"),
                Click("mornings, 9 to 12"),
                Keys("Control+Enter"),
                Sees("064 ··· 88 99"),
                Keys("Control+2"),
            ],
            There("row", "Slavica"),
            "Enquiry recorded",
        ),
        (
            &[
                Find("Slavica"),
                Near("Change", "064 ··· 88 99"),
                Click("weekends, 10 to 20"),
                Click("This is what is safe"),
            ],
            Words("Saturday and Sunday 10:00 to 20:00"),
            "Safe contact changed",
        ),
        (
            &[
                Click("More"),
                Click("Change details"),
                Type("Year of birth", "1980"),
                Sees("Everything is saved"),
                Keys("Escape"),
            ],
            Words("46, in this year"),
            "Details changed",
        ),
        (
            &[Click("Book a conversation"), Type("Day", "24.11."), Type("Hour", "11:30"), Click("Book it")],
            Words("conversation booked for 24 November"),
            "Conversation booked",
        ),
        (
            &[Near("Move", "11:30"), Type("Day", "25.11."), Click("Move it")],
            Words("conversation booked for 25 November"),
            "Conversation moved",
        ),
        (&[Near("Call off", "11:30"), Click("Call it off")], Words("called off"), "Conversation called off"),
        (
            &[
                Find("Jelena"),
                Click("Record how it went"),
                Click("it took place"),
                Click("waits for a group"),
                Click("Record"),
            ],
            Words("waiting for a group since 21 November"),
            "Conversation recorded",
        ),
        (
            &[
                Near("Change", "With whom"),
                Choose("With whom?", "the same gender only"),
                Click("Keep the wishes"),
            ],
            Words("The same gender only"),
            "Wishes changed",
        ),
        (
            &[
                Near("Take off the list", "With whom"),
                Click("found what helps elsewhere"),
                Near("Take off the list", "Why?"),
            ],
            Gone("The same gender only"),
            "Taken off the waiting list",
        ),
        (
            &[
                Click("More"),
                Click("Put on the waiting list"),
                Choose("Topic", "Grief"),
                Click("Put on the list"),
            ],
            Words("waiting for a group since 21 November"),
            "Put on the waiting list",
        ),
    ];
    walk(&app, steps).await;
}
