//! Pictures of one walk, and what was found wrong on them.

use std::time::Instant;

use crate::support::{App, Look, Rules};

/// How a screen is looked at, by which rules, and what its picture is called; without a name there is none.
type Looks = &'static [(Look, Rules, Option<&'static str>)];

const LIGHT_AND_DARK: Looks =
    &[(Look::Light, Rules::All, Some("light")), (Look::Dark, Rules::Colours, Some("dark"))];
const CONTRAST: Looks = &[(Look::Contrast, Rules::Colours, None), (Look::DarkContrast, Rules::Colours, None)];

/// An album: its pictures are called after it.
pub struct Album {
    name: &'static str,
    looks: Looks,
    /// Whether its pictures show everything twice as large. The driver clicks beside what it means then, so it is only for pictures.
    enlarged: bool,
    troubles: Vec<String>,
    taken: u32,
    begun: Instant,
}

impl Album {
    pub fn new(name: &'static str) -> Self {
        let looks = LIGHT_AND_DARK;
        Self { name, looks, enlarged: false, troubles: Vec::new(), taken: 0, begun: Instant::now() }
    }

    /// An album for those who need strong colours; it has no pictures, only what is wrong.
    pub fn in_contrast(name: &'static str) -> Self {
        Self { looks: CONTRAST, ..Self::new(name) }
    }

    /// An album for those who need everything twice as large.
    pub fn enlarged(name: &'static str) -> Self {
        Self { enlarged: true, ..Self::new(name) }
    }

    /// Takes a screen in each look and looks for what is wrong with it there.
    pub async fn take(&mut self, app: &App, screen: &str) {
        if self.enlarged {
            app.is_enlarged(2).await;
        }
        for &(look, rules, picture) in self.looks {
            app.wears(look).await;
            if let Some(picture) = picture {
                app.screenshot(&format!("{}-{screen}-{picture}", self.name)).await;
            }
            let found = app.barriers(rules).await;
            self.troubles.extend(found.iter().map(|what| format!("{}-{screen} {look:?}: {what}", self.name)));
        }
        app.wears(Look::Light).await;
        let found = app.cut_off().await;
        self.troubles.extend(found.iter().map(|what| format!("{}-{screen}: {what}", self.name)));
        if self.enlarged {
            app.is_enlarged(1).await;
        }
        self.taken += 1;
    }

    /// Ends the walk: everything that was found, at once.
    pub fn close(self) {
        let Self { name, troubles, taken, begun, .. } = self;
        println!("{name}: {taken} screens in {:.1} s", begun.elapsed().as_secs_f32());
        assert!(troubles.is_empty(), "{} on {taken} screens\n{}", troubles.len(), troubles.join("\n"));
    }
}
