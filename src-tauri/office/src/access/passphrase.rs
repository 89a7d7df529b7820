//! Passphrases: offering one, judging one in words, changing one.

use serde::{Deserialize, Serialize};
use tillit_vault::{RecoveryWords, Secret};
use ts_rs::TS;

use super::PassphraseForm;
use crate::check::Check;
use crate::choice;
use crate::desk::Desk;
use crate::fault::Fault;
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
    Ok(judge(&form.passphrase))
}

/// Guesses that a seized disk's owner could try in days at scrypt 2^18, as a power of ten.
const WEAK: f64 = 10.0;
/// Guesses beyond the reach of anybody known, as a power of ten.
const STRONG: f64 = 16.0;

pub(super) fn judge(passphrase: &str) -> JudgementView {
    let length = passphrase.trim().chars().count();
    if length < LEAST {
        let missing = u32::try_from(LEAST - length).unwrap_or(u32::MAX);
        return JudgementView { strength: Strength::TooShort, enough: false, missing };
    }
    // zxcvbn slows down on long texts and the first hundred characters decide.
    let head: String = passphrase.chars().take(100).collect();
    let guesses = zxcvbn::zxcvbn(&head, &["tillit"]).guesses_log10();
    let strength = match guesses {
        few if few < WEAK => Strength::Weak,
        some if some < STRONG => Strength::Fair,
        _ => Strength::Strong,
    };
    JudgementView { strength, enough: strength != Strength::Weak, missing: 0 }
}

/// Takes a new passphrase, or says what is wrong with it.
pub(super) fn checked(check: &mut Check, field: &str, typed: &str) -> Secret {
    if typed.chars().count() > MOST {
        check.fault(field, "passphrase-too-long");
    } else if !judge(typed).enough {
        let code = if judge(typed).strength == Strength::TooShort {
            "passphrase-too-short"
        } else {
            "passphrase-too-weak"
        };
        check.fault(field, code);
    }
    Secret::new(typed.trim().to_owned())
}

/// Changes the passphrase of whoever opened the vault: one slot is rewritten, the data stay as they are.
pub fn change_passphrase(desk: &mut Desk, form: ChangePassphraseForm) -> Result<Done, Fault> {
    let mut check = Check::default();
    let new = checked(&mut check, "new", &form.new);
    check.done()?;
    let current = Secret::new(form.current.trim().to_owned());
    desk.office_mut()?.vault_mut().change_passphrase(&current, &new)?;
    Ok(Done {})
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passphrases_are_judged_in_words() {
        for (passphrase, strength) in [
            ("short", Strength::TooShort),
            ("aaaaaaaaaaaaaaaaaaaa", Strength::Weak),
            ("passwordpassword1", Strength::Weak),
            ("orbit velvet canyon puzzle ladder frost", Strength::Strong),
        ] {
            assert_eq!(judge(passphrase).strength, strength, "{passphrase}");
        }
        assert_eq!(judge("twelve chars").missing, 3);
    }
}
