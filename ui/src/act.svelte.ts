import { call, type Command, type Form, type View } from './api';
import { asFault, faultText, type Fault } from './fault';

/**
 * A small question that is answered at once, such as a day or a reason: nothing of it is kept when it is left. What takes
 * longer to write is a `DraftForm`.
 *
 *     const act = new Act();
 *     const moved = await act.do('move_session', { id, to }); // undefined: something stands in the way
 */
export class Act {
  /** What stands in the way as a whole. */
  fault = $state.raw<Fault | undefined>(undefined);
  busy = $state(false);
  #faults = $state.raw<Record<string, string>>({});

  /** Does it, unless it is being done already. Faults are shown and give undefined. */
  async do<K extends Command>(name: K, form: Form<K>): Promise<View<K> | undefined> {
    if (this.busy) return undefined;
    this.busy = true;
    this.clear();
    try {
      return await call(name, form);
    } catch (thrown) {
      const fault = asFault(thrown);
      this.#faults = Object.fromEntries(fault.fields.map(({ field, code, args }) => [field, faultText(code, args)]));
      this.fault = fault.fields.length > 0 ? undefined : fault;
      return undefined;
    } finally {
      this.busy = false;
    }
  }

  /** The fault of one field, in words. */
  faultOf(field: string): string | undefined {
    return this.#faults[field];
  }

  clear(): void {
    this.fault = undefined;
    this.#faults = {};
  }
}
