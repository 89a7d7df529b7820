//! One group in full: its members, seats, agreements and sessions, and what comes next.
//!
//! Members are listed by name; nothing counts or compares them (S1.10).

use serde::Serialize;
use ts_rs::TS;

use super::going_on::{GoingOn, RoundView, round_after, round_before};
use super::group::{Group, GroupForm, GroupSlotView, GroupState, Intake, get_group_row};
use super::handover::{HandoverLineView, handover_of};
use super::holdings::{Holding, Seat, holdings_of, seats_of, state_of};
use super::names;
use super::participation::{everybody_of, has_been_in_another};
use super::seats::{SeatHolderView, SeatState, SeatView};
use super::stage::{self, GroupStage, stage_of};
use super::start::{HindranceView, hindrances_of};
use super::steps::{self, GroupStep};
use super::take_over::{self, OwnNumbersView};
use super::telling::to_tell;
use super::written_rules::{WrittenRulesView, accepted_rules};
use crate::agreements::{self, AgreementMarkView, AgreementStateView, GuestView, Marks};
use crate::choice;
use crate::fault::Fault;
use crate::id::{GroupId, ParticipationId, PersonId, ProgrammeId, TopicId, VenueId};
use crate::office::{Look, Office};
use crate::people::{self, CalledAs, Naming};
use crate::sessions::{self, AttendanceMarkView, SessionLineView, SkippedDayView};
use crate::settings::{
    Activity, GenderRule, VenuePrivacy, centre_language, get_programme, get_topic, get_venue,
};
use crate::wire::Day;
use crate::{collation, facilitators};

choice! {
    /// Whether somebody has experience with groups to pass on, or comes new to one that meets (S2.7). No rank: it is said
    /// where it helps to welcome somebody.
    MemberStanding {
        /// She was in a group before.
        Experienced = "experienced",
        /// She came to this one after its first evening, and was in none before.
        New = "new",
        /// Neither: she began with the others.
        WithTheOthers = "with-the-others",
    }
}

/// A member of a group.
#[derive(Debug, Serialize, TS)]
pub struct MemberView {
    /// Her taking part.
    pub participation: ParticipationId,
    /// The person.
    pub person: PersonId,
    /// What she is called.
    pub called: String,
    /// What kind of name that is.
    pub called_as: CalledAs,
    /// Whether she has agreed to keep silence.
    pub agreement: AgreementMarkView,
    /// When she joined.
    pub joined_on: Day,
    /// Whether she has experience to pass on, or comes new (S2.7).
    pub standing: MemberStanding,
    /// What she wishes for the time after the last evening; nothing means not asked yet.
    pub goes_on: Option<GoingOn>,
    /// The day of her last evening, where she leaves after the notice the group agreed on.
    pub leaves_after: Option<Day>,
    /// Whether that day has passed.
    pub is_leaving: bool,
    /// Her evenings so far, in the order of the sessions.
    pub attendance: Vec<AttendanceMarkView>,
}

/// Somebody who has left a group.
#[derive(Debug, Serialize, TS)]
pub struct FormerMemberView {
    /// Her taking part.
    pub participation: ParticipationId,
    /// The person.
    pub person: PersonId,
    /// What she is called.
    pub called: String,
    /// What kind of name that is.
    pub called_as: CalledAs,
    /// When she joined.
    pub joined_on: Day,
    /// The first day no longer a member.
    pub left_on: Day,
    /// Why she left.
    pub left_because: super::WithdrawalReason,
}

/// How big a group is and may be (R10); facilitators are never counted (S1.2).
#[derive(Debug, Serialize, TS)]
pub struct SizesView {
    /// How many members there are.
    pub members: u32,
    /// Fewest to start with.
    pub least_to_start: u32,
    /// Fewest to go on with.
    pub least_to_go_on: u32,
    /// Most.
    pub most: u32,
    /// Whether it has under four members, which is fragile.
    pub fragile: bool,
    /// Whether a running group has fewer than it needs to go on.
    pub too_few_to_go_on: bool,
    /// Years between the youngest and the oldest whose year of birth is known, where two are.
    pub age_span: Option<u32>,
    /// Whether that is more than the 15 years that are advised.
    pub wide_age_span: bool,
    /// Whether members and facilitators together are more than fit in at the venue.
    pub venue_too_small: bool,
}

/// A group.
#[derive(Debug, Serialize, TS)]
pub struct GroupView {
    /// The group.
    pub id: GroupId,
    /// Its name.
    pub name: String,
    /// Whether its name gives its topic away (R4).
    pub name_tells_topic: bool,
    /// Its topic.
    pub topic: TopicId,
    /// The topic's name.
    pub topic_name: String,
    /// Its programme.
    pub programme: ProgrammeId,
    /// The programme's name.
    pub programme_name: String,
    /// Talking or a shared activity.
    pub activity: Activity,
    /// Where it is on its way.
    pub state: GroupState,
    /// The same in the word that is shown.
    pub stage: GroupStage,
    /// Until when it pauses, while it does.
    pub paused_until: Option<Day>,
    /// Of whom the group is still to be told that they lead it (R13).
    pub to_tell: Vec<String>,
    /// What the initiators hand over; empty where there are none (S3.4).
    pub handover: Vec<HandoverLineView>,
    /// Whether it takes new people.
    pub intake: Intake,
    /// When it meets.
    pub slot: GroupSlotView,
    /// Where it meets.
    pub venue: Option<VenueId>,
    /// The place's name.
    pub venue_name: Option<String>,
    /// Whether its hour lies outside those in which groups may meet there.
    pub venue_closed_then: bool,
    /// Whether others notice the group at that place.
    pub venue_privacy: Option<VenuePrivacy>,
    /// Whom it is for.
    pub gender_rule: GenderRule,
    /// Youngest age in years.
    pub least_age: Option<u32>,
    /// Whether a conversation comes before placing.
    pub conversation_first: bool,
    /// Whether everybody signs before the first session.
    pub agreement_first: bool,
    /// Whether only how many came is written down of its evenings.
    pub counts_only: bool,
    /// What its programme says now, where the group says otherwise; it is only offered.
    pub programme_says: Option<OwnNumbersView>,
    /// How big it is and may be.
    pub sizes: SizesView,
    /// Its members by name.
    pub members: Vec<MemberView>,
    /// Those who have left, the latest first.
    pub former_members: Vec<FormerMemberView>,
    /// Its seats in order.
    pub seats: Vec<SeatView>,
    /// Whether nobody holds a seat: it leads itself (S3.3, S5.5).
    pub leads_itself: bool,
    /// Whether all have signed, members and facilitators (S5.1, S3.7).
    pub agreement: AgreementStateView,
    /// Guests of one evening who agreed too, the latest evening first.
    pub guests: Vec<GuestView>,
    /// The rules it wrote for itself and accepted (S3.4).
    pub rules: Option<WrittenRulesView>,
    /// Its sessions in order, those called off among them.
    pub sessions: Vec<SessionLineView>,
    /// Days of its rhythm that were left out because they are public holidays.
    pub skipped: Vec<SkippedDayView>,
    /// How many sessions were held.
    pub held: u32,
    /// How many there are to be; nothing means open.
    pub of: Option<u32>,
    /// What stands in the way of starting; empty once it runs.
    pub hindrances: Vec<HindranceView>,
    /// What comes next, the most pressing first.
    pub next_steps: Vec<GroupStep>,
    /// When it was created.
    pub created_on: Day,
    /// When it started.
    pub started_on: Option<Day>,
    /// Why it started although something stood in the way.
    pub start_reason: Option<String>,
    /// When it ended.
    pub ended_on: Option<Day>,
    /// The round before this one.
    pub continues: Option<RoundView>,
    /// The round after this one.
    pub continued_by: Option<RoundView>,
}

/// Under how many members a group is fragile (R10).
const FRAGILE: u32 = 4;
/// How many years between youngest and oldest are advised at most (R10).
const ADVISED_SPAN: u32 = 15;

/// Reads one group.
pub fn get_group(office: &Office, form: GroupForm) -> Result<GroupView, Fault> {
    office.look(|look| view_of(look, &get_group_row(look, form.id)?))
}

fn view_of(look: &Look<'_>, group: &Group) -> Result<GroupView, Fault> {
    let marks = agreements::marks_of(look, group.id)?;
    let progress = sessions::progress_of(look, group.id)?;
    let lines = sessions::lines_of(look, group.id)?;
    let (members, former_members) = people_of(look, group, &marks)?;
    let seats = seat_views(look, group, &marks, &lines, progress.held)?;
    let states: Vec<_> = seats.iter().map(|seat| (seat.role, seat.needed, seat.state)).collect();
    let programme = get_programme(look, group.programme)?.fields;
    let topic_name = get_topic(look, group.topic)?.name;
    let venue = group.venue.map(|venue| get_venue(look, venue)).transpose()?;
    let leads_itself = seats.iter().all(|seat| seat.holders.is_empty());
    let agreement = agreements::state_of(look, group.id)?;
    let continued_by = round_after(look, group.id)?;
    let hindrances =
        if group.state == GroupState::Forming { hindrances_of(look, group)? } else { Vec::new() };
    Ok(GroupView {
        id: group.id,
        name: group.name.clone(),
        topic: group.topic,
        name_tells_topic: names::tells_topic(&group.name, &topic_name),
        topic_name,
        programme: group.programme,
        programme_name: programme.name,
        activity: group.activity,
        state: group.state,
        stage: stage_of(
            group,
            &stage::Facts { seats: &states, has_met: progress.has_met(), goes_on: continued_by.is_some() },
            look.today(),
        ),
        paused_until: group.paused_until.filter(|_| group.is_paused(look.today())),
        to_tell: to_tell(look, group)?,
        handover: handover_of(look, group.id)?,
        intake: group.intake,
        slot: group.slot_view(),
        venue: group.venue,
        venue_closed_then: venue
            .as_ref()
            .zip(group.weekday)
            .is_some_and(|(venue, weekday)| !venue.is_open_at(weekday, group.at_hour)),
        venue_privacy: venue.as_ref().map(|venue| venue.privacy),
        venue_name: venue.map(|venue| venue.name),
        gender_rule: group.gender_rule,
        least_age: group.least_age,
        conversation_first: group.conversation_first,
        agreement_first: group.agreement_first,
        counts_only: group.counts_only,
        programme_says: take_over::offered(look, group)?,
        sizes: sizes_of(look, group, &members, &seats)?,
        members,
        former_members,
        leads_itself,
        seats,
        agreement,
        guests: agreements::guests_of(look, group.id)?,
        rules: accepted_rules(look, group.id)?,
        skipped: sessions::skipped_between(look, group, &lines)?,
        sessions: lines,
        held: progress.held,
        of: group.sessions,
        hindrances,
        next_steps: steps::steps_of_group(look, group.id)?,
        created_on: group.created_on,
        started_on: group.started_on,
        start_reason: group.start_reason.clone(),
        ended_on: group.ended_on,
        continues: round_before(look, group.id)?,
        continued_by,
    })
}

fn people_of(
    look: &Look<'_>,
    group: &Group,
    marks: &Marks,
) -> Result<(Vec<MemberView>, Vec<FormerMemberView>), Fault> {
    let mut members = Vec::new();
    let mut former = Vec::new();
    let first_held = sessions::first_held_on(look, group.id)?;
    for part in everybody_of(look, group.id)? {
        let Naming { called, called_as, .. } = people::get_naming(look, part.person)?;
        match part.left_on.zip(part.left_because) {
            None => members.push(MemberView {
                participation: part.id,
                person: part.person,
                called,
                called_as,
                agreement: marks.of_person(part.person),
                joined_on: part.joined_on,
                standing: if has_been_in_another(look, part.person, group.id)? {
                    MemberStanding::Experienced
                } else if first_held.is_some_and(|first| part.joined_on > first) {
                    MemberStanding::New
                } else {
                    MemberStanding::WithTheOthers
                },
                goes_on: part.goes_on,
                leaves_after: part.leaves_after,
                is_leaving: part.is_leaving(look.today()),
                attendance: sessions::attendance_of(look, group.id, part.person)?,
            }),
            Some((left_on, left_because)) => former.push(FormerMemberView {
                participation: part.id,
                person: part.person,
                called,
                called_as,
                joined_on: part.joined_on,
                left_on,
                left_because,
            }),
        }
    }
    let order = collation::order(centre_language(look)?);
    order.sort(&mut members, |one| &one.called);
    former.sort_by_key(|one| std::cmp::Reverse(one.left_on));
    Ok((members, former))
}

fn seat_views(
    look: &Look<'_>,
    group: &Group,
    marks: &Marks,
    lines: &[SessionLineView],
    held: u32,
) -> Result<Vec<SeatView>, Fault> {
    let holdings = holdings_of(look, group.id)?;
    let today = look.today();
    seats_of(look, group.id)?
        .iter()
        .map(|seat: &Seat| {
            let of_seat: Vec<&Holding> = holdings.iter().filter(|holding| holding.seat == seat.id).collect();
            let (open, past): (Vec<&Holding>, Vec<&Holding>) =
                of_seat.iter().partition(|holding| holding.is_open(today));
            let views = |rows: &[&Holding]| {
                rows.iter().map(|row| holder_view(look, row, marks)).collect::<Result<_, _>>()
            };
            Ok(SeatView {
                id: seat.id,
                role: seat.role,
                needed: seat.needed,
                until_session: seat.until_session,
                planned_until: seat
                    .until_session
                    .and_then(|last| lines.iter().find(|line| line.number == Some(last)))
                    .map(|line| line.on),
                state: state_of(seat, &of_seat, today, held),
                holders: views(&open)?,
                past: views(&past)?,
            })
        })
        .collect()
}

fn holder_view(look: &Look<'_>, holding: &Holding, marks: &Marks) -> Result<SeatHolderView, Fault> {
    let facilitator = facilitators::get_facilitator(look, holding.facilitator)?;
    Ok(SeatHolderView {
        facilitator: facilitator.id,
        called: facilitator.called,
        from: holding.from,
        until: holding.until,
        agreement: marks.of_facilitator(facilitator.id),
        pledge_signed_on: facilitator.pledge_signed_on,
    })
}

fn sizes_of(
    look: &Look<'_>,
    group: &Group,
    members: &[MemberView],
    seats: &[SeatView],
) -> Result<SizesView, Fault> {
    let mut years = Vec::new();
    for member in members {
        years.extend(people::placing_facts(look, member.person)?.birth_year);
    }
    let age_span = (years.len() > 1).then(|| years.iter().max().zip(years.iter().min())).flatten();
    let age_span = age_span.and_then(|(latest, earliest)| u32::try_from(latest - earliest).ok());
    let count = u32::try_from(members.len()).unwrap_or(u32::MAX);
    let leading: usize =
        seats.iter().filter(|seat| seat.state != SeatState::HandedOver).map(|seat| seat.holders.len()).sum();
    let venue = group.venue.map(|venue| get_venue(look, venue)).transpose()?;
    Ok(SizesView {
        members: count,
        least_to_start: group.least_to_start,
        least_to_go_on: group.least_to_go_on,
        most: group.most,
        fragile: count < FRAGILE,
        too_few_to_go_on: group.state == GroupState::Running && count < group.least_to_go_on,
        age_span,
        wide_age_span: age_span.is_some_and(|span| span > ADVISED_SPAN),
        venue_too_small: venue.is_some_and(|venue| venue.is_small_for(count, leading)),
    })
}
