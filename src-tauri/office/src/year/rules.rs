//! What holds in every state of a vault, as statements that find whatever breaks it.
//!
//! They share no code with the rules of the commands. Each gives a key for every breach, and names the commands that may
//! bring one about because they write down what is so already: that two are to be kept apart who sit in one group, say.

use std::collections::BTreeSet;

use rusqlite::{Connection, named_params};

/// One rule of DOMAIN.md.
pub(super) struct Rule {
    /// Its number and what it says.
    pub(super) name: &'static str,
    /// Commands that write down what is so, whatever the rule says.
    pub(super) unless: &'static [&'static str],
    find: &'static str,
}

/// Who leads which coming evening: whoever holds a seat on its day, but for one in whose place somebody else leads it.
macro_rules! with_leads {
    ($rest:literal) => {
        concat!(
            "WITH leads AS (
               SELECT s.id AS session, s.self_help_group AS grp, s.on_day, h.facilitator AS who,
               julianday(s.on_day || ' ' || s.at_hour) * 1440 AS begins, s.minutes FROM session s
               JOIN group_seat t ON t.self_help_group = s.self_help_group
               JOIN seat_holder h ON h.seat = t.id AND h.from_day <= s.on_day AND (h.until_day IS NULL OR h.until_day > s.on_day)
               WHERE s.state = 'planned' AND s.on_day >= :today
               AND NOT EXISTS (SELECT 1 FROM substitution x WHERE x.session = s.id AND x.away = h.facilitator)
               UNION SELECT s.id, s.self_help_group, s.on_day, x.substitute,
               julianday(s.on_day || ' ' || s.at_hour) * 1440, s.minutes FROM substitution x JOIN session s ON s.id = x.session
               WHERE s.state = 'planned' AND s.on_day >= :today) ",
            $rest
        )
    };
}

/// What is known of somebody may change while she sits in a group.
const FACTS: &[&str] = &["change_person", "merge_people"];
/// Who leads is written down as somebody who is known.
const APART: &[&str] = &["add_keep_apart", "merge_people", "change_facilitator"];

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "S2.1, R10: a group never has more members than it may",
        unless: &["merge_people"],
        find: "SELECT hex(g.id) FROM self_help_group g WHERE g.most <
               (SELECT count(*) FROM participation p WHERE p.self_help_group = g.id AND p.left_on IS NULL)",
    },
    Rule {
        name: "S1.1, R12: a living group keeps its count of sessions",
        unless: &[],
        find: "SELECT hex(g.id) FROM self_help_group g WHERE g.sessions IS NOT NULL AND g.state <> 'ended' AND g.sessions <>
               (SELECT count(*) FROM session s WHERE s.self_help_group = g.id AND s.state <> 'called-off')",
    },
    Rule {
        name: "a group meets once on a day",
        unless: &[],
        find: "SELECT hex(a.id) || hex(b.id) FROM session a JOIN session b
               ON a.self_help_group = b.self_help_group AND a.on_day = b.on_day AND a.id < b.id
               WHERE a.state <> 'called-off' AND b.state <> 'called-off'",
    },
    Rule {
        name: "R12: a group that pauses plans nothing before its pause is over",
        unless: &[],
        find: "SELECT hex(s.id) || g.paused_until FROM self_help_group g JOIN session s ON s.self_help_group = g.id
               WHERE s.state = 'planned' AND s.on_day >= :today AND s.on_day < g.paused_until",
    },
    Rule {
        name: "one venue holds one group at a time",
        unless: &[],
        find: "SELECT hex(a.id) || hex(b.id) FROM session a JOIN session b
               ON a.venue = b.venue AND a.self_help_group <> b.self_help_group AND a.on_day = b.on_day AND a.id < b.id
               WHERE a.state = 'planned' AND b.state = 'planned' AND a.on_day >= :today
               AND julianday(a.on_day || ' ' || a.at_hour) * 1440 + 0.5 < julianday(b.on_day || ' ' || b.at_hour) * 1440 + b.minutes
               AND julianday(b.on_day || ' ' || b.at_hour) * 1440 + 0.5 < julianday(a.on_day || ' ' || a.at_hour) * 1440 + a.minutes",
    },
    Rule {
        name: "nobody leads two groups at one hour",
        unless: &[],
        find: with_leads!(
            "SELECT hex(a.session) || hex(b.session) || hex(a.who) FROM leads a JOIN leads b
             ON a.who = b.who AND a.on_day = b.on_day AND a.grp <> b.grp AND a.session < b.session
             WHERE a.begins + 0.5 < b.begins + b.minutes AND b.begins + 0.5 < a.begins + a.minutes"
        ),
    },
    Rule {
        name: "R6: nobody stands in for an evening of somebody she is kept apart from, nor of her own group",
        unless: APART,
        find: "SELECT hex(x.session) || hex(p.person) || hex(f.id) FROM substitution x JOIN session s ON s.id = x.session
               JOIN self_help_group g ON g.id = s.self_help_group AND g.state <> 'ended' JOIN facilitator f ON f.id = x.substitute
               JOIN participation p ON p.self_help_group = g.id AND p.left_on IS NULL
               WHERE s.state = 'planned' AND s.on_day >= :today AND (p.person = f.person
               OR EXISTS (SELECT 1 FROM keep_apart_facilitator k WHERE k.person = p.person AND k.facilitator = f.id)
               OR EXISTS (SELECT 1 FROM keep_apart k WHERE k.a = p.person AND k.b = f.person OR k.a = f.person AND k.b = p.person))",
    },
    Rule {
        name: "R6: two who never lead together lead no evening together",
        unless: &["add_not_with"],
        find: with_leads!(
            "SELECT hex(a.grp) || hex(a.who) || hex(b.who) FROM leads a JOIN leads b ON a.session = b.session
             JOIN leaders_apart k ON k.a = a.who AND k.b = b.who"
        ),
    },
    Rule {
        name: "nobody sits twice in front of one group",
        unless: &[],
        find: "SELECT hex(s.self_help_group) || hex(x.facilitator) FROM group_seat s JOIN group_seat t
               ON s.self_help_group = t.self_help_group AND s.id < t.id
               JOIN seat_holder x ON x.seat = s.id JOIN seat_holder y ON y.seat = t.id
               WHERE x.facilitator = y.facilitator AND x.from_day < ifnull(y.until_day, '9999') AND y.from_day < ifnull(x.until_day, '9999')",
    },
    Rule {
        name: "S1.3: a seat is held by somebody of its role",
        unless: &["change_facilitator"],
        find: "SELECT hex(s.id) || hex(h.facilitator) FROM group_seat s JOIN seat_holder h ON h.seat = s.id WHERE NOT EXISTS
               (SELECT 1 FROM facilitator_role r WHERE r.facilitator = h.facilitator AND r.role = s.role)",
    },
    Rule {
        name: "R6: two who are kept apart never sit in one group, as members or in front of it",
        unless: APART,
        find: "WITH sits AS (
                 SELECT p.self_help_group AS grp, p.person AS who FROM participation p WHERE p.left_on IS NULL
                 UNION SELECT s.self_help_group, f.person FROM group_seat s JOIN seat_holder h ON h.seat = s.id
                 JOIN facilitator f ON f.id = h.facilitator WHERE f.person IS NOT NULL AND (h.until_day IS NULL OR h.until_day > :today))
               SELECT hex(g.id) || hex(k.a) || hex(k.b) FROM keep_apart k JOIN sits x ON x.who = k.a JOIN sits y ON y.who = k.b AND y.grp = x.grp
               JOIN self_help_group g ON g.id = x.grp WHERE g.state <> 'ended'",
    },
    Rule {
        name: "R6: nobody is led by somebody she is kept apart from",
        unless: APART,
        find: "SELECT hex(g.id) || hex(k.person) || hex(k.facilitator) FROM keep_apart_facilitator k
               JOIN participation p ON p.person = k.person AND p.left_on IS NULL
               JOIN self_help_group g ON g.id = p.self_help_group AND g.state <> 'ended'
               JOIN group_seat s ON s.self_help_group = g.id
               JOIN seat_holder h ON h.seat = s.id AND h.facilitator = k.facilitator AND (h.until_day IS NULL OR h.until_day > :today)",
    },
    Rule {
        name: "R6: two who are kept apart for the whole day never come to one site on one day",
        unless: APART,
        find: "SELECT hex(k.a) || hex(k.b) || a.on_day || hex(v.id) || hex(w.id) FROM keep_apart k
               JOIN participation p ON p.person = k.a AND p.left_on IS NULL
               JOIN participation q ON q.person = k.b AND q.left_on IS NULL AND q.self_help_group <> p.self_help_group
               JOIN session a ON a.self_help_group = p.self_help_group AND a.state = 'planned' AND a.on_day >= :today
               JOIN session b ON b.self_help_group = q.self_help_group AND b.state = 'planned' AND b.on_day = a.on_day
               JOIN venue v ON v.id = a.venue JOIN venue w ON w.id = b.venue
               WHERE k.level = 'site-day' AND (v.id = w.id OR (v.kind = 'centre-room' AND w.kind = 'centre-room'))",
    },
    Rule {
        name: "R8: nobody is a member of a group she leads",
        unless: &["change_facilitator", "merge_people"],
        find: "SELECT hex(g.id) || hex(f.id) FROM facilitator f JOIN participation p ON p.person = f.person AND p.left_on IS NULL
               JOIN self_help_group g ON g.id = p.self_help_group AND g.state <> 'ended' JOIN group_seat s ON s.self_help_group = g.id
               JOIN seat_holder h ON h.seat = s.id AND h.facilitator = f.id AND (h.until_day IS NULL OR h.until_day > :today)",
    },
    Rule {
        name: "S3.1: where a conversation comes first, it was held and led here",
        unless: &[],
        find: "SELECT hex(p.id) FROM participation p JOIN self_help_group g ON g.id = p.self_help_group
               WHERE g.conversation_first = 1 AND p.left_on IS NULL AND NOT EXISTS
               (SELECT 1 FROM conversation c WHERE c.person = p.person AND c.state = 'held' AND c.outcome = 'accepted')",
    },
    Rule {
        name: "S1.4: a group for women has women, a group for men has men",
        unless: FACTS,
        find: "SELECT hex(p.id) FROM participation p JOIN self_help_group g ON g.id = p.self_help_group JOIN person x ON x.id = p.person
               WHERE g.state <> 'ended' AND p.left_on IS NULL
               AND ((g.gender_rule = 'women' AND x.gender <> 'woman') OR (g.gender_rule = 'men' AND x.gender <> 'man'))",
    },
    Rule {
        name: "S1.4: nobody is surely younger than the group's least age",
        unless: FACTS,
        find: "SELECT hex(p.id) FROM participation p JOIN self_help_group g ON g.id = p.self_help_group JOIN person x ON x.id = p.person
               WHERE g.state <> 'ended' AND p.left_on IS NULL AND g.least_age >= 18 AND x.age_band = 'under-18'",
    },
    Rule {
        name: "nobody takes part twice in one group at once",
        unless: &["merge_people"],
        find: "SELECT hex(a.id) || hex(b.id) FROM participation a JOIN participation b
               ON a.person = b.person AND a.self_help_group = b.self_help_group AND a.id < b.id
               WHERE a.left_on IS NULL AND b.left_on IS NULL",
    },
    Rule {
        // She may wait while the last evenings of a group are held that goes on in a next round.
        name: "nobody waits twice for one topic, nor for a place she has",
        unless: &["merge_people"],
        find: "SELECT hex(a.id) || hex(b.id) FROM waiting_entry a JOIN waiting_entry b ON a.person = b.person AND a.topic = b.topic
               AND a.programme IS b.programme AND a.id < b.id WHERE a.state IN ('waiting', 'offered') AND b.state IN ('waiting', 'offered')
               UNION SELECT hex(e.id) FROM waiting_entry e JOIN participation p ON p.entry = e.id AND p.left_on IS NULL
               JOIN self_help_group g ON g.id = p.self_help_group AND g.state <> 'ended' WHERE e.state <> 'placed' AND NOT
               EXISTS (SELECT 1 FROM self_help_group n WHERE n.continues = g.id)",
    },
    Rule {
        name: "an offer is open as long as the place on the list says so",
        unless: &[],
        find: "SELECT hex(o.id) FROM offer o JOIN waiting_entry e ON e.id = o.entry WHERE o.answer IS NULL AND e.state <> 'offered'
               UNION SELECT hex(e.id) FROM waiting_entry e WHERE e.state = 'offered' AND NOT EXISTS
               (SELECT 1 FROM offer o WHERE o.entry = e.id AND o.answer IS NULL)
               UNION SELECT hex(o.id) FROM offer o JOIN self_help_group g ON g.id = o.self_help_group WHERE o.answer IS NULL AND g.state = 'ended'",
    },
    Rule {
        name: "somebody who is not there is not asked for, offered a place, or called",
        unless: &["merge_people"],
        find: "SELECT hex(e.id) FROM person_status t JOIN waiting_entry e ON e.person = t.person WHERE t.status IN ('withdrawn', 'moved-on')
               AND e.state IN ('waiting', 'offered')
               UNION SELECT hex(c.id) FROM person_status t JOIN conversation c ON c.person = t.person
               WHERE t.status IN ('withdrawn', 'moved-on') AND c.state = 'booked'",
    },
    Rule {
        name: "only an evening that was held has attendance, of those who were members",
        unless: &["merge_people"],
        find: "SELECT hex(a.session) || hex(a.person) FROM attendance a JOIN session s ON s.id = a.session
               WHERE s.state <> 'held' OR s.on_day > :today OR NOT EXISTS (SELECT 1 FROM participation p
               WHERE p.person = a.person AND p.self_help_group = s.self_help_group AND p.joined_on <= s.on_day
               AND (p.left_on IS NULL OR p.left_on >= s.on_day))",
    },
    Rule {
        name: "of an evening that was only counted nobody is named, and only one that was held is counted",
        unless: &[],
        find: "SELECT hex(s.id) FROM session s WHERE s.came IS NOT NULL
               AND (s.state <> 'held' OR EXISTS (SELECT 1 FROM attendance a WHERE a.session = s.id))",
    },
    Rule {
        name: "S5.1: nobody has two agreements in one group at once, and only who belongs to it has one",
        unless: &["merge_people"],
        find: "SELECT hex(a.id) || hex(b.id) FROM agreement a JOIN agreement b ON a.self_help_group = b.self_help_group
               AND a.person IS b.person AND a.facilitator IS b.facilitator AND a.id < b.id WHERE a.lapsed_on IS NULL AND b.lapsed_on IS NULL
               UNION SELECT hex(a.id) FROM agreement a WHERE a.person IS NOT NULL AND NOT EXISTS
               (SELECT 1 FROM participation p WHERE p.person = a.person AND p.self_help_group = a.self_help_group)",
    },
    Rule {
        name: "a group that ended plans nothing after its end",
        unless: &[],
        find: "SELECT hex(s.id) FROM session s JOIN self_help_group g ON g.id = s.self_help_group 
               WHERE g.state = 'ended' AND s.state = 'planned' AND s.on_day > g.ended_on",
    },
    Rule {
        name: "S5.2: who goes on is in the next round, who does not is not",
        unless: &["record_withdrawal", "place_person", "place_person_directly", "change_status", "merge_people", "record_going_on"],
        find: "SELECT hex(p.id) FROM self_help_group n JOIN participation p ON p.self_help_group = n.continues
               WHERE p.left_on IS NULL AND (p.goes_on IS 'continues') <> EXISTS
               (SELECT 1 FROM participation q WHERE q.self_help_group = n.id AND q.person = p.person)",
    },
    Rule {
        name: "nobody is owed two calls about one thing",
        unless: &["merge_people"],
        find: "SELECT hex(a.id) || hex(b.id) FROM call a JOIN call b ON a.person = b.person AND a.about = b.about AND a.id < b.id
               WHERE a.state = 'owed' AND b.state = 'owed'",
    },
];

impl Rule {
    /// A key for everything that breaks the rule; `today` is the centre's day.
    pub(super) fn breaches(&self, conn: &Connection, today: &str) -> BTreeSet<String> {
        let mut statement = conn.prepare_cached(self.find).expect("a rule is a statement");
        let with_day = self.find.contains(":today");
        let read = |row: &rusqlite::Row<'_>| row.get::<_, String>(0);
        let rows = if with_day {
            statement.query_map(named_params! { ":today": today }, read)
        } else {
            statement.query_map([], read)
        };
        rows.and_then(Iterator::collect).expect("a rule gives texts")
    }
}
