//! Figures, and the table they are printed in.

use std::time::Duration;

use crate::trouble::Trouble;

/// One figure of the report.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    /// What was measured.
    pub what: String,
    /// What came of it.
    pub measured: String,
    /// What it was compared with, and what came of that.
    pub against: String,
    /// How many times the reference it is, or the part of the budget it takes.
    pub ratio: f64,
    /// How large the ratio may be; nothing where a figure only explains another.
    pub budget: Option<f64>,
}

/// Reads the figures `tests/bench` prints: one a line, the parts separated by tabs.
pub fn read(said: &str) -> Result<Vec<Figure>, Trouble> {
    said.lines()
        .map(|line| one(line).ok_or_else(|| Trouble::Unmeasured(format!("no figure: {line}"))))
        .collect()
}

fn one(line: &str) -> Option<Figure> {
    let [what, measured, against, ratio, budget] = line.split('\t').collect::<Vec<_>>().try_into().ok()?;
    let budget = if budget.is_empty() { None } else { Some(budget.parse().ok()?) };
    let [what, measured, against] = [what, measured, against].map(str::to_owned);
    Some(Figure { what, measured, against, ratio: ratio.parse().ok()?, budget })
}

/// Lays figures out, those with a budget first, and counts the budgets that hold.
pub fn table(figures: &[Figure]) -> String {
    let mut lines = vec![
        "| what | measured | against | ratio | budget | |".to_owned(),
        "|---|---|---|---|---|---|".to_owned(),
    ];
    let (budgets, others): (Vec<_>, Vec<_>) = figures.iter().partition(|figure| figure.budget.is_some());
    lines.extend(budgets.iter().map(|figure| row(figure)));
    let held = budgets.iter().filter(|figure| holds(figure)).count();
    lines.push(format!("\n{held} of {} budgets hold.", budgets.len()));
    if !others.is_empty() {
        lines.push("\n| for the record | measured | against | ratio | | |".to_owned());
        lines.push("|---|---|---|---|---|---|".to_owned());
        lines.extend(others.iter().map(|figure| row(figure)));
    }
    lines.join("\n")
}

fn row(figure: &Figure) -> String {
    let Figure { what, measured, against, ratio, budget } = figure;
    let (budget, word) = match budget {
        None => (String::new(), ""),
        Some(budget) => (format!("{budget:.2}"), if holds(figure) { "holds" } else { "does not hold" }),
    };
    format!("| {what} | {measured} | {against} | {ratio:.2} | {budget} | {word} |")
}

fn holds(figure: &Figure) -> bool {
    figure.budget.is_none_or(|budget| figure.ratio <= budget)
}

/// Times of the same thing, taken in turns with another.
#[derive(Default)]
pub struct Times(Vec<Duration>);

impl Times {
    /// Adds one.
    pub fn add(&mut self, time: Duration) {
        self.0.push(time);
    }

    /// The time that half of them did not exceed.
    pub fn median(&self) -> Duration {
        let mut sorted = self.0.clone();
        sorted.sort_unstable();
        sorted.get(sorted.len().saturating_sub(1) / 2).copied().unwrap_or_default()
    }

    /// The median in words, with the quickest and the slowest.
    pub fn said(&self) -> String {
        let all = self.0.iter().min().zip(self.0.iter().max());
        let (least, most) = all.map_or_else(Default::default, |(least, most)| (*least, *most));
        format!("{} ms ({} to {})", self.median().as_millis(), least.as_millis(), most.as_millis())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_read_as_they_are_printed_and_those_without_a_budget_stand_apart() {
        let read = read("search\t3 ms\ta frame\t0.190\t1\nlist\t9 ms\tplain 8 ms\t1.100\t\n")
            .expect("both are figures");
        assert_eq!(read[0].budget, Some(1.0));
        assert_eq!(read[1].budget, None);
        let table = table(&read);
        assert!(table.contains("| search | 3 ms | a frame | 0.19 | 1.00 | holds |"), "{table}");
        assert!(table.contains("1 of 1 budgets hold."), "{table}");
        assert!(table.find("| list |") > table.find("for the record"), "{table}");
    }

    #[test]
    fn what_is_above_its_budget_is_said() {
        let figure = |ratio| Figure {
            what: "start".into(),
            measured: "".into(),
            against: "".into(),
            ratio,
            budget: Some(1.25),
        };
        assert!(table(&[figure(1.25)]).contains("| holds |"));
        assert!(table(&[figure(1.26)]).contains("| does not hold |"));
        assert!(super::read("start\tno figures").is_err());
    }

    #[test]
    fn the_median_is_one_of_the_times() {
        let mut times = Times::default();
        assert_eq!(times.median(), Duration::ZERO, "of nothing");
        for millis in [9, 1, 4] {
            times.add(Duration::from_millis(millis));
        }
        assert_eq!(times.said(), "4 ms (1 to 9)");
    }
}
