//! Finding a group by any part of its name. Its topic is never told (R4).

use rusqlite::params;
use serde::Serialize;
use ts_rs::TS;

use super::group::{COLUMNS, Group, GroupSlotView, GroupState, read};
use crate::collation;
use crate::fault::Fault;
use crate::folding::{fit, traces};
use crate::id::GroupId;
use crate::office::Look;
use crate::settings::centre_language;

/// A group found.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct FoundGroupView {
    /// The group.
    pub id: GroupId,
    /// Its name.
    pub name: String,
    /// Where it is on its way.
    pub state: GroupState,
    /// When it meets.
    pub slot: GroupSlotView,
}

/// Groups of one state that are looked at before the best are kept: more than ever live at once.
const OF_A_STATE: u32 = 100;

/// The groups in whose name a folded text occurs: the living first, then by how well the name fits.
pub(crate) fn found(look: &Look<'_>, wanted: &str, most: usize) -> Result<Vec<FoundGroupView>, Fault> {
    let [trace, other_trace] = traces(wanted);
    // Those that have ended are thousands after some years: only their names are read, from the index.
    let mut statement = look.conn().prepare_cached(&format!(
        "SELECT {COLUMNS} FROM self_help_group WHERE id IN
         (SELECT id FROM self_help_group INDEXED BY group_by_key
          WHERE state = ?1 AND (instr(search_key, ?2) OR instr(search_key, ?3)) LIMIT ?4)"
    ))?;
    let order = collation::order(centre_language(look)?);
    let mut found = Vec::new();
    for state in GroupState::ALL {
        if found.len() >= most {
            break;
        }
        let rows = statement.query_map(params![state, trace, other_trace, OF_A_STATE], read)?;
        let mut groups: Vec<Group> = rows.collect::<Result<_, _>>()?;
        groups.sort_by(|one, other| {
            fit(&one.name, wanted)
                .cmp(&fit(&other.name, wanted))
                .then_with(|| order.compare(&one.name, &other.name))
        });
        found.extend(groups);
    }
    let views = found.into_iter().take(most).map(|group| FoundGroupView {
        id: group.id,
        slot: group.slot_view(),
        name: group.name,
        state: group.state,
    });
    Ok(views.collect())
}
