//! Standing in: another facilitator leads one evening in the place of one who cannot come.
//!
//! Keeps true: a substitute can take the seat's role, has signed the pledge (R13), and every hard rule holds for her that
//! evening as it does for whoever leads the group (R6): also when the evening moves afterwards. Deliberately not here: why
//! somebody cannot come.

use chrono::NaiveDate;
use rusqlite::params;
use serde::Deserialize;
use ts_rs::TS;

use super::apart;
use super::group::{GroupState, get_group_row};
use super::holdings::{Holding, facilitators_at};
use crate::facilitators::{self, Facilitator};
use crate::fault::{Args, Coded, Fault};
use crate::id::{FacilitatorId, GroupId, SessionId};
use crate::journal::Action;
use crate::office::{Act, Look, Office};
use crate::sessions::{self, Meeting, Session, SessionState};
use crate::settings::Role;
use crate::surface::Done;
use crate::wire::Day;

/// Somebody leads one evening in another's place.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddSubstituteForm {
    /// The evening.
    pub session: SessionId,
    /// Who cannot come.
    pub away: FacilitatorId,
    /// Who leads in her place.
    pub substitute: FacilitatorId,
}

/// Whoever cannot come leads the evening after all.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RemoveSubstituteForm {
    /// The evening.
    pub session: SessionId,
    /// Who leads it after all.
    pub away: FacilitatorId,
}

/// Somebody who leads an evening, in her own place or another's.
#[derive(Debug, Clone)]
pub(crate) struct Leading {
    pub(crate) facilitator: FacilitatorId,
    pub(crate) role: Role,
    pub(crate) instead_of: Option<FacilitatorId>,
}

/// Why nobody can stand in.
#[derive(Debug)]
enum StandInRefusal {
    GroupEnded,
    CalledOff,
    NotLeading,
    LeadsAlready,
    PutAway,
    WithoutRole(Role),
    PledgeNotSigned,
    NotPossible,
}

impl Coded for StandInRefusal {
    fn code(&self) -> &'static str {
        match self {
            Self::GroupEnded => "group-ended",
            Self::CalledOff => "session-called-off",
            Self::NotLeading => "facilitator-not-leading",
            Self::LeadsAlready => "facilitator-leads-already",
            Self::PutAway => "facilitator-put-away",
            Self::WithoutRole(_) => "facilitator-without-role",
            Self::PledgeNotSigned => "pledge-not-signed",
            Self::NotPossible => "not-possible",
        }
    }

    fn args(&self) -> Args {
        match self {
            Self::WithoutRole(role) => Args::from([("role", role.word().into())]),
            _ => Args::new(),
        }
    }
}

/// Who is away from an evening, with who stands in.
fn substitutions_of(
    look: &Look<'_>,
    session: SessionId,
) -> Result<Vec<(FacilitatorId, FacilitatorId)>, Fault> {
    let mut statement =
        look.conn().prepare_cached("SELECT away, substitute FROM substitution WHERE session = ?")?;
    Ok(statement.query_map([session], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_, _>>()?)
}

/// Who leads an evening: those whose dates cover its day, and whoever stands in for one of them; each once.
pub(crate) fn leading_at(
    look: &Look<'_>,
    session: &Session,
    number: Option<u32>,
) -> Result<Vec<Leading>, Fault> {
    let substitutions = substitutions_of(look, session.id)?;
    let mut leading: Vec<Leading> = Vec::new();
    for Holding { facilitator, role, .. } in facilitators_at(look, session.group, session.on.0, number)? {
        let substitute = substitutions.iter().find(|(away, _)| *away == facilitator).map(|(_, who)| *who);
        let who = substitute.unwrap_or(facilitator);
        if !leading.iter().any(|one| one.facilitator == who) {
            leading.push(Leading { facilitator: who, role, instead_of: substitute.map(|_| facilitator) });
        }
    }
    Ok(leading)
}

/// Whether somebody stands in for a facilitator on an evening.
pub(super) fn is_away(
    look: &Look<'_>,
    session: SessionId,
    facilitator: FacilitatorId,
) -> Result<bool, Fault> {
    Ok(substitutions_of(look, session)?.iter().any(|(away, _)| *away == facilitator))
}

/// Whether a facilitator stands in on an evening.
pub(crate) fn stands_in(
    look: &Look<'_>,
    session: SessionId,
    facilitator: FacilitatorId,
) -> Result<bool, Fault> {
    Ok(substitutions_of(look, session)?.iter().any(|(_, substitute)| *substitute == facilitator))
}

const COMING: &str = "FROM substitution u JOIN session e ON e.id = u.session
     WHERE e.state = 'planned' AND e.on_day >= ?";

/// The evenings on which a facilitator stands in, from a day on.
pub(super) fn coming_of(
    look: &Look<'_>,
    facilitator: FacilitatorId,
    day: NaiveDate,
) -> Result<Vec<(GroupId, Meeting)>, Fault> {
    let mut statement = look.conn().prepare_cached(&format!("SELECT e.id {COMING} AND u.substitute = ?"))?;
    let ids: Vec<SessionId> =
        statement.query_map(params![Day(day), facilitator], |row| row.get(0))?.collect::<Result<_, _>>()?;
    let mut coming = Vec::with_capacity(ids.len());
    for id in ids {
        let session = sessions::get_session_row(look, id)?;
        coming.push((session.group, session.meeting()?));
    }
    Ok(coming)
}

/// Those who stand in on a coming evening of a group.
pub(super) fn coming_in(look: &Look<'_>, group: GroupId) -> Result<Vec<FacilitatorId>, Fault> {
    let mut statement = look
        .conn()
        .prepare_cached(&format!("SELECT DISTINCT u.substitute {COMING} AND e.self_help_group = ?"))?;
    let rows = statement.query_map(params![Day(look.today()), group], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Makes sure that whoever stands in on an evening may do so at its hours and its place (R6).
pub(crate) fn check_substitutes(look: &Look<'_>, session: SessionId) -> Result<(), Fault> {
    for (_, substitute) in substitutions_of(look, session)? {
        let facilitator = facilitators::get_facilitator(look, substitute)?;
        check(look, &facilitator, &sessions::get_session_row(look, session)?)?;
    }
    Ok(())
}

/// Makes sure that a facilitator may still stand in wherever she does.
pub(crate) fn check_coming(look: &Look<'_>, facilitator: &Facilitator) -> Result<(), Fault> {
    let mut statement = look.conn().prepare_cached(&format!("SELECT e.id {COMING} AND u.substitute = ?"))?;
    let coming = statement.query_map(params![Day(look.today()), facilitator.id], |row| row.get(0))?;
    for id in coming.collect::<Result<Vec<SessionId>, _>>()? {
        check(look, facilitator, &sessions::get_session_row(look, id)?)?;
    }
    Ok(())
}

fn check(look: &Look<'_>, facilitator: &Facilitator, session: &Session) -> Result<(), Fault> {
    let group = get_group_row(look, session.group)?;
    if !apart::may_stand_in(look, facilitator, &group, session.meeting()?)? {
        return Err(StandInRefusal::NotPossible.into());
    }
    check_beside(look, facilitator.id, session)
}

/// Makes sure that whoever leads an evening may lead it beside the others.
fn check_beside(look: &Look<'_>, facilitator: FacilitatorId, session: &Session) -> Result<(), Fault> {
    let leading = leading_at(look, session, sessions::number_of(look, session)?)?;
    let may = apart::may_lead_with(look, facilitator, leading.into_iter().map(|one| one.facilitator))?;
    if may { Ok(()) } else { Err(StandInRefusal::NotPossible.into()) }
}

/// An evening that takes place, of a group that has not ended.
fn evening(look: &Look<'_>, id: SessionId) -> Result<Session, Fault> {
    let session = sessions::get_session_row(look, id)?;
    if session.state == SessionState::CalledOff {
        return Err(StandInRefusal::CalledOff.into());
    }
    if get_group_row(look, session.group)?.state == GroupState::Ended {
        return Err(StandInRefusal::GroupEnded.into());
    }
    Ok(session)
}

/// Has somebody lead one evening in another's place.
pub fn add_substitute(office: &mut Office, form: AddSubstituteForm) -> Result<Done, Fault> {
    office.act(Action::AddSubstitute, |act| {
        let session = evening(act, form.session)?;
        let facilitator = facilitators::get_facilitator(act, form.substitute)?;
        act.about(session.group);
        act.about(session.id);
        act.about(facilitator.id);
        // Whoever stands in so far makes room first.
        delete(act, session.id, form.away)?;
        let leading = leading_at(act, &session, sessions::number_of(act, &session)?)?;
        let Some(place) = leading.iter().find(|one| one.facilitator == form.away) else {
            return Err(StandInRefusal::NotLeading.into());
        };
        if leading.iter().any(|one| one.facilitator == facilitator.id) {
            return Err(StandInRefusal::LeadsAlready.into());
        }
        if facilitator.put_away {
            return Err(StandInRefusal::PutAway.into());
        }
        if !facilitator.roles.contains(&place.role) {
            return Err(StandInRefusal::WithoutRole(place.role).into());
        }
        if facilitator.pledge_signed_on.is_none() {
            return Err(StandInRefusal::PledgeNotSigned.into());
        }
        act.conn().execute(
            "INSERT INTO substitution (session, away, substitute) VALUES (?, ?, ?)",
            params![session.id, form.away, facilitator.id],
        )?;
        // Judged as it stands now: whoever is away leads beside nobody.
        check(act, &facilitator, &session)?;
        Ok(Done {})
    })
}

fn delete(act: &Act<'_>, session: SessionId, away: FacilitatorId) -> Result<usize, Fault> {
    Ok(act
        .conn()
        .execute("DELETE FROM substitution WHERE session = ? AND away = ?", params![session, away])?)
}

/// Has somebody lead an evening after all.
pub fn remove_substitute(office: &mut Office, form: RemoveSubstituteForm) -> Result<Done, Fault> {
    office.act(Action::RemoveSubstitute, |act| {
        let session = evening(act, form.session)?;
        act.about(session.group);
        act.about(session.id);
        act.about(form.away);
        match delete(act, session.id, form.away)? {
            0 => Err(Fault::NotFound("substitution")),
            _ => check_beside(act, form.away, &session).map(|()| Done {}),
        }
    })
}
