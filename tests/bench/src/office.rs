//! The office of a practice vault, asked as the window's page asks it.

use std::time::Duration;

use chrono::{DateTime, Utc};
use serde_json::{Value, json};
use tillit_office::{Desk, World};
use tillit_vault::Folder;

use crate::clock::time;
use crate::{Scene, Trouble};

/// An open vault.
pub struct Office {
    desk: Desk,
}

impl Office {
    /// Opens the vault of the scene, at the time at which its story ends.
    pub fn open(scene: &Scene, folder: &std::path::Path) -> Result<Self, Trouble> {
        let mut office = Self { desk: Desk::new(Folder::at(folder), World::at(told_until(folder)?)) };
        office.ask("unlock", &json!({ "passphrase": scene.passphrase }))?;
        Ok(office)
    }

    /// Gives a command's view.
    pub fn ask(&mut self, command: &str, form: &Value) -> Result<Value, Trouble> {
        self.timed(command, form).map(|(view, _)| view)
    }

    /// Gives a command's view and how long it took to answer: form read, view written as text.
    pub fn timed(&mut self, command: &str, form: &Value) -> Result<(Value, Duration), Trouble> {
        let form = form.to_string();
        let (said, took) = time(|| self.desk.call(command, &form));
        let mut envelope: Value = serde_json::from_str(&said).expect("the desk answers in JSON");
        match envelope.get_mut("ok") {
            Some(view) => Ok((view.take(), took)),
            None => Err(Trouble::Refused { command: command.to_owned(), fault: envelope["fault"].take() }),
        }
    }

    /// Closes the vault.
    pub fn close(mut self) -> Result<(), Trouble> {
        self.ask("lock", &json!({})).map(drop)
    }
}

/// When the story of a practice vault ends: its files were last written then.
fn told_until(folder: &std::path::Path) -> Result<DateTime<Utc>, Trouble> {
    let keys = std::fs::metadata(folder.join("keys.tar"))?;
    Ok(keys.modified()?.into())
}

/// The list a view has under a name.
pub fn listed<'a>(view: &'a Value, name: &'static str) -> Result<&'a Vec<Value>, Trouble> {
    view[name].as_array().filter(|list| !list.is_empty()).ok_or(Trouble::Lacking(name))
}
