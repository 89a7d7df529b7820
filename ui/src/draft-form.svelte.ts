import { untrack } from 'svelte';
import { call, type Command, type Form, type View } from './api';
import { Autosave, flushBeforeLock, type Kept } from './autosave';
import { asFault, faultText, type Fault } from './fault';

type Fields = Record<string, unknown>;

/** Whether a field need not be shown anew. The office leaves out outer spaces; whoever is typing is about to go on after one. */
function saysTheSame(here: unknown, held: unknown): boolean {
  if (typeof here === 'string' && typeof held === 'string') return here.trim() === held.trim();
  return JSON.stringify(here) === JSON.stringify(held);
}

/** Fields with the faults found in them, and a watch on every change. The ground of both kinds of form. */
abstract class WatchedForm<F extends Fields> {
  fields: F = $state() as F;
  /** What stands in the way as a whole: a fault that belongs to no field. */
  fault = $state.raw<Fault | undefined>(undefined);
  kept = $state<Kept>('saved');
  busy = $state(false);
  #faults = $state.raw<Record<string, string>>({});
  #seen = '';
  protected readonly autosave: Autosave;

  protected constructor(initial: F) {
    this.fields = initial;
    this.autosave = new Autosave(
      () => this.save(),
      (kept) => (this.kept = kept),
    );
    this.settle();
    $effect(() => {
      const now = JSON.stringify(this.fields);
      if (now === this.#seen) return;
      this.#seen = now;
      this.autosave.touch();
    });
    $effect(() => {
      const release = flushBeforeLock(this.autosave);
      // A form that goes away is still counted until it is saved.
      return () => void this.autosave.flush().finally(release);
    });
  }

  protected abstract save(): Promise<void>;

  /** Takes the fields as they are now for unchanged. */
  protected settle(): void {
    this.#seen = JSON.stringify(this.fields);
  }

  protected take(fault: Fault): void {
    const faults: Record<string, string> = {};
    for (const { field, code, args } of fault.fields) faults[field] ??= faultText(code, args);
    this.#faults = faults;
    this.fault = fault.fields.length > 0 ? undefined : fault;
  }

  protected clear(): void {
    this.#faults = {};
    this.fault = undefined;
  }

  /** The fault of one field, in words; dots lead into lists, as in `hours.2.from`. */
  faultOf(field: string): string | undefined {
    return this.#faults[field];
  }

  /** Whether any field has a fault. */
  get faulty(): boolean {
    return Object.keys(this.#faults).length > 0;
  }

  /** Saves at once what waits: for `onfocusout` of the form. */
  readonly flush = (): Promise<void> => this.autosave.flush();
}

/**
 * A form that is not an act yet. What is typed is kept as a draft in the vault while it is typed, is there again after a
 * lock, and is let go once the act succeeded. Made while a component is set up.
 *
 *     const form = new DraftForm('enquiry', { name: '', phone: '' });
 *     await form.submit('record_enquiry', (fields) => fields);
 */
export class DraftForm<F extends Fields> extends WatchedForm<F> {
  /** Whether a draft was found and its fields are shown. */
  restored = $state(false);
  /** Settles when a draft, if any, has been read. */
  readonly ready: Promise<void>;
  readonly #key: string;
  readonly #initial: string;

  constructor(key: string, initial: F) {
    super(initial);
    this.#key = key;
    this.#initial = JSON.stringify(initial);
    this.ready = this.#restore();
  }

  async #restore(): Promise<void> {
    try {
      const { content } = await call('get_draft', { key: this.#key });
      // What was typed while the draft was being read is newer than the draft.
      if (content === null || this.kept !== 'saved') return;
      // Fields of a newer version are absent from an old draft and keep their first value.
      Object.assign(this.fields, JSON.parse(content) as Partial<F>);
      this.settle();
      this.restored = true;
    } catch (thrown) {
      this.fault = asFault(thrown);
    }
  }

  protected override async save(): Promise<void> {
    await call('save_draft', { key: this.#key, content: JSON.stringify(this.fields) });
  }

  /** Turns the draft into an act. Field faults go to their fields and give undefined. */
  async submit<K extends Command>(name: K, form: (fields: F) => Form<K>): Promise<View<K> | undefined> {
    if (this.busy) return undefined;
    this.busy = true;
    this.clear();
    try {
      const sent = $state.snapshot(this.fields) as F;
      const view = await call(name, form(sent));
      await this.#done(sent);
      return view;
    } catch (thrown) {
      this.take(asFault(thrown));
      return undefined;
    } finally {
      this.busy = false;
    }
  }

  /** Lets what was sent go. What was typed meanwhile is newer than the act, and stays as the next draft. */
  async #done(sent: F): Promise<void> {
    await this.autosave.drop();
    const initial = JSON.parse(this.#initial) as F;
    const names = Object.keys(sent) as (keyof F)[];
    const newer = names.filter((name) => JSON.stringify(this.fields[name]) !== JSON.stringify(sent[name]));
    if (newer.length === 0) return this.discard();
    for (const name of names) if (!newer.includes(name)) this.fields[name] = initial[name];
    this.clear();
    this.autosave.touch();
    await this.autosave.flush();
  }

  /** Lets the draft go and empties the fields. */
  async discard(): Promise<void> {
    await this.autosave.drop();
    Object.assign(this.fields, JSON.parse(this.#initial) as F);
    this.settle();
    this.clear();
    this.restored = false;
    await call('discard_draft', { key: this.#key });
  }
}

/**
 * A form over something that exists already: every change is written by its own command shortly after it was typed, and
 * can be undone like any other act. Made while a component is set up.
 *
 *     const form = new SavedForm('change_venue', () => ({ name: venue.name }), (fields) => ({ id: venue.id, ...fields }));
 */
export class SavedForm<K extends Command, F extends Fields> extends WatchedForm<F> {
  readonly #name: K;
  readonly #form: (fields: F) => Form<K>;

  /** `held` is what the form begins with; a function is followed, so that an undo or a change elsewhere is shown. */
  constructor(name: K, held: F | (() => F), form: (fields: F) => Form<K>) {
    const read = typeof held === 'function' ? held : () => held;
    super(untrack(() => ({ ...read() })));
    this.#name = name;
    this.#form = form;
    $effect(() => {
      const fields = read();
      untrack(() => this.show(fields));
    });
  }

  /** Shows what the office holds now, unless something typed here still waits. */
  show(fields: F): void {
    if (this.kept !== 'saved') return;
    for (const name of Object.keys(fields) as (keyof F)[]) {
      if (!saysTheSame(this.fields[name], fields[name])) this.fields[name] = fields[name];
    }
    this.settle();
  }

  protected override async save(): Promise<void> {
    try {
      await call(this.#name, this.#form($state.snapshot(this.fields) as F));
      this.clear();
    } catch (thrown) {
      const fault = asFault(thrown);
      this.take(fault);
      throw fault;
    }
  }
}
