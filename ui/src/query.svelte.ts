import { call, type Command, type Form, type View } from './api';
import { asFault, type Fault } from './fault';
import type { Stale } from './generated/surface';
import { staleness } from './staleness';

/**
 * What a screen shows: a read command, its form, and the topics it shows. It asks again when the form changes and when a
 * write reports one of the topics stale; meanwhile the old view stays, unless what it shows is gone. Made while a component is set up, it ends with it.
 *
 *     const people = new Query('list_people', () => ({ text, page }), ['people']);
 *     {#if people.view} ... {/if}
 */
export class Query<K extends Command> {
  view = $state.raw<View<K> | undefined>(undefined);
  fault = $state.raw<Fault | undefined>(undefined);
  loading = $state(true);
  readonly #name: K;
  readonly #form: () => Form<K>;
  #asked = 0;

  constructor(name: K, form: () => Form<K>, topics: readonly Stale[]) {
    this.#name = name;
    this.#form = form;
    $effect(() => {
      void this.#ask($state.snapshot(form()) as Form<K>);
    });
    $effect(() => {
      const end = staleness.watch(topics, () => void this.reload());
      return () => {
        end();
        // An answer that is still under way is for nobody.
        this.#asked += 1;
      };
    });
  }

  /** Asks again with the form as it is now. */
  async reload(): Promise<void> {
    await this.#ask($state.snapshot(this.#form()) as Form<K>);
  }

  async #ask(form: Form<K>): Promise<void> {
    this.#asked += 1;
    const mine = this.#asked;
    this.loading = true;
    try {
      const view = await call(this.#name, form);
      if (mine !== this.#asked) return;
      this.view = view;
      this.fault = undefined;
    } catch (thrown) {
      if (mine !== this.#asked) return;
      const fault = asFault(thrown);
      // What is gone is not shown as if it were there.
      if (fault.code === 'not-found') this.view = undefined;
      this.fault = fault;
    }
    this.loading = false;
  }
}
