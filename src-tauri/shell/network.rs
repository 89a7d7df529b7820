//! No network: the kernel refuses every socket that could leave this machine, for this process and all it starts.
//!
//! Keeps true on Linux: from the first lines of `main` only Unix sockets can be made, and the app does not start where
//! that cannot be shown. Deliberately not here: a promise for other systems. macOS refuses through the sandbox of the
//! signed bundle, which has no network entitlement. Windows has no such switch for a single program: there the page's
//! own policy allows no connection and the web view is started without its background traffic.

/// Why the network could not be shut.
#[derive(Debug, thiserror::Error)]
pub enum Open {
    /// The kernel did not take the filter.
    #[cfg(target_os = "linux")]
    #[error("this system does not let a program give up the network ({0})")]
    Refused(#[from] seccompiler::Error),
    /// A filter is in place and a socket could still be made.
    #[cfg(target_os = "linux")]
    #[error("the network is still within reach")]
    StillOpen,
}

/// Arguments for the web view of Windows: no traffic of the browser's own.
pub const QUIET_BROWSER: &str = "--disable-features=msWebOOUI,msPdfOOUI,msSmartScreenProtection \
--disable-background-networking --disable-component-update --disable-domain-reliability --disable-sync --no-pings";

/// Gives up the network for good. Off under `tauri dev`, which loads the page from a local server.
#[cfg(target_os = "linux")]
pub fn seal() -> Result<(), Open> {
    if tauri::is_dev() || linux::sealed() {
        return Ok(());
    }
    seccompiler::apply_filter_all_threads(&linux::filter()?)?;
    if linux::sealed() { Ok(()) } else { Err(Open::StillOpen) }
}

/// Nothing to do at run time outside Linux: see the head of this module.
#[cfg(not(target_os = "linux"))]
pub fn seal() -> Result<(), Open> {
    Ok(())
}

#[cfg(target_os = "linux")]
mod linux {
    use std::collections::BTreeMap;

    use rustix::{
        io::Errno,
        net::{AddressFamily, SocketType, socket},
    };
    use seccompiler::{
        BpfProgram, SeccompAction, SeccompCmpArgLen, SeccompCmpOp, SeccompCondition, SeccompFilter,
        SeccompRule,
    };

    /// What stays possible. Tests drive the window over loopback, inside a namespace that has nothing else.
    const ALLOWED: &[AddressFamily] = if cfg!(feature = "webdriver") {
        &[AddressFamily::UNIX, AddressFamily::INET]
    } else {
        &[AddressFamily::UNIX]
    };

    /// Families that exist on every Linux, to see whether the filter is in place.
    const PROBED: &[AddressFamily] = &[AddressFamily::INET, AddressFamily::INET6, AddressFamily::NETLINK];

    /// The second numbering of system calls on x86-64, by which a filter could be walked around.
    const X32: i64 = 0x4000_0000;

    /// Builds the filter: `socket` only for the allowed families, no io_uring (it makes sockets out of a filter's sight).
    pub fn filter() -> Result<BpfProgram, seccompiler::Error> {
        let elsewhere = ALLOWED
            .iter()
            .map(|family| {
                let family = u64::from(family.as_raw());
                SeccompCondition::new(0, SeccompCmpArgLen::Dword, SeccompCmpOp::Ne, family)
            })
            .collect::<Result<Vec<_>, _>>()?;
        let mut refused = BTreeMap::from([
            (libc::SYS_socket, vec![SeccompRule::new(elsewhere)?]),
            (libc::SYS_io_uring_setup, Vec::new()),
        ]);
        if cfg!(target_arch = "x86_64") {
            refused
                .extend([(X32 | libc::SYS_socket, Vec::new()), (X32 | libc::SYS_io_uring_setup, Vec::new())]);
        }
        let filter = SeccompFilter::new(
            refused,
            SeccompAction::Allow,
            SeccompAction::Errno(Errno::PERM.raw_os_error().unsigned_abs()),
            std::env::consts::ARCH.try_into()?,
        )?;
        Ok(filter.try_into()?)
    }

    /// Tries to make each kind of socket. A filter survives the lock's change of process, so a second one is not stacked on it.
    pub fn sealed() -> bool {
        PROBED
            .iter()
            .filter(|family| !ALLOWED.contains(family))
            .all(|family| matches!(socket(*family, SocketType::DGRAM, None), Err(Errno::PERM)))
    }

    #[cfg(test)]
    mod tests {
        use std::{os::unix::net::UnixStream, thread};

        use super::*;

        /// Runs something on a thread under the filter, which leaves the other tests their network.
        fn sealed_off<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> T {
            let sealed = thread::spawn(|| {
                let filter = filter().expect("the filter can be built");
                seccompiler::apply_filter(&filter).expect("the kernel takes filters");
                work()
            });
            sealed.join().expect("nothing in it panics")
        }

        #[test]
        fn sockets_to_a_network_are_refused_and_those_within_the_machine_are_not() {
            assert!(!sealed());
            assert!(sealed_off(sealed));
            assert!(sealed_off(UnixStream::pair).is_ok());
        }

        #[cfg(not(feature = "webdriver"))]
        #[test]
        fn neither_the_app_nor_what_it_starts_reaches_a_server_next_door() {
            use std::net::{TcpListener, TcpStream};
            use std::process::Command;

            let server = TcpListener::bind("127.0.0.1:0").expect("there is loopback");
            let address = server.local_addr().expect("it is bound");
            let call = move || {
                let connect = format!("exec 3<>/dev/tcp/127.0.0.1/{}", address.port());
                Command::new("bash")
                    .args(["-c", &connect])
                    .output()
                    .expect("there is a shell")
                    .status
                    .success()
            };
            assert!(TcpStream::connect(address).is_ok(), "without the filter it is within reach");
            assert!(call());

            let refused = sealed_off(move || TcpStream::connect(address)).expect_err("the filter is there");
            assert_eq!(refused.kind(), std::io::ErrorKind::PermissionDenied);
            assert!(!sealed_off(call));
        }
    }
}
