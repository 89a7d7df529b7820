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

  /** What stands at the field while the next try waits, and of one that was not it or came too early. */
  says(fault: Fault | undefined): string | undefined {
    const early = fault?.code === 'vault-wait';
    if (this.seconds > 0) return t(early ? 'fault-vault-wait' : 'lock-wait', { seconds: this.seconds });
    if (early) return t('lock-now');
    return fault?.code === 'vault-wrong-passphrase' ? fault.text : undefined;
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
