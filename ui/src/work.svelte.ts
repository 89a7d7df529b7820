import { Act } from './act.svelte';
import { getWork, stopWork, type Command, type Form, type View } from './api';
import type { WorkKind, WorkView } from './generated/surface';
import { t } from './i18n';

/** How often it is looked how far the work is. */
const LOOK = 200;

/**
 * An act that takes long: how far it is, and a way to stop it. Work that goes on already, begun by the office itself or on
 * another screen, can be watched too.
 *
 *     const work = new Work('backup');
 *     const made = await work.do('make_backup', {}); // undefined: it was stopped, or work.fault says why
 *     {#if work.view} <Progress label=... value={work.share} detail={work.step} oncancel={() => work.stop()} /> {/if}
 */
export class Work extends Act {
  /** How far it is; undefined while nothing of its kind goes on. */
  view = $state.raw<WorkView | undefined>(undefined);
  #watching = false;

  constructor(readonly kind: WorkKind) {
    super();
  }

  get share(): number | undefined {
    return this.view?.share ?? undefined;
  }

  /** What is being done now, in words. */
  get step(): string | undefined {
    return this.view && t(`work-${this.kind}-${this.view.step}`);
  }

  /** Does it. To have stopped it is no fault. */
  override async do<K extends Command>(name: K, form: Form<K>): Promise<View<K> | undefined> {
    const doing = super.do(name, form);
    void this.watch();
    const view = await doing;
    if (this.fault?.code === 'stopped') this.fault = undefined;
    return view;
  }

  /** Tells it to stop. */
  async stop(): Promise<void> {
    await stopWork(this.kind);
  }

  /** Looks how far the work is until it is over. */
  async watch(): Promise<void> {
    if (this.#watching) return;
    this.#watching = true;
    try {
      do {
        this.view = (await getWork(this.kind)) ?? undefined;
        await new Promise((later) => setTimeout(later, LOOK));
      } while (this.busy || this.view !== undefined);
    } finally {
      this.#watching = false;
      this.view = undefined;
    }
  }
}
