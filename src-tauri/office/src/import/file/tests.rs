//! The six examples, as their sheets stand in the files; and files that are none.

use super::*;

pub(in crate::import) fn example(name: &str) -> Vec<u8> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/spreadsheets/");
    std::fs::read(format!("{folder}{name}")).expect("the example is there")
}

fn told(name: &str) -> String {
    let read = read(&example(name), None, None).expect("it is a spreadsheet");
    let header = layout::header_row(&read.grid);
    let columns: Vec<String> = layout::columns(&read.grid, header)
        .iter()
        .map(|column| format!("{} = {}", column.name(), column.field.map_or("?", layout::ColumnField::word)))
        .collect();
    let rows = layout::data(&read.grid, header).count();
    format!(
        "{:?} {} row {}, {rows} rows: {}",
        read.sheets,
        read.encoding.map_or("", Encoding::word),
        header.unwrap_or(0),
        columns.join(", ")
    )
}

#[test]
fn the_examples_are_read_and_understood() {
    insta::assert_snapshot!(told("lista-cekanja.csv"), @r#"[] windows-1250 row 1, 34 rows: R.br. = number, Ime i prezime = called, Telefon = phone, Kada se sme zvati = contact, God. rođenja = born, Tema = topic, Kada može = times, Ko je uputio = source, Datum poziva = enquiry-on, Napomena = remark"#);
    insta::assert_snapshot!(told("чакащи.csv"), @r#"[] windows-1251 row 1, 26 rows: Име = called, Имейл = email, Тел. = phone, Възраст = age, Проблем = topic, Удобно време = times, Интервю = conversation, Резултат = outcome"#);
    insta::assert_snapshot!(told("liste-d-attente.csv"), @r#"[] utf-8 row 1, 18 rows: Prénom ou pseudonyme = called, Comment la joindre = phone, Précautions = contact, Thème = topic, Disponibilités = times, Date du premier contact = enquiry-on"#);
    insta::assert_snapshot!(told("venteliste.xlsx"), @r#"["Venteliste 2026", "Igangsættere"]  row 3, 40 rows: Navn = called, Tlf = phone, Må vi lægge besked? = contact, Alder = age, Emne = topic, Ønsker = wishes, Samtale holdt = conversation, Bemærkning = remark"#);
    insta::assert_snapshot!(told("old-list.xls"), @r#"["Ark1"]  row 1, 15 rows: Name = called, Phone = phone, Topic = topic, First call = enquiry-on, Notes = remark"#);
    insta::assert_snapshot!(told("interesse.ods"), @r#"["Interesse"]  row 1, 22 rows: Navn/alias = called, Mobil = phone, Veileder = advisor, Ønsket tidspunkt = times, Alder = age, Kjønnssammensetning = gender-wish, Meldt interesse = enquiry-on"#);
}

#[test]
fn what_is_no_spreadsheet_is_refused_with_a_reason() {
    for (bytes, refusal) in [
        (&b""[..], FileRefusal::Empty),
        (b"   \n\n;;;\n", FileRefusal::Empty),
        (b"<html><table><tr><td>Ana</td></tr></table>", FileRefusal::NoSpreadsheet),
        (b"%PDF-1.7", FileRefusal::NoSpreadsheet),
        (b"\x7fELF\0\0\0\0\x01\x02\x03\0\0\x90", FileRefusal::NoSpreadsheet),
        (b"PK\x03\x04 and nothing else", FileRefusal::Damaged),
        (b"PK\x05\x06\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0", FileRefusal::NoSpreadsheet),
        (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", FileRefusal::Damaged),
    ] {
        assert_eq!(read(bytes, None, None), Err(refusal), "{}", bytes.escape_ascii());
    }
    assert_eq!(read(&vec![b'a'; MOST_BYTES + 1], None, None), Err(FileRefusal::TooLarge));
    assert_eq!(read(&example("venteliste.xlsx"), Some("Ark1"), None), Err(FileRefusal::NoSuchSheet));
}
