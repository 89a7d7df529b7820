//! How the window looks: its colours, its size, how much it is enlarged; and whether everybody can use what it shows.

use std::{fs, panic::Location, path::Path};

use serde_json::{Value, json};
use thirtyfour::error::WebDriverResult;

use super::{app::App, page};

/// The looks a coordinator can have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    Light,
    Dark,
    Contrast,
    DarkContrast,
}

impl Look {
    /// The theme and the colour scheme of the page.
    fn marks(self) -> (&'static str, &'static str) {
        match self {
            Self::Light => ("light", "light"),
            Self::Dark => ("dark", "dark"),
            Self::Contrast => ("contrast", "light"),
            Self::DarkContrast => ("contrast", "dark"),
        }
    }
}

/// What is checked: the rules of WCAG 2.2 AA, or only those about colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rules {
    All,
    Colours,
}

impl App {
    /// Puts on a look, as the system or the settings would, and lets the page come to rest in it.
    #[track_caller]
    pub fn wears(&self, look: Look) -> impl Future<Output = ()> {
        let at = Location::caller();
        async move {
            let (theme, scheme) = look.marks();
            if let Err(error) = page::ask(self.session(), "wear", [json!(theme), json!(scheme)]).await {
                self.stuck(at, &format!("wear {look:?}"), error).await;
            }
        }
    }

    /// Shows the page as the printer gets it: on a sheet of A4, by the rules for print and not those for the screen.
    #[track_caller]
    pub fn is_on_paper(&self) -> impl Future<Output = ()> {
        let at = Location::caller();
        async move {
            // A window is never as narrow as a sheet.
            self.is_sized(900, 1123).await;
            // WebKit's driver cannot print: the rules that the printer follows are followed on the screen.
            let script = "const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
                for (const rule of rules.filter((one) => one instanceof CSSMediaRule)) {
                    if (/print/.test(rule.media.mediaText)) rule.media.mediaText = 'all';
                }
                Object.assign(document.body.style, { boxSizing: 'border-box', width: '210mm', padding: '2cm' });
                document.documentElement.style.overflow = document.body.style.overflow = 'visible';
                await new Promise(requestAnimationFrame);";
            self.evaluate(at, script).await;
        }
    }

    /// Makes the window of a size, in points of the screen.
    #[track_caller]
    pub fn is_sized(&self, width: u32, height: u32) -> impl Future<Output = ()> {
        let at = Location::caller();
        async move {
            self.until(at, &format!("be {width} by {height}"), async || {
                self.session().set_window_rect(0, 0, width, height).await?;
                let size = page::ask(self.session(), "size", []).await?;
                Ok(if size == json!([width, height]) { Ok(()) } else { Err(format!("it is {size}")) })
            })
            .await;
        }
    }

    /// Makes everything so many times as large as it is on a new computer, with the keys that do it.
    #[track_caller]
    pub fn is_enlarged(&self, times: u64) -> impl Future<Output = ()> {
        let at = Location::caller();
        async move {
            let mut pressed_at = None;
            self.until(at, &format!("be {times} times as large"), async || {
                // The window stays as wide as it is; less of the page has room in it.
                let [page, window] = self.widths().await?;
                let is_so = if times == 1 { page == window } else { page <= window / times };
                if is_so {
                    return Ok(Ok(()));
                }
                // The app does what two keys ask in either order, unless the first is waited for.
                if pressed_at != Some(page) {
                    pressed_at = Some(page);
                    self.chord(if times == 1 { "Control+0" } else { "Control+=" }).await?;
                }
                Ok(Err(format!("{page} of {window} points of it are to be seen")))
            })
            .await;
        }
    }

    /// How wide the page is, and how wide the window is that shows it.
    async fn widths(&self) -> WebDriverResult<[u64; 2]> {
        let [size, window] =
            [page::ask(self.session(), "size", []).await?, page::ask(self.session(), "window", []).await?];
        Ok([&size[0], &window[2]].map(|width| width.as_u64().unwrap_or_default()))
    }

    /// What on the page keeps somebody from using it, by the rules of WCAG 2.2 AA as axe knows them: one line each.
    #[track_caller]
    pub fn barriers(&self, rules: Rules) -> impl Future<Output = Vec<String>> {
        let at = Location::caller();
        async move {
            if self.evaluate(at, "return typeof window.axe;").await == json!("undefined") {
                self.evaluate(at, &axe()).await;
            }
            let only = match rules {
                Rules::All => {
                    json!({ "type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] })
                }
                Rules::Colours => json!({ "type": "rule", "values": ["color-contrast"] }),
            };
            let script = format!(
                "const {{ violations }} = await window.axe.run(document, {{ runOnly: {only}, resultTypes: ['violations'], preload: false, iframes: false }});
                return violations.flatMap(({{ id, nodes }}) => nodes.map(({{ target, failureSummary }}) =>
                    `${{id}}: ${{target.join(' ')}}: ${{failureSummary.split('\\n').slice(1).join('; ').trim()}}`));"
            );
            match self.evaluate(at, &script).await {
                Value::Array(lines) => lines.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
                said => self.stuck(at, "look for barriers", said).await,
            }
        }
    }

    /// What on the page does not fit where it is: one line each.
    #[track_caller]
    pub fn cut_off(&self) -> impl Future<Output = Vec<String>> {
        let at = Location::caller();
        async move {
            match page::ask(self.session(), "cutOff", []).await {
                Ok(Value::Array(lines)) => {
                    lines.iter().filter_map(Value::as_str).map(str::to_owned).collect()
                }
                Ok(said) => self.stuck(at, "look for what is cut off", said).await,
                Err(error) => self.stuck(at, "look for what is cut off", error).await,
            }
        }
    }
}

fn axe() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("ui/node_modules/axe-core/axe.min.js");
    fs::read_to_string(path).expect("axe-core is installed (`cargo xtask test` does it)")
}
