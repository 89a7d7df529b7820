//! Random ids, one type a thing, as text over the surface and 16 bytes in the vault.

/// The one order in which a pair is kept.
pub(crate) fn ordered<Id: Ord>(one: Id, other: Id) -> (Id, Id) {
    if one < other { (one, other) } else { (other, one) }
}

/// Declares an id type.
macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize, ts_rs::TS)]
        #[ts(type = "string")]
        pub struct $name(pub(crate) uuid::Uuid);

        impl $name {
            /// Makes a new random id.
            pub(crate) fn new(world: &crate::World) -> Self {
                Self(world.new_id())
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, "{}", self.0)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, "{}", self.0)
            }
        }

        impl rusqlite::ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
                Ok(rusqlite::types::ToSqlOutput::Borrowed(rusqlite::types::ValueRef::Blob(self.0.as_bytes())))
            }
        }

        impl rusqlite::types::FromSql for $name {
            fn column_result(value: rusqlite::types::ValueRef<'_>) -> rusqlite::types::FromSqlResult<Self> {
                let bytes = value.as_blob()?;
                uuid::Uuid::from_slice(bytes).map(Self).map_err(|e| rusqlite::types::FromSqlError::Other(Box::new(e)))
            }
        }

        impl From<$name> for Subject {
            fn from(id: $name) -> Self {
                Self(id.0)
            }
        }
    )*};
}

/// What an act is about: the bare random id of any thing.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Subject(pub(crate) uuid::Uuid);

ids! {
    /// A coordinator: one who unlocks the vault with a passphrase.
    CoordinatorId;
    /// A topic people come with.
    TopicId;
    /// A number that helps at once.
    CrisisNumberId;
    /// A span in which nothing is planned.
    SchoolHolidayId;
    /// A place where groups meet.
    VenueId;
    /// A way of running groups.
    ProgrammeId;
    /// Somebody who turned to the centre.
    PersonId;
    /// One contact of a person with the centre.
    EnquiryId;
    /// A copy of her own data that somebody was given.
    HandedCopyId;
    /// A call the centre still owes somebody.
    CallId;
    /// A clarifying conversation.
    ConversationId;
    /// A place on the waiting list.
    EntryId;
    /// A place offered to somebody who waits.
    OfferId;
    /// One time of asking everybody who waits for a topic.
    RoundId;
    /// A filter under a name.
    FilterId;
    /// A self-help group.
    GroupId;
    /// A seat for a facilitator in a group.
    SeatId;
    /// A facilitator.
    FacilitatorId;
    /// A person's taking part in one group.
    ParticipationId;
    /// One evening of a group.
    SessionId;
    /// One agreement to keep silence.
    AgreementId;
    /// A version of the text that is agreed to.
    AgreementTextId;
    /// A line of the directory: an advisor, a partner, a place the centre refers people to.
    DirectoryEntryId;
    /// A tag of the centre's own.
    TagId;
    /// A few words to the next shift.
    HandoverNoteId;
    /// A proposal of groups.
    ProposalId;
    /// A group of a proposal.
    ProposalGroupId;
    /// A place backups go to.
    BackupPlaceId;
}
