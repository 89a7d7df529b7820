//! A full office: invented people, and among them names that are hard to lay out.

use serde_json::{Value, json};

use crate::support::{Office, Scene};

/// Late on a Thursday morning.
const NOW: &str = "2026-11-26T10:35:00Z";

pub const LONG: &str = "Aleksandra-Anastasija Bogdanović-Radosavljević";
pub const UNBROKEN: &str = "Превисококвалификованаобразованост";
pub const RIGHT_TO_LEFT: &str = "نور الهدى";
pub const PICTURE: &str = "🌻🌙";
pub const VENUE: &str = "Културни центар „Стари млин“, велика сала на првом спрату";
pub const FORMING: &str = "Среда увече у великој сали Културног центра";
pub const MEETING: &str = "Thursday morning by the old mill";
pub const NOT_OFFERED: &str = "Верске расправе";
pub const ENDED: &str = "Spring round";

pub fn full() -> Scene {
    Scene::practising_with(NOW, |office| {
        let settings = office.call("get_settings", json!({}));
        let programme = |preset: &str| {
            settings["programmes"]
                .as_array()
                .into_iter()
                .flatten()
                .find(|one| one["preset"] == preset)
                .map(|one| one["id"].clone())
        };
        let twelve = programme("belgrade");
        let topic = settings["topics"][0]["id"].clone();
        let venue = json!({ "name": VENUE, "kind": "community-centre", "address": "Булевар краља Александра 193, II спрат, соба 14",
            "capacity": 5, "step_free": "no" });
        let venue = office.call("add_venue", venue)["id"].take();
        office.call("add_topic", json!({ "name": NOT_OFFERED, "excluded": true }));
        somebody_with_everything(office, &twelve);
        forming(office, &twelve, &topic, &venue);
        meeting(office, &twelve, &topic, &venue);
        let ended = create(office, ENDED, &twelve, &topic, "2026-11-27");
        office.call("end_group", json!({ "id": ended }));
    })
}

fn create(
    office: &mut Office,
    name: &str,
    programme: &Option<Value>,
    topic: &Value,
    first_on: &str,
) -> Value {
    let group = json!({ "name": name, "programme": programme, "topic": topic, "first_on": first_on, "at_hour": "10:00" });
    office.call("create_group", group)["id"].take()
}

fn woman(called: &str, called_as: &str) -> Value {
    json!({ "called": called, "called_as": called_as, "gender": "woman" })
}

/// Waits, was asked everything, and has a conversation today.
fn somebody_with_everything(office: &mut Office, programme: &Option<Value>) {
    let person = office.comes(json!({ "called": LONG, "called_as": "name", "real_name": "Александра-Анастасија Богдановић-Радосављевић",
        "pronoun": "she", "gender": "woman", "birth_year": 1984, "age_band": "not-asked", "languages": ["sr", "hu", "rom", "de"] }));
    office.accepts(&person);
    let weekdays: Vec<Value> =
        (0..5).map(|weekday| json!({ "weekday": weekday, "from": "10:00", "until": "12:00" })).collect();
    let contact = json!({ "phone": "+381 64 123 56 84", "email": "aleksandra.anastasija.bogdanovic@example.org",
        "other_way": "Through the librarian at the town library, who knows her; leave word that the book has come",
        "may_call": true, "may_text": true, "may_email": true, "hours": weekdays, "who_may_answer": "only-the-person",
        "say_name": "Mira", "say_reason": "the three-volume dictionary of the Serbian language you ordered", "voicemail": "message",
        "voicemail_message": "This is Mira. The dictionary has come; it can be collected on any weekday until six.",
        "code_word": "лавиринт", "lives_with_danger": "yes", "valid_until": "2027-02-01" });
    office.call("change_safe_contact", json!({ "person": person, "contact": contact }));
    let waiting = office.call("list_waiting", json!({ "topic": null, "programme": null, "page": 0 }));
    let rows =
        waiting["total"].as_u64().unwrap_or_default().div_ceil(waiting["page_size"].as_u64().unwrap_or(1));
    let entry = (0..rows)
        .find_map(|page| {
            let page = office.call("list_waiting", json!({ "topic": null, "programme": null, "page": page }));
            page["rows"].as_array()?.iter().find(|row| row["called"] == LONG).map(|row| row["entry"].clone())
        })
        .expect("she waits");
    let times: Vec<Value> = (0..7).map(|weekday| json!({ "weekday": weekday, "part": "evening" })).collect();
    let wishes = json!({ "times": times, "age": "similar", "gender": "same", "activity": "talk",
        "place": "reached by the bus from the other side of the river, and no stairs" });
    office.call("change_wishes", json!({ "entry": entry, "programme": programme, "wishes": wishes }));
    let booking = json!({ "on_day": "2026-11-26", "at_hour": "14:30", "minutes": 45, "place": "elsewhere", "interviewer": { "other": LONG } });
    office.call("book_conversation", json!({ "person": person, "booking": booking }));
    let other = office.enquires("Драгана из Панчева");
    office.call("add_keep_apart", json!({ "a": person, "b": { "person": other }, "level": "site-day" }));
}

/// Two people on one seat, nobody on the other, four in the group.
fn forming(office: &mut Office, programme: &Option<Value>, topic: &Value, venue: &Value) {
    let group = create(office, FORMING, programme, topic, "2026-12-02");
    office.call("change_group", json!({ "id": group, "name": FORMING, "venue": venue }));
    let seat = office.call("get_group", json!({ "id": group }))["seats"][0]["id"].take();
    for called in [LONG, "Весна-Марија Стојановић Петровић"] {
        let facilitator = office.leads(called, "expert-by-experience");
        office.call("fill_seat", json!({ "seat": seat, "facilitator": facilitator }));
    }
    for (called, called_as) in [("Jelena-Marija od Velike Morave", "name"), (UNBROKEN, "sign")] {
        joins(office, &group, woman(called, called_as));
    }
    office.waits("Снежана");
}

/// Met this morning, and who came is not written down.
fn meeting(office: &mut Office, programme: &Option<Value>, topic: &Value, venue: &Value) {
    let group = create(office, MEETING, programme, topic, "2026-11-26");
    office.call("change_group", json!({ "id": group, "name": MEETING, "venue": venue }));
    let seats = office.call("get_group", json!({ "id": group }))["seats"].take();
    for (seat, role) in [(0, "expert-by-experience"), (1, "ally")] {
        let facilitator = office.leads(["Радмила", "Šejla-Amina"][seat], role);
        office.call(
            "fill_seat",
            json!({ "seat": seats[seat]["id"], "facilitator": facilitator, "from": "2026-11-02" }),
        );
    }
    let people: Vec<Value> = [
        ("Ljiljana-Snežana Đorđević-Milosavljević", "name"),
        ("Чедомирка", "name"),
        (RIGHT_TO_LEFT, "name"),
        (PICTURE, "sign"),
        ("Ærna", "nickname"),
        ("Marie-Ève", "name"),
    ]
    .into_iter()
    .map(|(called, called_as)| joins(office, &group, woman(called, called_as)))
    .collect();
    for (person, way) in people.iter().zip(["written", "oral", "witnessed", "alias"]) {
        office.call(
            "record_agreement",
            json!({ "group": group, "people": [person], "facilitators": [], "way": way }),
        );
    }
    office.call("start_group", json!({ "id": group, "reason": null }));
}

fn joins(office: &mut Office, group: &Value, person: Value) -> Value {
    let person = office.comes(person);
    office.accepts(&person);
    office.call("place_person_directly", json!({ "group": group, "person": person }));
    person
}
