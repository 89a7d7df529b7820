//! Why an instance or a draft cannot be worked on at all.

/// What is wrong with what came in.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// A position beyond the end of its list.
    #[error("{list} {place} names {what} {id}, which does not exist")]
    NoSuch {
        /// The list the mention stands in.
        list: &'static str,
        /// The position in that list.
        place: usize,
        /// What is named.
        what: &'static str,
        /// The position named.
        id: usize,
    },
    /// A person whom no age band contains together with all others.
    #[error("no age band contains everybody's age")]
    NoBandForAll,
    /// More of something than can be worked with.
    #[error("there are more than {most} {what}")]
    TooMany {
        /// What there is too much of.
        what: &'static str,
        /// How much there may be.
        most: usize,
    },
    /// Numbers so large that the tiers can no longer be told apart.
    #[error("the numbers in the instance are too large to be added up")]
    TooLarge,
    /// A number that makes no sense where it stands.
    #[error("{list} {place}: {what} cannot be what it is")]
    Senseless {
        /// The list it stands in.
        list: &'static str,
        /// The position in that list.
        place: usize,
        /// The field.
        what: &'static str,
    },
}
