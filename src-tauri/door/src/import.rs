//! Importing a spreadsheet without a window: the same commands as the window gives, one JSON object out.

use std::fs;
use std::io::Read;
use std::path::Path;

use serde_json::{Map, Value, json};
use tillit_office::import::{MOST_BYTES, Spreadsheet};
use tillit_office::{Desk, World};
use tillit_vault::Folder;

use crate::arguments::Import;
use crate::call::{Trouble, ask, passphrase};

/// Imports the file, or with `--dry-run` says what an import would do, and lists every cell that is not taken.
pub fn run(wanted: &Import) -> Result<String, Trouble> {
    let passphrase = passphrase(&wanted.passphrase_file)?;
    let file = read(&wanted.file)?;
    let world = wanted.now.map_or_else(World::system, World::at);
    let mut desk = Desk::new(Folder::at(&wanted.vault), world);
    ask(&mut desk, "unlock", &json!({ "passphrase": passphrase }).to_string())?;
    desk.hand_in(file);
    let form = json!({ "sheet": wanted.sheet }).to_string();
    let preview = ask(&mut desk, "preview_import", &form)?;
    let mut people = preview["people"].clone();
    let mut unconfirmed = preview["unconfirmed_contacts"].clone();
    if !wanted.dry_run {
        let imported = ask(&mut desk, "import_spreadsheet", &form)?;
        people = imported["people"].clone();
        unconfirmed = imported["unconfirmed_contacts"].clone();
    }
    let unread = unread(&mut desk)?;
    desk.close().map_err(|fault| Trouble::Fault(json!(fault.view())))?;
    let header_row = preview["header_row"].as_u64().filter(|row| *row > 0);
    Ok(format!(
        "{:#}",
        json!({
            "file": preview["file"],
            "sheet": preview["sheet"],
            "encoding": preview["encoding"],
            "header_row": header_row,
            "rows": preview["rows"],
            "people": people,
            "duplicates": preview["duplicates"].as_array().map_or(0, Vec::len),
            "unconfirmed_contacts": unconfirmed,
            "columns": columns(&preview),
            "unread": unread,
        })
    ))
}

/// Reads the file, as far as an import would take it.
fn read(path: &Path) -> Result<Spreadsheet, Trouble> {
    let trouble = |error| Trouble::Spreadsheet { path: path.to_owned(), error };
    let most = u64::try_from(MOST_BYTES).unwrap_or(u64::MAX).saturating_add(1);
    let mut bytes = Vec::new();
    fs::File::open(path).map_err(trouble)?.take(most).read_to_end(&mut bytes).map_err(trouble)?;
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    Ok(Spreadsheet::new(name, bytes))
}

/// From each heading, or letter where there is none, to the field; null where nobody knows it.
fn columns(preview: &Value) -> Map<String, Value> {
    let mut columns = Map::new();
    for column in preview["columns"].as_array().into_iter().flatten() {
        let text = |name: &str| column[name].as_str().unwrap_or_default();
        let heading = if text("heading").is_empty() { text("letter") } else { text("heading") };
        let name = if columns.contains_key(heading) {
            format!("{heading} ({})", text("letter"))
        } else {
            heading.to_owned()
        };
        columns.insert(name, column["field"].clone());
    }
    columns
}

/// Every cell that is not taken.
fn unread(desk: &mut Desk) -> Result<Vec<Value>, Trouble> {
    let mut cells = Vec::new();
    for page in 0.. {
        let mut view = ask(desk, "list_unread_cells", &json!({ "page": page }).to_string())?;
        match view["cells"].as_array_mut() {
            Some(more) if !more.is_empty() => cells.append(more),
            _ => break,
        }
    }
    Ok(cells)
}
