import { call } from '../api';
import { faultText } from '../fault';
import { t } from '../i18n';

/** A passphrase being chosen: six words drawn at random, or typed twice. */
export class Chosen {
  own = $state(false);
  suggested = $state('');
  typed = $state('');
  again = $state('');
  shown = $state(false);
  /** Why the second is not the first, once that was looked at. */
  differs = $state.raw<string | undefined>(undefined);

  get passphrase(): string {
    return this.own ? this.typed : this.suggested;
  }

  async suggest(): Promise<void> {
    this.suggested = (await call('suggest_passphrase', {})).passphrase;
  }

  /** Whether it is certain how it is written. */
  isCertain(): boolean {
    // Compared as the office compares them: ends do not count.
    const same = !this.own || this.typed.trim() === this.again.trim();
    this.differs = same ? undefined : this.again === '' ? faultText('required') : t('passphrase-again.differs');
    return same;
  }
}
