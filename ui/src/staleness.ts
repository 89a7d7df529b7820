import type { Stale } from './generated/surface';

type Reload = () => void;

/** Who shows what: queries say which topics they show, writes report which topics they made stale. */
class Staleness {
  readonly #watchers = new Map<Reload, ReadonlySet<Stale>>();

  /** Calls `reload` whenever one of the topics goes stale; the answer ends it. */
  watch(topics: readonly Stale[], reload: Reload): () => void {
    this.#watchers.set(reload, new Set(topics));
    return () => this.#watchers.delete(reload);
  }

  /** Tells everyone who shows one of these topics, each once. */
  report(topics: readonly Stale[]): void {
    if (topics.length === 0) return;
    for (const [reload, shown] of [...this.#watchers]) {
      if (topics.some((topic) => shown.has(topic))) reload();
    }
  }
}

export const staleness = new Staleness();
