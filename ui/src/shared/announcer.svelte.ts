/** What was said last in the quiet line at the foot, and to screen readers. */
class Announcer {
  text = $state('');
  #until: ReturnType<typeof setTimeout> | undefined;

  say(text: string): void {
    clearTimeout(this.#until);
    this.text = text;
    this.#until = setTimeout(() => (this.text = ''), 8000);
  }
}

export const announcer = new Announcer();

/** Says something briefly and quietly; nothing has to be clicked away. */
export function say(text: string): void {
  announcer.say(text);
}
