//! Who has been kept long enough (R20). The app proposes; the coordinator erases, or keeps somebody until a day.
//!
//! Nobody is proposed for whom something is open: who takes part in a group, has a conversation booked, pauses until a day,
//! or waits. Only whoever could not be reached is proposed while she waits: her places are kept (R11), but not for ever.

use chrono::{Days, Months, NaiveDate};
use rusqlite::{OptionalExtension, Row, named_params, params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::check::Check;
use crate::choice;
use crate::fault::Fault;
use crate::id::PersonId;
use crate::journal::Action;
use crate::office::{Act, Look, Office};
use crate::people::{self, PersonStatus};
use crate::settings::{KeptForView, kept_for};
use crate::wire::Day;
use crate::{conversations, enquiries, facilitators, groups, waiting};

choice! {
    /// Which clock has run out.
    Clock {
        /// She got in touch, and it led to no group.
        Enquiry = "enquiry",
        /// She could not be reached.
        Unreachable = "unreachable",
        /// Her last session is long ago.
        Group = "group",
    }
}

/// Somebody who has been kept long enough.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct DuePersonView {
    /// The person.
    pub person: PersonId,
    /// What the centre calls her.
    pub called: String,
    /// Which clock has run out.
    pub clock: Clock,
    /// Where it began: the last contact, the day on which nobody reached her, the last session.
    pub since: Day,
    /// The day on which it ran out.
    pub over_on: Day,
    /// Whether she is also a facilitator.
    pub facilitates: bool,
}

/// Enquiries of nobody who is known that have been kept long enough.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DueEnquiriesView {
    /// How many.
    pub count: u32,
    /// The day of the first.
    pub first_on: Option<Day>,
}

/// Who has been kept long enough.
#[derive(Debug, Serialize, TS)]
pub struct DueView {
    /// How long people are kept.
    pub kept_for: KeptForView,
    /// The people, those first whose time was over first; a page of them.
    pub people: Vec<DuePersonView>,
    /// How many there are in all.
    pub total: u32,
    /// How many stand on a page.
    pub page_size: u32,
    /// Enquiries of nobody who is known.
    pub enquiries: DueEnquiriesView,
}

/// Which page.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DueForm {
    /// From 0.
    pub page: u32,
}

/// Somebody is kept longer.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct KeepLongerForm {
    /// The person.
    pub person: PersonId,
    /// For how many months from today: 1 to 24.
    pub months: i32,
}

/// Until when somebody is kept.
#[derive(Debug, Serialize, TS)]
pub struct KeptUntilView {
    /// The day on which she is proposed again.
    pub until: Day,
}

/// People on a page.
const PAGE: u32 = 50;
/// Months for which somebody is kept by hand at most, before she is looked at again.
const LONGEST: i32 = 24;

/// What the rule looks at.
#[derive(Debug, Clone)]
struct Facts {
    /// The last day on which anything happened with her.
    last_contact: Day,
    /// Her last session: a held one of a group while she was in it.
    last_session: Option<Day>,
    unreachable_since: Option<Day>,
    /// Whether she takes part in a group, has a conversation booked, or pauses.
    is_busy: bool,
    waits: bool,
    kept_until: Option<Day>,
}

/// Which clock has run out on a day, since when it ran, and when it ran out.
fn due(facts: &Facts, kept_for: KeptForView, today: NaiveDate) -> Option<(Clock, Day, Day)> {
    let weeks = |day: Day| day.0.checked_add_days(Days::new(7 * u64::from(kept_for.enquiry_weeks)));
    let months = |day: Day, months: u32| day.0.checked_add_months(Months::new(months));
    if facts.is_busy || (facts.waits && facts.unreachable_since.is_none()) {
        return None;
    }
    let (clock, since, over_on) = match (facts.unreachable_since, facts.last_session) {
        (Some(since), _) => (Clock::Unreachable, since, months(since, kept_for.unreachable_months)?),
        (None, Some(last)) => {
            let over_on = months(last, kept_for.group_months)?;
            // Whoever got in touch again is kept as everybody who does.
            (Clock::Group, last, over_on.max(weeks(facts.last_contact)?))
        }
        (None, None) => (Clock::Enquiry, facts.last_contact, weeks(facts.last_contact)?),
    };
    let over_on = facts.kept_until.map_or(over_on, |until| over_on.max(until.0));
    (over_on <= today).then_some((clock, since, Day(over_on)))
}

/// Reads the facts of everybody who may be due: known for as long as the shortest clock runs, and in no group.
fn facts_sql() -> String {
    format!(
        "SELECT p.id, p.called, s.status, s.since,
           EXISTS ({waits}) AS waits,
           EXISTS ({booked}) OR coalesce(s.status = 'paused' AND s.until > :today, 0) AS busy,
           ({last_session}) AS last_session,
           max(p.known_since, coalesce(s.until, s.since, ''), coalesce(({enquiry}), ''), coalesce(({conversation}), ''),
               coalesce(({waited}), ''), coalesce(({group}), ''), coalesce(({call}), '')) AS last_contact,
           (SELECT until FROM kept_longer WHERE person = p.id) AS kept_until
         FROM person p LEFT JOIN person_status s ON s.person = p.id
         WHERE p.known_since <= :known AND NOT EXISTS ({in_group})",
        waits = waiting::WAITS,
        booked = conversations::IS_BOOKED,
        last_session = groups::LAST_SESSION_ON,
        enquiry = enquiries::LAST_ENQUIRY_ON,
        conversation = conversations::LAST_CONVERSATION_ON,
        waited = waiting::LAST_WAITED_ON,
        group = groups::LAST_LEFT_ON,
        call = people::LAST_CALL_ON,
        in_group = groups::IS_IN_GROUP,
    )
}

fn read_facts(row: &Row<'_>) -> rusqlite::Result<(PersonId, String, Facts)> {
    let status: Option<PersonStatus> = row.get("status")?;
    let since: Option<Day> = row.get("since")?;
    let facts = Facts {
        last_contact: row.get("last_contact")?,
        last_session: row.get("last_session")?,
        unreachable_since: since.filter(|_| status == Some(PersonStatus::Unreachable)),
        is_busy: row.get("busy")?,
        waits: row.get("waits")?,
        kept_until: row.get("kept_until")?,
    };
    Ok((row.get("id")?, row.get("called")?, facts))
}

/// Everybody whose time is over, or the first of them.
fn all_due(look: &Look<'_>, most: usize) -> Result<Vec<DuePersonView>, Fault> {
    let (today, kept_for) = (look.today(), kept_for(look)?);
    let shortest = Days::new(7 * u64::from(kept_for.enquiry_weeks)).min(Days::new(28));
    let known = today.checked_sub_days(shortest).unwrap_or(NaiveDate::MIN);
    let sql = format!("{} ORDER BY p.known_since, p.number", facts_sql());
    let mut statement = look.conn().prepare_cached(&sql)?;
    let mut rows = statement.query(named_params! { ":today": Day(today), ":known": Day(known) })?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let (person, called, facts) = read_facts(row)?;
        if let Some((clock, since, over_on)) = due(&facts, kept_for, today) {
            let facilitates = !facilitators::find_by_person(look, person)?.is_empty();
            found.push(DuePersonView { person, called, clock, since, over_on, facilitates });
            if found.len() >= most {
                break;
            }
        }
    }
    Ok(found)
}

/// Whether anybody's time is over: stops at the first.
pub(crate) fn is_anybody_due(look: &Look<'_>) -> Result<bool, Fault> {
    Ok(!all_due(look, 1)?.is_empty() || due_enquiries(look)?.count > 0)
}

/// The last day of an enquiry of nobody known whose time is over.
pub(super) fn enquiries_until(look: &Look<'_>) -> Result<Day, Fault> {
    let weeks = Days::new(7 * u64::from(kept_for(look)?.enquiry_weeks));
    Ok(Day(look.today().checked_sub_days(weeks).unwrap_or(NaiveDate::MIN)))
}

fn due_enquiries(look: &Look<'_>) -> Result<DueEnquiriesView, Fault> {
    let of_nobody = enquiries::of_nobody_until(look, enquiries_until(look)?)?;
    let count = u32::try_from(of_nobody.len()).unwrap_or(u32::MAX);
    Ok(DueEnquiriesView { count, first_on: of_nobody.first().map(|(_, on)| *on) })
}

/// Lists who has been kept long enough.
pub fn list_due(office: &Office, form: DueForm) -> Result<DueView, Fault> {
    office.look(|look| {
        let mut people = all_due(look, usize::MAX)?;
        people.sort_by(|one, other| (one.over_on, &one.called).cmp(&(other.over_on, &other.called)));
        let total = u32::try_from(people.len()).unwrap_or(u32::MAX);
        let first = (form.page as usize).saturating_mul(PAGE as usize);
        let people = people.into_iter().skip(first).take(PAGE as usize).collect();
        let (kept_for, enquiries) = (kept_for(look)?, due_enquiries(look)?);
        Ok(DueView { kept_for, people, total, page_size: PAGE, enquiries })
    })
}

/// Keeps somebody until a day, after which she is proposed again.
pub fn keep_longer(office: &mut Office, form: KeepLongerForm) -> Result<KeptUntilView, Fault> {
    let mut check = Check::default();
    let months = check.whole("months", form.months, 1..=LONGEST);
    check.done()?;
    office.act(Action::KeepLonger, |act| {
        people::called(act, form.person)?;
        act.about(form.person);
        let today = act.today();
        let until = Day(today.checked_add_months(Months::new(months.unsigned_abs())).unwrap_or(today));
        act.conn().execute(
            "INSERT INTO kept_longer (person, until) VALUES (?, ?)
             ON CONFLICT (person) DO UPDATE SET until = excluded.until",
            params![form.person, until],
        )?;
        Ok(KeptUntilView { until })
    })
}

/// Lets what was said of how long two are kept who are one follow to the one who stays: the later day.
pub(crate) fn hand_over(act: &Act<'_>, from: PersonId, to: PersonId) -> Result<(), Fault> {
    let until = |person: PersonId| -> Result<Option<Day>, Fault> {
        let mut statement = act.conn().prepare_cached("SELECT until FROM kept_longer WHERE person = ?")?;
        Ok(statement.query_row([person], |row| row.get(0)).optional()?)
    };
    let later = until(from)?.max(until(to)?);
    act.conn().execute("DELETE FROM kept_longer WHERE person IN (?, ?)", [from, to])?;
    if let Some(later) = later {
        act.conn().execute("INSERT INTO kept_longer (person, until) VALUES (?, ?)", params![to, later])?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day(text.parse().expect("a date"))
    }

    const USUAL: KeptForView = KeptForView { enquiry_weeks: 6, unreachable_months: 6, group_months: 12 };

    fn facts() -> Facts {
        Facts {
            last_contact: day("2026-01-01"),
            last_session: None,
            unreachable_since: None,
            is_busy: false,
            waits: false,
            kept_until: None,
        }
    }

    /// The clock and the day on which it runs out, found by asking each day.
    fn runs_out(facts: &Facts) -> Option<(Clock, String)> {
        let mut on = day("2026-01-01").0;
        for _ in 0..2000 {
            if let Some((clock, _, over_on)) = due(facts, USUAL, on) {
                assert_eq!(over_on.0, on, "it is told on the very day");
                return Some((clock, over_on.to_string()));
            }
            on = on.succ_opt()?;
        }
        None
    }

    #[test]
    fn r20_each_clock_runs_out_on_its_day() {
        let session = |on| Facts { last_session: Some(day(on)), ..facts() };
        let unreachable = Facts { unreachable_since: Some(day("2026-02-28")), ..facts() };
        for (facts, clock, on) in [
            (facts(), Clock::Enquiry, "2026-02-12"),
            (unreachable.clone(), Clock::Unreachable, "2026-08-28"),
            (
                Facts { unreachable_since: Some(day("2026-08-31")), ..facts() },
                Clock::Unreachable,
                "2027-02-28",
            ),
            (session("2026-03-10"), Clock::Group, "2027-03-10"),
            (session("2028-02-29"), Clock::Group, "2029-02-28"),
            // She got in touch again, long after.
            (Facts { last_contact: day("2027-03-01"), ..session("2026-03-10") }, Clock::Group, "2027-04-12"),
            // Not reached, though she still waits.
            (Facts { waits: true, ..unreachable.clone() }, Clock::Unreachable, "2026-08-28"),
            (Facts { kept_until: Some(day("2026-05-01")), ..facts() }, Clock::Enquiry, "2026-05-01"),
            // A day that comes before her clock makes it no shorter.
            (Facts { kept_until: Some(day("2026-01-20")), ..facts() }, Clock::Enquiry, "2026-02-12"),
        ] {
            assert_eq!(runs_out(&facts), Some((clock, on.to_owned())), "{facts:?}");
        }
    }

    #[test]
    fn nobody_is_proposed_for_whom_something_is_open() {
        for facts in [
            Facts { is_busy: true, ..facts() },
            Facts { waits: true, ..facts() },
            Facts { is_busy: true, unreachable_since: Some(day("2026-02-28")), ..facts() },
        ] {
            assert_eq!(runs_out(&facts), None, "{facts:?}");
        }
    }
}
