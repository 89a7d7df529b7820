//! Passphrases: offering one, judging one in words, changing one.

use serde::{Deserialize, Serialize};
use tillit_vault::{KeyChange, RecoveryWords, Secret};
use ts_rs::TS;
use unicode_normalization::UnicodeNormalization;

use super::PassphraseForm;
use super::confirm::{confirm, guarded};
use super::events::{self, AccessEvent};
use crate::check::Check;
use crate::choice;
use crate::desk::Desk;
use crate::fault::Fault;
use crate::journal::Action;
use crate::surface::{Done, Nothing};

/// Shortest passphrase of one's own, in characters.
const LEAST: usize = 15;
/// Longest passphrase, in characters; far beyond anything typed by hand.
const MOST: usize = 500;
/// Words in an offered passphrase: 6 x 11 bits from the BIP39 list.
const WORDS: usize = 6;

/// An offered passphrase.
#[derive(Debug, Serialize, TS)]
pub struct PassphraseView {
    /// Six words with spaces.
    pub passphrase: String,
}

choice! {
    /// How strong a passphrase is, in words.
    Strength {
        /// Under the shortest length.
        TooShort = "too-short",
        /// Somebody with the file would find it in days.
        Weak = "weak",
        /// It would take years on one machine.
        Fair = "fair",
        /// It would take longer than anybody tries.
        Strong = "strong",
    }
}

/// How a passphrase was judged.
#[derive(Debug, Serialize, TS)]
pub struct JudgementView {
    /// How strong it is.
    pub strength: Strength,
    /// Whether it may be used.
    pub enough: bool,
    /// How many characters are still missing.
    pub missing: u32,
}

/// A change of passphrase.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChangePassphraseForm {
    /// The passphrase used until now.
    pub current: String,
    /// The new one.
    pub new: String,
}

impl std::fmt::Debug for ChangePassphraseForm {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ChangePassphraseForm")
    }
}

/// Offers a passphrase of six random words: 66 bits behind scrypt 2^18.
pub fn suggest_passphrase(_: &mut Desk, _: Nothing) -> Result<PassphraseView, Fault> {
    // Eleven of a kit's twelve words are free of its checksum; the first six are as random as the operating system gives.
    let words = RecoveryWords::generate()?;
    Ok(PassphraseView { passphrase: words.words()[..WORDS].join(" ") })
}

/// Judges a passphrase in words (zxcvbn's estimate of the guesses it takes).
pub fn judge_passphrase(_: &mut Desk, form: PassphraseForm) -> Result<JudgementView, Fault> {
    Ok(judge(&form.passphrase, &[]))
}

/// Guesses that a seized disk's owner could try in days at scrypt 2^18, as a power of ten.
const WEAK: f64 = 10.0;
/// Guesses beyond the reach of anybody known, as a power of ten.
const STRONG: f64 = 16.0;

/// Judges a passphrase as the vault will take it; `names` are worth nothing in it, for anybody here could guess them.
pub(super) fn judge(passphrase: &str, names: &[&str]) -> JudgementView {
    let passphrase: String = passphrase.trim().nfc().collect();
    let length = passphrase.chars().count();
    if length < LEAST {
        let missing = u32::try_from(LEAST - length).unwrap_or(u32::MAX);
        return JudgementView { strength: Strength::TooShort, enough: false, missing };
    }
    // zxcvbn slows down on long texts and the first hundred characters decide.
    let known: Vec<&str> = names.iter().copied().chain(["tillit"]).collect();
    let head: String = passphrase.chars().take(100).collect();
    let guesses = zxcvbn::zxcvbn(&head, &known).guesses_log10();
    let strength = match guesses {
        few if few < WEAK => Strength::Weak,
        some if some < STRONG => Strength::Fair,
        _ => Strength::Strong,
    };
    JudgementView { strength, enough: strength != Strength::Weak, missing: 0 }
}

/// Takes a new passphrase, or says what is wrong with it.
pub(super) fn checked(check: &mut Check, field: &str, typed: &str, names: &[&str]) -> Secret {
    if typed.chars().count() > MOST {
        check.fault(field, "passphrase-too-long");
        return Secret::new(String::new());
    }
    match judge(typed, names).strength {
        Strength::TooShort => check.fault(field, "passphrase-too-short"),
        Strength::Weak => check.fault(field, "passphrase-too-weak"),
        Strength::Fair | Strength::Strong => {}
    }
    Secret::new(typed.trim().to_owned())
}

/// Changes the passphrase of whoever opened the vault: one slot is rewritten, the data stay as they are.
pub fn change_passphrase(desk: &mut Desk, form: ChangePassphraseForm) -> Result<Done, Fault> {
    let new = checked_new(desk, &form)?;
    guarded(desk, "current", &form.current, |vault, current| vault.change_passphrase(current, &new))?;
    Ok(Done {})
}

/// Changes the passphrase, and the key of the data with it: for a passphrase that somebody else may know. The data are
/// written anew, and neither the old passphrase nor a copy of the old key files opens them.
pub fn renew_key(desk: &mut Desk, form: ChangePassphraseForm) -> Result<Done, Fault> {
    let new = checked_new(desk, &form)?;
    confirm(desk, "current", &form.current)?;
    let slot = desk.office()?.vault().slot().clone();
    desk.rotate(KeyChange::Passphrase(&slot, &new))?;
    desk.office_mut()?.act(Action::ChangeCoordinator, |act| {
        act.without_journal();
        events::note(act, AccessEvent::KeyRenewed, None)
    })?;
    Ok(Done {})
}

fn checked_new(desk: &Desk, form: &ChangePassphraseForm) -> Result<Secret, Fault> {
    let name: String = desk.office()?.look(|look| {
        let sql = "SELECT name FROM coordinator WHERE id = ?";
        Ok(look.conn().query_row(sql, [look.who()], |row| row.get(0))?)
    })?;
    let mut check = Check::default();
    let new = checked(&mut check, "new", &form.new, &[&name]);
    check.done()?;
    Ok(new)
}

#[cfg(test)]
mod tests {
    use tillit_vault::VaultError;

    use super::*;

    #[test]
    fn passphrases_are_judged_in_words() {
        for (passphrase, strength) in [
            ("short", Strength::TooShort),
            ("aaaaaaaaaaaaaaaaaaaa", Strength::Weak),
            ("passwordpassword1", Strength::Weak),
            ("orbit velvet canyon puzzle ladder frost", Strength::Strong),
        ] {
            assert_eq!(judge(passphrase, &[]).strength, strength, "{passphrase}");
        }
        assert_eq!(judge("twelve chars", &[]).missing, 3);
    }

    #[test]
    fn characters_are_counted_as_the_vault_takes_them_and_not_at_the_ends() {
        // Fifteen letters typed on a keyboard that composes none of them are fifteen.
        let decomposed = "a\u{30a}".repeat(14);
        assert_eq!(judge(&decomposed, &[]).missing, 1);
        assert_eq!(judge(&format!("   {decomposed}  \n"), &[]).missing, 1);
        assert_eq!(judge(&"\u{439}\u{436}".repeat(7), &[]).missing, 1);
    }

    #[test]
    fn what_is_offered_is_always_enough() -> Result<(), VaultError> {
        for _ in 0..50 {
            let words = RecoveryWords::generate()?;
            let offered = words.words()[..WORDS].join(" ");
            assert!(judge(&offered, &[]).enough, "{offered}");
        }
        Ok(())
    }

    #[test]
    fn a_name_that_everybody_here_knows_is_worth_nothing() {
        let own = "Dragoslavka Radovanovic";
        assert!(judge(own, &[]).enough);
        assert!(!judge(own, &[own]).enough);
    }
}
