//! A centre with invented people, for practising, for benchmarks and for tests.
//!
//! Everything is entered through the surface's own commands, day by day on a clock that is moved along, so a practice vault
//! can hold nothing that a coordinator could not have entered. The same seed gives the same centre. The names are common
//! first names; nobody is meant.

mod calendar;
mod dice;
mod names;
mod story;

use chrono::{DateTime, Days, NaiveDate, Utc};
use serde::Deserialize;
use serde_json::{Value, json};
use tillit_vault::FolderState;
use ts_rs::TS;

use crate::access::{self, DoorView};
use crate::desk::Desk;
use crate::fault::Fault;
use crate::languages::Language;
use crate::surface::Nothing;
use crate::world::World;
use dice::Dice;
use story::Story;

/// Why a practice vault could not be filled.
#[derive(Debug, thiserror::Error)]
pub enum PracticeError {
    /// The vault is locked or its clock cannot be moved.
    #[error("a practice vault needs an open desk on a clock that can be set")]
    NotReady,
    /// A command refused what was invented.
    #[error("{command} answered {code}")]
    Refused {
        /// The command.
        command: String,
        /// The fault's code.
        code: String,
    },
}

/// How much to invent.
#[derive(Debug, Clone, Copy)]
pub struct Amount {
    /// How many people turn to the centre.
    pub people: u32,
    /// The seed.
    pub seed: u64,
}

/// People a centre hears from in one year (DOMAIN.md: 150 to 400).
const PEOPLE_A_YEAR: u32 = 250;

/// Founds a practice centre with this passphrase through the same command as the first run does, and gives the
/// words of its recovery kit.
pub fn found(desk: &mut Desk, passphrase: &str, language: Language) -> Result<String, PracticeError> {
    let (country, zone) = match language {
        Language::Bg => ("BG", "Europe/Sofia"),
        Language::Da => ("DK", "Europe/Copenhagen"),
        Language::Fr => ("FR", "Europe/Paris"),
        Language::Nb => ("NO", "Europe/Oslo"),
        Language::En | Language::SrCyrl | Language::SrLatn => ("RS", "Europe/Belgrade"),
    };
    let mut teller = Teller { desk };
    let form = json!({
        "language": language,
        "coordinator": "Ana",
        "centre": { "name": "", "country": country, "zone": zone },
        "passphrase": passphrase,
    });
    let kit = teller.tell("create_vault", form)?;
    let asked = kit["ask"].as_array().into_iter().flatten().filter_map(Value::as_u64);
    let words: Vec<Value> =
        asked.map(|at| kit["words"][usize::try_from(at).unwrap_or(1) - 1].clone()).collect();
    teller.tell("confirm_recovery", json!({ "words": words }))?;
    let words: Vec<&str> = kit["words"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    Ok(words.join(" "))
}

/// Makes a world whose clock can be moved, so that a history can be entered.
pub fn world(now: DateTime<Utc>, seed: u64) -> World {
    World::seeded(now, seed)
}

/// Fills an open, new vault up to the present instant of `until`; `progress` hears people entered and people in all.
pub fn fill(
    desk: &mut Desk,
    amount: Amount,
    until: DateTime<Utc>,
    progress: &mut dyn FnMut(u32, u32),
) -> Result<(), PracticeError> {
    let zone = desk.world().map_err(|_| PracticeError::NotReady)?.zone();
    let today = until.with_timezone(&zone).date_naive();
    let days = (u64::from(amount.people) * 365 / u64::from(PEOPLE_A_YEAR)).clamp(120, 7_300);
    let first = today.checked_sub_days(Days::new(days)).ok_or(PracticeError::NotReady)?;
    // A centre that hears from ten times as many people has ten times the rooms.
    let times = (u64::from(amount.people) * 365 / days).div_ceil(u64::from(PEOPLE_A_YEAR)).max(1);
    let times = u32::try_from(times).unwrap_or(1);
    let mut story = Story::begin(Teller { desk }, Dice::new(amount.seed), first, today, times)?;
    let mut entered = 0;
    for (passed, day) in first.iter_days().take_while(|day| *day <= today).enumerate() {
        let passed = u64::try_from(passed).unwrap_or(days) + 1;
        let due = u32::try_from(u64::from(amount.people) * passed / (days + 1)).unwrap_or(amount.people);
        story.live(day, due.saturating_sub(entered))?;
        entered = due.max(entered);
        progress(entered, amount.people);
    }
    story.end(until);
    Ok(())
}

/// The passphrase of the practice vault, shown on its lock screen: opening is practised too, and there is nothing to hide.
pub const PASSPHRASE: &str = "violet lantern orchard pebble sailing winter";

/// People in a practice vault made from the window: enough for every screen, made in a few seconds.
const PEOPLE: u32 = 80;

/// In which language to practise.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FoundPracticeForm {
    /// The language of the invented coordinator.
    pub language: Language,
}

/// Makes the practice vault where the window was opened for practising and there is none yet.
pub fn found_practice(desk: &mut Desk, form: FoundPracticeForm) -> Result<DoorView, Fault> {
    if !desk.is_practice() || !desk.is_locked() || desk.folder().state()? == FolderState::Vault {
        return Err(Fault::NotNow);
    }
    let now = desk.world()?.now();
    let told = found(desk, PASSPHRASE, form.language).and_then(|_| {
        fill(desk, Amount { people: PEOPLE, seed: now.timestamp().unsigned_abs() }, now, &mut |_, _| {})
    });
    desk.world()?.stop_telling();
    told.map_err(|_| Fault::refused("practice-not-made"))?;
    access::get_door(desk, Nothing {})
}

/// Speaks to the desk as a coordinator would.
struct Teller<'a> {
    desk: &'a mut Desk,
}

impl Teller<'_> {
    /// Sets the clock to an hour of a day.
    fn at(&mut self, day: NaiveDate, hour: u32, minute: u32) -> Result<(), PracticeError> {
        let world = self.desk.world().map_err(|_| PracticeError::NotReady)?;
        let time = chrono::NaiveTime::from_hms_opt(hour, minute, 0).ok_or(PracticeError::NotReady)?;
        let now = crate::calendar::instant(day, time, world.zone()).map_err(|_| PracticeError::NotReady)?;
        world.set_now(now);
        Ok(())
    }

    /// Runs a command that must succeed.
    fn tell(&mut self, command: &str, form: Value) -> Result<Value, PracticeError> {
        self.ask(command, form)?.map_err(|code| PracticeError::Refused { command: command.to_owned(), code })
    }

    /// Runs a command that a rule may refuse; the refusal's code comes back.
    fn ask(&mut self, command: &str, form: Value) -> Result<Result<Value, String>, PracticeError> {
        let answer = self.desk.call(command, &form.to_string());
        let mut envelope: Value = serde_json::from_str(&answer).map_err(|_| PracticeError::NotReady)?;
        match envelope.get_mut("fault") {
            None => Ok(Ok(envelope["ok"].take())),
            Some(fault) => {
                let field =
                    fault["fields"][0]["code"].as_str().map(|code| format!(": {code}")).unwrap_or_default();
                Ok(Err(format!("{}{field}", fault["code"].as_str().unwrap_or("broken"))))
            }
        }
    }

    fn founded(&mut self, times: u32) -> Result<Founded, PracticeError> {
        let mut programmes = Vec::new();
        for preset in ["belgrade", "denmark", "sofia", "norway"] {
            programmes.push(self.tell("add_programme", json!({ "preset": preset }))?["id"].clone());
        }
        let mut venues = Vec::new();
        for (name, (_, kind, capacity)) in names::several(names::VENUES, |(name, ..)| name, times) {
            let form = json!({ "name": name, "kind": kind, "address": "", "capacity": capacity, "step_free": "yes" });
            venues.push(self.tell("add_venue", form)?["id"].clone());
        }
        let settings = self.tell("get_settings", json!({}))?;
        let topics =
            settings["topics"].as_array().into_iter().flatten().map(|topic| topic["id"].clone()).collect();
        let fields = settings["programmes"].as_array().cloned().unwrap_or_default();
        let programmes = programmes
            .into_iter()
            .filter_map(|id| fields.iter().find(|programme| programme["id"] == id).cloned())
            .collect();
        let coordinator = settings["coordinators"][0]["id"].clone();
        Ok(Founded { coordinator, programmes, venues, topics })
    }
}

/// What was set up first.
struct Founded {
    /// Whoever opens the practice vault, who holds half of the conversations.
    coordinator: Value,
    programmes: Vec<Value>,
    venues: Vec<Value>,
    topics: Vec<Value>,
}

#[cfg(test)]
mod tests;
