import { FluentResource } from '@fluent/bundle';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { I18n, LANGUAGES } from '.';

const SRC = resolve(import.meta.dirname, '..');
const LOCALES = resolve(SRC, '../../locales');

function files(folder: string, ending: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => join(folder, name));
}

/** The ids and attributes a language has, in the order of its files. */
function written(tag: string): string[] {
  return files(join(LOCALES, tag), /\.ftl$/).flatMap((file) =>
    new FluentResource(readFileSync(file, 'utf8')).body.flatMap(({ id, value, attributes }) => [
      ...(value === null ? [] : [id]),
      ...Object.keys(attributes).map((attribute) => `${id}.${attribute}`),
    ]),
  );
}

/** What the pattern's group finds in every source, with the file it stands in. */
function asked(pattern: RegExp): string[] {
  return files(SRC, /(?<!\.test)\.(svelte|ts)$/).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(pattern)].map(([, id = '']) => `${id} (${file.slice(SRC.length + 1)})`),
  );
}

const idOf = (found: string): string => found.slice(0, found.indexOf(' '));

describe('the messages', () => {
  it('has every message the sources ask for', () => {
    const known = new Set(written('en'));
    const ids = asked(/\bt\(\s*['"]([a-z][\w.-]*)['"]/g);
    expect(ids.length).toBeGreaterThan(50);
    expect(ids.filter((id) => !known.has(idOf(id)))).toEqual([]);
  });

  it('has every family of messages that is asked for by its beginning', () => {
    const known = written('en');
    const families = asked(/\bt\(\s*`([a-z][\w-]*-)\$\{/g);
    expect(families.filter((family) => !known.some((id) => id.startsWith(idOf(family))))).toEqual([]);
  });

  it.each(LANGUAGES.map(({ tag }) => tag))('names nothing twice in %s', (tag) => {
    if (!readdirSync(LOCALES).includes(tag)) return;
    const ids = written(tag);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('shows the id of a message nobody wrote', async () => {
    const i18n = new I18n();
    await i18n.speak('en');
    expect(i18n.text('no-such-message')).toBe('no-such-message');
  });

  it('speaks a language once it is read, and says nothing before', async () => {
    const i18n = new I18n();
    i18n.language = 'nb';
    expect(i18n.text('reports')).toBe('');
    await i18n.speak('nb');
    expect(i18n.text('reports')).toBe('Rapporter');
  });
});
