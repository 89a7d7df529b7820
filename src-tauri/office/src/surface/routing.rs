//! From a command's name and JSON form to its function and back to JSON.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::fault::Fault;
use crate::work::Errand;

/// Builds the router and the list of commands from the page in `surface.rs`.
macro_rules! surface {
    ($($(#[doc = $doc:literal])* $kind:ident $name:ident($form:ty) -> $view:ty = $function:path;)*) => {
        /// Every command by its name.
        #[allow(non_camel_case_types)]
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        pub(crate) enum Name {
            $($(#[doc = $doc])* $name,)*
        }

        impl Name {
            /// The command of a name.
            pub(crate) fn find(name: &str) -> Option<Self> {
                match name {
                    $(stringify!($name) => Some(Self::$name),)*
                    _ => None,
                }
            }
        }

        /// Runs one command: its form comes as JSON text, its view goes as a JSON value.
        pub(crate) fn route(desk: &mut crate::Desk, name: &str, form: &str) -> Result<$crate::surface::routing::Routed, crate::Fault> {
            let command = Name::find(name).ok_or(crate::Fault::UnknownCommand)?;
            $crate::roles::admit(desk, command)?;
            match command {
                $(Name::$name => {
                    let form: $form = $crate::surface::routing::parse(form)?;
                    $crate::surface::routing::run!($kind, desk, $function, form, $view)
                })*
            }
        }

        /// Every command, in the order of the page.
        pub(crate) const COMMANDS: &[$crate::surface::describe::Command] = &[
            $($crate::surface::describe::Command {
                name: stringify!($name),
                doc: concat!($($doc),*),
                form: |shapes| shapes.shape_of::<$form>(),
                view: |shapes| shapes.shape_of::<$view>(),
            },)*
        ];
    };
}

/// Calls a command's function with what its kind is given.
macro_rules! run {
    (desk, $desk:ident, $function:path, $form:ident, $view:ty) => {
        $crate::surface::routing::now::<$view>($function($desk, $form))
    };
    (look, $desk:ident, $function:path, $form:ident, $view:ty) => {
        $crate::surface::routing::now::<$view>($function($desk.office()?, $form))
    };
    (act, $desk:ident, $function:path, $form:ident, $view:ty) => {
        $crate::surface::routing::now::<$view>($function($desk.office_mut()?, $form))
    };
    (errand, $desk:ident, $function:path, $form:ident, $view:ty) => {
        $crate::surface::routing::later::<$view>($function($desk, $form))
    };
}

pub(crate) use run;

/// What a command gives: its view, or what is to be done before there is one.
pub(crate) enum Routed {
    Now(Value),
    Later(Errand<Value>),
}

pub(crate) fn now<V: Serialize>(outcome: Result<V, Fault>) -> Result<Routed, Fault> {
    give(&outcome?).map(Routed::Now)
}

pub(crate) fn later<V: Serialize + 'static>(outcome: Result<Errand<V>, Fault>) -> Result<Routed, Fault> {
    Ok(Routed::Later(outcome?.giving(|view| give(&view))))
}

/// Reads a form; what is not of its shape is told by line and column, never by content.
pub(crate) fn parse<T: DeserializeOwned>(form: &str) -> Result<T, Fault> {
    serde_json::from_str(form)
        .map_err(|error| Fault::MalformedForm { line: error.line(), column: error.column() })
}

/// Writes a view.
fn give<T: Serialize>(view: &T) -> Result<Value, Fault> {
    serde_json::to_value(view).map_err(|_| Fault::Broken)
}
