//! A table written in any encoding, with any delimiter, in any order of columns, comes back the same; and no cell vanishes.

use chrono::Days;
use proptest::prelude::*;
use proptest::sample::{Index, subsequence};

use super::super::encoding::{self, Encoding};
use super::super::{file, layout};
use super::*;

/// A language's words, and letters of its names.
struct Tongue {
    headings: [&'static str; 6],
    names: [&'static str; 4],
    encoding: Encoding,
}

const TONGUES: [Tongue; 6] = [
    Tongue {
        headings: ["Name", "Phone", "Topic", "First contact", "Safe to call", "Shoe size"],
        names: ["Chloë Smith", "Ruth", "M. K.", "Anna O'Hara"],
        encoding: Encoding::Windows1252,
    },
    Tongue {
        headings: ["Ime i prezime", "Telefon", "Tema", "Datum poziva", "Kada se sme zvati", "Broj cipela"],
        names: ["Ljiljana Ćirić", "Đurđina", "Žana Šijan", "Čedomirka"],
        encoding: Encoding::Windows1250,
    },
    Tongue {
        headings: ["Име и презиме", "Телефон", "Тема", "Датум позива", "Када се сме звати", "Величина обуће"],
        names: ["Љиљана Ћирић", "Ђурђина", "Жана Шијан", "Његица"],
        encoding: Encoding::Windows1251,
    },
    Tongue {
        headings: ["Име", "Тел.", "Проблем", "Дата на обаждане", "Кога да се звъни", "Размер"],
        names: ["Щилияна Ангелова", "Любов", "Йорданка Юрукова", "Ася"],
        encoding: Encoding::Windows1251,
    },
    Tongue {
        headings: ["Navn", "Tlf", "Emne", "Første kontakt", "Må vi lægge besked?", "Skostørrelse"],
        names: ["Lærke Kjær", "Åse Sørensen", "Øjvind", "Grethe Næss"],
        encoding: Encoding::Windows1252,
    },
    Tongue {
        headings: [
            "Nom et prénom",
            "Téléphone",
            "Thème",
            "Date du premier contact",
            "Précautions",
            "Pointure",
        ],
        names: ["Noëlle Goff", "Marie-Ève", "Inès Müller", "Françoise"],
        encoding: Encoding::Windows1252,
    },
];

const FIELDS: [Option<ColumnField>; 6] = [
    Some(ColumnField::Called),
    Some(ColumnField::Phone),
    Some(ColumnField::Topic),
    Some(ColumnField::EnquiryOn),
    Some(ColumnField::Contact),
    None,
];

/// A row: which name, a number, a topic, days back, words with signs that need quoting, a cell nobody knows.
type Made = (Index, Option<u32>, Option<Index>, Option<u16>, Option<String>, Option<u8>);

fn made() -> impl Strategy<Value = Made> {
    (
        any::<Index>(),
        proptest::option::of(100_000_u32..9_999_999),
        proptest::option::of(any::<Index>()),
        proptest::option::of(0_u16..3_000),
        proptest::option::of("[a-z]{3,8}[;,\"\n| ]{1,2}[a-z]{3,8}"),
        proptest::option::of(30_u8..45),
    )
}

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 20).expect("it is a day")
}

fn here() -> super::Here {
    super::Here { today: today(), notes: None }
}

fn cells(tongue: &Tongue, row: &Made) -> [String; 6] {
    let (name, phone, topic, back, words, size) = row;
    let day = back.map(|back| today() - Days::new(u64::from(back)));
    [
        tongue.names[name.index(tongue.names.len())].to_owned(),
        phone.map(|number| format!("06{number}")).unwrap_or_default(),
        topic.map(|topic| ["violence", "tuga", "sorg"][topic.index(3)].to_owned()).unwrap_or_default(),
        day.map(|day| day.format("%d.%m.%Y.").to_string()).unwrap_or_default(),
        words.clone().unwrap_or_default(),
        size.map(|size| size.to_string()).unwrap_or_default(),
    ]
}

fn quoted(cell: &str, delimiter: char) -> String {
    if cell.contains([delimiter, '"', '\n']) {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell.to_owned()
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(192))]

    #[test]
    fn a_table_comes_back_the_same_and_no_cell_vanishes(
        tongue in 0_usize..6,
        wide in 0_usize..4,
        delimiter in proptest::sample::select(vec![';', ',', '\t', '|']),
        end in proptest::sample::select(vec!["\n", "\r\n"]),
        order in Just((0..6).collect::<Vec<usize>>()).prop_shuffle(),
        titles in 0_usize..3,
        made in proptest::collection::vec(made(), 3..12),
        kept in subsequence(vec![1_usize, 2, 3, 4, 5], 3..=5),
    ) {
        let tongue = &TONGUES[tongue];
        let order: Vec<usize> = order.into_iter().filter(|at| *at == 0 || kept.contains(at)).collect();
        let mut lines: Vec<Vec<String>> = vec![vec!["2026".to_owned()]; titles];
        lines.push(order.iter().map(|at| tongue.headings[*at].to_owned()).collect());
        let rows: Vec<[String; 6]> = made.iter().map(|row| cells(tongue, row)).collect();
        lines.extend(rows.iter().map(|row| order.iter().map(|at| row[*at].clone()).collect()));
        let text: String = lines
            .iter()
            .map(|line| {
                let cells: Vec<String> = line.iter().map(|cell| quoted(cell, delimiter)).collect();
                format!("{}{end}", cells.join(&delimiter.to_string()))
            })
            .collect();
        let encoding = [Encoding::Utf8, Encoding::Utf16Le, Encoding::Utf16Be, tongue.encoding][wide];
        let bytes = encoding::tests::written(&text, encoding);

        let sheet = file::read(&bytes, None, None).expect("it is a table");
        prop_assert_eq!(encoding.decode(&bytes), sheet.encoding.expect("it is a text").decode(&bytes));
        let header = layout::header_row(&sheet.grid);
        prop_assert_eq!(header, u32::try_from(titles + 1).ok());
        let columns = layout::columns(&sheet.grid, header);
        for column in &columns {
            prop_assert_eq!(column.field, FIELDS[order[column.at]], "{}", column.name());
        }
        let read = super::read(&sheet.grid, header, &columns, &[], here());
        prop_assert_eq!(read.people.len(), rows.len());
        let mut taken = 0;
        for (somebody, row) in read.people.iter().zip(&rows) {
            let has = |at: usize| order.contains(&at) && !row[at].is_empty();
            prop_assert_eq!(&somebody.person.called, &row[0]);
            prop_assert_eq!(somebody.phone.clone().unwrap_or_default(), if has(1) { row[1].clone() } else { String::new() });
            prop_assert_eq!(somebody.topics.concat(), if has(2) { row[2].clone() } else { String::new() });
            let day = somebody.enquiry_on.map(|day| day.format("%d.%m.%Y.").to_string()).unwrap_or_default();
            prop_assert_eq!(day, if has(3) { row[3].clone() } else { String::new() });
            if has(4) {
                prop_assert!(somebody.unconfirmed.concat().contains(row[4].trim()), "{:?}", somebody.unconfirmed);
            }
            taken += (0..5).filter(|at| *at == 0 || has(*at)).count();
        }
        let filled: usize = sheet.grid.rows.iter().filter(|row| Some(row.number) > header).map(|row| row.filled().count()).sum();
        let listed = read.unread.iter().filter(|cell| Some(cell.row) > header).count();
        prop_assert_eq!(filled, taken + listed);
    }
}
