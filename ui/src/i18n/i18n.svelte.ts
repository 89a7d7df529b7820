import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import { Format } from './format';
import { intlLocale, nearestTag, type Tag } from './languages';

export type Args = Record<string, FluentVariable>;

/** The Fluent files of all languages; those of one are one file of the page, read when it is spoken (see vite.config.ts). */
const FILES = import.meta.glob<string>('../../../locales/*/*.ftl', { query: '?raw', import: 'default' });

/** What has been read: a window speaks one language, and a page for the printer may speak another. */
class Known {
  bundles = $state.raw<Partial<Record<Tag, FluentBundle>>>({});
  readonly #reading: Partial<Record<Tag, Promise<void>>> = {};

  read(tag: Tag): Promise<void> {
    return (this.#reading[tag] ??= this.#read(tag));
  }

  async #read(tag: Tag): Promise<void> {
    const own = Object.entries(FILES).filter(([path]) => path.includes(`/locales/${tag}/`));
    const texts = await Promise.all(own.map(([, read]) => read()));
    // Isolation marks are left out: all our languages run from left to right, and the marks end up in what is copied.
    const bundle = new FluentBundle(intlLocale(tag), { useIsolating: false });
    for (const text of texts) bundle.addResource(new FluentResource(text));
    this.bundles = { ...this.bundles, [tag]: bundle };
  }
}

const known = new Known();

/** Reads a language, so that it can be spoken from the first word on. */
export function learn(tag: Tag): Promise<void> {
  return known.read(tag);
}

/** The language being spoken, its messages and its ways of writing dates and numbers. */
export class I18n {
  language = $state<Tag>(nearestTag(typeof navigator === 'undefined' ? [] : navigator.languages));
  /** The zone in which instants are shown; the computer's own until the centre's is known. */
  zone = $state<string | undefined>(undefined);
  readonly #formats: Record<string, Format> = {};

  get format(): Format {
    const key = `${this.language} ${this.zone ?? ''}`;
    return (this.#formats[key] ??= new Format(intlLocale(this.language), this.zone));
  }

  /** Speaks a language once it is read. */
  async speak(tag: Tag): Promise<void> {
    await learn(tag);
    this.language = tag;
  }

  /** The message `id`, or its attribute as `id.attribute`; nothing while the language is being read. A message nobody wrote shows its id. */
  text(id: string, args?: Args): string {
    const bundle = this.#bundle;
    if (!bundle) return '';
    const [name = '', attribute] = id.split('.');
    const message = bundle.getMessage(name);
    const pattern = attribute === undefined ? message?.value : message?.attributes[attribute];
    return pattern ? bundle.formatPattern(pattern, args ?? null, []) : id;
  }

  /** Whether there is such a message. */
  knows(id: string): boolean {
    return this.#bundle?.hasMessage(id) ?? false;
  }

  get #bundle(): FluentBundle | undefined {
    const bundle = known.bundles[this.language];
    if (!bundle) void learn(this.language);
    return bundle;
  }
}
