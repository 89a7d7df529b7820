//! The screens of a full office, and every dialog on them.

use tillit_office::languages::{Language, text};

use super::{
    album::Album,
    scene::{ENDED, FORMING, LONG, MEETING, NOT_OFFERED, UNBROKEN},
};
use crate::support::App;

/// Goes to a person's page by the search box.
async fn at_person(app: &App, typed: &str, heading: &str) {
    app.press("Control+k").await;
    app.types(typed).await;
    app.finds_any("option", heading).await;
    app.press("Enter").await;
    app.finds("heading", heading).await;
}

async fn at_group(app: &App, name: &str) {
    app.press("Control+4").await;
    app.click(name).await;
    app.finds("heading", name).await;
}

/// Opens a dialog from a menu, takes it, and leaves it.
async fn ask(app: &App, album: &mut Album, entry: &str, picture: &str) {
    app.click(entry).await;
    app.finds("dialog", "").await;
    album.take(app, picture).await;
    app.press("Escape").await;
    app.loses("dialog").await;
}

pub async fn today(app: &App, album: &mut Album) {
    album.take(app, "today").await;
    app.press("Control+k").await;
    app.types("ana").await;
    app.finds_any("option", "Ana Љ.").await;
    album.take(app, "search").await;
    app.type_into("Search people, groups, actions", "xqz").await;
    app.sees("Nothing has this in its name.").await;
    album.take(app, "search-nothing").await;
    app.press("Escape").await;
    app.press("F1").await;
    app.finds("dialog", "Keys").await;
    album.take(app, "keys").await;
    app.press("Escape").await;
    app.loses("dialog").await;

    app.press("Control+n").await;
    app.is_on("textbox", "What may I call you?").await;
    app.types("Jelena").await;
    app.type_into("Phone", "abc").await;
    app.click("mornings, 9 to 12").await;
    app.choose("If nobody answers", "leave this message").await;
    app.click("Violence").await;
    app.click("Book a conversation now").await;
    app.type_into("Hour", "25:99").await;
    app.click("More, when there is time").await;
    app.sees("The name is alike.").await;
    album.take(app, "enquiry").await;
    app.press("Control+Enter").await;
    app.sees("This is not an hour.").await;
    album.take(app, "enquiry-faults").await;
    app.click("Clear the form").await;
    app.click(&format!("{NOT_OFFERED} (not offered)")).await;
    app.sees("This is not something we can offer.").await;
    album.take(app, "enquiry-not-offered").await;
    app.click("Clear the form").await;
}

pub async fn people(app: &App, album: &mut Album) {
    app.press("Control+2").await;
    app.finds("heading", "People").await;
    album.take(app, "people").await;
    at_person(app, "aleksandra-ana", LONG).await;
    album.take(app, "person").await;
    app.click("More").await;
    app.finds("menuitem", "Keep apart").await;
    album.take(app, "person-menu").await;
    app.press("Escape").await;
    for (entry, picture) in [
        ("Change details", "person-details"),
        ("Put on the waiting list", "person-join"),
        ("Pause or leave", "person-status"),
        ("Is the same as somebody else", "person-merge"),
        ("Keep apart", "person-apart"),
        ("Asks to be forgotten", "person-erase"),
    ] {
        app.click("More").await;
        ask(app, album, entry, picture).await;
    }
    for (button, near, picture) in [
        ("Call now", "How it is safe to reach her", "person-call"),
        ("Change", "If nobody answers", "person-contact"),
        ("Change", "With whom", "person-wishes"),
        ("Take off the list", "With whom", "person-leave-list"),
        ("Move", "Conversations", "person-move-conversation"),
        ("Call off", "Conversations", "person-cancel-conversation"),
    ] {
        app.click_near(button, near).await;
        app.finds("dialog", "").await;
        album.take(app, picture).await;
        app.press("Escape").await;
        app.loses("dialog").await;
    }
    for (fold, picture) in [("What helps", "person-helps"), ("Consents", "person-consents")] {
        app.click(fold).await;
        album.take(app, picture).await;
    }
    app.click("More").await;
    app.click("Copy of own data").await;
    app.finds("heading", "Copy of own data").await;
    album.take(app, "own-copy").await;
    app.press("Control+2").await;
    app.click("Kept long enough").await;
    app.finds("heading", "Kept long enough").await;
    album.take(app, "retention").await;
    app.press("Control+2").await;
    app.click("Enquiries").await;
    app.finds("heading", "Enquiries").await;
    album.take(app, "enquiries").await;
    at_person(app, "превисоко", UNBROKEN).await;
    album.take(app, "person-unbroken").await;
    at_person(app, "драгана из", "Драгана из Панчева").await;
    album.take(app, "person-little-known").await;
    app.click("Book a conversation").await;
    app.finds("dialog", "Book a conversation").await;
    album.take(app, "person-book-conversation").await;
    app.press("Escape").await;
    app.loses("dialog").await;
}

pub async fn conversations(app: &App, album: &mut Album) {
    at_person(app, "aleksandra-ana", LONG).await;
    app.click("Record how it went").await;
    app.finds("heading", "Conversation with").await;
    album.take(app, "conversation").await;
    app.click("it took place").await;
    app.click("referred elsewhere").await;
    album.take(app, "conversation-referred").await;
    app.click("waits for a group").await;
    app.finds("textbox", "What matters about the place?").await;
    album.take(app, "conversation-accepted").await;
    app.click("it did not come about").await;
    album.take(app, "conversation-missed").await;
}

pub async fn waiting(app: &App, album: &mut Album) {
    app.press("Control+3").await;
    app.finds("heading", "Waiting list").await;
    album.take(app, "waiting").await;
    app.click("Violence").await;
    app.finds("button", "Make a group for this topic").await;
    album.take(app, "waiting-topic").await;
    app.click_near("Change", LONG).await;
    app.finds("menuitem", "Change the wishes").await;
    album.take(app, "waiting-menu").await;
    app.press("Escape").await;
    app.click("When could most of them come?").await;
    app.sees("Most could come").await;
    album.take(app, "waiting-spread").await;
    app.click("Still interested?").await;
    app.finds("heading", "Still interested?").await;
    album.take(app, "interest-start").await;
    app.click("Start asking").await;
    app.sees("Still to ask").await;
    album.take(app, "interest").await;
}

pub async fn groups(app: &App, album: &mut Album) {
    app.press("Control+4").await;
    app.sees(MEETING).await;
    album.take(app, "groups").await;
    app.click("Ended").await;
    app.sees(ENDED).await;
    album.take(app, "groups-ended").await;
    app.click(ENDED).await;
    app.finds("heading", ENDED).await;
    album.take(app, "group-ended").await;

    app.press("Control+4").await;
    app.click("New group").await;
    app.finds("heading", "New group").await;
    album.take(app, "new-group").await;
    app.click("Make the group").await;
    app.sees("Please choose one.").await;
    album.take(app, "new-group-faults").await;
    app.click("Twelve sessions").await;
    app.choose("What it is about", "Grief").await;
    app.type_into("First day", "29.12.").await;
    app.type_into("Hour", "18").await;
    app.click("Make the group").await;
    app.finds("button", "Open the group").await;
    album.take(app, "group-made").await;

    app.press("Control+4").await;
    app.click("Facilitators").await;
    app.finds("heading", "Facilitators").await;
    album.take(app, "facilitators").await;
    app.click("Add a facilitator").await;
    app.finds("dialog", "Add a facilitator").await;
    album.take(app, "facilitator-add").await;
    app.press("Escape").await;
    app.loses("dialog").await;
    at_person(app, "радмила", "Радмила").await;
    app.click("Training, background check, languages").await;
    app.choose("Was a background check seen?", "yes").await;
    app.finds("textbox", "Ask again from").await;
    album.take(app, "facilitator").await;
    app.click("More").await;
    ask(app, album, "Not with these people", "facilitator-not-with").await;
}

pub async fn questions_of_a_group(app: &App, album: &mut Album) {
    at_group(app, FORMING).await;
    app.click("How it is run").await;
    album.take(app, "group-forming").await;
    for (button, near, picture) in [
        ("Settle it", "Before it can start", "group-settle-seat"),
        ("Fill", "Nobody yet", "group-fill-seat"),
        ("Place people", "Find more people", "group-place"),
        ("Record agreements", "Let everyone sign", "group-agreements"),
        ("Start all the same", "Before it can start", "group-start"),
    ] {
        app.click_near(button, near).await;
        app.finds("dialog", "").await;
        album.take(app, picture).await;
        app.press("Escape").await;
        app.loses("dialog").await;
    }
    for (entry, picture) in [
        ("Change name or place", "group-change"),
        ("Move the whole series", "group-shift"),
        ("End the group", "group-end"),
    ] {
        app.click_near("More", FORMING).await;
        ask(app, album, entry, picture).await;
    }
    app.click_near("More", FORMING).await;
    app.click("Close to new people").await;
    app.sees("Closed to new people").await;
    app.click_near("More", FORMING).await;
    ask(app, album, "Open to new people", "group-reopen").await;
    app.click_near("Change", LONG).await;
    ask(app, album, "Leaves the seat", "group-leave-seat").await;
    app.click_near("Change", UNBROKEN).await;
    app.finds("menuitem", "Leaves the group").await;
    album.take(app, "group-member-menu").await;
    ask(app, album, "Leaves the group", "group-leave").await;
    for (entry, picture) in [("Move", "group-move-session"), ("Call off", "group-cancel-session")] {
        app.click_near("Change", "9 December").await;
        app.click(entry).await;
        app.finds("button", "Cancel").await;
        album.take(app, picture).await;
        app.press("Escape").await;
        app.loses("button \"Cancel").await;
    }
}

pub async fn evenings(app: &App, album: &mut Album) {
    at_group(app, MEETING).await;
    album.take(app, "group-meeting").await;
    app.click("Read and print").await;
    app.finds("heading", "Confidentiality agreement").await;
    album.take(app, "agreement").await;
    at_group(app, MEETING).await;
    app.click("Read and write").await;
    app.finds("heading", "Group rules").await;
    album.take(app, "group-rules-empty").await;
    app.click("Begin with a suggestion").await;
    app.finds("button", "The group accepted them").await;
    album.take(app, "group-rules").await;
    app.press("Control+4").await;
    app.click("What the groups bring").await;
    app.sees("No programme asks for it").await;
    album.take(app, "outcomes-off").await;
    at_group(app, MEETING).await;
    app.click("Open the evening").await;
    app.finds("button", "Everyone came").await;
    album.take(app, "session-open").await;
    app.click_near("Did not come", "Чедомирка").await;
    app.click_near("Left early", "Marie-Ève").await;
    app.click("Everyone else came").await;
    app.sees("Written down").await;
    album.take(app, "session-recorded").await;
    app.click("Show it large").await;
    app.finds("button", "Begin").await;
    album.take(app, "session-talk").await;
    app.press("Escape").await;
    at_group(app, MEETING).await;
    app.click_near("Change", "Чедомирка").await;
    ask(app, album, "Evenings so far", "group-evenings").await;
    app.click("Thursday, 3 December").await;
    app.finds("heading", "Thursday, 3 December").await;
    album.take(app, "session-ahead").await;
    app.click("More").await;
    app.click("Call off").await;
    app.finds("textbox", "Which day instead?").await;
    album.take(app, "session-cancel").await;
    app.click_near("Call off", "Which day instead?").await;
    app.sees("Called off").await;
    album.take(app, "session-called-off").await;
}

pub async fn week(app: &App, album: &mut Album) {
    app.press("Control+5").await;
    app.finds("table", "").await;
    album.take(app, "week").await;
    app.click("List").await;
    app.finds("heading", "Monday, 23 November").await;
    album.take(app, "week-list").await;
    app.click_near("Change", MEETING).await;
    app.click("Move").await;
    app.finds("form", "Move").await;
    album.take(app, "week-move").await;
    app.press("Escape").await;
    app.click("The week after").await;
    app.sees("December").await;
    album.take(app, "week-after").await;
}

pub async fn settings(app: &App, album: &mut Album) {
    for (subject, picture) in [
        ("You", "you"),
        ("The centre", "centre"),
        ("Topics", "topics"),
        ("Directory", "directory"),
        ("Rooms", "rooms"),
        ("School holidays", "holidays"),
        ("Agreement", "agreement"),
        ("Programmes", "programmes"),
        ("Crisis numbers", "crisis"),
        ("People with a passphrase", "access"),
        ("Roles", "roles"),
        ("Keeping and forgetting", "retention"),
        ("When it locks", "lock"),
        ("Backups", "backups"),
    ] {
        app.press("Control+7").await;
        app.click(subject).await;
        app.finds("heading", subject).await;
        match subject {
            "Rooms" => app.click(super::scene::VENUE).await,
            "Programmes" => app.click("Group with initiators").await,
            _ => {}
        }
        album.take(app, &format!("settings-{picture}")).await;
    }
    app.press("F2").await;
    app.finds("dialog", "Numbers that help at once").await;
    album.take(app, "crisis").await;
    app.press("Escape").await;
    app.loses("dialog").await;
}

/// Has the window say everything in another language.
pub async fn speaks(app: &App, language: Language) {
    app.press("Control+7").await;
    app.click("You").await;
    app.click(language.own_name()).await;
    app.finds("heading", &text(language, "settings-you")).await;
}

/// The places of the office and one thing of each kind, in a language.
pub async fn places(app: &App, album: &mut Album, language: Language) {
    // A screen reader hears a space where the page keeps two words on a line.
    let said = |id: &str| text(language, id).split_whitespace().collect::<Vec<_>>().join(" ");
    app.press("Control+1").await;
    app.finds("heading", &said("today-calls")).await;
    album.take(app, "today").await;
    app.press("Control+n").await;
    app.is_on("textbox", &said("enquiry-called")).await;
    app.type_into(&said("enquiry-phone"), "064").await;
    app.finds("button", &said("enquiry-when-mornings")).await;
    album.take(app, "enquiry").await;
    app.click(&said("enquiry-discard")).await;
    for (keys, heading, there) in [
        ("Control+2", "people", said("people-reach")),
        ("Control+3", "waiting", said("waiting-now")),
        ("Control+4", "groups", MEETING.to_owned()),
    ] {
        app.press(keys).await;
        app.finds("heading", &said(heading)).await;
        app.sees(&there).await;
        album.take(app, heading).await;
    }
    app.press("Control+5").await;
    app.finds("button", &said("week-after")).await;
    album.take(app, "week").await;
    at_group(app, FORMING).await;
    album.take(app, "group").await;
    app.click_near(&said("group-step-find-people.action"), &said("group-step-find-people")).await;
    app.finds("dialog", "").await;
    album.take(app, "group-place").await;
    app.press("Escape").await;
    app.loses("dialog").await;
    at_group(app, MEETING).await;
    app.click(&said("session-open")).await;
    app.finds("button", &said("attendance-everyone")).await;
    album.take(app, "session").await;
    at_person(app, "aleksandra-ana", LONG).await;
    album.take(app, "person").await;
    app.click(&said("conversation-record")).await;
    app.click(&said("went-held")).await;
    app.click(&said("outcome-accepted")).await;
    app.finds("textbox", &said("wish-place")).await;
    album.take(app, "conversation").await;
    app.press("Control+4").await;
    app.click(&said("new-group")).await;
    app.finds("heading", &said("new-group")).await;
    album.take(app, "new-group").await;
    app.press("Control+7").await;
    app.click(&said("settings-programmes")).await;
    app.finds("heading", &said("settings-programmes")).await;
    album.take(app, "settings").await;
}
