//! Pictures of the screen, from the file in which the X server keeps it.
//!
//! That shows what a person would see, asks nothing of the web view, and takes a few milliseconds: where this crate is
//! optimised, as it is in tests.

use std::collections::HashSet;

/// A picture with fewer colours than this shows nothing.
const COLOURS: usize = 8;

/// A point of the screen: blue, green, red, and a byte of nothing.
const POINT: usize = 4;

/// A point of a file: red, green and blue.
const POINT_OF_PNG: usize = 3;

/// A part of a screen, in its points.
#[derive(Debug, Clone, Copy)]
pub struct Part {
    /// How far it is from the left.
    pub x: usize,
    /// How far it is from the top.
    pub y: usize,
    /// How wide it is.
    pub width: usize,
    /// How high it is.
    pub height: usize,
}

/// What was to be seen.
#[derive(PartialEq, Eq)]
pub struct Picture {
    width: usize,
    points: Vec<u8>,
}

impl Picture {
    /// Reads a screen, whole or in part, from the format that `xwd` writes (`XWDFile.h`): a header of numbers with the high
    /// byte first, a table of colours of twelve bytes each, then the points line by line.
    pub fn read(file: &[u8], part: Option<Part>) -> Self {
        let number = |field: usize| {
            let bytes = file[4 * field..][..4].try_into().expect("four bytes are four bytes");
            u32::from_be_bytes(bytes) as usize
        };
        let (header, width, height, line, colours) =
            (number(0), number(4), number(5), number(12), number(19));
        let Part { x, y, width, height } = part.unwrap_or(Part { x: 0, y: 0, width, height });
        let mut points = Vec::with_capacity(POINT * width * height);
        for line in file[header + 12 * colours..].chunks_exact(line).skip(y).take(height) {
            points.extend_from_slice(&line[POINT * x..][..POINT * width]);
        }
        Self { width, points }
    }

    /// Whether there is more than a background in it.
    pub fn shows_something(&self) -> bool {
        // It is enough to see the first few.
        let mut colours = HashSet::new();
        self.points.chunks_exact(POINT).any(|point| colours.insert(point) && colours.len() >= COLOURS)
    }

    /// The picture as a file.
    pub fn to_png(&self) -> Vec<u8> {
        let mut points = vec![0; self.points.len() / POINT * POINT_OF_PNG];
        for (to, from) in points.chunks_exact_mut(POINT_OF_PNG).zip(self.points.chunks_exact(POINT)) {
            to.copy_from_slice(&from[..POINT_OF_PNG]);
            to.reverse();
        }
        let mut file = Vec::new();
        let size = |points: usize| u32::try_from(points).expect("a screen is not that large");
        let height = self.points.len() / (POINT * self.width);
        let mut encoder = png::Encoder::new(&mut file, size(self.width), size(height));
        encoder.set_color(png::ColorType::Rgb);
        encoder.set_compression(png::Compression::Fast);
        let written = encoder.write_header().and_then(|mut writer| writer.write_image_data(&points));
        written.expect("memory can be written");
        file
    }
}
