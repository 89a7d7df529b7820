//! Which wishes a proposed place meets, and how far (S5.3).

use serde::Serialize;
use tillit_composition::instance::Gender;
use ts_rs::TS;

use super::pose::{Posed, Waiter, age, gender};
use crate::choice;
use crate::fault::Fault;
use crate::id::{GroupId, TopicId};
use crate::office::Look;
use crate::settings::{Activity, GenderRule};
use crate::waiting::{ActivityWish, AgeWish, Entry, GenderWish, TimeWish};
use crate::{groups, people};

choice! {
    /// What somebody wishes of her group.
    Wished {
        /// Her own gender.
        SameGender = "same-gender",
        /// Mixed.
        MixedGenders = "mixed-genders",
        /// About her own age.
        SimilarAge = "similar-age",
        /// Mixed ages.
        MixedAges = "mixed-ages",
        /// A time she named.
        Time = "time",
        /// A language to speak in.
        Language = "language",
        /// Talking.
        Talk = "talk",
        /// A shared activity.
        Activity = "activity",
        /// To come in without steps.
        StepFree = "step-free",
    }
}

/// A wish, and how far it is met.
#[derive(Debug, Serialize, TS)]
pub struct WishMetView {
    /// What she wishes.
    pub wish: Wished,
    /// Whether it is met.
    pub met: bool,
    /// Which language, where that is the wish, as an ISO 639 code.
    pub language: Option<String>,
    /// How many of the others are as she wishes, where the wish is about them.
    pub of_them: u32,
    /// How many others there are; nobody where the wish is not about them.
    pub others: u32,
}

/// Somebody in a group, as far as anybody wishes anything of her.
#[derive(Debug, Clone, Copy)]
pub(super) struct Company {
    age: i64,
    gender: Gender,
}

/// What of a group wishes are about.
pub(super) struct Meeting {
    pub(super) topic: TopicId,
    pub(super) time: Option<TimeWish>,
    /// What is spoken, by its number in the problem.
    pub(super) language: usize,
    pub(super) activity: Activity,
    pub(super) rule: GenderRule,
    /// Who is in it already.
    pub(super) present: Vec<Company>,
}

/// Who is in a running group.
pub(super) fn present(look: &Look<'_>, group: GroupId) -> Result<Vec<Company>, Fault> {
    let members = groups::current_members(look, group)?;
    let facts = members.iter().map(|member| people::placing_facts(look, member.person));
    facts
        .map(|facts| facts.map(|it| Company { age: age(it, look.today()), gender: gender(it.gender) }))
        .collect()
}

fn number(of: usize) -> u32 {
    u32::try_from(of).unwrap_or(u32::MAX)
}

/// Two people of about one age.
fn is_near(one: i64, other: i64) -> bool {
    (one - other).abs() < 10
}

/// What matters to somebody about the place, where she waits for a topic; empty if nothing does.
pub(super) fn place_wish(waiter: &Waiter, topic: TopicId) -> String {
    let here = waiter.entries.iter().filter(|entry| entry.topic == topic);
    here.map(|entry| entry.wishes.place.clone()).find(|place| !place.is_empty()).unwrap_or_default()
}

/// What somebody wishes, and how far a group meets it in which all of these sit.
pub(super) fn wishes_met(posed: &Posed, own: usize, members: &[usize], group: &Meeting) -> Vec<WishMetView> {
    let (mine, people) = (&posed.people[own], &posed.instance.people);
    let others = members.iter().filter(|other| **other != own);
    let others = others.map(|other| Company { age: people[*other].age, gender: people[*other].gender });
    let others: Vec<Company> = others.chain(group.present.iter().copied()).collect();
    let near = others.iter().filter(|other| is_near(other.age, people[own].age)).count();
    let same = others.iter().filter(|other| other.gender == people[own].gender).count();
    let all = others.len();
    let here: Vec<&Entry> = mine.entries.iter().filter(|entry| entry.topic == group.topic).collect();
    let wishes_gender = |gender| here.iter().any(|entry| entry.wishes.gender == gender);
    let wishes_age = |age| here.iter().any(|entry| entry.wishes.age == age);
    let wishes_activity = |activity| here.iter().any(|entry| entry.wishes.activity == activity);
    let of_others = |wish, of_them: usize, met| {
        Some(WishMetView { wish, met, language: None, of_them: number(of_them), others: number(all) })
    };
    let of_the_group = |wish, met| Some(WishMetView { wish, met, language: None, of_them: 0, others: 0 });
    let by_gender = if wishes_gender(GenderWish::Same) {
        of_others(Wished::SameGender, same, same == all || group.rule != GenderRule::Anyone)
    } else if wishes_gender(GenderWish::Mixed) {
        of_others(Wished::MixedGenders, all - same, same < all)
    } else {
        None
    };
    let by_age = if wishes_age(AgeWish::Similar) {
        of_others(Wished::SimilarAge, near, near == all)
    } else if wishes_age(AgeWish::Mixed) {
        of_others(Wished::MixedAges, all - near, near < all)
    } else {
        None
    };
    let named = here.iter().any(|entry| !entry.wishes.times.is_empty());
    let is_named = |time| here.iter().any(|entry| entry.wishes.times.contains(&time));
    let by_time = group.time.filter(|_| named).and_then(|time| of_the_group(Wished::Time, is_named(time)));
    let wished = here.iter().find_map(|entry| entry.wishes.language.as_ref());
    let by_language = wished.and_then(|code| {
        let met = posed.languages.get(group.language) == Some(code);
        Some(WishMetView { language: Some(code.clone()), ..of_the_group(Wished::Language, met)? })
    });
    let by_activity = if wishes_activity(ActivityWish::Talk) {
        of_the_group(Wished::Talk, group.activity == Activity::Talk)
    } else if wishes_activity(ActivityWish::Activity) {
        of_the_group(Wished::Activity, group.activity == Activity::Activity)
    } else {
        None
    };
    // A room without steps is a condition, not a wish; that it is kept is worth reading all the same.
    let steps = (!people[own].access.is_empty()).then(|| of_the_group(Wished::StepFree, true)).flatten();
    [by_gender, by_age, by_time, by_language, by_activity, steps].into_iter().flatten().collect()
}
