//! Another process, stopped before each of its calls to the file system: looked at, let go, failed or killed.
//!
//! The child asks to be traced and filters its own calls, so that it stops for those that matter and runs
//! freely otherwise. A call it is stopped at has not happened yet. Nothing here is `unsafe`: memory is read
//! from `/proc`, registers through nix.

use std::fs::{self, File};
use std::io::Read;
use std::os::unix::fs::FileExt;
use std::path::Path;
use std::process::{Command, Stdio};

use nix::libc;
use nix::sys::ptrace::{self, Options};
use nix::sys::signal::{Signal, kill, raise};
use nix::sys::wait::{WaitStatus, waitpid};
use nix::unistd::Pid;
use seccompiler::{
    BpfProgram, SeccompAction, SeccompCmpArgLen, SeccompCmpOp, SeccompCondition, SeccompFilter, SeccompRule,
};

/// Which calls the child stops at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Calls {
    /// Those that change what is on the disk, or make sure of it.
    Writes,
    /// Those that open and read as well.
    All,
}

/// A call the child is about to make, on a file below the folder watched or on its standard output.
#[derive(Debug)]
pub struct Call {
    pub kind: Kind,
    /// Below the folder watched, or empty for standard output.
    pub path: String,
    pid: Pid,
    registers: libc::user_regs_struct,
}

/// What a call does.
#[derive(Debug, PartialEq, Eq)]
pub enum Kind {
    Open {
        create: bool,
        truncate: bool,
    },
    Read,
    /// At the file's own position, or at a given one.
    Write {
        at: Option<u64>,
        length: usize,
    },
    /// From one file to another, without passing through the process.
    Copy {
        length: usize,
    },
    Truncate {
        length: u64,
    },
    Sync,
    Rename {
        to: String,
    },
    Remove,
    MakeFolder,
    /// A line for whoever listens, not for the disk.
    Say,
}

/// What becomes of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It happens.
    Happens,
    /// The process is killed instead.
    Killed,
    /// It answers with this error and nothing happens.
    Fails(i32),
    /// It writes half of what it was asked to, and says so.
    Halved,
}

/// How the child ended.
#[derive(Debug)]
pub struct Ended {
    /// Its exit code; nothing if it was killed.
    pub code: Option<i32>,
    /// The lines it said.
    pub said: Vec<String>,
    /// What it wrote to standard error.
    pub errors: String,
}

/// Asks to be traced and filters the calls: for the child, before anything else.
pub fn give_in(calls: Calls) {
    ptrace::traceme().expect("the parent traces");
    raise(Signal::SIGSTOP).expect("a process can stop itself");
    let filter = filter(calls).expect("the filter's numbers are constants");
    seccompiler::apply_filter(&filter).expect("the kernel takes filters");
}

fn filter(calls: Calls) -> Result<BpfProgram, seccompiler::Error> {
    let flag = |argument: u8, bits: i32| -> Result<SeccompRule, seccompiler::Error> {
        let bits = u64::from(bits.unsigned_abs());
        let set = SeccompCmpOp::MaskedEq(bits);
        Ok(SeccompRule::new(vec![SeccompCondition::new(argument, SeccompCmpArgLen::Dword, set, bits)?])?)
    };
    let opened = |argument: u8| -> Result<Vec<SeccompRule>, seccompiler::Error> {
        match calls {
            Calls::All => Ok(Vec::new()),
            Calls::Writes => Ok(vec![flag(argument, libc::O_CREAT)?, flag(argument, libc::O_TRUNC)?]),
        }
    };
    let mut rules =
        std::collections::BTreeMap::from([(libc::SYS_open, opened(1)?), (libc::SYS_openat, opened(2)?)]);
    let always = [
        libc::SYS_creat,
        libc::SYS_openat2,
        libc::SYS_write,
        libc::SYS_pwrite64,
        libc::SYS_writev,
        libc::SYS_pwritev,
        libc::SYS_pwritev2,
        libc::SYS_ftruncate,
        libc::SYS_truncate,
        libc::SYS_fallocate,
        libc::SYS_copy_file_range,
        libc::SYS_sendfile,
        libc::SYS_splice,
        libc::SYS_fsync,
        libc::SYS_fdatasync,
        libc::SYS_sync_file_range,
        libc::SYS_rename,
        libc::SYS_renameat,
        libc::SYS_renameat2,
        libc::SYS_link,
        libc::SYS_linkat,
        libc::SYS_symlink,
        libc::SYS_symlinkat,
        libc::SYS_unlink,
        libc::SYS_unlinkat,
        libc::SYS_rmdir,
        libc::SYS_mkdir,
        libc::SYS_mkdirat,
    ];
    rules.extend(always.into_iter().map(|number| (number, Vec::new())));
    if calls == Calls::All {
        let reads = [libc::SYS_read, libc::SYS_pread64, libc::SYS_readv, libc::SYS_preadv];
        rules.extend(reads.into_iter().map(|number| (number, Vec::new())));
    }
    let filter = SeccompFilter::new(
        rules,
        SeccompAction::Allow,
        SeccompAction::Trace(0),
        std::env::consts::ARCH.try_into()?,
    )?;
    Ok(filter.try_into()?)
}

/// Starts the child and decides the fate of each of its calls below `watched`.
pub fn run(command: &mut Command, watched: &Path, mut fate: impl FnMut(&Call) -> Fate) -> Ended {
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("this program can start itself");
    let pid = Pid::from_raw(child.id().try_into().expect("a process id fits"));
    let next = || waitpid(pid, None).expect("the child is ours");
    assert!(matches!(next(), WaitStatus::Stopped(_, Signal::SIGSTOP)), "the child asks to be traced");
    ptrace::setoptions(pid, Options::PTRACE_O_TRACESECCOMP | Options::PTRACE_O_EXITKILL)
        .expect("a stopped child takes options");
    let mut signal = None;
    let code = loop {
        // A child that was killed from outside is told by the next wait.
        let _ = ptrace::cont(pid, signal.take());
        match next() {
            WaitStatus::Exited(_, code) => break Some(code),
            WaitStatus::Signaled(..) => break None,
            WaitStatus::PtraceEvent(..) => {
                if let Some(call) = Call::read(pid, watched) {
                    let fate = fate(&call);
                    call.meet(fate);
                }
            }
            WaitStatus::Stopped(_, got) => signal = Some(got),
            _ => {}
        }
    };
    let (mut said, mut errors) = (String::new(), String::new());
    let said_all = child.stdout.take().expect("it was asked for").read_to_string(&mut said);
    let errors_all = child.stderr.take().expect("it was asked for").read_to_string(&mut errors);
    said_all.and(errors_all).expect("the child says what is text");
    // It has been waited for above, so there is nothing more to hear.
    let _ = child.wait();
    // The last line of a killed child may be cut short: then it was not said.
    let whole = said.rfind('\n').map_or("", |end| &said[..end]);
    let said = whole.lines().map(str::to_owned).collect();
    Ended { code, said, errors }
}

impl Call {
    fn read(pid: Pid, watched: &Path) -> Option<Self> {
        let registers = ptrace::getregs(pid).expect("a stopped child shows its registers");
        let arguments =
            [registers.rdi, registers.rsi, registers.rdx, registers.r10, registers.r8, registers.r9];
        let number = i64::try_from(registers.orig_rax).unwrap_or(-1);
        let of_descriptor = |descriptor: u64| {
            let link = fs::read_link(format!("/proc/{pid}/fd/{descriptor}")).ok()?;
            Some(link.to_string_lossy().into_owned())
        };
        let named = |argument: usize| Some(text_at(pid, arguments[argument]));
        // A path may be told from an open folder on.
        let named_from = |folder: usize, argument: usize| {
            let path = text_at(pid, arguments[argument]);
            if path.starts_with('/') {
                Some(path)
            } else {
                Some(of_descriptor(arguments[folder])? + "/" + &path)
            }
        };
        let flags = |argument: usize| {
            let has = |flag: i32| arguments[argument] & u64::from(flag.unsigned_abs()) != 0;
            Kind::Open { create: has(libc::O_CREAT), truncate: has(libc::O_TRUNC) }
        };
        let length = |argument: usize| usize::try_from(arguments[argument]).expect("a length fits");
        let (kind, path) = match number {
            libc::SYS_open => (flags(1), named(0)),
            libc::SYS_openat => (flags(2), named_from(0, 1)),
            libc::SYS_read | libc::SYS_pread64 | libc::SYS_readv | libc::SYS_preadv => {
                (Kind::Read, of_descriptor(arguments[0]))
            }
            libc::SYS_write if arguments[0] == 1 => (Kind::Say, Some(String::new())),
            libc::SYS_write => (Kind::Write { at: None, length: length(2) }, of_descriptor(arguments[0])),
            libc::SYS_pwrite64 => {
                (Kind::Write { at: Some(arguments[3]), length: length(2) }, of_descriptor(arguments[0]))
            }
            libc::SYS_copy_file_range if arguments[1] == 0 && arguments[3] == 0 => {
                let size =
                    fs::metadata(format!("/proc/{pid}/fd/{}", arguments[0])).map_or(0, |file| file.len());
                let left = size.saturating_sub(position_in(pid, arguments[0])).min(arguments[4]);
                let length = usize::try_from(left).expect("a small file");
                (Kind::Copy { length }, of_descriptor(arguments[2]))
            }
            libc::SYS_ftruncate => (Kind::Truncate { length: arguments[1] }, of_descriptor(arguments[0])),
            libc::SYS_fsync | libc::SYS_fdatasync => (Kind::Sync, of_descriptor(arguments[0])),
            libc::SYS_rename => (Kind::Rename { to: text_at(pid, arguments[1]) }, named(0)),
            libc::SYS_renameat | libc::SYS_renameat2 => {
                (Kind::Rename { to: named_from(2, 3)? }, named_from(0, 1))
            }
            libc::SYS_unlink | libc::SYS_rmdir => (Kind::Remove, named(0)),
            libc::SYS_unlinkat => (Kind::Remove, named_from(0, 1)),
            libc::SYS_mkdir => (Kind::MakeFolder, named(0)),
            libc::SYS_mkdirat => (Kind::MakeFolder, named_from(0, 1)),
            other => panic!("the child makes a call this program does not know: {other}"),
        };
        let below = |path: &str| {
            let path = Path::new(path.trim_end_matches(" (deleted)"));
            path.strip_prefix(watched).ok().map(|path| path.to_string_lossy().into_owned())
        };
        let kind = match kind {
            Kind::Rename { to } => Kind::Rename { to: below(&to)? },
            kind => kind,
        };
        let path = if kind == Kind::Say { String::new() } else { below(&path?)? };
        Some(Self { kind, path, pid, registers })
    }

    /// What is about to be written.
    pub fn bytes(&self) -> Vec<u8> {
        let (file, length, from) = match self.kind {
            Kind::Write { length, .. } => (memory(self.pid), length, self.registers.rsi),
            Kind::Copy { length } => {
                let source = format!("/proc/{}/fd/{}", self.pid, self.registers.rdi);
                let file = File::open(source).expect("an open file can be read");
                (file, length, position_in(self.pid, self.registers.rdi))
            }
            _ => return Vec::new(),
        };
        let mut bytes = vec![0; length];
        file.read_exact_at(&mut bytes, from).expect("the child's own bytes");
        bytes
    }

    /// Where a write begins.
    pub fn position(&self) -> u64 {
        match self.kind {
            Kind::Write { at: Some(at), .. } => at,
            Kind::Copy { .. } => position_in(self.pid, self.registers.rdx),
            _ => position_in(self.pid, self.registers.rdi),
        }
    }

    fn meet(&self, fate: Fate) {
        let mut registers = self.registers;
        match fate {
            Fate::Happens => return,
            Fate::Killed => {
                kill(self.pid, Signal::SIGKILL).expect("the child is ours");
                return;
            }
            Fate::Fails(errno) => {
                // No call has the number -1: the kernel makes none and answers with what stands in rax.
                registers.orig_rax = u64::MAX;
                registers.rax = i64::from(-errno).cast_unsigned();
            }
            Fate::Halved => registers.rdx /= 2,
        }
        ptrace::setregs(self.pid, registers).expect("a stopped child takes registers");
    }
}

fn position_in(pid: Pid, descriptor: u64) -> u64 {
    let told = fs::read_to_string(format!("/proc/{pid}/fdinfo/{descriptor}"));
    let told = told.expect("an open file tells its position");
    let position = told.lines().find_map(|line| line.strip_prefix("pos:"));
    position.and_then(|digits| digits.trim().parse().ok()).expect("a position is a number")
}

fn memory(pid: Pid) -> File {
    File::open(format!("/proc/{pid}/mem")).expect("the memory of a traced child can be read")
}

fn text_at(pid: Pid, address: u64) -> String {
    let mut bytes = vec![0; 4096];
    // Near the end of a mapping less can be read than was asked for.
    let read = memory(pid).read_at(&mut bytes, address).expect("a path the child names");
    bytes.truncate(read);
    bytes.truncate(bytes.iter().position(|byte| *byte == 0).expect("a path ends"));
    String::from_utf8(bytes).expect("the scratch folder's name is text")
}
