//! The order of names in each language.
//!
//! Keeps true: a list is in the order that a reader of the language expects (Å last in Danish and Norwegian, Č and Ć
//! after C, Dž, Lj and Nj as letters in Serbian), numbers inside names count as numbers, and the keys kept in the
//! database compare byte by byte as the names themselves do. Deliberately not here: finding (see `folding`).

use std::cmp::Ordering;
use std::sync::OnceLock;

use icu_collator::options::CollatorOptions;
use icu_collator::preferences::CollationNumericOrdering;
use icu_collator::{CollatorBorrowed, CollatorPreferences};
use icu_locale_core::{Locale, locale};

use crate::languages::Language;

/// The tables behind the keys. Keys of another edition do not compare with these; they have to be made again.
pub const EDITION: &str = "icu_collator_data 2.4.0";

/// The order of one language.
pub struct Order {
    collator: CollatorBorrowed<'static>,
}

impl Order {
    /// Compares two names.
    pub fn compare(&self, one: &str, other: &str) -> Ordering {
        self.collator.compare(one, other)
    }

    /// Puts rows in the order of their names.
    pub fn sort<Row>(&self, rows: &mut [Row], name: impl Fn(&Row) -> &str) {
        rows.sort_by(|one, other| self.compare(name(one), name(other)));
    }

    /// Makes the bytes that stand for a name in the index of the database.
    pub fn sort_key(&self, name: &str) -> Vec<u8> {
        let mut key = Vec::with_capacity(name.len() * 2 + 4);
        let Ok(()) = self.collator.write_sort_key_to(name, &mut key);
        key
    }
}

/// The order of a language.
pub fn order(tag: Language) -> &'static Order {
    static ORDERS: [OnceLock<Order>; Language::ALL.len()] = [const { OnceLock::new() }; Language::ALL.len()];
    ORDERS[tag as usize].get_or_init(|| {
        let mut preferences = CollatorPreferences::from(locale_of(tag));
        preferences.numeric_ordering = Some(CollationNumericOrdering::True);
        let collator = CollatorBorrowed::try_new(preferences, CollatorOptions::default())
            .expect("the tables of every language are compiled in");
        Order { collator }
    })
}

fn locale_of(tag: Language) -> Locale {
    match tag {
        Language::En => locale!("en"),
        Language::SrCyrl => locale!("sr-Cyrl"),
        Language::SrLatn => locale!("sr-Latn"),
        Language::Bg => locale!("bg"),
        Language::Da => locale!("da"),
        Language::Fr => locale!("fr"),
        Language::Nb => locale!("nb"),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const NAMES: [(Language, &[&str]); 7] = [
        (Language::En, &["Adam", "Åse", "Zoe", "Ана"]),
        (
            Language::SrLatn,
            &[
                "Ceca", "Cveta", "Čeda", "Ćira", "Dara", "Dušan", "Dzava", "Džemila", "Đorđe", "Eva", "Lula",
                "Luna", "Ljubica", "Mara", "Nuna", "Njegoš", "Olga", "Sara", "Šana", "Zora", "Živka",
            ],
        ),
        (
            Language::SrCyrl,
            &[
                "Драгана",
                "Ђорђе",
                "Ева",
                "Живка",
                "Зора",
                "Ивана",
                "Јелена",
                "Катарина",
                "Лула",
                "Љубица",
                "Мара",
                "Нуна",
                "Његош",
                "Тара",
                "Ћира",
                "Урош",
                "Цвета",
                "Чеда",
                "Џемила",
                "Шана",
                "Ana",
            ],
        ),
        (
            Language::Bg,
            &[
                "Ана",
                "Жана",
                "Иван",
                "Йордан",
                "Калина",
                "Цветана",
                "Чавдар",
                "Шана",
                "Щерева",
                "Ъгъл",
                "Юлия",
                "Яна",
                "Ana",
            ],
        ),
        (Language::Da, &["Abel", "Zoe", "Ægir", "Ære", "Østen", "Øyvind", "Åben", "Aage", "Åse", "Aase"]),
        (Language::Nb, &["Abel", "Zoe", "Ægir", "Østen", "Øyvind", "Åge", "Aase", "Åshild"]),
        (Language::Fr, &["Cœur", "cote", "coté", "côte", "côté", "Elise", "Élodie", "Emma"]),
    ];

    #[test]
    fn names_are_in_the_order_of_the_language() {
        for (tag, names) in NAMES {
            let mut sorted = names.to_vec();
            sorted.reverse();
            sorted.sort_by(|one, other| order(tag).compare(one, other));
            assert_eq!(sorted, names, "{tag}");
        }
    }

    #[test]
    fn numbers_in_names_count_as_numbers() {
        for tag in Language::ALL.iter().copied() {
            assert_eq!(order(tag).compare("Room 2", "Room 10"), Ordering::Less, "{tag}");
            assert!(order(tag).sort_key("Room 2") < order(tag).sort_key("Room 10"), "{tag}");
        }
    }

    #[test]
    fn the_edition_is_the_one_that_is_linked() {
        let locked = include_str!("../../../Cargo.lock");
        let (name, version) = EDITION.split_once(' ').expect("a name and a version");
        assert!(
            locked.contains(&format!("name = \"{name}\"\nversion = \"{version}\"\n")),
            "the tables changed: change EDITION, so that every vault makes its keys again"
        );
    }

    proptest! {
        #[test]
        fn keys_compare_as_the_names_do(
            tag in prop::sample::select(Language::ALL.to_vec()),
            one in "[a-zčćžšđæøåA-ZÅ0-9 а-яђљњ]{0,8}|\\PC{0,8}",
            other in "[a-zčćžšđæøåA-ZÅ0-9 а-яђљњ]{0,8}|\\PC{0,8}",
        ) {
            let order = order(tag);
            prop_assert_eq!(order.sort_key(&one).cmp(&order.sort_key(&other)), order.compare(&one, &other));
        }
    }
}
