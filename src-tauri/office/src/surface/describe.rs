//! The surface described: for `call --list`, and as TypeScript.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde_json::{Map, Value, json};
use ts_rs::{Config, TS, TypeVisitor};

use super::COMMANDS;
use crate::fault::FaultView;
use crate::stale::Stale;
use crate::work::{WorkKind, WorkView};

/// One command of the surface.
pub(crate) struct Command {
    pub(crate) name: &'static str,
    pub(crate) doc: &'static str,
    pub(crate) form: fn(&mut Shapes) -> String,
    pub(crate) view: fn(&mut Shapes) -> String,
}

/// Collects the declarations of every type on the surface.
pub(crate) struct Shapes {
    config: Config,
    declared: BTreeMap<String, String>,
}

impl Shapes {
    fn new() -> Self {
        Self { config: Config::new().with_large_int("number"), declared: BTreeMap::new() }
    }

    /// The name of a type, after declaring it and all it is made of.
    pub(crate) fn shape_of<T: TS + 'static>(&mut self) -> String {
        self.visit::<T>();
        T::name(&self.config)
    }
}

impl TypeVisitor for Shapes {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if T::output_path().is_none() {
            return;
        }
        let name = T::ident(&self.config);
        if self.declared.contains_key(&name) {
            return;
        }
        self.declared.insert(name.clone(), String::new());
        let declaration = format!("{}export {}", T::docs().unwrap_or_default(), T::decl(&self.config));
        self.declared.insert(name, declaration);
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}

/// Every command with its sentence and the shapes of its form and view.
pub fn describe() -> Value {
    let mut shapes = Shapes::new();
    let mut commands = Map::new();
    for command in COMMANDS {
        let form = (command.form)(&mut shapes);
        let view = (command.view)(&mut shapes);
        commands.insert(
            command.name.to_owned(),
            json!({ "does": command.doc.trim(), "form": form, "view": view }),
        );
    }
    let types: Map<String, Value> = shapes
        .declared
        .into_iter()
        .map(|(name, declaration)| {
            let bare: Vec<&str> = declaration.lines().filter(|line| !is_comment(line)).collect();
            (name, Value::from(bare.join(" ")))
        })
        .collect();
    json!({ "commands": commands, "types": types })
}

fn is_comment(line: &str) -> bool {
    let line = line.trim_start();
    line.starts_with("/**") || line.starts_with('*')
}

/// The TypeScript module that the user interface compiles against.
pub fn typescript() -> String {
    let mut shapes = Shapes::new();
    let mut commands = String::new();
    for command in COMMANDS {
        let form = (command.form)(&mut shapes);
        let view = (command.view)(&mut shapes);
        let _ = write!(
            commands,
            "  /** {} */\n  {}: {{ form: {form}; view: {view} }};\n",
            command.doc.trim(),
            command.name
        );
    }
    shapes.shape_of::<FaultView>();
    shapes.shape_of::<Stale>();
    shapes.shape_of::<WorkKind>();
    shapes.shape_of::<WorkView>();
    let mut module = String::from(
        "// Written by `cargo xtask bindings` from src-tauri/office/src/surface.rs. Do not edit.\n\n",
    );
    let _ = write!(module, "export interface Commands {{\n{commands}}}\n");
    for declaration in shapes.declared.values() {
        let _ = write!(module, "\n{declaration}\n");
    }
    module
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_command_says_what_it_does_and_stands_once() {
        let mut names: Vec<&str> = COMMANDS.iter().map(|command| command.name).collect();
        names.sort_unstable();
        let count = names.len();
        names.dedup();
        assert_eq!(names.len(), count);
        for command in COMMANDS {
            assert!(command.doc.trim().ends_with('.'), "{} needs a sentence", command.name);
        }
    }

    #[test]
    fn every_shape_named_is_declared() {
        let module = typescript();
        for command in COMMANDS {
            let mut shapes = Shapes::new();
            for shape in [(command.form)(&mut shapes), (command.view)(&mut shapes)] {
                assert!(module.contains(&format!("export type {shape} ")), "{shape} is not declared");
            }
        }
        assert!(!module.contains("bigint"));
    }
}
