import { Work } from '../work.svelte';
import type { CleanedView } from '../generated/surface';

/** Finishing an erasure: a new key for the data, then the backups that can be reached. It goes on when its screen is left. */
class Finishing {
  readonly newKey = new Work('new-key');
  readonly cleaning = new Work('backup');
  cleaned = $state.raw<CleanedView | undefined>(undefined);

  /** Finishes; what cannot be reached stays on the list. */
  async finish(): Promise<void> {
    this.cleaned = undefined;
    void this.newKey.watch();
    this.cleaned = await this.cleaning.do('finish_erasing', {});
  }
}

export const finishing = new Finishing();
