//! The app as a person uses it: by names and words, never by what the page is made of.
//!
//! Every step waits for what it needs, up to [`PATIENCE`]; none waits for time to pass.

use std::{
    fs,
    panic::Location,
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use serde_json::{Value, json};
use thirtyfour::{WebElement, error::WebDriverResult};
use tillit_picture::{Part, Picture};

use super::{
    display::Display,
    driver::{Driver, tail},
    folders::{Folders, artifacts},
    keys,
    page::{self, Found},
    scene::{PASSPHRASE, Scene},
};

/// How long a step waits for the page: a busy machine takes its time over a passphrase.
pub(super) const PATIENCE: Duration = Duration::from_secs(30);

/// How often it looks where nobody says that something has changed.
pub(super) const LOOK: Duration = Duration::from_millis(25);

/// The running app.
pub struct App {
    // Dropped in this order: the app goes before the screen it is on, the folders last.
    driver: Option<Driver>,
    display: Display,
    folders: Folders,
    now: String,
    dark: bool,
}

impl App {
    /// Starts the app in a scene.
    pub async fn start(scene: Scene) -> Self {
        let Scene { folders, now, dark, .. } = scene;
        let mut app = Self { driver: None, display: Display::start(), folders, now, dark };
        app.open().await;
        app
    }

    /// Starts the app in a scene and comes in with the coordinator's passphrase.
    pub async fn opened(scene: Scene) -> Self {
        let app = Self::start(scene).await;
        app.type_into("Passphrase", PASSPHRASE).await;
        app.click("Open").await;
        app.finds("button", "Today").await;
        app
    }

    /// Starts the app again, after [`App::lock`] or in the middle of whatever it was doing.
    pub async fn restart(&mut self) {
        self.driver = None;
        self.open().await;
    }

    /// Starts the app again as if it were another time.
    pub async fn restart_at(&mut self, now: &str) {
        self.now = now.into();
        self.restart().await;
    }

    /// Does something to the files of the vault while the app is not there, as no coordinator would.
    pub fn tampered(&self, with: impl FnOnce(&std::path::Path)) {
        with(&self.folders.vault());
    }

    async fn open(&mut self) {
        let mut environment = vec![
            ("DISPLAY", self.display.name.clone()),
            ("TILLIT_NOW", self.now.clone()),
            ("LC_ALL", "C.UTF-8".into()),
        ];
        if self.dark {
            environment.push(("GTK_THEME", "Adwaita:dark".into()));
        }
        self.driver = Some(Driver::start(&self.folders, &environment).await);
    }
}

/// What a person does.
impl App {
    /// Types into a field in place of what stands there.
    #[track_caller]
    pub fn type_into(&self, label: &str, text: &str) -> impl Future<Output = ()> {
        let at = Location::caller();
        async move {
            self.until(at, &format!("type {text:?} into {label:?}"), async || {
                match self.find("field", label).await? {
                    Ok(found) => Ok(Ok(retype(&found.element, text).await?)),
                    Err(missing) => Ok(Err(missing)),
                }
            })
            .await;
        }
    }

    /// Puts a text into a field at once, as pasting does: for what is long, or on no keyboard.
    #[track_caller]
    pub fn pastes(&self, label: &str, text: &str) -> impl Future<Output = ()> {
        let at = Location::caller();
        async move {
            self.until(at, &format!("paste into {label:?}"), async || {
                match self.find("field", label).await? {
                    Ok(found) => {
                        let form = [found.element.to_json()?, json!(text)];
                        Ok(Ok(page::ask(self.session(), "paste", form).await.map(drop)?))
                    }
                    Err(missing) => Ok(Err(missing)),
                }
            })
            .await;
        }
    }

    /// Types where the cursor is.
    #[track_caller]
    pub fn types(&self, text: &str) -> impl Future<Output = ()> {
        let at = Location::caller();
        async move {
            if let Err(error) = self.session().action_chain().send_keys(text).perform().await {
                self.stuck(at, &format!("type {text:?}"), error).await;
            }
        }
    }

    /// Presses keys together, such as `Control+n`.
    #[track_caller]
    pub fn press(&self, chord: &str) -> impl Future<Output = ()> {
        let at = Location::caller();
        async move {
            if let Err(error) = self.chord(chord).await {
                self.stuck(at, &format!("press {chord}"), error).await;
            }
        }
    }

    /// Locks with its keys. While a test drives it, the app then ends: the session could not follow it into its
    /// next process.
    #[track_caller]
    pub fn lock(&mut self) -> impl Future<Output = ()> {
        let at = Location::caller();
        async move {
            // The answer is lost when the app is quicker to go.
            let _ = self.chord("Control+l").await;
            let deadline = Instant::now() + PATIENCE;
            while self.folders.are_in_use() {
                if Instant::now() > deadline {
                    self.stuck(at, "lock", "the app is still there").await;
                }
                tokio::time::sleep(LOOK).await;
            }
            self.driver = None;
        }
    }
}

/// What lies around the computer.
impl App {
    /// The vault, the place for backups and what can be chosen.
    pub fn folders(&self) -> &Folders {
        &self.folders
    }

    /// Says what is chosen when one of the system's windows opens next.
    pub fn will_choose(&self, path: &Path) {
        let path = path.to_str().expect("temporary folders have plain names");
        fs::write(self.folders.choice(), path).expect("the folder is ours");
    }

    /// Plugs in a new stick of this name and gives its folder.
    pub fn plug_in(&self, name: &str) -> PathBuf {
        let stick = self.folders.home().join(name);
        fs::create_dir(&stick).expect("the folder is ours");
        fs::write(self.folders.sticks(), stick.to_str().expect("temporary folders have plain names"))
            .expect("the folder is ours");
        stick
    }
}

/// What a person sees.
impl App {
    /// Waits until the words stand on the page.
    #[track_caller]
    pub fn sees(&self, words: &str) -> impl Future<Output = ()> {
        self.reads(Location::caller(), words, true)
    }

    /// Waits until the words are gone from the page.
    #[track_caller]
    pub fn no_longer_sees(&self, words: &str) -> impl Future<Output = ()> {
        self.reads(Location::caller(), words, false)
    }

    async fn reads(&self, at: &'static Location<'static>, words: &str, wanted: bool) {
        let step = if wanted { format!("see {words:?}") } else { format!("no longer see {words:?}") };
        self.until(at, &step, async || {
            let text = self.text().await?;
            Ok(if text.contains(words) == wanted { Ok(()) } else { Err("the page has other words") })
        })
        .await;
    }

    /// Waits until something of a role (`heading`, `button`, `textbox`, ...) and a name is there.
    #[track_caller]
    pub fn finds(&self, role: &str, name: &str) -> impl Future<Output = ()> {
        let at = Location::caller();
        async move {
            self.until(at, &format!("find the {role} {name:?}"), async || {
                Ok(self.find(role, name).await?.map(drop))
            })
            .await;
        }
    }

    /// Waits until something of a role is there whose name begins so, or several.
    #[track_caller]
    pub fn finds_any(&self, role: &str, name: &str) -> impl Future<Output = ()> {
        let at = Location::caller();
        async move {
            let wanted = format!("{role} \"{name}");
            self.until(at, &format!("find any {role} {name:?}"), async || {
                let there = self.outline().await?;
                Ok(if there.iter().any(|line| line.starts_with(&wanted)) {
                    Ok(())
                } else {
                    Err("there is none")
                })
            })
            .await;
        }
    }

    /// Waits until nothing of a role is there any more.
    #[track_caller]
    pub fn loses(&self, role: &str) -> impl Future<Output = ()> {
        let at = Location::caller();
        async move {
            self.until(at, &format!("lose every {role}"), async || {
                let there = self.outline().await?;
                let found = there.iter().find(|line| line.starts_with(role));
                Ok(found.map_or(Ok(()), |line| Err(format!("{line} is there"))))
            })
            .await;
        }
    }

    /// Waits until a field, box or switch holds a value (`true` or `false` for the latter two).
    #[track_caller]
    pub fn holds(&self, label: &str, value: &str) -> impl Future<Output = ()> {
        let at = Location::caller();
        async move {
            self.until(at, &format!("read {value:?} in {label:?}"), async || {
                let found = match self.find("any", label).await? {
                    Ok(found) => found,
                    Err(missing) => return Ok(Err(missing.to_string())),
                };
                let held = page::ask(self.session(), "value", [found.element.to_json()?]).await?;
                Ok(if held == json!(value) { Ok(()) } else { Err(format!("it holds {held}")) })
            })
            .await;
        }
    }

    /// Reads what stands in something of a role and a name, once it is there.
    #[track_caller]
    pub fn reads_out(&self, role: &str, name: &str) -> impl Future<Output = String> {
        let at = Location::caller();
        async move {
            self.until(at, &format!("read the {role} {name:?}"), async || {
                let found = match self.find(role, name).await? {
                    Ok(found) => found,
                    Err(missing) => return Ok(Err(missing)),
                };
                let held = page::ask(self.session(), "value", [found.element.to_json()?]).await?;
                Ok(Ok(held.as_str().unwrap_or_default().to_owned()))
            })
            .await
        }
    }

    /// Waits until the cursor is on something of this role and name.
    #[track_caller]
    pub fn is_on(&self, role: &str, name: &str) -> impl Future<Output = ()> {
        let at = Location::caller();
        async move {
            let wanted = format!("{role} \"{name}\"");
            self.until(at, &format!("be on the {wanted}"), async || {
                let focus = page::ask(self.session(), "focus", []).await?;
                Ok(if focus == json!(wanted) { Ok(()) } else { Err(format!("the focus is on {focus}")) })
            })
            .await;
        }
    }

    /// Presses a key until the cursor is on something of this role and name, at most so often.
    #[track_caller]
    pub fn steps_to(&self, key: &str, most: usize, role: &str, name: &str) -> impl Future<Output = ()> {
        let at = Location::caller();
        async move {
            let wanted = format!("{role} \"{name}");
            let mut met = Vec::new();
            for _ in 0..most {
                let stepped = async {
                    self.chord(key).await?;
                    page::ask(self.session(), "focus", []).await
                };
                match stepped.await {
                    Ok(focus) if focus.as_str().is_some_and(|focus| focus.starts_with(&wanted)) => return,
                    Ok(focus) => met.push(focus.to_string()),
                    Err(error) => self.stuck(at, &format!("press {key}"), error).await,
                }
            }
            self.stuck(at, &format!("come with {key} to the {wanted}\""), met.join(", ")).await;
        }
    }

    /// Saves a picture as `.artifacts/screens/<name>.png`, once nothing moves and there is something to see.
    #[track_caller]
    pub fn screenshot(&self, name: &str) -> impl Future<Output = ()> {
        let at = Location::caller();
        async move {
            let path = artifacts("screens").join(format!("{name}.png"));
            self.until(at, &format!("take the picture {name:?}"), async || {
                page::ask(self.session(), "rest", []).await?;
                let before = self.picture().await?;
                page::ask(self.session(), "rest", []).await?;
                let picture = self.picture().await?;
                if !picture.shows_something() {
                    return Ok(Err("the window is blank"));
                }
                if picture != before {
                    return Ok(Err("something moves in the window"));
                }
                fs::write(&path, picture.to_png()).expect("the artifacts folder can be written");
                Ok(Ok(()))
            })
            .await;
        }
    }

    async fn picture(&self) -> WebDriverResult<Picture> {
        let part = page::ask(self.session(), "window", []).await?;
        let [x, y, width, height] = serde_json::from_value(part)?;
        Ok(self.display.picture(Some(Part { x, y, width, height })))
    }

    /// Asks the office directly: for arranging and for checking what no screen shows. Panics on a fault.
    #[track_caller]
    pub fn call(&self, command: &str, form: Value) -> impl Future<Output = Value> {
        let at = Location::caller();
        async move {
            let call = json!({ "name": command, "form": form.to_string() });
            let script = format!("return window.__TAURI_INTERNALS__.invoke('call', {call});");
            let answer = self.evaluate(at, &script).await;
            let envelope = answer.as_str().map(serde_json::from_str::<Value>);
            match envelope {
                Some(Ok(mut envelope)) if envelope.get("ok").is_some() => envelope["ok"].take(),
                _ => self.stuck(at, command, answer).await,
            }
        }
    }

    /// Runs a script in the page, for what no person could try, and gives what it returns or promises.
    #[track_caller]
    pub fn script(&self, script: &str) -> impl Future<Output = Value> {
        self.evaluate(Location::caller(), script)
    }

    pub(super) async fn evaluate(&self, at: &'static Location<'static>, script: &str) -> Value {
        let whole = format!(
            "const done = arguments[0];
            (async () => {{ {script} }})().then(done, (error) => done(`${{error.name}}: ${{error.message}}`));"
        );
        match self.session().execute_async(whole, Vec::new()).await {
            Ok(said) => said.json().clone(),
            Err(error) => self.stuck(at, "run a script", error).await,
        }
    }
}

/// How it is done.
impl App {
    pub(super) fn session(&self) -> &thirtyfour::WebDriver {
        self.driver.as_ref().expect("there is a driver from the start to the end of every journey").session()
    }

    pub(super) async fn find(&self, kind: &str, name: &str) -> WebDriverResult<Result<Found, page::Missing>> {
        page::find(self.session(), kind, name).await
    }

    async fn text(&self) -> WebDriverResult<String> {
        let text = page::ask(self.session(), "text", []).await?;
        Ok(text.as_str().unwrap_or_default().to_owned())
    }

    /// What is on the page: role and name of each thing, a line each.
    async fn outline(&self) -> WebDriverResult<Vec<String>> {
        let lines = page::ask(self.session(), "outline", []).await?;
        Ok(lines.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect())
    }

    pub(super) async fn chord(&self, named: &str) -> WebDriverResult<()> {
        let keys = keys::chord(named);
        let down = keys.iter().fold(self.session().action_chain(), |chain, key| chain.key_down(*key));
        keys.iter().rev().fold(down, |chain, key| chain.key_up(*key)).perform().await
    }

    /// Tries a step until it works. What the driver says in between (an element that moved, one that is covered)
    /// is a reason to look again, not to give up.
    pub(super) async fn until<T, E: std::fmt::Display>(
        &self,
        at: &'static Location<'static>,
        step: &str,
        mut attempt: impl AsyncFnMut() -> WebDriverResult<Result<T, E>>,
    ) -> T {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let problem = match attempt().await {
                Ok(Ok(done)) => return done,
                Ok(Err(missing)) => missing.to_string(),
                Err(error) => error.to_string(),
            };
            if Instant::now() > deadline {
                self.stuck(at, step, problem).await;
            }
            // Where the page does not answer, it may do so in a moment.
            if page::ask(self.session(), "change", []).await.is_err() {
                tokio::time::sleep(LOOK).await;
            }
        }
    }

    /// Saves what there is to see and panics.
    pub(super) async fn stuck(
        &self,
        at: &'static Location<'static>,
        step: &str,
        problem: impl std::fmt::Display,
    ) -> ! {
        let test = std::thread::current().name().unwrap_or("journey").replace("::", "-");
        let saved = artifacts("screens/stuck").join(test);
        let (picture, text) = (saved.with_extension("png"), saved.with_extension("txt"));
        let _ = fs::write(&picture, self.display.picture(None).to_png());
        let lines = page::ask(self.session(), "lines", []).await.unwrap_or_default();
        let outline = self.outline().await.unwrap_or_default();
        let said = tail(&self.folders.log());
        let page =
            format!("{}\n\n---\n{}\n\n---\n{said}\n", lines.as_str().unwrap_or(""), outline.join("\n"));
        let _ = fs::write(&text, page);
        panic!(
            "{at}: could not {step}: {problem}\n  picture: {}\n  page:    {}",
            picture.display(),
            text.display()
        )
    }
}

async fn retype(field: &WebElement, text: &str) -> WebDriverResult<()> {
    field.clear().await?;
    // The driver refuses to type nothing.
    if text.is_empty() { Ok(()) } else { field.send_keys(text).await }
}
