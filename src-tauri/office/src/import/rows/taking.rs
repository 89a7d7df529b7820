//! How the cells of each field are taken: into somebody, or with the reason why not.

use chrono::{Days, NaiveDate};

use super::super::ages::{self, AgeRead, Meant};
use super::super::cells::{WhyUnread, why_of_note};
use super::super::dates::{self, Order};
use super::super::grid::Cell;
use super::super::layout::Column;
use super::super::words::{self, Meaning};
use super::super::{reach, times};
use super::{Outcome, Reading, Source, Talk};
use crate::check::{LINE, TEXT};
use crate::conversations::Conclusion;
use crate::enquiries::Channel;
use crate::folding::fold;
use crate::people::{Gender, PersonStatus};
use crate::waiting::{AgeWish, GenderWish};

/// Days ahead of today that a first contact may lie: clocks and typing are not that exact.
const AHEAD: Days = Days::new(366);

impl Reading<'_> {
    /// R9: what else is said of her is kept in the list's words, but for what may be about keeping apart.
    pub(super) fn take_note(&mut self, text: &str) -> Outcome {
        match why_of_note(text, WhyUnread::NotesOff) {
            WhyUnread::NotesOff => push_line(&mut self.somebody.notes, text.to_owned()),
            why => Err(why),
        }
    }

    /// R1: whatever is said about reaching her is kept in the list's words and allows nothing.
    pub(super) fn say_of_contact(&mut self, column: &Column, text: &str) -> Outcome {
        let said = if column.heading.is_empty() {
            text.to_owned()
        } else {
            format!("{}: {text}", column.heading.trim_end_matches([':', ' ']))
        };
        push_line(&mut self.somebody.unconfirmed, said)
    }

    pub(super) fn take_reach(&mut self, column: &Column, cell: &Cell) -> Outcome {
        let read = reach::read(cell);
        let fits = |text: &String| text.chars().count() <= LINE;
        let (mut phones, mut emails) = (read.phones.into_iter(), read.emails.into_iter());
        let mut says_more = read.says_more;
        for (place, found) in
            [(&mut self.somebody.phone, &mut phones), (&mut self.somebody.email, &mut emails)]
        {
            if place.is_none() {
                let first = found.next();
                says_more |= first.as_ref().is_some_and(|text| !fits(text));
                *place = first.filter(fits);
            }
        }
        // Further numbers have no place of their own: they stand in the words, where the page hides their digits.
        if says_more || phones.next().is_some() || emails.next().is_some() {
            return self.say_of_contact(column, &cell.shown());
        }
        Ok(())
    }

    pub(super) fn take_age(&mut self, cell: &Cell, meant: Meant) -> Outcome {
        let on = self.somebody.enquiry_on.or(self.somebody.waiting_since).unwrap_or(self.here.today);
        match ages::read(cell, meant, on.min(self.here.today), self.here.today).ok_or(WhyUnread::NotAnAge)? {
            AgeRead::Born(year) => self.somebody.person.birth_year = Some(year),
            AgeRead::Band { band, said_more } => {
                self.somebody.person.age_band = band;
                if said_more {
                    return Err(WhyUnread::InPart);
                }
            }
        }
        Ok(())
    }

    pub(super) fn take_topics(&mut self, text: &str) -> Outcome {
        let mut outcome = Ok(());
        for topic in
            text.split([';', ',', '/', '|', '\n', '+']).map(str::trim).filter(|topic| !topic.is_empty())
        {
            if fold(topic).is_empty() {
                outcome = Err(WhyUnread::NotUnderstood);
            } else if topic.chars().count() > LINE {
                outcome = Err(WhyUnread::TooLong);
            } else if !self.somebody.topics.iter().any(|other| fold(other) == fold(topic)) {
                self.somebody.topics.push(topic.to_owned());
            }
        }
        outcome
    }

    pub(super) fn say_times(&mut self, said: String) -> Outcome {
        let so_far: usize = self.somebody.times.iter().map(|text| text.chars().count() + 2).sum();
        if so_far + said.chars().count() > LINE {
            return Err(WhyUnread::TooLong);
        }
        self.somebody.times.push(said);
        Ok(())
    }

    pub(super) fn take_wishes(&mut self, text: &str) -> Outcome {
        if let Some(times) = times::read(text) {
            self.somebody.wishes.times.extend(times);
            return self.say_times(text.replace('\n', " "));
        }
        let pieces = text.split([';', ',', '/', '\n']).map(str::trim).filter(|piece| !piece.is_empty());
        let (mut understood, mut others) = (false, None);
        for piece in pieces {
            let outcome = match self.take_gender_wish(piece) {
                Err(WhyUnread::NotUnderstood) => match self.take_age_wish(piece) {
                    Err(WhyUnread::NotUnderstood) => match times::read(piece) {
                        Some(times) => {
                            self.somebody.wishes.times.extend(times);
                            self.say_times(piece.to_owned())
                        }
                        None => self.take_activity_wish(piece),
                    },
                    outcome => outcome,
                },
                outcome => outcome,
            };
            understood |= outcome.is_ok();
            others = outcome.err().or(others);
        }
        match others {
            None => Ok(()),
            Some(WhyUnread::NotUnderstood) if understood => Err(WhyUnread::InPart),
            Some(why) => Err(why),
        }
    }

    pub(super) fn take_age_wish(&mut self, text: &str) -> Outcome {
        let known = [Meaning::SameAge, Meaning::MixedAges, Meaning::Mixed, Meaning::Any];
        self.somebody.wishes.age = match words::meaning(text, &known) {
            Some(Meaning::SameAge) => AgeWish::Similar,
            Some(Meaning::Any) => AgeWish::Any,
            Some(_) => AgeWish::Mixed,
            None => return Err(WhyUnread::NotUnderstood),
        };
        Ok(())
    }

    pub(super) fn take_gender_wish(&mut self, text: &str) -> Outcome {
        let known = [Meaning::WomenOnly, Meaning::MenOnly, Meaning::Mixed, Meaning::Any];
        let gender = self.somebody.person.gender;
        let (wish, outcome) = match (words::meaning(text, &known), gender) {
            (Some(Meaning::WomenOnly), Gender::Woman) | (Some(Meaning::MenOnly), Gender::Man) => {
                (GenderWish::Same, Ok(()))
            }
            // What is kept is "her own only": said of somebody whose gender nobody noted, that is less than was written.
            (Some(Meaning::WomenOnly | Meaning::MenOnly), Gender::NotAsked | Gender::NotSaid) => {
                (GenderWish::Same, Err(WhyUnread::InPart))
            }
            (Some(Meaning::WomenOnly | Meaning::MenOnly), _) => return Err(WhyUnread::NoPlace),
            (Some(Meaning::Mixed), _) => (GenderWish::Mixed, Ok(())),
            (Some(_), _) => (GenderWish::Any, Ok(())),
            (None, _) => return Err(WhyUnread::NotUnderstood),
        };
        self.somebody.wishes.gender = wish;
        outcome
    }

    /// A day in the past, and whether the cell said it to the day.
    pub(super) fn day(&self, cell: &Cell, order: Order) -> Result<(NaiveDate, Outcome), WhyUnread> {
        let read = dates::read(cell, order, self.here.today).ok_or(WhyUnread::NotADate)?;
        if self.here.today.checked_add_days(AHEAD).is_some_and(|last| read.day > last) {
            return Err(WhyUnread::InTheFuture);
        }
        Ok((read.day, if read.to_the_day { Ok(()) } else { Err(WhyUnread::InPart) }))
    }

    pub(super) fn take_conversation(&mut self, cell: &Cell, text: &str, order: Order) -> Outcome {
        let known = [Meaning::Booked, Meaning::No, Meaning::Yes];
        self.somebody.talk = match words::meaning(text, &known) {
            Some(Meaning::Yes) => Talk::Held { on: None },
            Some(Meaning::No) => Talk::NotYet,
            Some(_) => {
                self.somebody.talk = Talk::NotYet;
                return Err(WhyUnread::NeedsADay);
            }
            None => {
                let read = dates::read(cell, order, self.here.today).ok_or(WhyUnread::NotUnderstood)?;
                if read.day > self.here.today {
                    self.somebody.talk = Talk::NotYet;
                    return Err(WhyUnread::NeedsAnHour);
                }
                self.somebody.talk = Talk::Held { on: Some(read.day) };
                return if read.to_the_day { Ok(()) } else { Err(WhyUnread::InPart) };
            }
        };
        if self.somebody.talk == (Talk::Held { on: None }) { Err(WhyUnread::DayTaken) } else { Ok(()) }
    }

    pub(super) fn take_outcome(&mut self, text: &str) -> Outcome {
        let known = [Meaning::Accepted, Meaning::NotNow, Meaning::Referred];
        let conclusion = match words::mentions(text, &known) {
            Some(Meaning::Accepted) => Conclusion::Accepted,
            Some(Meaning::NotNow) => Conclusion::NotNow { until: None },
            Some(_) => {
                let is_all = words::meaning(text, &known).is_some();
                let to = text.replace('\n', " ");
                Conclusion::Referred {
                    place: None,
                    to: (!is_all && to.chars().count() <= LINE).then_some(to),
                }
            }
            None => return Err(WhyUnread::NotUnderstood),
        };
        self.somebody.waits &= conclusion == Conclusion::Accepted;
        self.somebody.conclusion = Some(conclusion);
        Ok(())
    }

    pub(super) fn take_status(&mut self, text: &str) -> Outcome {
        let known = [
            Meaning::Left,
            Meaning::InGroup,
            Meaning::Paused,
            Meaning::Unreachable,
            Meaning::MovedOn,
            Meaning::Waiting,
        ];
        let found = words::mentions(text, &known).ok_or(WhyUnread::NoPlace)?;
        self.somebody.status = match found {
            Meaning::Left => Some(PersonStatus::Withdrawn),
            Meaning::MovedOn => Some(PersonStatus::MovedOn),
            Meaning::Paused => Some(PersonStatus::Paused),
            Meaning::Unreachable => Some(PersonStatus::Unreachable),
            // Which group is not known here: she does not wait for one.
            Meaning::InGroup => {
                self.somebody.waits = false;
                return Err(WhyUnread::InPart);
            }
            _ => return Ok(()),
        };
        match words::meaning(text, &known) {
            Some(_) => Err(WhyUnread::DayTaken),
            None => Err(WhyUnread::InPart),
        }
    }

    /// Through whom she came: whether the directory knows it is seen later, when all rows are read.
    pub(super) fn take_source(&mut self, column: &Column, text: &str) -> Outcome {
        let Err(otherwise) = self.take_channel(text) else { return Ok(()) };
        if text.chars().count() > LINE || self.somebody.source.is_some() {
            return Err(otherwise);
        }
        let is_partner = words::mentions(text, &[Meaning::ThroughPartner]).is_some();
        let text = text.replace('\n', " ");
        self.somebody.source = Some(Source { column: column.name(), text, is_partner, otherwise });
        Ok(())
    }

    pub(super) fn take_channel(&mut self, text: &str) -> Outcome {
        let known = [Meaning::ByPhone, Meaning::ByEmail, Meaning::InPerson, Meaning::ThroughPartner];
        let found = words::mentions(text, &known).ok_or(WhyUnread::NoPlace)?;
        let channel = match found {
            Meaning::ByPhone => Channel::Phone,
            Meaning::ByEmail => Channel::Email,
            Meaning::InPerson => Channel::WalkIn,
            _ => Channel::Partner,
        };
        self.somebody.channel = Some(channel);
        // Through which partner is not kept.
        let is_all = channel != Channel::Partner && words::meaning(text, &known).is_some();
        if is_all { Ok(()) } else { Err(WhyUnread::InPart) }
    }

    pub(super) fn take_languages(&mut self, text: &str) -> Outcome {
        let pieces: Vec<&str> = text
            .split([',', ';', '/', '+', '\n', '&'])
            .map(str::trim)
            .filter(|piece| !piece.is_empty())
            .collect();
        let known: Vec<String> =
            pieces.iter().filter_map(|piece| words::tongue(piece)).map(str::to_owned).collect();
        let outcome = match known.len() {
            0 => Err(WhyUnread::NotUnderstood),
            some if some < pieces.len() => Err(WhyUnread::InPart),
            _ => Ok(()),
        };
        self.somebody.person.languages.extend(known);
        outcome
    }
}

/// Adds a line to a text, where it still fits.
fn push_line(lines: &mut Vec<String>, line: String) -> Outcome {
    let so_far: usize = lines.iter().map(|line| line.chars().count() + 1).sum();
    if so_far + line.chars().count() > TEXT {
        return Err(WhyUnread::TooLong);
    }
    lines.push(line);
    Ok(())
}
