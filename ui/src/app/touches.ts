/**
 * Tells that somebody is there, at once and then at most every second: a moving mouse is hundreds of touches.
 * The shell counts how long nobody was.
 */
export class Touches {
  static readonly EVERY = 1000;
  #last = Number.NEGATIVE_INFINITY;

  constructor(private readonly tell: () => void) {}

  /** Keyboard or mouse was touched at this moment, in milliseconds of a clock that only goes on. */
  at(now: number): void {
    if (now - this.#last < Touches.EVERY) return;
    this.#last = now;
    this.tell();
  }
}
