//! What a list answers besides names and numbers: who interprets, children, whose contact she is, tags, programmes.

use serde_json::{Value, json};

use super::{imported, unread};
use crate::testing::Scene;

fn person(scene: &mut Scene, name: &str) -> Value {
    let id = scene.ok("find_people", json!({ "text": name }))["people"][0]["id"].clone();
    scene.ok("get_person", json!({ "id": id }))
}

/// The cells that were not taken, as `row column why`, in the order of the alphabet.
fn whys(unread: &[Value]) -> Vec<String> {
    let line = |cell: &Value| format!("{} {} {}", cell["row"], cell["column"], cell["why"]).replace('"', "");
    let mut lines: Vec<String> = unread.iter().map(line).collect();
    lines.sort_unstable();
    lines
}

#[test]
fn answers_come_in_from_lists_in_six_languages() {
    for (heads, row) in [
        (
            "Name,Interpreter needed,Access needs,Number of children,Needs childcare,Sees a therapist,Pronoun",
            "Rada,yes,\"wheelchair, near the bus\",2 (4 and 9),yes,yes,she/her",
        ),
        (
            "Ime,Potreban prevod,Posebne potrebe,Broj dece,Čuvanje dece,Terapeut,Zamenica",
            "Rada,da,\"kolica, near the bus\",2 (4 i 9),treba,da,ona",
        ),
        (
            "Име,Преводач,Достъпност,Деца,Гледане на деца,Психолог,Местоимение",
            "Rada,да,\"количка, near the bus\",4 и 9 г.,да,да,тя",
        ),
        (
            "Navn,Tolkebehov,Særlige behov,Hjemmeboende børn,Børnepasning,Psykolog,Pronomen",
            "Rada,ja,\"kørestol, near the bus\",2 børn (4 og 9),ja,ja,hun",
        ),
        (
            "Navn,Tolk,Tilrettelegging,Antall barn,Barnepass,Går til psykolog,Pronomen",
            "Rada,ja,\"rullestol, near the bus\",to: 4 og 9,ja,ja,hun",
        ),
        (
            "Nom,Interprète,Accessibilité,Nombre d'enfants,Garde d'enfants,Thérapeute,Pronom",
            "Rada,oui,\"fauteuil roulant, near the bus\",2 enfants (4 et 9 ans),oui,oui,elle",
        ),
    ] {
        let mut scene = Scene::new();
        let (preview, _, unread) = imported(&mut scene, "list.csv", format!("{heads}\n{row}\n").as_bytes());
        assert_eq!(whys(&unread), Vec::<String>::new(), "{heads}");
        let page = person(&mut scene, "Rada");
        let told = json!({
            "address": "not-asked", "interpreter": "yes", "access": "something", "access_needs": ["step-free"],
            "access_note": "near the bus", "children": "something", "children_count": 2,
            "children_ages": ["3-6", "7-12"], "childcare": "yes", "therapist": "yes", "advisor": null, "tags": [],
        });
        assert_eq!(page["details"]["fields"], told, "{heads}");
        assert_eq!(page["about"]["pronoun"], "she");
        assert_eq!(preview["first"][0]["details"], told, "the preview tells what is kept");
    }
}

#[test]
fn r24_s4_6_no_more_is_kept_than_was_to_be_asked() {
    let mut scene = Scene::new();
    let list = "Name,Children,Childcare,Therapist,Interpreter,Access needs\n\
        Ada,\"Mila 4, Petar 7\",no,\"yes, Dr Ivić since May\",arabic,none\n\
        Bea,none,no,Dr Ivić,no,not together with row 2\n\
        Cora,prefers not to say,yes,no,,yes\n\
        Dora,,yes,no,\"yes, always\",\n";
    let (_, _, unread) = imported(&mut scene, "list.csv", list.as_bytes());
    let ada = person(&mut scene, "Ada");
    let fields = &ada["details"]["fields"];
    assert_eq!(
        (
            &fields["children"],
            &fields["children_count"],
            &fields["therapist"],
            &fields["interpreter"],
            &fields["access"]
        ),
        (&json!("something"), &Value::Null, &json!("yes"), &json!("yes"), &json!("nothing"))
    );
    assert_eq!(ada["about"]["languages"], json!(["ar"]));
    let everything = format!("{ada}{}", person(&mut scene, "Bea"));
    assert!(
        ["Mila", "Petar", "Ivić", "row 2"].iter().all(|secret| !everything.contains(secret)),
        "{everything}"
    );
    assert_eq!(person(&mut scene, "Cora")["details"]["fields"]["children"], "not-said");
    assert_eq!(person(&mut scene, "Dora")["details"]["fields"]["children"], "something");
    assert_eq!(
        whys(&unread),
        [
            "2 Children in-part",
            "2 Therapist in-part",
            "3 Access needs perhaps-keep-apart",
            "3 Therapist not-understood",
            "4 Childcare no-place",
            "5 Interpreter in-part",
        ]
    );
}

#[test]
fn s5_4_her_advisor_is_a_line_of_the_directory_and_owns_the_contact() {
    let mut scene = Scene::new();
    let line =
        |kind: &str, name: &str| json!({ "kind": kind, "name": name, "helps_with": "", "contact": "" });
    let agnes = scene.ok("add_directory_entry", line("advisor", "Agnes Lund"))["id"].clone();
    for _ in 0..2 {
        scene.ok("add_directory_entry", line("advisor", "Two of us"));
    }
    scene.ok("add_directory_entry", line("referral", "Tove"));
    let list = "Navn,Veileder,Kilde,Registrert\nAda,AGNES LUND,,1.10.2026\nBea,Tove,krisesenter vest,2.10.2026\n\
        Cora,Two of us,en venninne,3.10.2026\nDora,?,agnes lund,4.10.2026\n";
    let (preview, _, unread) = imported(&mut scene, "liste.csv", list.as_bytes());
    let senders: Vec<String> = preview["senders"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|word| format!("{} {} {}", word["rows"], word["name"], word["becomes"]).replace('"', ""))
        .collect();
    assert_eq!(
        senders,
        [
            format!("2 Agnes Lund {{known:{}}}", agnes.as_str().unwrap_or_default()),
            "1 Tove new".to_owned(),
            "1 Two of us left-out".to_owned(),
            "1 krisesenter vest new".to_owned(),
        ]
    );
    let mut told = |name: &str| {
        let page = person(&mut scene, name);
        let enquiry = &page["enquiries"][0];
        json!([page["details"]["advisor_name"], enquiry["channel"], enquiry["sent_by"]])
    };
    assert_eq!(told("Ada"), json!(["Agnes Lund", "advisor", "Agnes Lund"]));
    assert_eq!(told("Bea"), json!(["Tove", "partner", "Tove"]), "a place to refer to is nobody's advisor");
    assert_eq!(told("Cora"), json!([null, "phone", null]), "R8: nobody is given to one of two by chance");
    assert_eq!(told("Dora"), json!([null, "advisor", "Agnes Lund"]), "a source is not an owner");
    assert_eq!(
        whys(&unread),
        [
            "3 Kilde in-part",
            "4 Kilde no-place",
            "4 Veileder several-of-that-name",
            "5 Veileder nothing-known",
        ]
    );
    let kinds: Vec<Value> = scene.ok("get_settings", json!({}))["directory"]
        .as_array()
        .expect("a list")
        .iter()
        .filter(|line| line["fields"]["name"] == "Tove")
        .map(|line| line["fields"]["kind"].clone())
        .collect();
    assert_eq!(kinds, ["advisor", "referral"]);
}

#[test]
fn tags_programmes_and_wishes_come_in_by_name() {
    let mut scene = Scene::new();
    let programme = scene.ok("add_programme", json!({ "preset": "denmark" }))["id"].clone();
    let named = scene.ok("get_settings", json!({}))["programmes"][0]["fields"]["name"].clone();
    let named = named.as_str().expect("a name");
    scene.ok("add_tag", json!({ "name": "By bike" }));
    let list = format!(
        "Name;Topic;Tags;Programme;Talk or activity;Language of the group\n\
         Ada;grief;by bike, early;{named};talking;Serbian\nBea;grief;early;Nowhere;activity;klingon\n"
    );
    let (preview, _, unread) = imported(&mut scene, "list.csv", list.as_bytes());
    assert_eq!(preview["first"][0]["tags"], json!(["By bike", "early"]));
    assert_eq!(preview["first"][0]["programme"], named);
    let page = person(&mut scene, "Ada");
    let tags: Vec<&Value> =
        page["details"]["tags"].as_array().into_iter().flatten().map(|tag| &tag["name"]).collect();
    assert_eq!(tags, ["By bike", "early"]);
    let entry = &page["waiting"][0];
    assert_eq!((&entry["wishes"]["activity"], &entry["wishes"]["language"]), (&json!("talk"), &json!("sr")));
    assert!(entry.to_string().contains(programme.as_str().unwrap_or_default()), "{entry}");
    assert_eq!(whys(&unread), ["3 Language of the group not-understood", "3 Programme no-such-name"]);
    assert_eq!(scene.ok("get_settings", json!({}))["tags"].as_array().map(Vec::len), Some(2));
    scene.ok("undo", json!({}));
    assert_eq!(scene.ok("get_settings", json!({}))["tags"].as_array().map(Vec::len), Some(1));
}

#[test]
fn r6_r22_whom_not_and_what_was_agreed_to_is_entered_by_hand() {
    let mut scene = Scene::new();
    let list = "Ime;Ne sa;Zajedno sa;Saglasnost\nAda;Bea;;da\nBea;?;Cora;12.3.2026\n";
    let (preview, _, unread) = imported(&mut scene, "lista.csv", list.as_bytes());
    assert_eq!(
        whys(&unread),
        [
            "2 Ne sa perhaps-keep-apart",
            "2 Saglasnost ask-again",
            "3 Ne sa nothing-known",
            "3 Saglasnost ask-again",
            "3 Zajedno sa by-hand",
        ]
    );
    assert_eq!(preview["unread_groups"][0]["column"], "Ne sa", "what may be about safety stands first");
    let page = person(&mut scene, "Ada");
    assert!(page["consents"].as_array().is_some_and(|all| all.iter().all(|one| one["state"] == "not-asked")));
    let apart = scene.ok("list_keep_apart", json!({ "person": page["id"] }));
    assert!(!apart.to_string().contains("Bea"), "{apart}");
}

#[test]
fn who_held_the_conversation_and_who_took_the_call_are_known_by_name() {
    let mut scene = Scene::new();
    let list = "Name,Conversation,Interviewer,Taken by\nAda,1.10.2026,ana,ANA\nBea,1.10.2026,Mira,Mira\nCora,no,Mira,\n";
    let (_, _, unread) = imported(&mut scene, "list.csv", list.as_bytes());
    assert_eq!(whys(&unread), ["3 Taken by no-such-name", "4 Interviewer no-place"]);
    let (ada, bea) = (person(&mut scene, "Ada"), person(&mut scene, "Bea"));
    assert!(ada["conversations"][0]["interviewer"]["desk"].is_string());
    assert_eq!(bea["conversations"][0]["interviewer"], json!({ "other": "Mira" }));
    assert_eq!(ada["enquiries"][0]["taken_by"], "Ana");
}

#[test]
fn whoever_has_left_or_is_in_a_group_does_not_wait() {
    let mut scene = Scene::new();
    let list = "Ime;Tema;Status;Razgovor\nAda;tuga;čeka;ne\nBea;tuga;odustala;ne\nCora;tuga;u grupi;da\nDora;tuga;ne javlja se;ne\n\
        Eva;tuga;pauza;\nFlora;tuga;plavo;\n";
    let (_, done, unread) = imported(&mut scene, "lista.csv", list.as_bytes());
    assert_eq!(done["waiting"], 4);
    let mut told = |name: &str| {
        let page = person(&mut scene, name);
        let waits = page["waiting"].as_array().is_some_and(|all| !all.is_empty());
        json!([page["status"]["status"], waits, page["calls"].as_array().map_or(0, Vec::len)])
    };
    assert_eq!(told("Ada"), json!([null, true, 1]));
    assert_eq!(told("Bea"), json!(["withdrawn", false, 0]));
    assert_eq!(told("Cora"), json!([null, false, 0]));
    assert_eq!(told("Dora"), json!(["unreachable", true, 0]), "R11: silence is not withdrawal");
    assert_eq!(told("Eva"), json!(["paused", true, 0]));
    let status: Vec<String> = whys(&unread).into_iter().filter(|why| why.contains("Status")).collect();
    assert_eq!(
        status,
        [
            "3 Status day-taken",
            "4 Status in-part",
            "5 Status day-taken",
            "6 Status day-taken",
            "7 Status no-place"
        ]
    );
}

#[test]
fn what_she_answered_herself_stays() {
    let mut scene = Scene::new();
    let first = "Name,Phone,Therapist,Children,Advisor,Status\nAda,064 1234567,no,2,Agnes,\n";
    imported(&mut scene, "list.csv", first.as_bytes());
    let second = "Name,Phone,Therapist,Children,Interpreter,Advisor,Status\nAda,064 1234567,yes,3,yes,Berit,withdrawn\n";
    let (_, done, unread) = imported(&mut scene, "list.csv", second.as_bytes());
    assert_eq!((&done["people"], &done["known"]), (&json!(0), &json!(1)));
    let page = person(&mut scene, "Ada");
    let fields = &page["details"]["fields"];
    assert_eq!(
        (
            &fields["therapist"],
            &fields["children_count"],
            &fields["interpreter"],
            &page["details"]["advisor_name"]
        ),
        (&json!("no"), &json!(2), &json!("yes"), &json!("Agnes"))
    );
    assert_eq!(page["status"], Value::Null);
    assert_eq!(
        whys(&unread),
        [
            "2 Advisor already-known",
            "2 Children already-known",
            "2 Status already-known",
            "2 Therapist already-known"
        ]
    );
}

#[test]
fn r9_a_remark_becomes_a_note_about_the_enquiry_where_only_those_are_on() {
    let mut scene = Scene::new();
    scene.ok("change_note_kinds", json!({ "kinds": ["enquiry"] }));
    let list = "Name,Phone,Notes\nAda,064 1234567,comes by bus\n";
    let (preview, _, _) = imported(&mut scene, "list.csv", list.as_bytes());
    assert_eq!(
        (&preview["notes"], &preview["first"][0]["note"]),
        (&json!("enquiry"), &json!("comes by bus"))
    );
    let page = person(&mut scene, "Ada");
    let note =
        |scene: &mut Scene, about: Value| scene.ok("get_note", json!({ "about": about }))["text"].clone();
    assert_eq!(note(&mut scene, json!({ "enquiry": page["enquiries"][0]["id"] })), "comes by bus");
    assert_eq!(note(&mut scene, json!({ "person": page["id"] })), "");
    imported(&mut scene, "list.csv", list.as_bytes());
    assert_eq!(whys(&unread(&mut scene)), ["2 Notes already-known"]);
}
