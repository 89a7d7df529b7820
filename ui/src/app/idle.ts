/**
 * Counts how long nobody has touched keyboard or mouse, by the wall clock: hours in which the computer slept count too.
 * A clock that was set back starts the count anew, since nothing is known about the time between.
 */
export class Idle {
  #last: number;

  constructor(
    private readonly limit: number,
    now: number,
  ) {
    this.#last = now;
  }

  touch(now: number): void {
    this.#last = now;
  }

  /** Whether the limit has passed. */
  isDue(now: number): boolean {
    if (now < this.#last) this.#last = now;
    return now - this.#last >= this.limit;
  }
}
