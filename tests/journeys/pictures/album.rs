//! Pictures of one walk, and what was found wrong on them.

use std::time::Instant;

use crate::support::{App, Look, Rules};

/// An album: its pictures are called after it.
pub struct Album {
    name: &'static str,
    troubles: Vec<String>,
    taken: u32,
    begun: Instant,
}

impl Album {
    pub fn new(name: &'static str) -> Self {
        Self { name, troubles: Vec::new(), taken: 0, begun: Instant::now() }
    }

    /// Takes a screen in light and dark and looks for what is wrong with it in every look.
    pub async fn take(&mut self, app: &App, screen: &str) {
        for (look, rules, picture) in [
            (Look::Light, Rules::All, Some("light")),
            (Look::Dark, Rules::Colours, Some("dark")),
            (Look::Contrast, Rules::Colours, None),
            (Look::DarkContrast, Rules::Colours, None),
        ] {
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
        self.taken += 1;
    }

    /// Ends the walk: everything that was found, at once.
    pub fn close(self) {
        let Self { name, troubles, taken, begun } = self;
        println!("{name}: {taken} screens in {:.1} s", begun.elapsed().as_secs_f32());
        assert!(troubles.is_empty(), "{} on {taken} screens\n{}", troubles.len(), troubles.join("\n"));
    }
}
