//! In which state a vault is found, and finding it.

use std::fmt;
use std::fs;
use std::path::Path;

use tillit_vault::{FolderState, LockedVault, OpenVault, Plan, VaultError, logical_digest};

use super::Scenario;
use super::alone::{IntoSecret, good_backups, plans};
use super::at_desk::{FIRST, SECOND};
use super::files::{folder, names_in};

/// In which state a vault is found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// There is none, and one can be made.
    None,
    /// It opens.
    Vault {
        /// What opens it.
        opens: Opens,
        /// How many migrations were applied.
        schema: u32,
        /// Everything it says.
        digest: String,
        /// How many backups lie beside it, each of them good.
        backups: usize,
        /// Whether an erasure waits to be finished.
        waits: bool,
    },
}

/// Which of two passphrases open a vault.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opens {
    First,
    Second,
    Both,
}

/// Random from one vault to the next, so two runs of the same steps differ there.
const RANDOM: &[&str] = &["vault_meta", "vault_recipient", "coordinator", "recovery_kit"];
/// The same, and what is known of backups and of erasures: an erasure is finished little by little, and is judged by itself.
const RANDOM_OR_UNFINISHED: &[&str] = &[
    "vault_meta",
    "vault_recipient",
    "coordinator",
    "recovery_kit",
    "backup",
    "backup_copy",
    "backup_place",
    "cleaned_copy",
    "erasure",
];

impl Scenario {
    /// The tables that are left out of the digest of everything a vault says.
    pub(super) fn left_out(self) -> &'static [&'static str] {
        if self == Self::Erase { RANDOM_OR_UNFINISHED } else { RANDOM }
    }
}

/// Opens what is below `root` with either passphrase; an error is a vault that is lost.
pub(super) fn find(scenario: Scenario, root: &Path) -> Result<State, String> {
    if folder(root).state().map_err(code)? != FolderState::Vault {
        return Ok(State::None);
    }
    let [now, newer] = plans(root);
    match find_with(scenario, root, &now) {
        Err(Lost::Newer) => find_with(scenario, root, &newer),
        found => found,
    }
    .map_err(|lost| match lost {
        Lost::Newer => "its schema is none of ours".to_owned(),
        Lost::Other(why) => why,
    })
}

fn find_with(scenario: Scenario, root: &Path, plan: &Plan) -> Result<State, Lost> {
    let mut found = None;
    for (opens, text) in [(Opens::First, FIRST), (Opens::Second, SECOND)] {
        if opens == Opens::Second && !scenario.has_second_passphrase() {
            continue;
        }
        match LockedVault::at(&folder(root))?.unlock(&text.into_secret(), plan) {
            Ok(vault) => {
                let opens = if found.is_some() { Opens::Both } else { opens };
                found = Some(State::checked(&vault, opens, root, scenario)?);
                vault.close()?;
                tidy(root)?;
            }
            Err((_, VaultError::WrongPassphrase)) => {}
            Err((_, error)) => return Err(error.into()),
        }
    }
    found.ok_or_else(|| Lost::Other("no passphrase opens it".to_owned()))
}

/// Why a vault is not found in any state.
enum Lost {
    /// A newer version migrated it.
    Newer,
    Other(String),
}

impl From<VaultError> for Lost {
    fn from(error: VaultError) -> Self {
        match error {
            VaultError::NewerSchema { .. } => Self::Newer,
            error => Self::Other(code(error)),
        }
    }
}

impl From<String> for Lost {
    fn from(why: String) -> Self {
        Self::Other(why)
    }
}

impl State {
    /// A vault in which nothing waits, without looking for backups.
    pub(super) fn vault(opens: Opens, schema: u32, digest: [u8; 32]) -> Self {
        Self::Vault { opens, schema, digest: short(&digest), backups: 0, waits: false }
    }

    /// The same state, in which an erasure waits to be finished or does not.
    pub(super) fn waiting(mut self, yes: bool) -> Self {
        if let Self::Vault { waits, .. } = &mut self {
            *waits = yes;
        }
        self
    }

    pub(super) fn of(
        vault: &OpenVault,
        opens: Opens,
        root: &Path,
        scenario: Scenario,
    ) -> Result<Self, String> {
        let connection = vault.connection();
        let digest = short(&logical_digest(connection, scenario.left_out()).map_err(code)?);
        let migrations = "SELECT count(*) FROM vault_migration";
        let schema = connection.query_row(migrations, [], |row| row.get::<_, u32>(0));
        let schema = schema.map_err(|error| error.to_string())?;
        let backups = good_backups(root).map_err(code)?;
        Ok(Self::Vault { opens, schema, digest, backups, waits: false })
    }

    /// The state of a vault whose every page and reference is sound.
    fn checked(vault: &OpenVault, opens: Opens, root: &Path, scenario: Scenario) -> Result<Self, String> {
        for (pragma, sound) in
            [("cipher_integrity_check", &[][..]), ("integrity_check", &["ok"]), ("foreign_key_check", &[])]
        {
            let found: Vec<String> = vault
                .connection()
                .prepare(&format!("PRAGMA {pragma}"))
                .and_then(|mut statement| statement.query_map([], |row| row.get(0))?.collect())
                .map_err(|error| format!("{pragma}: {error}"))?;
            if found != sound {
                return Err(format!("{pragma}: {found:?}"));
            }
        }
        Self::of(vault, opens, root, scenario)
    }
}

impl fmt::Display for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::None => f.write_str("none"),
            Self::Vault { opens, schema, digest, backups, waits } => {
                let waits = if *waits { " waits" } else { "" };
                write!(f, "{opens:?} {schema} {digest} {backups}{waits}")
            }
        }
    }
}

/// No leftover stays once a vault was opened, and both key files are the same.
fn tidy(root: &Path) -> Result<(), String> {
    let vault = root.join("vault");
    let names = names_in(&vault)?;
    let databases = names.iter().filter(|name| name.starts_with("vault-") && name.ends_with(".db")).count();
    let leftover = names.iter().any(|name| name.ends_with(".tmp") || name == "vault.switch");
    if databases != 1 || leftover {
        return Err(format!("leftovers: {names:?}"));
    }
    let keys = |name: &str| fs::read(vault.join(name)).map_err(|error| error.to_string());
    if keys("keys.tar")? == keys("keys.copy.tar")? { Ok(()) } else { Err("the key files differ".to_owned()) }
}

pub(super) fn code(error: VaultError) -> String {
    format!("{} ({error:?})", error.code())
}

/// The beginning of a digest, in hexadecimal digits.
pub(super) fn short(digest: &[u8; 32]) -> String {
    digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}
