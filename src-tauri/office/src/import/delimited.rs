//! Text with delimiters as a grid: semicolons, commas, tabs or bars, quoted line breaks, blank lines counted.

use super::grid::{Cell, Collecting, Grid, TooMany};

/// What may stand between cells, the likeliest first.
const DELIMITERS: [u8; 4] = [b';', b',', b'\t', b'|'];
/// Records looked at to find the delimiter.
const LOOKED_AT: usize = 60;

/// Reads a text; each line of it is a row, or several where a cell has line breaks.
pub(super) fn read(text: &str) -> Result<Grid, TooMany> {
    // One kind of line end, so that lines can be counted.
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let (text, told, first) = match told_delimiter(&text) {
        Some((rest, delimiter)) => (rest, Some(delimiter), 2),
        None => (text.as_str(), None, 1),
    };
    let delimiter = told.unwrap_or_else(|| likely_delimiter(text));
    let mut reader = reader(text, delimiter);
    let mut record = csv::StringRecord::new();
    let mut collecting = Collecting::default();
    let mut row: u32 = first;
    loop {
        let began = reader.position().line();
        // Text that is in memory already cannot fail to be read, and what is no CSV is a cell all the same.
        if !reader.read_record(&mut record).unwrap_or(false) {
            return Ok(collecting.done());
        }
        let breaks = record.iter().map(|cell| cell.matches('\n').count()).sum::<usize>();
        let lines = usize::try_from(reader.position().line() - began).unwrap_or(0);
        // Blank lines before a record are skipped by the reader and counted here: they are rows to whoever looks.
        let is_last = usize::try_from(reader.position().byte()).is_ok_and(|byte| byte >= text.len());
        let ends = usize::from(!is_last || text.ends_with('\n'));
        let blank = lines.saturating_sub(breaks + ends);
        row = row.saturating_add(u32::try_from(blank).unwrap_or(0));
        collecting.take(row, record.iter().map(Cell::text).collect())?;
        row = row.saturating_add(1);
    }
}

fn reader(text: &str, delimiter: u8) -> csv::Reader<&[u8]> {
    csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes())
}

/// The delimiter named in a first line `sep=;`, as one program writes it, and the text after it.
fn told_delimiter(text: &str) -> Option<(&str, u8)> {
    let (line, rest) = text.split_once('\n')?;
    let told = line.trim_end_matches('\r').trim_matches('"').strip_prefix("sep=")?;
    match told.as_bytes() {
        [delimiter] if delimiter.is_ascii() && !matches!(delimiter, b'"' | b'\n' | b'\r') => {
            Some((rest, *delimiter))
        }
        _ => None,
    }
}

/// The delimiter with which most records have the same number of cells, and more than one.
fn likely_delimiter(text: &str) -> u8 {
    let rated = DELIMITERS.map(|delimiter| (rate(text, delimiter), delimiter));
    // Of equals the first: `max_by_key` would give the last.
    rated.iter().rev().max_by_key(|(rating, _)| *rating).map_or(b';', |(_, delimiter)| *delimiter)
}

/// How many of the first records have the commonest number of cells, in hundredths, and that number.
fn rate(text: &str, delimiter: u8) -> (usize, usize) {
    let mut counts: Vec<usize> = reader(text, delimiter)
        .records()
        .take(LOOKED_AT)
        .map_while(Result::ok)
        .filter(|record| record.iter().any(|cell| !cell.trim().is_empty()))
        .map(|record| record.len())
        .collect();
    counts.sort_unstable();
    let runs = counts.chunk_by(|a, b| a == b).map(|run| (run.len(), run[0]));
    let (often, cells) = runs.filter(|(_, cells)| *cells > 1).max().unwrap_or((0, 0));
    (often * 100 / counts.len().max(1), cells)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str) -> Vec<(u32, Vec<String>)> {
        let grid = read(text).expect("few cells");
        let shown = |cells: &[Cell]| cells.iter().map(Cell::shown).collect();
        grid.rows.iter().map(|row| (row.number, shown(&row.cells))).collect()
    }

    fn row(number: u32, cells: &[&str]) -> (u32, Vec<String>) {
        (number, cells.iter().map(|cell| (*cell).to_owned()).collect())
    }

    #[test]
    fn every_delimiter_is_found() {
        for delimiter in [";", ",", "\t", "|"] {
            let text = "Name;Topic;When\nAna, from Niš;grief;\n\"a;b\";x;\"y\"\"z\"\n"
                .replace(';', if delimiter == "," { ";" } else { delimiter });
            let expected = text.matches('\n').count();
            assert_eq!(rows(&text).len(), expected, "{delimiter}");
            assert_eq!(rows(&text)[0], row(1, &["Name", "Topic", "When"]));
        }
        assert_eq!(rows("Име,Тел.\nАна,\"088, 1\"\n")[1], row(2, &["Ана", "088, 1"]));
        assert_eq!(rows("sep=|\r\nName|Topic\r\n")[0], row(2, &["Name", "Topic"]));
        assert_eq!(rows("Name\nAna\n")[1], row(2, &["Ana"]));
    }

    #[test]
    fn rows_are_numbered_as_they_are_seen() {
        for end in ["\n", "\r\n"] {
            let text = ["\"Name\";Topic", "", "\"Ana\nor Anna\";grief", ";;", "", "", "Zoé;"].join(end);
            let expected = [row(1, &["Name", "Topic"]), row(3, &["Ana\nor Anna", "grief"]), row(7, &["Zoé"])];
            assert_eq!(rows(&text), expected, "{end:?}");
            assert_eq!(rows(&format!("{text}{end}")), expected, "{end:?}");
        }
    }

    #[test]
    fn a_quote_that_never_ends_is_a_cell() {
        assert_eq!(rows("a;b\n\"c;d\ne;f\n").len(), 2);
        assert_eq!(rows("").len(), 0);
    }
}
