//! Every example in every encoding that can hold it is recognised, and so are texts of a few words.

use super::*;

/// Texts as lists begin, with the encodings that can hold them.
const TEXTS: &[(&str, &[Encoding])] = &[
    (
        "R.br.;Ime i prezime;Telefon;Kada se sme zvati\n1;Ljiljana Ćirić;064;uto veče\n",
        &[Encoding::Windows1250],
    ),
    ("Ime;Telefon;Tema\nMilica Perić;064;tuga\n", &[Encoding::Windows1250]),
    ("Ime;Tema\nČarna;tuga\n", &[Encoding::Windows1250]),
    ("Ime;Tema\nĐurđa;tuga\n", &[Encoding::Windows1250]),
    ("Име и презиме;Телефон;Тема\nЉиљана Ћирић;064;туга\n", &[Encoding::Windows1251]),
    ("Име,Имейл,Тел.,Възраст\nЩилияна Ангелова,,088,31\n", &[Encoding::Windows1251]),
    ("Navn;Tlf;Emne\nLærke Kjær;12 34 56 78;Sorg\n", &[Encoding::Windows1252]),
    ("Navn;Tlf;Emne\nKjær;12 34 56 78;Sorg\n", &[Encoding::Windows1252]),
    ("Navn/alias;Mobil;Ønsket tidspunkt\nØystein Kjølås;41;kveld\n", &[Encoding::Windows1252]),
    ("Prénom ou pseudonyme;Thème\n« Zoé »;deuil\n", &[Encoding::Windows1252]),
    ("Nom;Thème\nMarie-Ève Garçon;deuil – père\n", &[Encoding::Windows1252]),
    ("Name;Topic\nChloë;grief\n", &[Encoding::Windows1252]),
];

pub(in crate::import) fn written(text: &str, encoding: Encoding) -> Vec<u8> {
    match encoding {
        Encoding::Utf16Le => text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
        Encoding::Utf16Be => text.encode_utf16().flat_map(u16::to_be_bytes).collect(),
        other => {
            let (bytes, _, lost) = other.coding().encode(text);
            assert!(!lost, "{text} can be written in {}", other.word());
            bytes.into_owned()
        }
    }
}

#[test]
fn a_few_words_are_enough() {
    for (text, encodings) in TEXTS {
        for encoding in
            encodings.iter().copied().chain([Encoding::Utf8, Encoding::Utf16Le, Encoding::Utf16Be])
        {
            let bytes = written(text, encoding);
            assert_eq!(guess(&bytes), encoding, "{text}");
            assert_eq!(encoding.decode(&bytes), *text);
        }
    }
}

#[test]
fn a_mark_says_it_and_is_no_part_of_the_text() {
    for encoding in [Encoding::Utf8, Encoding::Utf16Le, Encoding::Utf16Be] {
        let bytes = written("\u{feff}Ime;Tema\nĐurđa;tuga\n", encoding);
        assert_eq!(guess(&bytes), encoding);
        assert_eq!(encoding.decode(&bytes), "Ime;Tema\nĐurđa;tuga\n");
    }
}

#[test]
fn plain_and_empty_files_are_utf_8() {
    assert_eq!(guess(b""), Encoding::Utf8);
    assert_eq!(guess(b"Name;Topic\nAna;grief\n"), Encoding::Utf8);
    let mut cut =
        "Ljiljana Ćirić, Đurđa Šijan, Žana Čolić, Snežana Džamić, Šejla Čolić".repeat(2).into_bytes();
    cut.push(0xC4);
    assert_eq!(guess(&cut), Encoding::Utf8);
}
