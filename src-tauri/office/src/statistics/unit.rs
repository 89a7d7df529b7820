//! What is counted, and by what: units that are never added up (S5.7), each with its lines.

use crate::choice;

choice! {
    /// What is counted. The words are message ids: `report-unit-<word>`.
    ReportUnit {
        /// Contacts with the centre.
        Enquiries = "enquiries",
        /// Clarifying conversations that were held.
        Conversations = "conversations",
        /// Evenings that were held.
        Activities = "activities",
        /// Who came to an evening, each time she came.
        Visits = "visits",
        /// Each person once in a year.
        Persons = "persons",
    }
}

choice! {
    /// By what it is counted. The words are message ids: `report-line-<word>`. The rows of a line add up to the number of all:
    /// each is counted in exactly one.
    ReportLine {
        /// All of them.
        All = "all",
        /// How an enquiry came.
        Channel = "channel",
        /// The topic of an enquiry, or of a group.
        Topic = "topic",
        /// What became of an enquiry.
        Answer = "answer",
        /// The programme of a group.
        Programme = "programme",
        /// Whether she took part in a group.
        Group = "group",
        /// The age band.
        Age = "age",
        /// The gender.
        Gender = "gender",
        /// Whether it was her first year (R17).
        New = "new",
    }
}

impl ReportUnit {
    /// By what it is counted, the number of all first.
    pub(super) fn lines(self) -> &'static [ReportLine] {
        use ReportLine as L;
        match self {
            Self::Enquiries => &[L::All, L::Channel, L::Topic, L::Answer],
            Self::Conversations => &[L::All],
            Self::Activities => &[L::All, L::Programme],
            Self::Visits => &[L::All, L::Programme, L::Topic],
            Self::Persons => &[L::All, L::New, L::Group, L::Age, L::Gender],
        }
    }

    /// Whether a small number of it could tell of somebody (R18); evenings are not people.
    pub(super) fn is_of_people(self) -> bool {
        self != Self::Activities
    }
}
