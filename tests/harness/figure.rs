//! Counting what was tried and what went wrong, and saying it in one line.

/// What was tried, and what was found wrong.
#[derive(Debug, Default)]
pub struct Tally {
    pub count: usize,
    wrong: Vec<String>,
}

impl Tally {
    /// Counts one trial.
    pub fn take(&mut self, verdict: Result<(), String>, what: impl FnOnce() -> String) {
        self.count += 1;
        if let Err(wrong) = verdict {
            let wrong = format!("{}: {wrong}", what());
            eprintln!("{wrong}");
            self.wrong.push(wrong);
        }
    }

    /// Gives the figure; fails if anything was wrong.
    pub fn end(self, figure: impl FnOnce(usize, usize) -> String) -> String {
        let figure = figure(self.count, self.wrong.len());
        assert!(self.wrong.is_empty(), "{figure}; the first: {}", self.wrong[0]);
        figure
    }
}

/// A number as people read it: 20,000.
pub fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}
