//! The languages the office speaks, and its texts: the Fluent messages of `locales`.
//!
//! Keeps true: every file in `locales` is bundled when the office is built, and every message exists in every language
//! with the same attributes and variables (see `complete`). A text that is missing all the same is shown in English; a
//! test says so. Deliberately not here: the texts of the screens, which the UI reads from the same files by itself.

#[cfg(test)]
mod complete;
mod language;
pub mod transliterate;

use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use unic_langid::LanguageIdentifier;

pub use fluent_bundle::FluentValue;
pub use language::{Language, UnknownLanguage};

/// A message file, as it was when the office was built.
struct MessageFile {
    tag: &'static str,
    #[cfg_attr(not(test), expect(dead_code, reason = "only the tests tell files apart by name"))]
    name: &'static str,
    source: &'static str,
}

static FILES: &[MessageFile] = include!(concat!(env!("OUT_DIR"), "/locales.rs"));

/// The messages of one language.
pub struct Messages {
    bundle: FluentBundle<FluentResource>,
}

/// The messages of a language, read once.
pub fn messages(language: Language) -> &'static Messages {
    static MESSAGES: [OnceLock<Messages>; Language::ALL.len()] =
        [const { OnceLock::new() }; Language::ALL.len()];
    MESSAGES[language as usize].get_or_init(|| Messages::read(language))
}

/// The text of a message that has no variables; `id.attribute` gives an attribute.
pub fn text(language: Language, id: &str) -> String {
    text_with(language, id, &[])
}

/// The text of a message with its variables filled in; `id.attribute` gives an attribute.
pub fn text_with(language: Language, id: &str, args: &[(&str, FluentValue<'_>)]) -> String {
    messages(language).text(id, args).unwrap_or_else(|| {
        if cfg!(test) {
            eprintln!("locales/{language} has no {id}");
        }
        let english = messages(Language::En).text(id, args);
        assert!(!cfg!(test) || english.is_some(), "locales/en has no {id}");
        english.unwrap_or_else(|| id.to_owned())
    })
}

impl Messages {
    /// The text of a message or of its attribute, if there is one.
    pub fn text(&self, id: &str, args: &[(&str, FluentValue<'_>)]) -> Option<String> {
        let (id, attribute) = id.split_once('.').map_or((id, None), |(id, attribute)| (id, Some(attribute)));
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        let args: FluentArgs<'_> = args.iter().map(|(name, value)| (*name, value.clone())).collect();
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&args), &mut errors);
        assert!(!cfg!(test) || errors.is_empty(), "{id}: {errors:?}");
        Some(text.into_owned())
    }

    fn read(language: Language) -> Self {
        let locale: LanguageIdentifier = language.word().parse().expect("every tag is a language identifier");
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        // Every language is written from left to right; the marks would only get into documents and file names.
        bundle.set_use_isolating(false);
        for file in FILES.iter().filter(|file| file.tag == language.word()) {
            let resource = match FluentResource::try_new(file.source.to_owned()) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            bundle.add_resource_overriding(resource);
        }
        Self { bundle }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_in_the_language_that_is_asked_for() {
        let names: Vec<_> =
            Language::ALL.iter().map(|language| text(*language, "holiday-easter-sunday")).collect();
        assert_eq!(
            names,
            [
                "Easter Sunday",
                "Васкрс",
                "Vaskrs",
                "Великден",
                "Påskedag",
                "Dimanche de Pâques",
                "Første påskedag"
            ]
        );
    }

    #[test]
    fn variables_are_filled_in_without_invisible_marks() {
        let day = text_with(Language::Bg, "holiday-instead", &[("holiday", "Гергьовден".into())]);
        assert_eq!(day, "Гергьовден (неприсъствен ден)");
    }

    #[test]
    fn an_attribute_is_a_text_of_its_own() {
        let bundle = FluentBundle::new_concurrent(vec![]);
        let mut messages = Messages { bundle };
        let resource = FluentResource::try_new("groups = Groups\n    .why = Of { $count }.\n".to_owned());
        messages.bundle.add_resource_overriding(resource.expect("well-formed"));
        messages.bundle.set_use_isolating(false);
        assert_eq!(messages.text("groups.why", &[("count", 3.into())]).as_deref(), Some("Of 3."));
        assert_eq!(messages.text("groups", &[]).as_deref(), Some("Groups"));
        assert_eq!(messages.text("groups.title", &[]), None);
        assert_eq!(messages.text("rooms", &[]), None);
    }

    #[test]
    #[should_panic(expected = "locales/en has no nothing-of-the-kind")]
    fn a_text_that_no_language_has_stops_a_test() {
        text(Language::Fr, "nothing-of-the-kind");
    }

    #[test]
    #[should_panic(expected = "holiday-instead")]
    fn a_variable_that_is_not_given_stops_a_test() {
        text(Language::Da, "holiday-instead");
    }
}
