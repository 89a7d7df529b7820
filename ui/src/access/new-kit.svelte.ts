import { Work } from '../work.svelte';
import type { RecoveryKitView } from '../generated/surface';

/** A new recovery kit: its words are shown, three are typed back, and only then it takes the place of the old one. */
class NewKit {
  view = $state.raw<RecoveryKitView | undefined>(undefined);
  step: 'words' | 'back' | 'done' = $state('words');
  words: string[] = $state([]);
  /** Whether there is no finished kit yet: then it can be left for later, but is asked for again. */
  unfinished = $state(false);
  readonly work = new Work('new-key');

  /** Shows the words of a new kit; undefined where it cannot be, and `work` says why. */
  async draw(passphrase: string | null): Promise<boolean> {
    const view = await this.work.do('draw_recovery_kit', { passphrase });
    if (!view) return false;
    this.view = view;
    this.words = view.ask.map(() => '');
    this.unfinished = passphrase === null;
    this.step = 'words';
    return true;
  }

  async next(): Promise<void> {
    if (this.step === 'words') this.step = 'back';
    else if (this.step === 'done') this.leave();
    else if (await this.work.do('confirm_recovery', { words: $state.snapshot(this.words) })) this.step = 'done';
  }

  back(): void {
    this.work.clear();
    if (this.step === 'back') this.step = 'words';
  }

  leave(): void {
    this.work.clear();
    this.view = undefined;
    this.words = [];
  }
}

export const newKit = new NewKit();
