//! The name of a group nobody has named: its weekday, never its topic (R4).

use crate::fault::Fault;
use crate::folding;
use crate::languages;
use crate::office::Look;
use crate::settings::centre_language;

/// Message ids by weekday, 0 is Monday.
const CIRCLES: [&str; 7] = [
    "circle-monday",
    "circle-tuesday",
    "circle-wednesday",
    "circle-thursday",
    "circle-friday",
    "circle-saturday",
    "circle-sunday",
];

/// A neutral name in the centre's language, numbered where a living group already bears it.
pub(super) fn neutral_name(look: &Look<'_>, weekday: Option<u32>) -> Result<String, Fault> {
    let id = weekday.and_then(|day| CIRCLES.get(usize::try_from(day).ok()?)).unwrap_or(&"circle-irregular");
    let plain = languages::text(centre_language(look)?, id);
    let mut taken = look.conn().prepare_cached(
        "SELECT EXISTS (SELECT 1 FROM self_help_group WHERE state <> 'ended' AND name = ?)",
    )?;
    let mut name = plain.clone();
    let mut number = 1;
    while taken.query_row([&name], |row| row.get::<_, bool>(0))? {
        number += 1;
        name = format!("{plain} {number}");
    }
    Ok(name)
}

/// Whether a group's name gives its topic away: it holds the topic's name or one of its longer words.
pub(super) fn tells_topic(name: &str, topic: &str) -> bool {
    let name = folding::fold(name);
    let topic = folding::fold(topic);
    topic.split(|c: char| !c.is_alphanumeric()).any(|word| word.chars().count() > 3 && name.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn r4_a_name_that_holds_a_word_of_the_topic_tells_it() {
        for (name, topic, tells) in [
            ("Wednesday circle", "Grief", false),
            ("The GRIEF circle", "Grief", true),
            ("Тугa — среда", "Туга", true),
            ("Život posle", "Живот", true),
            ("Circle of all", "Loss of a child", false),
            ("Our children", "Loss of a child", true),
        ] {
            assert_eq!(tells_topic(name, topic), tells, "{name} {topic}");
        }
    }
}
