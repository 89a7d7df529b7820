//! Questions to the page, answered by `page.js` under roles and names as a screen reader has them.

use serde::Deserialize;
use serde_json::{Value, json};
use thirtyfour::{WebDriver, WebElement, error::WebDriverResult};

/// Gives a page its eyes and asks the first question.
const EYES: &str = include_str!("page.js");

/// Asks a page that has them; one that has not says so.
const ASK: &str =
    "return window.eyesForTests ? window.eyesForTests[arguments[0]](...[...arguments].slice(1)) : 'no eyes';";

/// Something found on the page.
pub struct Found {
    /// The thing itself.
    pub element: WebElement,
    /// Where it is clicked: a hidden box is clicked on its label.
    pub target: WebElement,
    /// Whether it is a drop-down of the web view's own.
    pub native: bool,
}

/// Why nothing was found, and what was there instead.
#[derive(Debug, Deserialize)]
pub struct Missing {
    problem: String,
    there: Vec<String>,
}

impl std::fmt::Display for Missing {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{}; on the page: {}", self.problem, self.there.join(", "))
    }
}

/// Looks for one thing of a kind by its name.
pub async fn find(session: &WebDriver, kind: &str, name: &str) -> WebDriverResult<Result<Found, Missing>> {
    read(session, ask(session, "find", [json!(kind), json!(name), Value::Null]).await?)
}

/// Looks for one thing that is to be pressed and stands still, and guards the press; `near` tells things of the same name
/// apart by words beside them.
pub async fn aim(
    session: &WebDriver,
    kind: &str,
    name: &str,
    near: Option<&str>,
) -> WebDriverResult<Result<Found, Missing>> {
    read(session, ask(session, "aim", [json!(kind), json!(name), json!(near)]).await?)
}

fn read(session: &WebDriver, answer: Value) -> WebDriverResult<Result<Found, Missing>> {
    if answer.get("problem").is_some() {
        return Ok(Err(serde_json::from_value(answer)?));
    }
    let element = |key: &str| WebElement::from_json(answer[key].clone(), session.handle().clone());
    Ok(Ok(Found {
        element: element("element")?,
        target: element("target")?,
        native: answer["native"] == json!(true),
    }))
}

/// Asks one of the questions at the end of `page.js`.
pub async fn ask<const N: usize>(
    session: &WebDriver,
    question: &str,
    with: [Value; N],
) -> WebDriverResult<Value> {
    let arguments: Vec<Value> = [json!(question)].into_iter().chain(with).collect();
    let answer = session.execute(ASK, arguments.clone()).await?.json().clone();
    if answer != "no eyes" {
        return Ok(answer);
    }
    Ok(session.execute(EYES, arguments).await?.json().clone())
}
