import { Work } from '../work.svelte';

/** The backup that is made by itself after the office was opened, if one is due. Nobody waits for it, and nobody is alarmed. */
class Due {
  readonly work = new Work('backup');

  /** Asks the office to make it. What stands in the way is shown in the settings, and a reminder comes in time. */
  async begin(): Promise<void> {
    await this.work.do('make_due_backup', {});
  }
}

export const due = new Due();
