//! What groups ask of people, conversations and the waiting list, by the names they asked for it first.

pub(crate) use crate::conversations;

pub(crate) mod people {
    pub(crate) use crate::people::{
        AgeBand, ApartLevel, Gender, called, facilitators_kept_from, kept_apart_from, people_kept_from, placing_facts,
    };

    use crate::fault::Fault;
    use crate::id::PersonId;
    use crate::office::Act;
    use crate::people::{CallAbout, owe_call};

    pub(crate) fn owe_call_about_group(act: &Act<'_>, person: PersonId) -> Result<(), Fault> {
        owe_call(act, person, CallAbout::TellGroup)?;
        Ok(())
    }
}

pub(crate) mod waiting {
    pub(crate) use crate::waiting::{
        find_waiting, get_entry, place_entry as set_placed, return_entry as set_waiting, waiting_for,
    };
}
