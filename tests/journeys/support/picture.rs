//! Looking at pictures of the window.

use std::{collections::HashSet, io::Cursor};

/// A picture with fewer colours than this shows nothing.
const COLOURS: usize = 8;

/// Whether a picture has more than a background in it.
pub fn shows_something(picture: &[u8]) -> bool {
    let mut reader = png::Decoder::new(Cursor::new(picture)).read_info().expect("the driver sends a PNG");
    let mut pixels = vec![0; reader.output_buffer_size().expect("a window fits into memory")];
    reader.next_frame(&mut pixels).expect("the driver sends a whole PNG");
    let size = reader.info().bytes_per_pixel();
    // It is enough to see the first few.
    let mut colours = HashSet::new();
    pixels.chunks_exact(size).any(|pixel| colours.insert(pixel) && colours.len() >= COLOURS)
}
