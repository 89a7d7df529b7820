//! The five presets with their numbers (S1 to S5). Where a source gives no number, a cautious one stands here and a centre
//! changes it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::programmes::{Activity, GenderRule, Preset, ProgrammeFields, Rhythm, Role, SeatFields};
use crate::desk::Desk;
use crate::fault::Fault;
use crate::languages::{self, Language};

/// In which language to show the presets.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PresetsForm {
    /// The language.
    pub language: Language,
}

/// A preset.
#[derive(Debug, Serialize, TS)]
pub struct PresetView {
    /// The preset.
    pub preset: Preset,
    /// What a programme copied from it says.
    pub fields: ProgrammeFields,
}

/// The five presets.
#[derive(Debug, Serialize, TS)]
pub struct PresetsView {
    /// In the order S1 to S5.
    pub presets: Vec<PresetView>,
}

/// Lists the five presets.
pub fn list_presets(_: &mut Desk, form: PresetsForm) -> Result<PresetsView, Fault> {
    let presets = Preset::ALL
        .iter()
        .map(|preset| PresetView { preset: *preset, fields: fields_of(*preset, form.language) });
    Ok(PresetsView { presets: presets.collect() })
}

/// What a preset says, named in a language.
pub(super) fn fields_of(preset: Preset, language: Language) -> ProgrammeFields {
    let fields = ProgrammeFields {
        name: languages::text(language, &format!("preset-{}", preset.word())),
        activity: Activity::Talk,
        least_to_start: 4,
        least_to_go_on: 3,
        most: 8,
        sessions: None,
        minutes: 90,
        rhythm: Rhythm::Weekly,
        gender_rule: GenderRule::Anyone,
        least_age: None,
        conversation_first: true,
        agreement_first: true,
        agenda: String::new(),
        free_talk_minutes: 30,
        outcome_form: false,
        seats: Vec::new(),
    };
    let seat = |role, needed, up_to, until_session| SeatFields { role, needed, up_to, until_session };
    match preset {
        // S1.1 twelve sessions of 90 minutes, S1.2 six to ten women, S1.3 one seat for each of two roles.
        Preset::Belgrade => ProgrammeFields {
            least_to_start: 6,
            least_to_go_on: 4,
            most: 10,
            sessions: Some(12),
            gender_rule: GenderRule::Women,
            seats: vec![seat(Role::ExpertByExperience, 1, 1, None), seat(Role::Ally, 1, 1, None)],
            ..fields
        },
        // S2.1 at most five, S2.3 an interview first, S2.6 no professional needed.
        Preset::Sofia => ProgrammeFields {
            least_to_start: 3,
            most: 5,
            seats: vec![seat(Role::Facilitator, 0, 1, None)],
            ..fields
        },
        // S3.1 a conversation first, S3.2 four to eight, S3.3 one or two initiators at the first meetings.
        Preset::Denmark => ProgrammeFields { seats: vec![seat(Role::Initiator, 1, 2, Some(4))], ..fields },
        // S4.1 any leader or none, S4.2 irregular dates; no conversation is asked for.
        Preset::France => ProgrammeFields {
            least_to_start: 3,
            least_to_go_on: 2,
            most: 12,
            minutes: 120,
            rhythm: Rhythm::Irregular,
            conversation_first: false,
            seats: vec![seat(Role::Facilitator, 0, 2, None), seat(Role::Professional, 0, 1, None)],
            ..fields
        },
        // S5.1 everyone signs, S5.2 the group may continue, S5.5 no leader is imposed.
        Preset::Norway => ProgrammeFields {
            sessions: Some(10),
            seats: vec![seat(Role::Facilitator, 0, 2, Some(3))],
            ..fields
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn preset(preset: Preset) -> ProgrammeFields {
        fields_of(preset, Language::En)
    }

    #[test]
    fn s1_twelve_sessions_of_ninety_minutes_for_six_to_ten_women_with_two_seats() {
        let fields = preset(Preset::Belgrade);
        assert_eq!((fields.sessions, fields.minutes), (Some(12), 90));
        assert_eq!((fields.least_to_start, fields.most, fields.gender_rule), (6, 10, GenderRule::Women));
        let seats: Vec<_> = fields.seats.iter().map(|seat| (seat.role, seat.needed, seat.up_to)).collect();
        assert_eq!(seats, [(Role::ExpertByExperience, 1, 1), (Role::Ally, 1, 1)]);
    }

    #[test]
    fn s2_at_most_five_after_an_interview_without_a_professional() {
        let fields = preset(Preset::Sofia);
        assert_eq!(
            (fields.most, fields.conversation_first, fields.gender_rule),
            (5, true, GenderRule::Anyone)
        );
        assert!(fields.seats.iter().all(|seat| seat.needed == 0));
    }

    #[test]
    fn s3_four_to_eight_with_one_or_two_initiators_who_leave() {
        let fields = preset(Preset::Denmark);
        assert_eq!((fields.least_to_start, fields.most, fields.conversation_first), (4, 8, true));
        let initiators = &fields.seats[0];
        assert_eq!((initiators.role, initiators.needed, initiators.up_to), (Role::Initiator, 1, 2));
        assert!(initiators.until_session.is_some());
    }

    #[test]
    fn s4_irregular_dates_and_nobody_needed_to_lead() {
        let fields = preset(Preset::France);
        assert_eq!(
            (fields.rhythm, fields.sessions, fields.conversation_first),
            (Rhythm::Irregular, None, false)
        );
        assert!(fields.seats.iter().all(|seat| seat.needed == 0));
    }

    #[test]
    fn s5_everyone_signs_and_no_leader_is_imposed() {
        let fields = preset(Preset::Norway);
        assert!(fields.agreement_first);
        assert!(fields.seats.iter().all(|seat| seat.needed == 0));
    }
}
