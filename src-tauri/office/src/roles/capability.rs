//! What may be seen and done, and by whom: the table.

use crate::choice;

choice! {
    /// Something that may be seen or done. The words are message ids: `capability-<word>`.
    Capability {
        /// One's own place: opening and locking, one's own passphrase, name and language, crisis numbers, the search box.
        OwnDesk = "own-desk",
        /// Taking back and doing again.
        Undo = "undo",
        /// Taking enquiries.
        TakeEnquiries = "take-enquiries",
        /// People's pages and the list of people.
        SeePeople = "see-people",
        /// Changing what is known of people.
        ChangePeople = "change-people",
        /// How it is safe to reach people, calls to them, and their numbers (R1).
        ReachPeople = "reach-people",
        /// Keeping people apart (R6).
        KeepApart = "keep-apart",
        /// Taking in spreadsheets a centre kept before.
        ImportPeople = "import-people",
        /// Making one page of two that are the same person's.
        MergePeople = "merge-people",
        /// How long people are kept, erasing them, and giving somebody a copy of her own data (R20, R21, R23).
        ErasePeople = "erase-people",
        /// The days of conversations.
        BookConversations = "book-conversations",
        /// Holding conversations and recording what came of them: the interviewer and the coordinator (R8).
        HoldConversations = "hold-conversations",
        /// The waiting list.
        SeeWaiting = "see-waiting",
        /// Wishes, offers, joining and leaving the list.
        ChangeWaiting = "change-waiting",
        /// Groups with all that belongs to them.
        SeeGroups = "see-groups",
        /// Making groups, placing people, seats, dates.
        RunGroups = "run-groups",
        /// Evenings and who came.
        HoldEvenings = "hold-evenings",
        /// The list of facilitators.
        SeeFacilitators = "see-facilitators",
        /// Changing facilitators.
        ChangeFacilitators = "change-facilitators",
        /// What the centre sets.
        ChangeSettings = "change-settings",
        /// Who opens the office, roles, the recovery kit.
        ManageAccess = "manage-access",
        /// Where backups go, and bringing one back.
        ManageBackups = "manage-backups",
        /// Reports: what the centre counts, in totals (R19).
        SeeTotals = "see-totals",
        /// What was done, by everybody.
        SeeHistory = "see-history",
    }
}

choice! {
    /// How far somebody may.
    Sight {
        /// Not at all.
        No = "no",
        /// Her own people, conversations, groups or acts.
        Own = "own",
        /// Everything.
        All = "all",
    }
}

impl Capability {
    /// How far the coordinator, the conversation leader, the phone volunteer, the advisor and the facilitator may.
    #[rustfmt::skip]
    pub(super) fn row(self) -> [Sight; 5] {
        use Sight::{All, No, Own};
        match self {
            //                             coordinator leader phone advisor facilitator
            Self::OwnDesk =>            [All, All, All, All, All],
            Self::Undo =>               [All, Own, Own, Own, Own],
            Self::TakeEnquiries =>      [All, All, All, Own, No],
            Self::SeePeople =>          [All, All, All, Own, No],
            Self::ChangePeople =>       [All, All, All, Own, No],
            Self::ReachPeople =>        [All, All, All, Own, No],
            Self::KeepApart =>          [All, All, No,  No,  No],
            Self::ImportPeople =>       [All, No,  No,  No,  No],
            Self::MergePeople =>        [All, All, No,  No,  No],
            Self::ErasePeople =>        [All, No,  No,  No,  No],
            Self::BookConversations =>  [All, All, All, Own, No],
            Self::HoldConversations =>  [All, Own, No,  No,  No],
            Self::SeeWaiting =>         [All, All, No,  Own, No],
            Self::ChangeWaiting =>      [All, All, No,  Own, No],
            Self::SeeGroups =>          [All, All, No,  No,  No],
            Self::RunGroups =>          [All, All, No,  No,  No],
            Self::HoldEvenings =>       [All, All, No,  No,  Own],
            Self::SeeFacilitators =>    [All, All, No,  No,  No],
            Self::ChangeFacilitators => [All, No,  No,  No,  No],
            Self::ChangeSettings =>     [All, No,  No,  No,  No],
            Self::ManageAccess =>       [All, No,  No,  No,  No],
            Self::ManageBackups =>      [All, No,  No,  No,  No],
            Self::SeeTotals =>          [All, No,  No,  No,  No],
            Self::SeeHistory =>         [All, No,  No,  No,  No],
        }
    }
}
