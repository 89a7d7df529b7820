//! Common first names of six languages, neutral nicknames, and what people say of themselves.

/// Names in both scripts and with every letter the search has to fold.
pub(super) const NAMES: &[&str] = &[
    "Jelena",
    "Dragana",
    "Милица",
    "Snežana",
    "Đurđina",
    "Марија",
    "Vesna",
    "Živka",
    "Ljiljana",
    "Чедомирка",
    "Šejla",
    "Наташа",
    "Мария",
    "Десислава",
    "Цветелина",
    "Йорданка",
    "Щилияна",
    "Åse",
    "Søs",
    "Kirsten",
    "Pernille",
    "Bodil",
    "Ærna",
    "Hélène",
    "Noëlle",
    "Aïcha",
    "Inès",
    "Françoise",
    "Marie-Ève",
    "Ingrid",
    "Solveig",
    "Tærje",
    "Liv",
    "Pia",
    "Livia",
    "Ana",
    "Mira",
    "Nora",
    "Sara",
    "Emma",
    "Ирена",
    "Gordana",
    "Svetlana",
    "Ankica",
    "Olga",
    "Karin",
    "Ruth",
    "Maja",
    "Teodora",
    "Ivana",
];

/// Names of men, for groups that are open to everybody.
pub(super) const NAMES_OF_MEN: &[&str] =
    &["Jørgen", "Никола", "Luc", "Stefan", "Øyvind", "Živko", "Георги", "Paul"];

/// Nicknames that people choose for themselves.
pub(super) const NICKNAMES: &[&str] = &[
    "River",
    "Swallow",
    "Лала",
    "Linden",
    "Mille",
    "Étoile",
    "Бреза",
    "Fjord",
    "Hazel",
    "Perle",
    "Sunčica",
    "Willow",
    "Ласта",
    "Marguerite",
];

/// Initials of surnames, written the way lists in an office do.
pub(super) const INITIALS: &[&str] =
    &["A.", "B.", "Č.", "D.", "Ђ.", "G.", "J.", "K.", "Љ.", "M.", "P.", "S.", "Š.", "V.", "Ж."];

/// Surnames, for the few who give them.
pub(super) const SURNAMES: &[&str] =
    &["Petrović", "Živković", "Димитрова", "Sørensen", "Lefèvre", "Haugen", "Đorđević", "Møller"];

/// Facilitators with their roles.
pub(super) const FACILITATORS: &[(&str, &[&str])] = &[
    ("Vesna", &["expert-by-experience"]),
    ("Mira", &["ally"]),
    ("Радмила", &["expert-by-experience", "facilitator"]),
    ("Sanja", &["ally", "facilitator"]),
    ("Kirsten", &["initiator"]),
    ("Ole", &["initiator", "facilitator"]),
    ("Claire", &["professional", "facilitator"]),
    ("Борка", &["expert-by-experience", "ally"]),
    ("Astrid", &["initiator", "expert-by-experience"]),
    ("Nada", &["ally", "initiator"]),
];

/// Those who begin to lead when the story ends.
pub(super) const NEW_FACILITATORS: &[(&str, &[&str])] = &[
    ("Milena", &["expert-by-experience", "facilitator"]),
    ("Jasna", &["ally", "facilitator"]),
    ("Гордана", &["expert-by-experience", "initiator"]),
    ("Solveig", &["ally", "initiator"]),
    ("Paul", &["initiator", "facilitator"]),
];

/// Rooms: name, kind and how many fit in.
pub(super) const VENUES: &[(&str, &str, u32)] = &[
    ("Blue room", "centre-room", 14),
    ("Garden room", "centre-room", 12),
    ("Library, upstairs", "community-centre", 16),
];

/// What may be said by whoever calls.
pub(super) const REASONS: &[&str] =
    &["about the book you ordered", "about the library card", "about the choir", "from the language course"];

/// When people say they could come.
pub(super) const TIMES: &[&str] =
    &["Wednesday or Thursday evening", "mornings", "after 17:00", "weekends", "any evening but Tuesday", ""];

/// A list so many times over, each with a name of its own: the first as it stands, the others with an initial.
pub(super) fn several<T>(
    list: &'static [T],
    name: impl Fn(&'static T) -> &'static str,
    times: u32,
) -> impl Iterator<Item = (String, &'static T)> {
    (0..times as usize)
        .flat_map(move |round| {
            let initial = round.checked_sub(1).map(|at| INITIALS[at % INITIALS.len()]);
            list.iter().map(move |one| (one, initial)).collect::<Vec<_>>()
        })
        .map(move |(one, initial)| match initial {
            None => (name(one).to_owned(), one),
            Some(initial) => (format!("{} {initial}", name(one)), one),
        })
}
