//! A backup that was restored before it is called good, and bringing it back, beside `age` on the same bytes.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, BufReader, BufWriter, Write};
use std::iter;
use std::ops::ControlFlow;
use std::path::Path;
use std::time::Duration;

use age::{Decryptor, Encryptor, Identity, Recipient, x25519};
use chrono::Utc;
use tillit_vault::{BackupAbout, BackupFile, Folder, LockedVault, Place, Secret, VaultError};

use crate::clock::{Times, time};
use crate::figure::{Figure, ratio, said};
use crate::{Scene, Trouble};

/// How many times `age` a backup with its verification may take.
const BUDGET: f64 = 2.5;

/// A backup takes seconds: it is made once where other rows take eight turns.
const FEWER: usize = 8;

/// Makes backups and lets `age` encrypt the same bytes, in turns; then brings the last one back.
pub fn run(scene: &Scene) -> Result<Vec<Figure>, Trouble> {
    let folder = scene.scratch.join("backups");
    fs::create_dir_all(&folder)?;
    let place = Place::at(&folder).ok_or(Trouble::Lacking("folder for backups"))?;
    let secret = Secret::new(scene.passphrase.clone());
    let plan = tillit_office::plan();
    let locked = LockedVault::at(&Folder::at(&scene.vault))?;
    let mut vault = locked.unlock(&secret, &plan).map_err(|(_, error)| error)?;

    let key = x25519::Identity::generate();
    let (plain, sealed) = (scene.scratch.join("plain.bytes"), scene.scratch.join("sealed.age"));
    let (mut ours, mut bare) = (Times::default(), Times::default());
    let mut last = None;
    for turn in 1..=(scene.turns / FEWER).max(1) {
        let about = BackupAbout {
            sequence: turn as u64,
            made_on: Utc::now().date_naive(),
            counts: BTreeMap::new(),
            readme: "A benchmark.",
        };
        let (backup, took) = time(|| vault.write_backup(&place, &about, &mut |_| ControlFlow::Continue(())));
        let backup = backup?;
        ours.add(took);
        fs::copy(backup.place.as_text(), &plain)?;
        bare.add(encrypt(&plain, &sealed, &key)?);
        last = Some(backup);
    }
    vault.close()?;

    let last = last.ok_or(Trouble::Lacking("backup"))?;
    let empty = scene.scratch.join("restored");
    let (restored, took) = time(|| restore(&last.place, &secret, &empty));
    restored?;
    let opened = decrypt(&sealed, &scene.scratch.join("opened.bytes"), &key)?;
    let megabytes = last.size as f64 / 1e6;
    fs::remove_dir_all(&folder)?;
    fs::remove_dir_all(&empty)?;
    Ok(vec![
        Figure {
            what: format!("a backup of {megabytes:.0} MB with its verification, median of {}", ours.count()),
            measured: said(ours.median()),
            against: format!("age encrypting the same bytes {}", said(bare.median())),
            ratio: ratio(ours.median(), bare.median()),
            budget: Some(BUDGET),
        },
        Figure {
            what: "bringing it back, with the key derived twice".to_owned(),
            measured: said(took),
            against: format!("age decrypting the same bytes {}", said(opened)),
            ratio: ratio(took, opened),
            budget: None,
        },
    ])
}

fn restore(place: &Place, secret: &Secret, folder: &Path) -> Result<(), Trouble> {
    let plan = tillit_office::plan();
    let file = BackupFile::read(place, &mut |_| ControlFlow::Continue(()))?;
    let backup = file.unlock(secret, &plan).map_err(|(_, error)| error)?;
    let steps = &mut |_| ControlFlow::Continue(());
    let restored = backup.restore_into::<VaultError>(&Folder::at(folder), &plan, steps, |_| Ok(()))?;
    restored.vault.close()?;
    Ok(())
}

fn encrypt(from: &Path, to: &Path, key: &x25519::Identity) -> Result<Duration, Trouble> {
    let (done, took) = time(|| -> io::Result<()> {
        let recipient = key.to_public();
        let encryptor = Encryptor::with_recipients(iter::once(&recipient as &dyn Recipient))
            .expect("there is one recipient");
        let mut out = encryptor.wrap_output(BufWriter::new(File::create(to)?))?;
        io::copy(&mut File::open(from)?, &mut out)?;
        let mut file = out.finish()?;
        file.flush()?;
        file.get_ref().sync_all()
    });
    done?;
    Ok(took)
}

fn decrypt(from: &Path, to: &Path, key: &x25519::Identity) -> Result<Duration, Trouble> {
    let (done, took) = time(|| -> Result<(), Trouble> {
        let decryptor = Decryptor::new_buffered(BufReader::new(File::open(from)?))?;
        let mut input = decryptor.decrypt(iter::once(key as &dyn Identity))?;
        let mut file = File::create(to)?;
        io::copy(&mut input, &mut file)?;
        Ok(file.sync_all()?)
    });
    done?;
    Ok(took)
}
