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

/// Opens Jelena's page from the search box, by the letters of the other script.
async fn at_jelena(conversation: Value) -> App {
    let app =
        App::opened(Scene::founded_with(|office| drop(office.call("record_enquiry", enquiry(conversation)))))
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
    let app = App::opened(Scene::founded()).await;
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
    let mut app = App::opened(Scene::founded()).await;
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
    let app = App::opened(Scene::founded_with(|office| {
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
    let booked = json!({ "on_day": "2026-11-21", "at_hour": "18:00", "minutes": 45, "place": "phone", "interviewer": { "other": "Ana" } });
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
    app.type_into("With whom?", "vesn").await;
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
    let app = App::opened(Scene::founded()).await;
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

#[tokio::test]
async fn two_who_are_one_become_one_and_an_undo_parts_them_again() {
    let app = at_jelena(Value::Null).await;
    app.call("record_enquiry", {
        let mut other = enquiry(Value::Null);
        other["person"] = newcomer("Jelena Anđelković");
        other["contact"]["phone"] = json!("065 99 88 77");
        other
    })
    .await;
    app.click("More").await;
    app.click("Is the same as somebody else").await;
    app.type_into("The other name", "andjelk").await;
    app.sees("Jelena Anđelković").await;
    app.press("Enter").await;
    app.sees("How is it safe to reach this person?").await;
    app.screenshot("merge").await;
    app.click("Jelena Anđelković").await;
    app.click("They are one person").await;
    app.finds("heading", "Jelena Anđelković").await;
    app.sees("064 ··· 56 84").await;
    let everyone = json!({ "filter": "everyone", "sort": "name", "descending": false, "page": 0 });
    assert_eq!(app.call("list_people", everyone.clone()).await["total"], 1);
    app.click("Undo").await;
    app.sees("Taken back: Two became one person").await;
    assert_eq!(app.call("list_people", everyone).await["total"], 2);
}

/// What helps, a pause, a consent, a note to the next shift, and the table of enquiries: seen in the window, always saved.
async fn what_is_known_is_folded_away(scene: Scene, name: &str) {
    let app = App::opened(scene).await;
    app.press("Control+k").await;
    app.types("jel").await;
    app.sees("Jelena").await;
    app.press("Enter").await;
    app.sees("How it is safe to reach her").await;
    app.click("What helps").await;
    app.choose("Is an interpreter needed?", "yes").await;
    app.choose("Are there children at home?", "children at home").await;
    app.type_into("How many children", "2").await;
    app.click("3 to 6").await;
    app.choose("Comes through", "Lene").await;
    app.click("Danish course").await;
    app.sees("interpreter needed").await;
    app.sees("through Lene").await;
    app.screenshot(&format!("person-helps-{name}")).await;
    app.click("Consents").await;
    app.click("Said yes to be counted in totals").await;
    app.finds("button", "Take back: to be counted in totals").await;
    app.screenshot(&format!("person-consents-{name}")).await;
    app.click("More").await;
    app.click("Pause or leave").await;
    app.type_into("Paused until", "5.12.2026").await;
    app.screenshot(&format!("person-pause-{name}")).await;
    app.click("Write it down").await;
    app.sees("until 5 December").await;
    app.screenshot(&format!("person-paused-{name}")).await;
    app.press("Control+2").await;
    app.choose("Pause or left", "paused").await;
    app.sees("one person").await;
    app.screenshot(&format!("people-paused-{name}")).await;
    app.click("Enquiries").await;
    app.finds("heading", "Enquiries").await;
    app.screenshot(&format!("enquiries-{name}")).await;
    app.press("Control+1").await;
    app.type_into("To the next shift", "The key is with Vesna.").await;
    app.press("Enter").await;
    app.finds("button", "Done: The key is with Vesna.").await;
    app.screenshot(&format!("today-handover-{name}")).await;
    app.click("Done: The key is with Vesna.").await;
    app.loses("button \"Done: The key").await;
    for (subject, sees) in [
        ("Tags", "Danish course"),
        ("Directory", "Lene"),
        ("Notes", "Notes about a person"),
        ("The centre", "Phone line"),
    ] {
        app.press("Control+7").await;
        app.click(subject).await;
        app.sees(sees).await;
        app.screenshot(&format!("settings-{}-{name}", subject.to_lowercase().replace(' ', "-"))).await;
    }
}

fn with_jelena() -> Scene {
    Scene::founded_with(|office| {
        office.runs("belgrade");
        office.call("add_tag", json!({ "name": "Danish course" }));
        let lene =
            json!({ "kind": "advisor", "name": "Lene", "helps_with": "papers", "contact": "the town hall" });
        office.call("add_directory_entry", lene);
        office.call("record_enquiry", enquiry(Value::Null));
    })
}

#[tokio::test]
async fn what_helps_is_folded_away_and_always_saved() {
    what_is_known_is_folded_away(with_jelena(), "light").await;
}

#[tokio::test]
async fn what_helps_is_folded_away_in_the_dark() {
    what_is_known_is_folded_away(with_jelena().in_the_dark(), "dark").await;
}

#[tokio::test]
async fn a_conversation_is_booked_in_the_week_with_a_clash_said_before() {
    let app = at_jelena(Value::Null).await;
    let ana = app.call("get_settings", json!({})).await["coordinators"][0]["id"].take();
    let taken = json!({ "on_day": "2026-11-23", "at_hour": "10:00", "minutes": 45, "place": "phone", "interviewer": { "desk": ana } });
    for (called, conversation) in [("Zorka", taken), ("Reka", Value::Null)] {
        let mut other = enquiry(conversation);
        other["person"] = newcomer(called);
        app.call("record_enquiry", other).await;
    }
    app.press("Control+k").await;
    app.types("reka").await;
    app.sees("Reka").await;
    app.press("Enter").await;
    app.finds("heading", "Reka").await;
    app.click("Book a conversation").await;
    app.sees("Ana Marković has a conversation then: 10:00").await;
    app.screenshot("book-week").await;
    app.type_into("Hour", "11:00").await;
    app.no_longer_sees("has a conversation then").await;
    app.click("Book it").await;
    app.sees("conversation booked for 23 November").await;
}
