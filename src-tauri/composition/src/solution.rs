//! The answer as it goes out: compose-solution/1, key for key.

use serde::{Deserialize, Serialize};

use crate::instance::Policy;

/// The name of the format, so that another one is refused.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Schema {
    /// The only version so far.
    #[default]
    #[serde(rename = "compose-solution/1")]
    V1,
}

/// A set of groups, and who joins running ones.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Solution {
    /// The format.
    pub schema: Schema,
    /// The name of the instance it answers.
    pub instance: String,
    /// Groups to be opened.
    pub groups: Vec<Group>,
    /// People for running groups.
    pub joins: Vec<Join>,
}

/// A group to be opened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Group {
    /// What it is about.
    pub topic: usize,
    /// How it is run.
    pub programme: usize,
    /// What is spoken.
    pub language: usize,
    /// Whom it is for.
    pub policy: Policy,
    /// When it meets.
    pub slot: usize,
    /// Where it meets.
    pub site: usize,
    /// The ages it publishes.
    pub band: usize,
    /// The room.
    pub room: usize,
    /// Who leads it.
    pub facilitators: Vec<Leader>,
    /// Who is in it.
    pub members: Vec<usize>,
}

/// A facilitator in a role.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Leader {
    /// The facilitator.
    pub id: usize,
    /// The role.
    pub role: String,
}

/// Somebody who joins a running group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Join {
    /// The running group.
    pub group: usize,
    /// The person.
    pub person: usize,
}
