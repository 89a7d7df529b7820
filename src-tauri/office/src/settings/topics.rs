//! The topics people come with, and those a centre does not offer (S3.5).

use std::collections::{BTreeSet, HashMap};
use std::sync::OnceLock;

use rusqlite::{OptionalExtension, params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::centre::Country;
use crate::check::Check;
use crate::fault::Fault;
use crate::folding::fold;
use crate::id::TopicId;
use crate::journal::Action;
use crate::languages::{self, Language};
use crate::office::{Act, Look, Office};
use crate::surface::Done;

/// A topic.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TopicView {
    /// The topic.
    pub id: TopicId,
    /// Its name.
    pub name: String,
    /// Whether the centre does not offer it: such an enquiry is answered kindly and counted (S3.5).
    pub excluded: bool,
    /// Whether it is no longer offered in lists.
    pub put_away: bool,
}

/// A new topic.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TopicForm {
    /// Its name.
    pub name: String,
    /// Whether the centre does not offer it.
    pub excluded: bool,
}

/// The topic just added.
#[derive(Debug, Serialize, TS)]
pub struct TopicAddedView {
    /// The topic.
    pub id: TopicId,
}

/// A change of a topic.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChangeTopicForm {
    /// The topic.
    pub id: TopicId,
    /// Its name.
    pub name: String,
    /// Whether the centre does not offer it.
    pub excluded: bool,
    /// Whether it is no longer offered in lists.
    pub put_away: bool,
}

/// Topics a new office starts from, as message ids `starter-topic-<word>`.
const STARTERS: &[&str] = &["violence", "grief", "separation", "illness", "addiction", "loneliness"];

/// Topics that Danish centres do not offer (S3.5), excluded from the start there.
const EXCLUDED_IN_DENMARK: &[&str] = &["religion", "politics"];

pub(super) fn found_topics(act: &Act<'_>, country: Country, language: Language) -> Result<(), Fault> {
    let excluded: &[&str] = if country == Country::Denmark { EXCLUDED_IN_DENMARK } else { &[] };
    for (word, is_excluded) in
        STARTERS.iter().map(|word| (word, false)).chain(excluded.iter().map(|word| (word, true)))
    {
        insert_topic(act, &languages::text(language, &format!("starter-topic-{word}")), is_excluded)?;
    }
    Ok(())
}

/// Which of the topics every office starts from a word is, in any language.
pub(crate) fn starter_of(word: &str) -> Option<&'static str> {
    static STARTERS_BY_WORD: OnceLock<HashMap<String, &'static str>> = OnceLock::new();
    let by_word = STARTERS_BY_WORD.get_or_init(|| {
        let all = STARTERS.iter().chain(EXCLUDED_IN_DENMARK);
        all.flat_map(|starter| {
            let names =
                Language::ALL.iter().map(move |l| languages::text(*l, &format!("starter-topic-{starter}")));
            names.map(move |name| (fold(&name), *starter))
        })
        .collect()
    });
    by_word.get(&fold(word)).copied()
}

/// Adds a topic behind the others.
pub(crate) fn insert_topic(act: &Act<'_>, name: &str, excluded: bool) -> Result<TopicId, Fault> {
    let id = TopicId::new(act.world());
    act.conn().execute(
        "INSERT INTO topic (id, name, position, excluded) VALUES (?, ?, (SELECT coalesce(max(position), 0) + 1 FROM topic), ?)",
        params![id, name, excluded],
    )?;
    Ok(id)
}

const SELECT: &str = "SELECT id, name, excluded, put_away FROM topic";

fn view(row: &rusqlite::Row<'_>) -> rusqlite::Result<TopicView> {
    Ok(TopicView { id: row.get(0)?, name: row.get(1)?, excluded: row.get(2)?, put_away: row.get(3)? })
}

/// Every topic in its order, those put away last.
pub(crate) fn list_topics(look: &Look<'_>) -> Result<Vec<TopicView>, Fault> {
    let mut statement = look.conn().prepare_cached(&format!("{SELECT} ORDER BY put_away, position"))?;
    Ok(statement.query_map([], view)?.collect::<Result<_, _>>()?)
}

/// One topic.
pub(crate) fn get_topic(look: &Look<'_>, id: TopicId) -> Result<TopicView, Fault> {
    look.conn()
        .query_row(&format!("{SELECT} WHERE id = ?"), [id], view)
        .optional()?
        .ok_or(Fault::NotFound("topic"))
}

/// The names of some topics, in the order of the settings.
pub(crate) fn topic_names(look: &Look<'_>, ids: &[TopicId]) -> Result<Vec<String>, Fault> {
    let mut statement = look.conn().prepare_cached("SELECT position, name FROM topic WHERE id = ?")?;
    let mut names = BTreeSet::new();
    for id in ids {
        names.insert(statement.query_row([id], |row| Ok((row.get::<_, i64>(0)?, row.get(1)?)))?);
    }
    Ok(names.into_iter().map(|(_, name)| name).collect())
}

/// Adds a topic.
pub fn add_topic(office: &mut Office, form: TopicForm) -> Result<TopicAddedView, Fault> {
    let mut check = Check::default();
    let name = check.required_line("name", &form.name);
    check.done()?;
    office.act(Action::AddTopic, |act| {
        let id = insert_topic(act, &name, form.excluded)?;
        act.about(id);
        Ok(TopicAddedView { id })
    })
}

/// Renames a topic, excludes it, or puts it away.
pub fn change_topic(office: &mut Office, form: ChangeTopicForm) -> Result<Done, Fault> {
    let mut check = Check::default();
    let name = check.required_line("name", &form.name);
    check.done()?;
    office.act(Action::ChangeTopic, |act| {
        act.about(form.id);
        let changed = act.conn().execute(
            "UPDATE topic SET name = ?, excluded = ?, put_away = ? WHERE id = ?",
            params![name, form.excluded, form.put_away, form.id],
        )?;
        if changed == 0 { Err(Fault::NotFound("topic")) } else { Ok(Done {}) }
    })
}
