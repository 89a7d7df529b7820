//! Through the surface.
