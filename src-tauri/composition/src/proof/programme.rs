//! An integer programme: columns that are 0 or 1 or whole, and rows between bounds.

/// A column, by position.
pub type Column = usize;
/// Columns with their factors.
pub type Row = Vec<(Column, f64)>;

/// A row and the bounds its sum keeps.
pub struct Bounded {
    /// At least this.
    pub least: f64,
    /// At most this.
    pub most: f64,
    /// The columns in it.
    pub row: Row,
}

/// Columns and rows; what is to be large is said when it is solved.
#[derive(Default)]
pub struct Programme {
    most: Vec<f64>,
    rows: Vec<Bounded>,
}

impl Programme {
    /// Adds a column that is 0 or 1.
    pub fn binary(&mut self) -> Column {
        self.most.push(1.0);
        self.most.len() - 1
    }

    /// Adds a column that is a whole number from 0 on.
    pub fn whole(&mut self) -> Column {
        self.most.push(f64::INFINITY);
        self.most.len() - 1
    }

    /// How many columns there are.
    pub fn columns(&self) -> usize {
        self.most.len()
    }

    /// The most each column can be.
    pub fn bounds(&self) -> &[f64] {
        &self.most
    }

    /// The rows.
    pub fn rows(&self) -> &[Bounded] {
        &self.rows
    }

    /// Adds a row that is at most so much.
    pub fn at_most(&mut self, most: f64, row: impl IntoIterator<Item = (Column, f64)>) {
        self.add(f64::NEG_INFINITY, most, row);
    }

    /// Adds a row that is at least so much.
    pub fn at_least(&mut self, least: f64, row: impl IntoIterator<Item = (Column, f64)>) {
        self.add(least, f64::INFINITY, row);
    }

    /// Adds a row that is exactly so much.
    pub fn exactly(&mut self, value: f64, row: impl IntoIterator<Item = (Column, f64)>) {
        self.add(value, value, row);
    }

    fn add(&mut self, least: f64, most: f64, row: impl IntoIterator<Item = (Column, f64)>) {
        let row: Row = row.into_iter().collect();
        if !row.is_empty() || least > 0.0 || most < 0.0 {
            self.rows.push(Bounded { least, most, row });
        }
    }
}
