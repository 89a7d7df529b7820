//! The people side: an enquiry while somebody is on the phone, her page, a call, a conversation.

use serde_json::{Value, json};

use crate::support::{App, PASSPHRASE, Scene};

/// What a new person is, as a form has it.
fn newcomer(called: &str) -> Value {
    json!({ "new": {
        "called": called, "called_as": "name", "real_name": null, "pronoun": "she", "gender": "woman",
        "birth_year": null, "age_band": "40-49", "languages": ["sr"],
    } })
}

/// Jelena may be called on Monday mornings only; it is Saturday.
fn enquiry(conversation: Value) -> Value {
    json!({
        "person": newcomer("Jelena"), "channel": "phone", "topics": [], "times": "Wednesday evenings",
        "contact": {
            "phone": "064 123 56 84", "may_call": true, "may_text": false, "may_email": false,
            "hours": [{ "weekday": 0, "from": "10:00", "until": "12:00" }], "who_may_answer": "only-the-person",
            "say_name": "Mira", "say_reason": "the book you ordered", "voicemail": "nothing",
            "lives_with_danger": "yes",
        },
        "conversation": conversation,
    })
}

async fn opened(scene: Scene) -> App {
    let app = App::start(scene).await;
    app.type_into("Passphrase", PASSPHRASE).await;
    app.click("Open").await;
    app.finds("button", "Today").await;
    app
}

/// Opens Jelena's page from the search box, by the letters of the other script.
async fn at_jelena(conversation: Value) -> App {
    let app =
        opened(Scene::founded_with(|office| drop(office.call("record_enquiry", enquiry(conversation)))))
            .await;
    app.press("Control+k").await;
    app.types("јел").await;
    app.sees("Jelena").await;
    app.press("Enter").await;
    app.sees("How it is safe to reach her").await;
    app
}

/// The keys pressed besides the text.
struct Keys<'a> {
    app: &'a App,
    pressed: u32,
}

impl Keys<'_> {
    async fn press(&mut self, chord: &str) {
        self.pressed += 1;
        self.app.press(chord).await;
    }

    async fn tab_to(&mut self, role: &str, name: &str) {
        self.press("Tab").await;
        self.app.is_on(role, name).await;
    }
}

#[tokio::test]
async fn an_enquiry_takes_twelve_keys_besides_the_text() {
    let app = opened(Scene::founded()).await;
    let mut keys = Keys { app: &app, pressed: 0 };
    keys.press("Control+n").await;
    app.is_on("textbox", "What may I call you?").await;
    app.types("Slavica").await;
    keys.tab_to("textbox", "Phone").await;
    app.types("064 777 88 99").await;
    keys.press("Tab").await;
    keys.press("Space").await;
    app.holds("mornings, 9 to 12", "true").await;
    keys.tab_to("textbox", "Who shall we say is calling?").await;
    app.types("Mira").await;
    keys.tab_to("textbox", "And what about?").await;
    app.types("the library book").await;
    keys.tab_to("combobox", "If nobody answers").await;
    keys.press("Tab").await;
    keys.press("Space").await;
    keys.tab_to("textbox", "When could you come?").await;
    app.types("Thursday evenings").await;
    app.screenshot("enquiry").await;
    keys.press("Control+b").await;
    app.is_on("textbox", "Day").await;
    keys.press("Control+Enter").await;
    assert_eq!(keys.pressed, 12);

    app.sees("conversation booked for").await;
    app.sees("064 ··· 88 99").await;
    app.no_longer_sees("777").await;
    app.sees("Weekdays 09:00 to 12:00").await;
    app.sees("“Hello, this is Mira about the library book.”").await;
    app.sees("Leave no message").await;
    app.screenshot("enquiry-recorded").await;
}

#[tokio::test]
async fn an_enquiry_is_there_again_after_escape_and_after_a_lock() {
    let mut app = opened(Scene::founded()).await;
    app.press("Control+n").await;
    app.is_on("textbox", "What may I call you?").await;
    app.types("Rek").await;
    app.press("Escape").await;
    app.finds("button", "First enquiry").await;
    app.press("Control+n").await;
    app.holds("What may I call you?", "Rek").await;
    app.type_into("What may I call you?", "Reka").await;
    app.lock().await;
    app.restart().await;
    app.type_into("Passphrase", PASSPHRASE).await;
    app.click("Open").await;
    app.sees("What you had typed is here again.").await;
    app.holds("What may I call you?", "Reka").await;
}

#[tokio::test]
async fn an_enquiry_about_what_is_not_offered_is_counted_and_nobody_is_noted() {
    let app = opened(Scene::founded_with(|office| {
        office.call("add_topic", json!({ "name": "Astrology", "excluded": true }));
    }))
    .await;
    app.press("Control+n").await;
    app.is_on("textbox", "What may I call you?").await;
    app.types("Slavica").await;
    app.click("Astrology (not offered)").await;
    app.sees("This is not something we can offer.").await;
    // The keyboard is on the chip, which has an Enter of its own.
    app.press("Control+Enter").await;
    app.sees("The enquiry is counted.").await;
    let everyone = json!({ "filter": "everyone", "sort": "name", "descending": false, "page": 0 });
    assert_eq!(app.call("list_people", everyone).await["total"], 0);
}

#[tokio::test]
async fn outside_the_safe_hours_a_number_takes_a_written_reason() {
    let app = at_jelena(Value::Null).await;
    app.sees("not before").await;
    app.screenshot("person").await;
    app.click("It cannot wait").await;
    app.is_on("textbox", "Why can it not wait?").await;
    app.click("Show the number").await;
    app.sees("Please write something here.").await;
    app.no_longer_sees("064 123 56 84").await;
    app.type_into("Why can it not wait?", "The room is flooded, tonight is called off.").await;
    app.press("Enter").await;
    app.sees("064 123 56 84").await;
    app.screenshot("call-sheet").await;
    app.click("Nobody answered").await;
    app.sees("Recorded: nobody answered. The call stays open.").await;
    app.no_longer_sees("064 123 56 84").await;
    app.sees("outside the safe hours: The room is flooded, tonight is called off.").await;
    app.sees("Number shown for an urgent call").await;
}

#[tokio::test]
async fn what_is_safe_is_asked_anew_and_the_number_stays() {
    let app = at_jelena(Value::Null).await;
    app.click_near("Change", "064 ··· 56 84").await;
    app.sees("Left empty, 064 ··· 56 84 stays.").await;
    app.click("weekends, 10 to 20").await;
    app.choose("If nobody answers", "leave this message").await;
    app.click("This is what is safe").await;
    app.sees("Please write something here.").await;
    app.type_into("The message we may leave", "This is Mira about the book.").await;
    app.screenshot("safe-contact").await;
    app.click("This is what is safe").await;
    app.sees("safe until 20:00").await;
    app.sees("Saturday and Sunday 10:00 to 20:00").await;
    app.sees("064 ··· 56 84").await;
    app.sees("“This is Mira about the book.”").await;
}

#[tokio::test]
async fn a_conversation_leads_to_the_waiting_list_with_wishes_in_words() {
    let booked = json!({ "on_day": "2026-11-21", "at_hour": "18:00", "minutes": 45, "place": "phone", "interviewer": "Ana" });
    let app = at_jelena(booked).await;
    app.click("Record how it went").await;
    app.sees("Nothing of what was said is kept here.").await;
    app.click("it took place").await;
    app.click("waits for a group").await;
    app.click("Grief").await;
    app.click("Wednesday evening").await;
    app.press("Right").await;
    app.press("Space").await;
    app.choose("With whom?", "the same gender only").await;
    app.screenshot("conversation").await;
    app.click("Record").await;
    app.sees("waiting for a group since 21 November").await;
    app.sees("Wednesday or Thursday evening").await;
    app.sees("The same gender only").await;
    app.click("Undo").await;
    app.sees("conversation booked for 21 November").await;
}

#[tokio::test]
async fn two_are_kept_apart_without_a_word_of_it_in_the_history() {
    let app = at_jelena(Value::Null).await;
    app.call("record_enquiry", {
        let mut other = enquiry(Value::Null);
        other["person"] = newcomer("Vesna");
        other
    })
    .await;
    app.click("More").await;
    app.click("Keep apart").await;
    app.type_into("Keep apart from", "vesn").await;
    app.sees("Vesna").await;
    app.press("Enter").await;
    app.is_on("button", "Keep apart").await;
    app.press("Enter").await;
    app.finds("button", "No longer needed").await;
    app.screenshot("keep-apart").await;
    app.press("Escape").await;
    app.no_longer_sees("Vesna").await;
    app.no_longer_sees("Keep-apart added").await;
}

#[tokio::test]
async fn an_enquiry_taken_back_leaves_no_page_behind() {
    let app = opened(Scene::founded()).await;
    app.press("Control+n").await;
    app.is_on("textbox", "What may I call you?").await;
    app.types("Slavica").await;
    app.press("Control+Enter").await;
    app.finds("heading", "Slavica").await;
    app.press("Control+z").await;
    app.finds("heading", "This person is not here any more").await;
    app.no_longer_sees("Slavica").await;
    app.screenshot("person-gone").await;
    app.click("Do it again").await;
    app.finds("heading", "Slavica").await;
    app.press("Control+z").await;
    app.click_near("People", "Perhaps the last step was taken back.").await;
    app.finds("heading", "Nobody is here yet").await;
}
