//! How the agreement of a group stands: per person, and for all at a glance.

use std::collections::BTreeMap;

use serde::Serialize;
use ts_rs::TS;

use super::record::AgreementWay;
use crate::choice;
use crate::fault::Fault;
use crate::groups::{current_facilitators, current_members};
use crate::id::{FacilitatorId, GroupId, PersonId};
use crate::office::Look;
use crate::wire::Day;

/// Whether one person has agreed to keep a group's silence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "state", rename_all = "kebab-case")]
pub enum AgreementMarkView {
    /// Not yet, or no longer.
    Open,
    /// She has.
    Agreed {
        /// In which way.
        way: AgreementWay,
        /// When.
        on: Day,
    },
    /// She has, to an earlier text: she is asked again.
    Earlier {
        /// When.
        on: Day,
    },
}

choice! {
    /// How the agreement of a whole group stands.
    AgreementProgress {
        /// All have signed (S5.1).
        AllSigned = "all-signed",
        /// Some have not.
        SomeOpen = "some-open",
        /// Nobody is in the group yet.
        NobodyYet = "nobody-yet",
    }
}

/// How the agreement of a whole group stands; participants and facilitators count alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct AgreementStateView {
    /// At a glance.
    pub progress: AgreementProgress,
    /// How many have signed.
    pub signed: u32,
    /// How many have not.
    pub open: u32,
}

/// The agreements of one group that hold now.
#[derive(Debug, Default)]
pub(crate) struct Marks {
    people: BTreeMap<PersonId, AgreementMarkView>,
    facilitators: BTreeMap<FacilitatorId, AgreementMarkView>,
}

impl Marks {
    /// Whether a participant has agreed.
    pub(crate) fn of_person(&self, id: PersonId) -> AgreementMarkView {
        self.people.get(&id).copied().unwrap_or(AgreementMarkView::Open)
    }

    /// Whether a facilitator has agreed.
    pub(crate) fn of_facilitator(&self, id: FacilitatorId) -> AgreementMarkView {
        self.facilitators.get(&id).copied().unwrap_or(AgreementMarkView::Open)
    }
}

/// Whether all have signed: nobody's is open, and there is somebody.
pub(crate) fn all_signed(marks: impl IntoIterator<Item = AgreementMarkView>) -> AgreementStateView {
    let (mut signed, mut open) = (0, 0);
    for mark in marks {
        match mark {
            AgreementMarkView::Open | AgreementMarkView::Earlier { .. } => open += 1,
            AgreementMarkView::Agreed { .. } => signed += 1,
        }
    }
    let progress = match (signed, open) {
        (0, 0) => AgreementProgress::NobodyYet,
        (_, 0) => AgreementProgress::AllSigned,
        _ => AgreementProgress::SomeOpen,
    };
    AgreementStateView { progress, signed, open }
}

/// The agreements of a group that hold now; of several by one person the latest. What was agreed to in a group that has
/// ended stays as it was, whatever is written later.
pub(crate) fn marks_of(look: &Look<'_>, group: GroupId) -> Result<Marks, Fault> {
    let mut statement = look.conn().prepare_cached(
        "SELECT a.person, a.facilitator, a.way, a.agreed_on, g.state <> 'ended' AND EXISTS (
           SELECT 1 FROM agreement_text newer WHERE newer.country = t.country AND newer.language = t.language
           AND newer.version > t.version AND newer.asks_again = 1)
         FROM agreement a JOIN agreement_text t ON t.id = a.agreement_text JOIN self_help_group g ON g.id = a.self_help_group
         WHERE a.self_help_group = ? AND a.lapsed_on IS NULL AND a.guest IS NULL ORDER BY a.agreed_on, a.id",
    )?;
    let mut rows = statement.query([group])?;
    let mut marks = Marks::default();
    while let Some(row) = rows.next()? {
        let (way, on, is_earlier) = (row.get(2)?, row.get(3)?, row.get(4)?);
        let mark = if is_earlier {
            AgreementMarkView::Earlier { on }
        } else {
            AgreementMarkView::Agreed { way, on }
        };
        if let Some(person) = row.get(0)? {
            marks.people.insert(person, mark);
        }
        if let Some(facilitator) = row.get(1)? {
            marks.facilitators.insert(facilitator, mark);
        }
    }
    Ok(marks)
}

/// How the agreement of a group stands among those who are in it now.
pub(crate) fn state_of(look: &Look<'_>, group: GroupId) -> Result<AgreementStateView, Fault> {
    let marks = marks_of(look, group)?;
    let members: Vec<_> =
        current_members(look, group)?.iter().map(|member| marks.of_person(member.person)).collect();
    let leading = current_facilitators(look, group)?;
    Ok(all_signed(members.into_iter().chain(leading.into_iter().map(|id| marks.of_facilitator(id)))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn s5_1_all_have_signed_only_when_nobody_is_open_and_somebody_is_there() {
        let day = Day("2026-11-20".parse().expect("a date written in the test"));
        let signed = |way| AgreementMarkView::Agreed { way, on: day };
        let open = AgreementMarkView::Open;
        let (written, oral) = (signed(AgreementWay::Written), signed(AgreementWay::Oral));
        for (marks, progress, counts) in [
            (vec![], AgreementProgress::NobodyYet, (0, 0)),
            (vec![open], AgreementProgress::SomeOpen, (0, 1)),
            (vec![written, open, oral], AgreementProgress::SomeOpen, (2, 1)),
            (vec![written, AgreementMarkView::Earlier { on: day }], AgreementProgress::SomeOpen, (1, 1)),
            (vec![written, oral, signed(AgreementWay::Alias)], AgreementProgress::AllSigned, (3, 0)),
        ] {
            let state = all_signed(marks);
            assert_eq!((state.progress, (state.signed, state.open)), (progress, counts));
        }
    }
}
