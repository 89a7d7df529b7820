//! Every message exists in every language, with the same attributes and the same variables.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

use super::transliterate::sr_latn;
use super::{FILES, Language, MessageFile};

/// The variables of every message, term and attribute of a file, by `id` and `id.attribute`.
type Shape = BTreeMap<String, BTreeSet<String>>;

/// The names of every file that any language has.
fn names() -> BTreeSet<&'static str> {
    FILES.iter().map(|file| file.name).collect()
}

fn find(language: Language, name: &str) -> Option<&'static MessageFile> {
    FILES.iter().find(|file| file.tag == language.word() && file.name == name)
}

fn shape(file: &MessageFile) -> Shape {
    let resource = parser::parse(file.source).expect("every file parses");
    let mut shape = Shape::new();
    for entry in &resource.body {
        let (id, value, attributes) = match entry {
            Entry::Message(message) => {
                (message.id.name.to_owned(), message.value.as_ref(), &message.attributes)
            }
            Entry::Term(term) => (format!("-{}", term.id.name), Some(&term.value), &term.attributes),
            _ => continue,
        };
        let texts = value.map(|value| (id.clone(), value)).into_iter();
        let named =
            attributes.iter().map(|attribute| (format!("{id}.{}", attribute.id.name), &attribute.value));
        for (id, pattern) in texts.chain(named) {
            let mut variables = BTreeSet::new();
            in_pattern(pattern, &mut variables);
            assert!(
                shape.insert(id.clone(), variables).is_none(),
                "{}/{}: {id} stands twice",
                file.tag,
                file.name
            );
        }
    }
    shape
}

fn in_pattern(pattern: &Pattern<&str>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { .. } => {}
            PatternElement::Placeable { expression } => in_expression(expression, variables),
        }
    }
}

fn in_expression(expression: &Expression<&str>, variables: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, variables),
        Expression::Select { selector, variants } => {
            in_inline(selector, variables);
            variants.iter().for_each(|variant| in_pattern(&variant.value, variables));
        }
    }
}

fn in_inline(inline: &InlineExpression<&str>, variables: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            variables.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. } => in_arguments(arguments, variables),
        InlineExpression::TermReference { arguments: Some(arguments), .. } => {
            in_arguments(arguments, variables)
        }
        InlineExpression::Placeable { expression } => in_expression(expression, variables),
        _ => {}
    }
}

fn in_arguments(arguments: &CallArguments<&str>, variables: &mut BTreeSet<String>) {
    arguments.positional.iter().for_each(|argument| in_inline(argument, variables));
    arguments.named.iter().for_each(|argument| in_inline(&argument.value, variables));
}

#[test]
fn every_file_parses() {
    for file in FILES {
        if let Err((_, errors)) = parser::parse(file.source) {
            panic!("locales/{}/{}: {errors:?}", file.tag, file.name);
        }
    }
}

#[test]
fn every_folder_is_a_language() {
    let folders: BTreeSet<_> = FILES.iter().map(|file| file.tag).collect();
    assert_eq!(folders, Language::ALL.iter().map(|language| language.word()).collect());
}

#[test]
fn no_message_stands_in_two_files() {
    for language in Language::ALL {
        let mut homes: BTreeMap<String, &str> = BTreeMap::new();
        for file in FILES.iter().filter(|file| file.tag == language.word()) {
            for id in shape(file).into_keys() {
                let other = homes.insert(id.clone(), file.name);
                assert_eq!(other, None, "locales/{language}: {id} stands in {} too", file.name);
            }
        }
    }
}

#[test]
fn every_message_exists_in_every_language() {
    let mut gaps = Vec::new();
    for name in names() {
        let shape_in = |language: Language| find(language, name).map(shape).unwrap_or_default();
        let english = shape_in(Language::En);
        for language in Language::ALL {
            let other = shape_in(*language);
            for id in english.keys().chain(other.keys()).collect::<BTreeSet<_>>() {
                match (english.get(id), other.get(id)) {
                    (Some(_), None) => gaps.push(format!("locales/{language}/{name} has no {id}")),
                    (None, _) => gaps.push(format!("locales/en/{name} has no {id}, locales/{language} has")),
                    (Some(here), Some(there)) if here != there => {
                        gaps.push(format!(
                            "locales/{language}/{name}: {id} takes {there:?}, in English {here:?}"
                        ));
                    }
                    _ => {}
                }
            }
        }
    }
    assert!(gaps.is_empty(), "{}", gaps.join("\n"));
}

/// In French a mark stands apart from its word and on the same line with it.
#[test]
fn french_marks_stay_with_their_word() {
    let french = FILES.iter().filter(|file| file.tag == Language::Fr.word());
    let lines = french.flat_map(|file| file.source.lines()).filter(|line| !line.starts_with('#'));
    let parted: Vec<&str> = lines
        .filter(|line| {
            line.contains("« ") || [" :", " ;", " ?", " !", " »", " %"].iter().any(|mark| line.contains(mark))
        })
        .collect();
    assert!(parted.is_empty(), "write a space that does not break before the mark: {parted:#?}");
}

#[test]
fn latin_serbian_is_the_cyrillic_letter_by_letter() {
    for name in names() {
        let cyrillic = find(Language::SrCyrl, name).map(|file| sr_latn(file.source));
        let latin = find(Language::SrLatn, name).map(|file| file.source.to_owned());
        assert!(cyrillic == latin, "locales/sr-Latn/{name} is not what locales/sr-Cyrl/{name} becomes");
    }
    for file in FILES.iter().filter(|file| file.tag == Language::SrLatn.word()) {
        let left = file.source.chars().find(|letter| matches!(letter, '\u{400}'..='\u{52f}'));
        assert_eq!(left, None, "locales/sr-Latn/{} has a Cyrillic letter", file.name);
        assert!(
            !file.source.contains("\\u04"),
            "locales/sr-Latn/{} has an escaped Cyrillic letter",
            file.name
        );
    }
}
