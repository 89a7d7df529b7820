/** How far the mouse may shake before it carries somebody. */
const STILL = 6;

/**
 * Somebody picked up with the mouse and laid down on a group. Made of pointer events, not of the web view's own dragging:
 * nothing can be let go outside the window, where other programs would get it.
 */
export class Drag {
  /** Who is carried. */
  person = $state<string | undefined>(undefined);
  /** The group under the mouse: what its card has as `data-place`. */
  over = $state<string | undefined>(undefined);

  constructor(private readonly onlay: (person: string, place: string) => void) {}

  /** Begins on somebody's line, unless a button there is meant; Esc lets go. */
  take(event: PointerEvent, person: string): void {
    if (event.button !== 0 || (event.target as Element).closest('button')) return;
    const listening = new AbortController();
    const { signal } = listening;
    const end = (): void => {
      listening.abort();
      this.person = this.over = undefined;
    };
    const move = (at: PointerEvent): void => {
      if (Math.hypot(at.clientX - event.clientX, at.clientY - event.clientY) > STILL) this.person = person;
      const under = this.person && document.elementFromPoint(at.clientX, at.clientY)?.closest<HTMLElement>('[data-place]');
      this.over = (under || undefined)?.dataset.place;
    };
    const lay = (): void => {
      const place = this.over;
      const carried = this.person;
      end();
      if (carried && place) this.onlay(carried, place);
    };
    window.addEventListener('pointermove', move, { signal });
    window.addEventListener('pointerup', lay, { signal });
    window.addEventListener('pointercancel', end, { signal });
    window.addEventListener('keydown', ({ key }) => key === 'Escape' && end(), { signal });
  }
}
