//! Until the people side lands: what groups ask of people, conversations and the waiting list.

pub(crate) mod people {
    use rusqlite::OptionalExtension;

    use crate::choice;
    use crate::fault::Fault;
    use crate::id::{FacilitatorId, PersonId};
    use crate::office::{Act, Look};

    choice! {
        /// A person's gender, as she says it.
        Gender {
            /// Nobody asked.
            NotAsked = "not-asked",
            /// She prefers not to say.
            NotSaid = "not-said",
            /// A woman or girl.
            Woman = "woman",
            /// A man or boy.
            Man = "man",
            /// Another.
            Other = "other",
        }
    }
    choice! {
        /// How old a person is.
        AgeBand {
            /// Nobody asked.
            NotAsked = "not-asked",
            /// She prefers not to say.
            NotSaid = "not-said",
            /// Under 18.
            Under18 = "under-18",
            /// 18 to 29.
            From18 = "18-29",
            /// 30 to 39.
            From30 = "30-39",
            /// 40 to 49.
            From40 = "40-49",
            /// 50 to 59.
            From50 = "50-59",
            /// 60 to 69.
            From60 = "60-69",
            /// 70 and more.
            From70 = "70-up",
        }
    }
    choice! {
        /// How far two people are kept apart.
        ApartLevel {
            /// Never in one group.
            Group = "group",
            /// Nor in one building at touching hours.
            SiteDay = "site-day",
        }
    }
    pub(crate) struct Facts {
        pub(crate) gender: Gender,
        pub(crate) birth_year: Option<i32>,
        pub(crate) age_band: AgeBand,
    }
    pub(crate) fn called(look: &Look<'_>, id: PersonId) -> Result<String, Fault> {
        let mut statement = look.conn().prepare_cached("SELECT called FROM person WHERE id = ?")?;
        statement.query_row([id], |row| row.get(0)).optional()?.ok_or(Fault::NotFound("person"))
    }
    pub(crate) fn placing_facts(look: &Look<'_>, id: PersonId) -> Result<Facts, Fault> {
        let mut statement =
            look.conn().prepare_cached("SELECT gender, birth_year, age_band FROM person WHERE id = ?")?;
        let facts = statement.query_row([id], |row| {
            Ok(Facts { gender: row.get(0)?, birth_year: row.get(1)?, age_band: row.get(2)? })
        });
        facts.optional()?.ok_or(Fault::NotFound("person"))
    }
    pub(crate) fn kept_apart_from(
        look: &Look<'_>,
        id: PersonId,
    ) -> Result<Vec<(PersonId, ApartLevel)>, Fault> {
        let mut statement = look.conn().prepare_cached(
            "SELECT b, level FROM keep_apart WHERE a = ?1 UNION ALL SELECT a, level FROM keep_apart WHERE b = ?1",
        )?;
        Ok(statement.query_map([id], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_, _>>()?)
    }
    pub(crate) fn facilitators_kept_from(look: &Look<'_>, id: PersonId) -> Result<Vec<FacilitatorId>, Fault> {
        let mut statement =
            look.conn().prepare_cached("SELECT facilitator FROM keep_apart_facilitator WHERE person = ?")?;
        Ok(statement.query_map([id], |row| row.get(0))?.collect::<Result<_, _>>()?)
    }
    pub(crate) fn people_kept_from(look: &Look<'_>, id: FacilitatorId) -> Result<Vec<PersonId>, Fault> {
        let mut statement =
            look.conn().prepare_cached("SELECT person FROM keep_apart_facilitator WHERE facilitator = ?")?;
        Ok(statement.query_map([id], |row| row.get(0))?.collect::<Result<_, _>>()?)
    }
    pub(crate) fn owe_call_about_group(_: &Act<'_>, _: PersonId) -> Result<(), Fault> {
        Ok(())
    }
}

pub(crate) mod conversations {
    use crate::fault::Fault;
    use crate::id::PersonId;
    use crate::office::Look;

    pub(crate) fn is_accepted(look: &Look<'_>, id: PersonId) -> Result<bool, Fault> {
        let mut statement = look.conn().prepare_cached(
            "SELECT outcome = 'accepted' FROM conversation WHERE person = ? AND state = 'held'
             ORDER BY on_day DESC, at_hour DESC LIMIT 1",
        )?;
        Ok(statement.query_map([id], |row| row.get(0))?.next().transpose()?.unwrap_or(false))
    }
}

pub(crate) mod waiting {
    use rusqlite::OptionalExtension;

    use crate::fault::Fault;
    use crate::id::{EntryId, PersonId, TopicId};
    use crate::office::{Act, Look};
    use crate::wire::Day;

    pub(crate) struct Entry {
        pub(crate) id: EntryId,
        pub(crate) person: PersonId,
        pub(crate) topic: TopicId,
        pub(crate) since: Day,
        pub(crate) is_waiting: bool,
    }
    pub(crate) struct Page {
        pub(crate) entries: Vec<Entry>,
        pub(crate) total: u32,
    }
    fn read(row: &rusqlite::Row<'_>) -> rusqlite::Result<Entry> {
        let state: String = row.get(4)?;
        Ok(Entry {
            id: row.get(0)?,
            person: row.get(1)?,
            topic: row.get(2)?,
            since: row.get(3)?,
            is_waiting: state == "waiting",
        })
    }
    pub(crate) fn get_entry(look: &Look<'_>, id: EntryId) -> Result<Entry, Fault> {
        let mut statement = look
            .conn()
            .prepare_cached("SELECT id, person, topic, since, state FROM waiting_entry WHERE id = ?")?;
        statement.query_row([id], read).optional()?.ok_or(Fault::NotFound("entry"))
    }
    pub(crate) fn find_waiting(
        look: &Look<'_>,
        person: PersonId,
        topic: TopicId,
    ) -> Result<Option<EntryId>, Fault> {
        let mut statement = look.conn().prepare_cached(
            "SELECT id FROM waiting_entry WHERE person = ? AND topic = ? AND state = 'waiting' ORDER BY since LIMIT 1",
        )?;
        Ok(statement.query_row(rusqlite::params![person, topic], |row| row.get(0)).optional()?)
    }
    pub(crate) fn waiting_for(look: &Look<'_>, topic: TopicId, page: u32) -> Result<Page, Fault> {
        let total = look.conn().query_row(
            "SELECT count(*) FROM waiting_entry WHERE state = 'waiting' AND topic = ?",
            [topic],
            |row| row.get(0),
        )?;
        let mut statement = look.conn().prepare_cached(
            "SELECT id, person, topic, since, state FROM waiting_entry WHERE state = 'waiting' AND topic = ?
             ORDER BY since, id LIMIT 50 OFFSET ?",
        )?;
        let entries = statement
            .query_map(rusqlite::params![topic, page.saturating_mul(50)], read)?
            .collect::<Result<_, _>>()?;
        Ok(Page { entries, total })
    }
    pub(crate) fn set_placed(act: &Act<'_>, id: EntryId) -> Result<(), Fault> {
        act.conn().execute(
            "UPDATE waiting_entry SET state = 'placed', left_on = ? WHERE id = ?",
            rusqlite::params![Day(act.today()), id],
        )?;
        Ok(())
    }
    pub(crate) fn set_waiting(act: &Act<'_>, id: EntryId) -> Result<(), Fault> {
        act.conn()
            .execute("UPDATE waiting_entry SET state = 'waiting', left_on = NULL WHERE id = ?", [id])?;
        Ok(())
    }
}
