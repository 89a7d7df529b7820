//! Files that claim more than any computer holds.

use std::io::Write;

use zip::write::{SimpleFileOptions, ZipWriter};

use super::*;

const MIMETYPE: &str = "application/vnd.oasis.opendocument.spreadsheet";

fn packed(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        writer.start_file(*name, SimpleFileOptions::default()).expect("memory takes it");
        writer.write_all(text.as_bytes()).expect("memory takes it");
    }
    writer.finish().expect("memory takes it").into_inner()
}

fn ods(rows: &str) -> Vec<u8> {
    let content = format!(
        r#"<?xml version="1.0"?><office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet>
        <table:table table:name="Ark">{rows}</table:table></office:spreadsheet></office:body></office:document-content>"#
    );
    let manifest = "<manifest:manifest xmlns:manifest=\"m\"/>";
    packed(&[("mimetype", MIMETYPE), ("META-INF/manifest.xml", manifest), ("content.xml", &content)])
}

fn row(repeats: &str, cell: &str) -> String {
    format!("<table:table-row{repeats}>{cell}</table:table-row>")
}

#[test]
fn claims_are_looked_at_before_anything_is_read() {
    let word = r#"<table:table-cell office:value-type="string"><text:p>Ana</text:p></table:table-cell>"#;
    let far = r#"<table:table-cell table:number-columns-repeated="16383"/>"#;
    let many = " table:number-rows-repeated=\"1048575\"";
    let spaces = r#"<table:table-cell office:value-type="string"><text:p><text:s text:c="4000000000"/></text:p></table:table-cell>"#;
    for (bytes, verdict) in [
        (ods(&row("", word)), Ok(Packed::Ods)),
        (ods(&format!("{}{}", row("", word), row(many, far))), Ok(Packed::Ods)),
        (ods(&row(many, word)), Err(Unfit::TooLarge)),
        (ods(&format!("{}{}", row(many, far), row("", &format!("{far}{word}")))), Err(Unfit::TooLarge)),
        (ods(&row("", spaces)), Err(Unfit::TooLarge)),
        (packed(&[("xl/workbook.xml", "<workbook/>")]), Ok(Packed::Xlsx)),
        (packed(&[("word/document.xml", "<document/>")]), Ok(Packed::Other)),
        (packed(&[("xl/workbook.xml", &"0".repeat(65 << 20))]), Err(Unfit::TooLarge)),
    ] {
        assert_eq!(look_into_zip(&bytes), verdict);
    }
}

#[test]
fn an_old_workbook_that_reaches_too_far_is_refused() {
    let mut file = cfb::CompoundFile::create(Cursor::new(Vec::new())).expect("memory takes it");
    let record = |kind: u16, data: &[u8]| {
        let length = u16::try_from(data.len()).expect("a short record");
        [&kind.to_le_bytes()[..], &length.to_le_bytes(), data].concat()
    };
    let mut globals = record(BOUND_SHEET, &[0; 8]);
    let at = u32::try_from(globals.len()).expect("a short stream");
    globals[4..8].copy_from_slice(&at.to_le_bytes());
    let number = |row: u16, column: u16| {
        record(0x0203, &[&row.to_le_bytes()[..], &column.to_le_bytes(), &[0; 10]].concat())
    };
    let stream = [globals, number(0, 0), number(u16::MAX, 255)].concat();
    file.create_stream("/Workbook").expect("memory takes it").write_all(&stream).expect("memory takes it");
    let bytes = file.into_inner().into_inner();
    assert_eq!(look_into_xls(&bytes), Err(Unfit::TooLarge));
}
