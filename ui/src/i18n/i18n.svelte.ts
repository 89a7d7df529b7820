import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import { Format } from './format';
import { intlLocale, nearestTag, type Tag } from './languages';

export type Args = Record<string, FluentVariable>;

const FILES = import.meta.glob<string>('../../../locales/**/*.ftl', { query: '?raw', import: 'default', eager: true });

/** Reads every Fluent file of one language into a bundle; words fall back to English one by one. */
export function readBundle(tag: Tag, files: Record<string, string> = FILES): FluentBundle {
  // Isolation marks are left out: all our languages run from left to right, and the marks end up in what is copied.
  const bundle = new FluentBundle(intlLocale(tag), { useIsolating: false });
  for (const [path, text] of Object.entries(files)) {
    if (path.includes(`/locales/${tag}/`)) bundle.addResource(new FluentResource(text));
  }
  return bundle;
}

/** The language being spoken, its messages and its ways of writing dates and numbers. */
export class I18n {
  language = $state<Tag>(nearestTag(typeof navigator === 'undefined' ? [] : navigator.languages));
  /** The zone in which instants are shown; the computer's own until the centre's is known. */
  zone = $state<string | undefined>(undefined);
  readonly #bundles: Partial<Record<Tag, FluentBundle>> = {};
  readonly #formats: Record<string, Format> = {};

  get format(): Format {
    const key = `${this.language} ${this.zone ?? ''}`;
    return (this.#formats[key] ??= new Format(intlLocale(this.language), this.zone));
  }

  /** The message `id`, or its attribute as `id.attribute`. A message nobody wrote shows its id. */
  text(id: string, args?: Args): string {
    for (const tag of [this.language, 'en'] as const) {
      const bundle = this.#bundle(tag);
      const [name = '', attribute] = id.split('.');
      const message = bundle.getMessage(name);
      const pattern = attribute === undefined ? message?.value : message?.attributes[attribute];
      if (pattern) return bundle.formatPattern(pattern, args ?? null, []);
    }
    return id;
  }

  /** Whether any language has the message. */
  knows(id: string): boolean {
    return this.#bundle(this.language).hasMessage(id) || this.#bundle('en').hasMessage(id);
  }

  #bundle(tag: Tag): FluentBundle {
    return (this.#bundles[tag] ??= readBundle(tag));
  }
}
