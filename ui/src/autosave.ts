/** Where an autosave stands: everything is kept, a change waits, or the last attempt did not succeed. */
export type Kept = 'saved' | 'waiting' | 'unsaved';

/**
 * Saves shortly after the last change, at the latest one second after the first, at once when flushed; never two at a time,
 * and always with what is newest. A save that does not succeed stays waiting and is tried again with the next change or flush.
 */
export class Autosave {
  #due: ReturnType<typeof setTimeout> | undefined;
  #latest: ReturnType<typeof setTimeout> | undefined;
  #dirty = false;
  #running: Promise<void> | undefined;

  constructor(
    private readonly save: () => Promise<void>,
    private readonly told: (kept: Kept) => void = () => undefined,
    private readonly pause = 250,
    private readonly atMost = 1000,
  ) {}

  /** Something changed. */
  touch(): void {
    this.#dirty = true;
    this.told('waiting');
    clearTimeout(this.#due);
    this.#due = setTimeout(() => void this.flush(), this.pause);
    this.#latest ??= setTimeout(() => void this.flush(), this.atMost);
  }

  /** Saves now what is not saved yet, and waits until it is. */
  async flush(): Promise<void> {
    this.#rest();
    while (this.#running) await this.#running;
    if (!this.#dirty) return;
    this.#dirty = false;
    this.#running = this.save()
      .then(
        () => this.told(this.#dirty ? 'waiting' : 'saved'),
        () => {
          this.#dirty = true;
          this.told('unsaved');
        },
      )
      .finally(() => (this.#running = undefined));
    await this.#running;
  }

  /** Forgets what waits, and waits for a save that is under way. */
  async drop(): Promise<void> {
    this.#rest();
    this.#dirty = false;
    while (this.#running) await this.#running;
    this.#dirty = false;
    this.told('saved');
  }

  #rest(): void {
    clearTimeout(this.#due);
    clearTimeout(this.#latest);
    this.#due = undefined;
    this.#latest = undefined;
  }
}

const live = new Set<Autosave>();

/** Counts an autosave among those that are flushed before the window locks; the answer ends it. */
export function flushBeforeLock(autosave: Autosave): () => void {
  live.add(autosave);
  return () => live.delete(autosave);
}

/** Saves everything typed that is not saved yet. */
export async function flushAll(): Promise<void> {
  await Promise.allSettled([...live].map((autosave) => autosave.flush()));
}
