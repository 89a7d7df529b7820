//! Cells that are not taken, each with the reason: nothing is dropped without being on this list.

use serde::Serialize;
use ts_rs::TS;

use super::words::{contains_words, is_nothing_known};
use crate::choice;
use crate::folding::fold;

choice! {
    /// Why a cell is not taken, or not wholly. The words are message ids: `import-why-<word>`.
    WhyUnread {
        /// Nobody knows what the column holds.
        UnknownColumn = "unknown-column",
        /// It was chosen to leave it out.
        LeftOut = "left-out",
        /// It is a free note, and the office keeps none (R9).
        NotesOff = "notes-off",
        /// It may say who must not meet whom: that is entered by hand.
        PerhapsKeepApart = "perhaps-keep-apart",
        /// It only counts the rows.
        RowNumber = "row-number",
        /// It says only that something is not known.
        NothingKnown = "nothing-known",
        /// No day can be read in it.
        NotADate = "not-a-date",
        /// The day is far ahead.
        InTheFuture = "in-the-future",
        /// No age can be read in it, or it would fit several age groups.
        NotAnAge = "not-an-age",
        /// Its words are not known.
        NotUnderstood = "not-understood",
        /// The office has no place for it.
        NoPlace = "no-place",
        /// It says more than was kept.
        InPart = "in-part",
        /// It has no day; the day of the import was taken.
        DayTaken = "day-taken",
        /// A conversation that is agreed on has no day.
        NeedsADay = "needs-a-day",
        /// A conversation to come has no hour.
        NeedsAnHour = "needs-an-hour",
        /// Something else is known of that person already.
        AlreadyKnown = "already-known",
        /// The office has nothing and nobody of that name.
        NoSuchName = "no-such-name",
        /// Two lines of the directory have that name.
        SeveralOfThatName = "several-of-that-name",
        /// It is entered by hand.
        ByHand = "by-hand",
        /// A consent needs its day and its way (R22): she is asked again.
        AskAgain = "ask-again",
        /// The centre does not offer the topic.
        TopicNotOffered = "topic-not-offered",
        /// It is longer than its place.
        TooLong = "too-long",
        /// Its row says nobody's name, and no way to reach her.
        NoName = "no-name",
        /// It stands above the headings.
        AboveTable = "above-table",
        /// It is a sum of what stands above.
        Total = "total",
        /// It is a heading once more.
        HeaderAgain = "header-again",
        /// The file itself says that it is an error.
        ErrorInFile = "error-in-file",
    }
}

/// A cell that is not taken, or not wholly.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct UnreadCellView {
    /// Its row, as spreadsheet programs count them.
    pub row: u32,
    /// The heading of its column, or the column's letter.
    pub column: String,
    /// What stands in it.
    pub text: String,
    /// Why it is not taken.
    pub why: WhyUnread,
}

/// Words about two people who must not be in one group, folded.
const APART: &[&str] = &[
    "ne sa",
    "ne s",
    "ne zajedno",
    "odvojeno",
    "ikke samme",
    "ikke sammen",
    "ikke med",
    "different group",
    "not with",
    "not together",
    "keep apart",
    "apart from",
    "ne e s",
    "ne zaedno",
    "otdelno",
    "pas avec",
    "pas le meme",
    "pas ensemble",
];

/// Why a note is not taken: it is one, or it may be about keeping apart.
pub(super) fn why_of_note(text: &str, otherwise: WhyUnread) -> WhyUnread {
    let folded = fold(text);
    let speaks_of_it = APART.iter().any(|words| contains_words(&folded, &fold(words)));
    match () {
        () if is_error(text) => WhyUnread::ErrorInFile,
        () if is_nothing_known(text) => WhyUnread::NothingKnown,
        () if speaks_of_it => WhyUnread::PerhapsKeepApart,
        () => otherwise,
    }
}

/// Whether a cell is what a spreadsheet shows in the place of a value it could not work out.
pub(super) fn is_error(text: &str) -> bool {
    ["#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!"].contains(&text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notes_about_keeping_apart_stand_out() {
        for (text, why) in [
            ("ne sa: br. 3", WhyUnread::PerhapsKeepApart),
            ("не са бр. 3", WhyUnread::PerhapsKeepApart),
            ("kender nr. 7, ikke samme gruppe", WhyUnread::PerhapsKeepApart),
            ("sister of row 4 - different group", WhyUnread::PerhapsKeepApart),
            ("pas le même groupe que sa sœur", WhyUnread::PerhapsKeepApart),
            ("ima dvoje dece", WhyUnread::NotesOff),
            ("?", WhyUnread::NothingKnown),
            ("#REF!", WhyUnread::ErrorInFile),
        ] {
            assert_eq!(why_of_note(text, WhyUnread::NotesOff), why, "{text}");
        }
    }
}
