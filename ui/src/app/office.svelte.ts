import { call } from '../api';
import { asFault } from '../fault';
import { t } from '../i18n';
import { say } from '../shared';

/** What the frame does on behalf of the screen that is open. */
class OpenOffice {
  #printers: (() => void)[] = [];

  /** Lets a screen say how it is printed; the answer ends it. */
  printsWith(print: () => void): () => void {
    this.#printers = [...this.#printers, print];
    return () => (this.#printers = this.#printers.filter((other) => other !== print));
  }

  /** Prints the screen if it can be printed. A screen that did not say how is never printed: it may name people. */
  print(): void {
    const print = this.#printers.at(-1);
    if (print) print();
    else say(t('app-print-nothing'));
  }

  /** Takes back the last act and says which it was. */
  async undo(): Promise<void> {
    await this.#travel('undo');
  }

  /** Does again what was taken back last. */
  async redo(): Promise<void> {
    await this.#travel('redo');
  }

  async #travel(way: 'undo' | 'redo'): Promise<void> {
    try {
      const { action } = await call(way, {});
      say(action === null ? t(`app-${way}-nothing`) : t(`app-${way}-done`, { what: t(`action-${action}`) }));
    } catch (thrown) {
      say(asFault(thrown).text);
    }
  }
}

export const office = new OpenOffice();
