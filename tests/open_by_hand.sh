#!/usr/bin/env bash
# Opens a backup the way docs/recovery.md tells it, with nothing of ours: tar, sha256sum, age, and a SQLCipher reader
# from elsewhere. `cargo xtask test` runs it on a backup it has just made.
#
#   tests/open_by_hand.sh BACKUP PYTHON SECRET_FILE PEOPLE
#
# PYTHON is one that has sqlcipher3, SECRET_FILE's first line the passphrase or the twelve words, PEOPLE how many
# people there have to be.
set -euo pipefail

backup=$(realpath "$1") python=$2 people=$4
IFS= read -r secret <"$3" || [ -n "$secret" ]

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

# 1. Unpack, and see whether everything is whole.
tar -xf "$backup"
sha256sum --check --quiet SHA256SUMS
test -s README

# 2. Open the slot that is yours. age asks for the secret on a terminal, which `script` is.
for slot in slot-*.age; do
    if printf '%s\n' "$secret" |
        script --quiet --return --command "age -d -o identity.txt $slot" /dev/null >/dev/null; then
        break
    fi
done
if ! grep -qs '^AGE-SECRET-KEY-1' identity.txt; then
    echo "no slot of this backup opens with this secret" >&2
    exit 1
fi

# 3. Open everything else with it.
age -d -i identity.txt -o payload.tar payload.tar.age
tar -xf payload.tar

# 4. Give the reader the line from OPEN.txt, and look.
"$python" - "$people" <<'END'
import json, sys
import sqlcipher3

lines = [line for line in open("OPEN.txt", encoding="utf-8").read().splitlines() if line.startswith("PRAGMA ")]
vault = sqlcipher3.connect("vault.db")
for line in lines:
    vault.execute(line)
for check, sound in [("cipher_integrity_check", []), ("integrity_check", [("ok",)]), ("foreign_key_check", [])]:
    answer = vault.execute(f"PRAGMA {check}").fetchall()
    assert answer == sound, f"{check}: {answer}"

manifest = json.load(open("manifest.json", encoding="utf-8"))
schema = vault.execute("SELECT max(number) FROM vault_migration").fetchone()[0]
assert schema == manifest["schema"], f"schema {schema}, manifest {manifest['schema']}"
people = vault.execute("SELECT count(*) FROM person").fetchone()[0]
assert people == int(sys.argv[1]) == manifest["counts"]["people"], f"{people} people, {manifest['counts']}"
tables = [row[0] for row in vault.execute("SELECT name FROM pragma_table_list WHERE type = 'table' AND schema = 'main'")]
rows = sum(vault.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0] for table in tables)
print(f"opened by hand: {people} people, {rows} rows in {len(tables)} tables, SQLCipher {vault.execute('PRAGMA cipher_version').fetchone()[0]}")
END
