/** Counts down the seconds until the next try is allowed. The office decides how long; this only shows it. */
export class Wait {
  seconds = $state(0);
  #tick: ReturnType<typeof setInterval> | undefined;

  start(seconds: number): void {
    clearInterval(this.#tick);
    this.seconds = seconds;
    if (seconds > 0) this.#tick = setInterval(() => this.#count(), 1000);
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
