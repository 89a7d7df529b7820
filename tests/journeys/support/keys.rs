//! Key chords as a person names them: `Control+n`, `Escape`, `Shift+Tab`.

/// The keys of a chord in the order they go down, as WebDriver writes them.
pub fn chord(named: &str) -> Vec<char> {
    // A plus sign that is itself the key stands last.
    let (held, last) = named.rsplit_once('+').filter(|(_, last)| !last.is_empty()).unwrap_or(("", named));
    held.split('+').filter(|key| !key.is_empty()).chain([last]).map(key).collect()
}

fn key(name: &str) -> char {
    let mut letters = name.chars();
    match (letters.next(), letters.next()) {
        (Some(letter), None) => return letter,
        (None, _) => panic!("a key has a name"),
        _ => {}
    }
    match name {
        "Control" => '\u{e009}',
        "Shift" => '\u{e008}',
        "Alt" => '\u{e00a}',
        "Enter" => '\u{e007}',
        "Tab" => '\u{e004}',
        "Escape" => '\u{e00c}',
        "Space" => ' ',
        "Backspace" => '\u{e003}',
        "Delete" => '\u{e017}',
        "Home" => '\u{e011}',
        "End" => '\u{e010}',
        "PageUp" => '\u{e00e}',
        "PageDown" => '\u{e00f}',
        "Left" => '\u{e012}',
        "Up" => '\u{e013}',
        "Right" => '\u{e014}',
        "Down" => '\u{e015}',
        "F1" => '\u{e031}',
        "F2" => '\u{e032}',
        other => panic!("no key is called {other}"),
    }
}

#[test]
fn chords_are_read_as_they_are_spoken() {
    for (named, keys) in [
        ("a", "a"),
        ("Escape", "\u{e00c}"),
        ("Control+n", "\u{e009}n"),
        ("Control+Shift+Tab", "\u{e009}\u{e008}\u{e004}"),
        ("+", "+"),
    ] {
        assert_eq!(chord(named).into_iter().collect::<String>(), keys, "{named}");
    }
}
