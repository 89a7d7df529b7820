//! A vault of invented people, made without a window.

use chrono::Utc;
use serde_json::json;
use tillit_office::{Desk, practice};
use tillit_vault::Folder;

use crate::arguments::Demo;
use crate::call::{Trouble, passphrase};

/// Makes the vault and says what is in it.
pub fn run(demo: &Demo) -> Result<String, Trouble> {
    let passphrase = passphrase(&demo.passphrase_file)?;
    let now = demo.now.unwrap_or_else(Utc::now);
    let world = practice::world(now, demo.seed);
    let mut desk = Desk::new(Folder::at(&demo.vault), world).for_practice().filling_in_bulk();
    let recovery = practice::found(&mut desk, &passphrase, demo.language).map_err(Trouble::Practice)?;
    let mut told = 0;
    let amount = practice::Amount { people: demo.people, seed: demo.seed };
    practice::fill(&mut desk, amount, now, &mut |entered, all| {
        // Twenty lines at most, however many people.
        if entered * 20 / all.max(1) > told {
            told = entered * 20 / all.max(1);
            eprintln!("{entered} of {all} people");
        }
    })
    .map_err(Trouble::Practice)?;
    let list = desk.call(
        "list_people",
        &json!({ "filter": "everyone", "sort": "name", "descending": false, "page": 0 }).to_string(),
    );
    let list: serde_json::Value = serde_json::from_str(&list).unwrap_or_default();
    desk.close().map_err(|fault| Trouble::Fault(json!(fault.view())))?;
    Ok(format!("{:#}", json!({ "people": list["ok"]["total"], "recovery": recovery })))
}
