//! What the page cannot do, even if something foreign got into it.
//!
//! These builds let loopback through the socket filter, so here the page's own policy has to hold alone.

use std::net::TcpListener;

use serde_json::json;

use crate::support::{App, Scene};

#[tokio::test]
async fn the_page_reaches_no_server_not_even_next_door() {
    let server = TcpListener::bind("127.0.0.1:0").expect("loopback is up");
    server.set_nonblocking(true).expect("a listener can be made not to wait");
    let address = format!("http://{}/", server.local_addr().expect("it is bound"));
    let app = App::start(Scene::first_run()).await;
    for (attempt, script) in [
        ("fetch", format!("await fetch('{address}', {{ mode: 'no-cors' }}); return 'done';")),
        ("beacon", format!("navigator.sendBeacon('{address}', 'x'); return 'done';")),
        ("picture", loads(&address, "img", "src")),
        ("style sheet", loads(&address, "link", "href")),
        ("script", loads(&address, "script", "src")),
        ("frame", loads(&address, "iframe", "src")),
        ("event stream", format!("new EventSource('{address}'); return 'done';")),
        (
            "form",
            format!(
                "const form = document.createElement('form'); form.action = '{address}'; document.body.append(form); form.submit(); return 'done';"
            ),
        ),
        ("window", format!("return window.open('{address}') === null ? 'refused' : 'opened';")),
        ("address", format!("location.href = '{address}'; return 'done';")),
    ] {
        let said = app.script(&script).await;
        assert!(server.accept().is_err(), "{attempt}: {said}");
        assert_ne!(said, "opened", "{attempt}");
    }
    // A visit to another page would have taken the app away.
    app.sees("Welcome").await;
    assert!(server.accept().is_err());
}

/// A script that adds an element which fetches `address`, and waits until that has worked or not.
fn loads(address: &str, tag: &str, attribute: &str) -> String {
    format!(
        "const element = document.createElement('{tag}');
        element.rel = 'stylesheet';
        const over = new Promise((over) => {{
            element.onload = () => over('loaded');
            element.onerror = () => over('refused');
            document.addEventListener('securitypolicyviolation', () => over('refused'), {{ once: true }});
        }});
        element.{attribute} = '{address}';
        document.body.append(element);
        return over;"
    )
}

#[tokio::test]
async fn the_page_runs_nothing_that_did_not_come_with_it() {
    let app = App::start(Scene::first_run()).await;
    for (what, script, answer) in [
        (
            "text as a program",
            "return new Function('return 1')();",
            "EvalError: Refused to evaluate a string as JavaScript",
        ),
        (
            "a script in the page",
            "const script = document.createElement('script'); script.textContent = 'window.foreign = 1';
            document.body.append(script); return String(window.foreign);",
            "undefined",
        ),
        ("changed basics", "return String(Object.isFrozen(Object.prototype));", "true"),
        ("a way round the capabilities", "return String(window.__TAURI__);", "undefined"),
    ] {
        let said = app.script(script).await;
        assert!(said.as_str().is_some_and(|said| said.starts_with(answer)), "{what}: {said}");
    }
}

#[tokio::test]
async fn the_page_asks_the_shell_for_nothing_but_its_few_commands() {
    let app = App::start(Scene::first_run()).await;
    for (command, arguments) in [
        ("plugin:window|set_title", json!({ "label": "main", "value": "Other" })),
        (
            "plugin:webview|create_webview_window",
            json!({ "options": { "label": "two", "url": "index.html" } }),
        ),
        ("plugin:event|emit", json!({ "event": "locking", "payload": null })),
        ("plugin:path|resolve_directory", json!({ "directory": 1 })),
        ("plugin:app|version", json!({})),
        ("plugin:window-state|filename", json!({})),
        ("plugin:dialog|open", json!({ "options": {} })),
    ] {
        let ask = format!(
            "try {{ return {{ got: await window.__TAURI_INTERNALS__.invoke('{command}', {arguments}) ?? null }}; }}
            catch (error) {{ return {{ refused: String(error) }}; }}"
        );
        let said = app.script(&ask).await;
        assert!(
            said["refused"]
                .as_str()
                .is_some_and(|why| why.contains("not allowed") || why.contains("not found")),
            "{command}: {said}"
        );
    }
}
