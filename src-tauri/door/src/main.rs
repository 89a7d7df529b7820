//! Prints the bindings.
fn main() {
    print!("{}", tillit_office::surface::typescript());
}
