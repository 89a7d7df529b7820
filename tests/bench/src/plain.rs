//! The same data in plain SQLite, in a process of its own: SQLCipher's care for memory counts for a whole process.
//!
//! One line in, one line out: `["run", …]` runs statements, `["write", …]` runs them in one transaction, `"again"` runs the
//! last ones once more. The answer is the time it took in nanoseconds; statements are prepared before it starts.

use std::io::{self, BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::Duration;

use rusqlite::{Connection, Statement};
use serde_json::{Value, json};
use tillit_vault::{Folder, LockedVault, Secret};

use crate::clock::time;
use crate::{Scene, Trouble};

/// A plain copy of the vault's data, behind a process.
pub struct Plain {
    process: Child,
    requests: Option<ChildStdin>,
    answers: BufReader<ChildStdout>,
}

impl Plain {
    /// Copies the data of a vault and opens the copy.
    pub fn copy_of(scene: &Scene, folder: &Path) -> Result<Self, Trouble> {
        let file = scene.scratch.join("plain.db");
        // The vault's connection makes no files: an empty one is a database already.
        std::fs::write(&file, b"")?;
        let locked = LockedVault::at(&Folder::at(folder))?;
        let secret = Secret::new(scene.passphrase.clone());
        let vault = locked.unlock(&secret, &tillit_office::plan()).map_err(|(_, error)| error)?;
        vault.connection().execute("ATTACH ? AS plain KEY ''", [file.to_string_lossy()])?;
        vault.connection().query_row("SELECT sqlcipher_export('plain')", [], |_| Ok(()))?;
        vault.connection().execute_batch("DETACH plain")?;
        vault.close()?;

        let mut process = Command::new(std::env::current_exe()?)
            .arg("replay")
            .arg(file)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let requests = process.stdin.take();
        let answers = BufReader::new(process.stdout.take().expect("it is piped"));
        Ok(Self { process, requests, answers })
    }

    /// Reads with these statements, every row and every value of it.
    pub fn run(&mut self, statements: &[String]) -> Result<Duration, Trouble> {
        self.request(&json!(["run", statements]))
    }

    /// Reads with the same statements once more.
    pub fn again(&mut self) -> Result<Duration, Trouble> {
        self.request(&json!(["again"]))
    }

    /// Writes with these statements in one transaction, as surely on the disk as the vault's are.
    pub fn write(&mut self, statements: &[String]) -> Result<Duration, Trouble> {
        self.request(&json!(["write", statements]))
    }

    fn request(&mut self, request: &Value) -> Result<Duration, Trouble> {
        writeln!(self.requests.as_mut().expect("it is open until this is dropped"), "{request}")?;
        let mut answer = String::new();
        self.answers.read_line(&mut answer)?;
        let nanos = answer.trim().parse().map_err(|_| Trouble::Answer(answer))?;
        Ok(Duration::from_nanos(nanos))
    }
}

impl Drop for Plain {
    fn drop(&mut self) {
        // Without requests the process ends.
        self.requests = None;
        let _ = self.process.wait();
    }
}

/// The settings of the vault's own connection that decide how surely a write is on the disk, and what a page costs again.
const SETTINGS: &str =
    "PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = EXTRA;
    PRAGMA fullfsync = ON; PRAGMA secure_delete = ON; PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY;
    PRAGMA mmap_size = 0; PRAGMA cache_size = -16384";

/// Answers requests on a plain file until there are none.
pub fn replay(file: &Path) -> Result<(), Trouble> {
    let connection = Connection::open(file)?;
    connection.execute_batch(SETTINGS)?;
    let mut prepared: Vec<Statement<'_>> = Vec::new();
    for line in io::stdin().lock().lines() {
        let line = line?;
        let request: Value = serde_json::from_str(&line).map_err(|_| Trouble::Answer(line))?;
        if let Some(statements) = request[1].as_array() {
            prepared.clear();
            for sql in statements.iter().filter_map(Value::as_str) {
                prepared.push(connection.prepare(sql)?);
            }
        }
        let (done, took) = time(|| match request[0].as_str() {
            Some("write") => write(&connection, &mut prepared),
            _ => prepared.iter_mut().try_for_each(read),
        });
        done?;
        println!("{}", took.as_nanos());
    }
    Ok(())
}

fn read(statement: &mut Statement<'_>) -> rusqlite::Result<()> {
    let columns = statement.column_count();
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        for column in 0..columns {
            std::hint::black_box(row.get_ref(column)?);
        }
    }
    Ok(())
}

fn write(connection: &Connection, statements: &mut [Statement<'_>]) -> rusqlite::Result<()> {
    let transaction = connection.unchecked_transaction()?;
    for statement in statements {
        statement.execute([])?;
    }
    transaction.commit()
}
