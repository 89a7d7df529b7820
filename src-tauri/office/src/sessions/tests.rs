//! Sessions through the surface.

mod attending;
mod moving;
mod shifting;
