//! Sessions through the surface.

mod moving;
