//! Canaries: unusual words typed into the real window are afterwards on no disk and in no memory.

use std::{fs, io::Read};

use serde_json::json;

use crate::{
    needles::Needles,
    processes::Process,
    scene::{COORDINATOR, PASSPHRASE, Scene},
    window::{Window, eventually},
};

/// What opens the database, as the vault's files give it to whoever has the passphrase.
struct Keys {
    identity: String,
    key: String,
}

/// Opens the key files with age and tar, as a person would by hand.
fn keys(scene: &Scene) -> Keys {
    let mut files = Vec::new();
    let keyring = fs::File::open(scene.folders.vault().join("keys.tar")).expect("there is a vault");
    for entry in tar::Archive::new(keyring).entries().expect("it is an archive") {
        let mut entry = entry.expect("it is whole");
        let name = entry.path().expect("members have names").display().to_string();
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes).expect("it is whole");
        files.push((name, bytes));
    }
    let open = |bytes: &[u8], identity: &dyn age::Identity| -> Option<String> {
        let mut text = String::new();
        let mut reader = age::Decryptor::new(bytes).ok()?.decrypt(std::iter::once(identity)).ok()?;
        reader.read_to_string(&mut text).ok()?;
        Some(text.trim().to_owned())
    };
    let mut passphrase = age::scrypt::Identity::new(PASSPHRASE.to_owned().into());
    passphrase.set_max_work_factor(20);
    let slots = files.iter().filter(|(name, _)| name.starts_with("slot-"));
    let identity = slots.filter_map(|(_, bytes)| open(bytes, &passphrase)).next().expect("a slot opens");
    let secret =
        identity.lines().find(|line| line.starts_with("AGE-SECRET-KEY-")).expect("it is an identity");
    let x25519: age::x25519::Identity = secret.parse().expect("it is one of age's");
    let (_, sealed) = files.iter().find(|(name, _)| name == "database-key.age").expect("it is there");
    Keys { identity: secret.to_owned(), key: open(sealed, &x25519).expect("the slot opens it") }
}

impl Keys {
    fn bytes(&self) -> Vec<u8> {
        let digits = (0..self.key.len()).step_by(2).map(|at| u8::from_str_radix(&self.key[at..at + 2], 16));
        digits.collect::<Result<_, _>>().expect("the key is 64 hex digits")
    }
}

/// What the processes of the app remember, and how many bytes were looked at.
fn remembered(tree: &[Process], needles: &Needles) -> (Vec<(String, String)>, usize) {
    let (mut found, mut looked) = (Vec::new(), 0);
    for process in tree {
        process.each_written_area(|bytes| {
            looked += bytes.len();
            found.extend(
                needles.found_in(bytes).iter().map(|word| (process.name().to_owned(), (*word).to_owned())),
            );
        });
    }
    found.sort();
    found.dedup();
    (found, looked)
}

/// One round: everything typed anew, locked, and looked for.
fn round(window: &Window, number: usize) -> (usize, usize) {
    let mark = |word: &str| format!("{word}{number}{}", std::process::id());
    let [name, topic, sought, times] =
        ["Quillfeather Zbrod", "Wyrmtongue Grolj", "Vexillology Ptich", "Xylograph Djeram"].map(mark);
    let keys = keys(&window.scene);
    let key = keys.bytes();
    let words = [name.as_str(), &topic, &sought, &times, COORDINATOR, PASSPHRASE, &keys.identity];
    let needles = Needles::of(words).and_bytes("the database's key", &key);

    window.unlock();
    window.clicks_in("landmark", "Places", "push button", "Settings");
    window.clicks("push button", "Topics");
    window.clicks("entry", "One more topic");
    window.types_into("One more topic", &topic);
    window.presses("Return");
    window.finds("entry", &format!("Name of “{topic}”"));
    window.presses("ctrl+n");
    window.types_into("What may I call you", &name);
    window.presses("Return");
    window.finds("heading", &name);
    window.presses("ctrl+k");
    window.types(&sought);
    window.presses("Escape ctrl+n");
    window.types_into("What may I call you", &times);

    // The search finds what is there; otherwise it would prove nothing afterwards.
    let old = window.app().tree();
    if old.iter().any(Process::shows_its_memory) {
        let (found, _) = remembered(&old, &needles);
        // SQLCipher keeps the key masked even while the vault is open.
        for word in [name.as_str(), &topic, &times, COORDINATOR, PASSPHRASE] {
            assert!(found.iter().any(|(_, known)| known == word), "{word:?} is in use: {found:?}");
        }
    }

    window.presses("ctrl+l");
    let new = eventually("the lock replaces the process", || {
        let tree = window.app().tree();
        (tree.len() >= old.len() && tree[1..].iter().all(|process| !old.contains(process))).then_some(tree)
    });
    assert_eq!(new[0], old[0], "the window manager sees the same process");
    assert!(old[1..].iter().all(|process| !process.is_alive()), "the page's processes are gone: {old:?}");
    window.finds("password text", "Passphrase");
    let (found, memory) = remembered(&window.app().tree(), &needles);
    assert_eq!(found, [], "in memory");
    let (found, disk) = needles.found_below(window.scene.folders.root());
    assert_eq!(found, [], "on disk");

    // And it was typed where it seemed to be: the vault has it.
    let mut office = window.scene.office();
    office.call("unlock", json!({ "passphrase": PASSPHRASE }));
    let people = office.call("find_people", json!({ "text": name }));
    assert!(people.to_string().contains(&name), "{people}");
    let draft = office.call("get_draft", json!({ "key": "enquiry" }));
    assert!(draft.to_string().contains(&times), "{draft}");
    (disk, memory)
}

fn rounds(count: usize) {
    let window = Window::open(Scene::founded());
    let (disk, memory) = (0..count)
        .map(|number| round(&window, number))
        .fold((0, 0), |sum, (disk, memory)| (sum.0 + disk, sum.1 + memory));
    println!(
        "canaries: {count} locks, 8 words in 6 to 18 ways each; {} kB of files and {} MB of memory, 0 hits",
        disk / 1_000,
        memory / 1_000_000
    );
}

#[test]
fn nothing_typed_is_on_a_disk_or_in_memory_after_the_lock() {
    rounds(1);
}

#[test]
#[ignore = "the long form: 25 locks"]
fn nothing_typed_is_on_a_disk_or_in_memory_after_twenty_five_locks() {
    rounds(25);
}
