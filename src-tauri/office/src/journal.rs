//! Every act is recorded once: who, when, what, about whom, and the exact changes as an SQLite changeset.
//!
//! Undo applies the inverted changeset of the last act still done, redo applies it again; both strictly in order, so a
//! changeset always meets the rows it was recorded from. A new act lets what was undone lapse. The history that people see
//! is read from the same rows. What may no longer be kept is taken out of its act (`seal`), which is then no longer gone back over. Tables not named in `stale.rs` (drafts, the journal itself) are not recorded.

mod history;
mod record;
mod seal;
mod travel;

pub(crate) use history::last_turn;
pub use history::{HistoryForm, HistoryView, UndoView, get_history, get_undo};
pub(crate) use history::{HistoryLineView, history_of, last_saved};
pub(crate) use record::{Recording, append};
pub(crate) use seal::seal;
pub use travel::{TravelView, redo, undo};
pub(crate) use travel::{Way, travel};

use crate::choice;

choice! {
    /// Everything a coordinator can do that changes the vault. The words are message ids: `action-<word>`.
    Action {
        /// The centre's name, country, zone or language changed.
        ChangeCentre = "change-centre",
        /// A coordinator's own name or language changed.
        ChangeCoordinator = "change-coordinator",
        /// How soon the office locks by itself changed.
        ChangeLock = "change-lock",
        /// A topic was added.
        AddTopic = "add-topic",
        /// A topic was renamed, excluded or put away.
        ChangeTopic = "change-topic",
        /// The text on the duty to report was changed.
        ChangeReportingDuty = "change-reporting-duty",
        /// A number that helps at once was added.
        AddCrisisNumber = "add-crisis-number",
        /// A number that helps at once was changed.
        ChangeCrisisNumber = "change-crisis-number",
        /// A number that helps at once was removed.
        RemoveCrisisNumber = "remove-crisis-number",
        /// The country's crisis numbers were put back.
        RestoreCrisisNumbers = "restore-crisis-numbers",
        /// A tag was added.
        AddTag = "add-tag",
        /// A tag was renamed or put away.
        ChangeTag = "change-tag",
        /// A line was added to the directory.
        AddDirectoryEntry = "add-directory-entry",
        /// A line of the directory was changed or put away.
        ChangeDirectoryEntry = "change-directory-entry",
        /// A member or a reader of the newsletter went out of the directory.
        RemoveDirectoryEntry = "remove-directory-entry",
        /// From how many on a number is told changed.
        ChangeLeastPublished = "change-least-published",
        /// School holidays were added.
        AddSchoolHoliday = "add-school-holiday",
        /// School holidays were changed.
        ChangeSchoolHoliday = "change-school-holiday",
        /// School holidays were removed.
        RemoveSchoolHoliday = "remove-school-holiday",
        /// A venue was added.
        AddVenue = "add-venue",
        /// A venue was changed or put away.
        ChangeVenue = "change-venue",
        /// A programme was added.
        AddProgramme = "add-programme",
        /// A programme was changed or put away.
        ChangeProgramme = "change-programme",
        /// A facilitator was added.
        AddFacilitator = "add-facilitator",
        /// A facilitator was changed or put away.
        ChangeFacilitator = "change-facilitator",
        /// An enquiry was recorded.
        RecordEnquiry = "record-enquiry",
        /// A spreadsheet was imported.
        ImportSpreadsheet = "import-spreadsheet",
        /// What a person is called, or her age, changed.
        ChangePerson = "change-person",
        /// What helps to meet a person well changed.
        ChangeDetails = "change-details",
        /// Two who turned out to be one person became one.
        MergePeople = "merge-people",
        /// Somebody was given a copy of her own data.
        HandOverCopy = "hand-over-copy",
        /// Somebody is kept longer than her time.
        KeepLonger = "keep-longer",
        /// How long people are kept changed.
        ChangeRetention = "change-retention",
        /// A consent was given or declined.
        RecordConsent = "record-consent",
        /// A consent was taken back.
        WithdrawConsent = "withdraw-consent",
        /// A note was written, changed or removed.
        ChangeNote = "change-note",
        /// Kinds of notes were switched on or off.
        ChangeNoteKinds = "change-note-kinds",
        /// A few words were left to the next shift.
        AddHandoverNote = "add-handover-note",
        /// Words to the next shift were ticked off.
        TickHandoverNote = "tick-handover-note",
        /// The hours of the phone line changed.
        ChangePhoneLine = "change-phone-line",
        /// A person is not there for a while, or any longer.
        ChangeStatus = "change-status",
        /// A person is there again.
        ComeBack = "come-back",
        /// How it is safe to reach a person changed.
        ChangeSafeContact = "change-safe-contact",
        /// She was asked how to reach her, and what an old list said of it went.
        SettleUnconfirmedContact = "settle-unconfirmed-contact",
        /// A call was made although it was not safe, with a written reason.
        NoteUnsafeCall = "note-unsafe-call",
        /// Two people are to be kept apart.
        AddKeepApart = "add-keep-apart",
        /// Two people need no longer be kept apart.
        RemoveKeepApart = "remove-keep-apart",
        /// Two people wish to be in one group.
        AddKeepTogether = "add-keep-together",
        /// Two people need no longer be in one group.
        RemoveKeepTogether = "remove-keep-together",
        /// A call was made or let go.
        RecordCall = "record-call",
        /// A conversation was booked.
        BookConversation = "book-conversation",
        /// A conversation was moved.
        MoveConversation = "move-conversation",
        /// A conversation was called off.
        CancelConversation = "cancel-conversation",
        /// How a conversation went was recorded.
        RecordConversation = "record-conversation",
        /// Somebody joined the waiting list.
        JoinWaitingList = "join-waiting-list",
        /// A person's wishes changed.
        ChangeWishes = "change-wishes",
        /// Groups were proposed.
        ProposeGroups = "propose-groups",
        /// A proposal was changed by hand.
        ChangeProposal = "change-proposal",
        /// A proposal was let go.
        DiscardProposal = "discard-proposal",
        /// Groups were made of a proposal.
        ConfirmProposal = "confirm-proposal",
        /// Somebody left the waiting list.
        LeaveWaitingList = "leave-waiting-list",
        /// A place was offered to people who wait.
        OfferPlaces = "offer-places",
        /// Somebody answered to the place she was offered.
        AnswerOffer = "answer-offer",
        /// People who wait are to be asked how it is.
        AskWaiting = "ask-waiting",
        /// Everybody who waits for a topic is asked whether she still wishes a group.
        StartInterestRound = "start-interest-round",
        /// What came of asking somebody.
        RecordInterest = "record-interest",
        /// Asking everybody has ended.
        EndInterestRound = "end-interest-round",
        /// A filter was kept under a name.
        SaveFilter = "save-filter",
        /// A filter was let go.
        RemoveFilter = "remove-filter",
        /// A group was created.
        CreateGroup = "create-group",
        /// A group's name, venue or slot changed.
        ChangeGroup = "change-group",
        /// A group's rules were written.
        WriteGroupRules = "write-group-rules",
        /// A group accepted its rules.
        AcceptGroupRules = "accept-group-rules",
        /// A group took over what its programme says now.
        TakeOverProgramme = "take-over-programme",
        /// A whole series moved to other days, another hour or place.
        ShiftSeries = "shift-series",
        /// A facilitator took a seat.
        FillSeat = "fill-seat",
        /// A seat became free.
        EmptySeat = "empty-seat",
        /// A group was told who leads it.
        TellGroup = "tell-group",
        /// A line of the handover checklist was ticked off or opened again.
        TickHandover = "tick-handover",
        /// An initiator means to leave at another time.
        PlanLeaving = "plan-leaving",
        /// A group that goes on by itself said whether it still meets.
        RecordStillMeeting = "record-still-meeting",
        /// A group pauses.
        PauseGroup = "pause-group",
        /// A group meets again before its pause was over.
        ResumeGroup = "resume-group",
        /// Somebody leads one evening in another's place.
        AddSubstitute = "add-substitute",
        /// Somebody leads an evening after all.
        RemoveSubstitute = "remove-substitute",
        /// A person was placed in a group.
        PlacePerson = "place-person",
        /// A person left a group.
        RecordWithdrawal = "record-withdrawal",
        /// A member leaves after an evening to come.
        PlanWithdrawal = "plan-withdrawal",
        /// A member said how she wishes to go on.
        RecordGoingOn = "record-going-on",
        /// A group goes on in a next round.
        ContinueGroup = "continue-group",
        /// A group was confirmed and starts.
        StartGroup = "start-group",
        /// A group ended.
        EndGroup = "end-group",
        /// An agreement was signed.
        RecordAgreement = "record-agreement",
        /// The text of the agreement changed.
        ChangeAgreementText = "change-agreement-text",
        /// An agreement no longer holds.
        WithdrawAgreement = "withdraw-agreement",
        /// A session was moved.
        MoveSession = "move-session",
        /// A session was called off; the count stays.
        CancelSession = "cancel-session",
        /// A session was added.
        AddSession = "add-session",
        /// Attendance was recorded.
        RecordAttendance = "record-attendance",
        /// People who did not come are to be asked after.
        AskAfter = "ask-after",
    }
}

#[cfg(test)]
mod tests;
