//! How the cells are taken that answer what helps to meet somebody well; nothing more than the question asks for is kept.

use super::super::cells::{WhyUnread, why_of_note};
use super::super::children::{self, ChildrenRead};
use super::super::words::{self, Meaning};
use super::{Outcome, Reading};
use crate::check::LINE;
use crate::folding::fold;
use crate::people::{AccessNeed, Pronoun, Told, YesNo};
use crate::waiting::ActivityWish;

/// An answer of yes or no, and whether the cell says more.
fn yes_no(text: &str) -> Result<(YesNo, Outcome), WhyUnread> {
    let known = [Meaning::NotSaid, Meaning::Yes, Meaning::Needed, Meaning::No, Meaning::NothingOfIt];
    let answer = |meaning| match meaning {
        Meaning::NotSaid => YesNo::NotSaid,
        Meaning::Yes | Meaning::Needed => YesNo::Yes,
        _ => YesNo::No,
    };
    if let Some(meaning) = words::meaning(text, &known) {
        return Ok((answer(meaning), Ok(())));
    }
    let folded = fold(text);
    let first = folded.split(' ').next().unwrap_or_default();
    let meaning = words::meaning(first, &known).ok_or(WhyUnread::NotUnderstood)?;
    Ok((answer(meaning), Err(WhyUnread::InPart)))
}

/// Takes a yes or a no, and never more than that (S4.6).
pub(super) fn take_yes_no(place: &mut YesNo, text: &str) -> Outcome {
    let (answer, outcome) = yes_no(text)?;
    *place = answer;
    outcome
}

impl Reading<'_> {
    pub(super) fn take_pronoun(&mut self, text: &str) -> Outcome {
        self.somebody.person.pronoun = match words::meaning(text, &[Meaning::She, Meaning::He, Meaning::They])
        {
            Some(Meaning::She) => Pronoun::She,
            Some(Meaning::He) => Pronoun::He,
            Some(_) => Pronoun::They,
            None => return Err(WhyUnread::NotUnderstood),
        };
        Ok(())
    }

    /// Yes, no, or the language that is to be interpreted, which she then speaks.
    pub(super) fn take_interpreter(&mut self, text: &str) -> Outcome {
        let folded = fold(text);
        let words: Vec<&str> = folded.split(' ').collect();
        let tongues =
            words.iter().filter_map(|word| words::tongue(word).filter(|_| word.chars().count() > 3));
        let tongues: Vec<String> = tongues.map(str::to_owned).collect();
        if tongues.is_empty() {
            return take_yes_no(&mut self.somebody.details.interpreter, text);
        }
        self.somebody.details.interpreter = YesNo::Yes;
        let is_all = tongues.len() == words.len();
        self.somebody.person.languages.extend(tongues);
        if is_all { Ok(()) } else { Err(WhyUnread::InPart) }
    }

    /// What comes up most is known by its words; what else is said stands beside it in the words of the list.
    pub(super) fn take_access(&mut self, text: &str) -> Outcome {
        const NEEDS: [(Meaning, AccessNeed); 5] = [
            (Meaning::StepFree, AccessNeed::StepFree),
            (Meaning::Hearing, AccessNeed::Hearing),
            (Meaning::Sight, AccessNeed::Sight),
            (Meaning::PlainWords, AccessNeed::PlainWords),
            (Meaning::Company, AccessNeed::Company),
        ];
        let why = why_of_note(text, WhyUnread::NotUnderstood);
        let details = &mut self.somebody.details;
        match words::meaning(text, &[Meaning::NothingOfIt, Meaning::NotSaid, Meaning::Yes]) {
            Some(Meaning::NotSaid) => details.access = Told::NotSaid,
            Some(Meaning::Yes) => details.access = Told::Something,
            Some(_) => details.access = Told::Nothing,
            None if why == WhyUnread::PerhapsKeepApart => return Err(why),
            None => {
                let named = NEEDS.iter().filter(|(meaning, _)| words::mentions(text, &[*meaning]).is_some());
                details.access_needs.extend(named.map(|(_, need)| *need));
                details.access = Told::Something;
                let pieces =
                    text.split([',', ';', '/', '\n', '+']).map(str::trim).filter(|piece| !piece.is_empty());
                let known = NEEDS.map(|(meaning, _)| meaning);
                let others = pieces.filter(|piece| words::meaning(piece, &known).is_none());
                let so_far = Some(&details.access_note[..]).filter(|note| !note.is_empty());
                let note = so_far.into_iter().chain(others).collect::<Vec<_>>().join(", ");
                if note.chars().count() > LINE {
                    return Err(WhyUnread::TooLong);
                }
                details.access_note = note;
            }
        }
        Ok(())
    }

    /// R24: how many, how old, and nothing else.
    pub(super) fn take_children(&mut self, text: &str) -> Outcome {
        let details = &mut self.somebody.details;
        if words::meaning(text, &[Meaning::NotSaid]).is_some() {
            details.children = Told::NotSaid;
            return Ok(());
        }
        match children::read(text).ok_or(WhyUnread::NotUnderstood)? {
            ChildrenRead::None => details.children = Told::Nothing,
            ChildrenRead::Some { count, ages, said_more } => {
                details.children = Told::Something;
                details.children_count = count;
                details.children_ages = ages;
                if said_more {
                    return Err(WhyUnread::InPart);
                }
            }
        }
        Ok(())
    }

    pub(super) fn take_tags(&mut self, text: &str) -> Outcome {
        let mut outcome = Ok(());
        for tag in text.split([',', ';', '/', '|', '\n']).map(str::trim).filter(|tag| !fold(tag).is_empty()) {
            if tag.chars().count() > LINE {
                outcome = Err(WhyUnread::TooLong);
            } else if !self.somebody.tags.iter().any(|other| fold(other) == fold(tag)) {
                self.somebody.tags.push(tag.to_owned());
            }
        }
        outcome
    }

    pub(super) fn take_activity_wish(&mut self, text: &str) -> Outcome {
        let known = [Meaning::Talk, Meaning::Activity, Meaning::Any];
        self.somebody.wishes.activity = match words::meaning(text, &known) {
            Some(Meaning::Talk) => ActivityWish::Talk,
            Some(Meaning::Activity) => ActivityWish::Activity,
            Some(_) => ActivityWish::Any,
            None => return Err(WhyUnread::NotUnderstood),
        };
        Ok(())
    }
}
