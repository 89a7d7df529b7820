//! Serbian from Cyrillic to Latin, letter by letter.
//!
//! Keeps true: only Serbian Cyrillic letters change, so that the ids, variables and markup of a message file stay as
//! they are. Depends on nothing but the standard library, because the build uses the same file to write
//! `locales/sr-Latn`. Deliberately not here: the way back, which is not unique (nj, lj, dž).

/// Writes Serbian Cyrillic in Latin letters and leaves everything else alone.
///
/// Љ, Њ and Џ become two capitals inside a word in capitals, and otherwise a capital and a small letter.
pub fn sr_latn(text: &str) -> String {
    let mut latin = String::with_capacity(text.len());
    let mut before = None;
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match (latin_of(letter), letters.peek()) {
            (None, _) => latin.push(letter),
            (Some((first, second)), after) => {
                latin.push_str(first);
                let shouts = letter.is_uppercase() && in_capitals(before, after.copied());
                if shouts {
                    latin.extend(second.chars().flat_map(char::to_uppercase));
                } else {
                    latin.push_str(second);
                }
            }
        }
        before = Some(letter);
    }
    latin
}

/// Whether a capital letter stands in a word of capitals: its neighbour in the word is one, the next before the last.
fn in_capitals(before: Option<char>, after: Option<char>) -> bool {
    match (before, after) {
        (_, Some(after)) if after.is_alphabetic() => after.is_uppercase(),
        (Some(before), _) => before.is_uppercase(),
        (None, _) => false,
    }
}

/// The first Latin letter and what may follow it.
fn latin_of(letter: char) -> Option<(&'static str, &'static str)> {
    Some(match letter {
        'А' => ("A", ""),
        'Б' => ("B", ""),
        'В' => ("V", ""),
        'Г' => ("G", ""),
        'Д' => ("D", ""),
        'Ђ' => ("Đ", ""),
        'Е' => ("E", ""),
        'Ж' => ("Ž", ""),
        'З' => ("Z", ""),
        'И' => ("I", ""),
        'Ј' => ("J", ""),
        'К' => ("K", ""),
        'Л' => ("L", ""),
        'Љ' => ("L", "j"),
        'М' => ("M", ""),
        'Н' => ("N", ""),
        'Њ' => ("N", "j"),
        'О' => ("O", ""),
        'П' => ("P", ""),
        'Р' => ("R", ""),
        'С' => ("S", ""),
        'Т' => ("T", ""),
        'Ћ' => ("Ć", ""),
        'У' => ("U", ""),
        'Ф' => ("F", ""),
        'Х' => ("H", ""),
        'Ц' => ("C", ""),
        'Ч' => ("Č", ""),
        'Џ' => ("D", "ž"),
        'Ш' => ("Š", ""),
        'а' => ("a", ""),
        'б' => ("b", ""),
        'в' => ("v", ""),
        'г' => ("g", ""),
        'д' => ("d", ""),
        'ђ' => ("đ", ""),
        'е' => ("e", ""),
        'ж' => ("ž", ""),
        'з' => ("z", ""),
        'и' => ("i", ""),
        'ј' => ("j", ""),
        'к' => ("k", ""),
        'л' => ("l", ""),
        'љ' => ("l", "j"),
        'м' => ("m", ""),
        'н' => ("n", ""),
        'њ' => ("n", "j"),
        'о' => ("o", ""),
        'п' => ("p", ""),
        'р' => ("r", ""),
        'с' => ("s", ""),
        'т' => ("t", ""),
        'ћ' => ("ć", ""),
        'у' => ("u", ""),
        'ф' => ("f", ""),
        'х' => ("h", ""),
        'ц' => ("c", ""),
        'ч' => ("č", ""),
        'џ' => ("d", "ž"),
        'ш' => ("š", ""),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::sr_latn;

    #[test]
    fn words_are_written_in_latin() {
        let cases = [
            ("Драгана Живковић", "Dragana Živković"),
            ("Ђорђе Чолић, Ћирило Џаџић", "Đorđe Čolić, Ćirilo Džadžić"),
            ("Љубица, љубав, ЉУБАВ", "Ljubica, ljubav, LJUBAV"),
            ("КРАЉ, краљ, Краљ", "KRALJ, kralj, Kralj"),
            ("ЊЕГОШ, Његош, ТРАЊЕ, САЊ", "NJEGOŠ, Njegoš, TRANJE, SANJ"),
            ("ЏЕМ, Џем, ПАЏ", "DŽEM, Džem, PADŽ"),
            ("Љ. Петровић, Љ", "Lj. Petrović, Lj"),
            ("ПОЉЊЕ, Љљ, љЉ", "POLJNJE, Ljlj, ljLj"),
            ("СУСРЕТ – Љ И Њ", "SUSRET – Lj I Nj"),
            ("инјекција", "injekcija"),
            ("Tillit, 2026. Åse ñ 🌻", "Tillit, 2026. Åse ñ 🌻"),
            ("България", "Bъlgariя"),
            ("", ""),
        ];
        for (cyrillic, latin) in cases {
            assert_eq!(sr_latn(cyrillic), latin);
        }
    }

    #[test]
    fn the_marks_of_a_message_file_stay() {
        let file = "# Љ\npeople-found =\n    { $count ->\n        [one] Једна особа\n       *[other] { $count } особа\n    }\n    .title = Људи у { -app } {\"Џ\"}\n";
        let latin = "# Lj\npeople-found =\n    { $count ->\n        [one] Jedna osoba\n       *[other] { $count } osoba\n    }\n    .title = Ljudi u { -app } {\"Dž\"}\n";
        assert_eq!(sr_latn(file), latin);
        assert_eq!(sr_latn(latin), latin);
    }

    #[test]
    fn every_letter_of_the_serbian_alphabet_has_a_latin_one() {
        let alphabet = "абвгдђежзијклљмнњопрстћуфхцчџш";
        assert_eq!(sr_latn(alphabet), "abvgdđežzijklljmnnjoprstćufhcčdžš");
        assert_eq!(sr_latn(&alphabet.to_uppercase()), "ABVGDĐEŽZIJKLLJMNNJOPRSTĆUFHCČDŽŠ");
    }
}
