import type { Fault } from '../fault';
import { t } from '../i18n';

/** Counts down the seconds until the next try is allowed. The office decides how long; this only shows it. */
export class Wait {
  seconds = $state(0);
  #tick: ReturnType<typeof setInterval> | undefined;

  start(seconds: number): void {
    clearInterval(this.#tick);
    this.seconds = seconds;
    if (seconds > 0) this.#tick = setInterval(() => this.#count(), 1000);
  }

  /** What stands at the field of a passphrase that was not it, or came too early; nothing where the trouble is another. */
  says(fault: Fault | undefined): string | undefined {
    const seconds = this.seconds;
    if (fault?.code === 'vault-wrong-passphrase') return seconds > 0 ? t('lock-wait', { seconds }) : fault.text;
    if (fault?.code === 'vault-wait') return seconds > 0 ? t('fault-vault-wait', { seconds }) : t('lock-now');
    return undefined;
  }

  stop(): void {
    clearInterval(this.#tick);
    this.seconds = 0;
  }

  #count(): void {
    this.seconds -= 1;
    if (this.seconds <= 0) this.stop();
  }
}
