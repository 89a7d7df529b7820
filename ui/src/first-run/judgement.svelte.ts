import { call } from '../api';
import { asFault } from '../fault';
import type { JudgementView } from '../generated/surface';

/** How strong a passphrase is while it is typed, as the office judges it. An older answer never overwrites a newer one. */
export class Judgement {
  view = $state.raw<JudgementView | undefined>(undefined);
  #asked = 0;
  #due: ReturnType<typeof setTimeout> | undefined;

  of(passphrase: string): void {
    clearTimeout(this.#due);
    this.#asked += 1;
    const mine = this.#asked;
    if (passphrase === '') {
      this.view = undefined;
      return;
    }
    this.#due = setTimeout(() => {
      void call('judge_passphrase', { passphrase }).then(
        (view) => {
          if (mine === this.#asked) this.view = view;
        },
        // The office judges again, with words, when the passphrase is set.
        (thrown: unknown) => void asFault(thrown),
      );
    }, 150);
  }
}
