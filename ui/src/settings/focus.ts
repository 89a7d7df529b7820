/**
 * Moves the focus to the same kind of control in the next line of the list, else in the one before, else to the screen's
 * heading: the line it is in is about to go, and the keyboard must not be left nowhere.
 */
export function focusAfter(from: HTMLElement, control: string): void {
  const line = from.closest('li');
  const near = [line?.nextElementSibling, line?.previousElementSibling]
    .map((other) => other?.querySelector<HTMLElement>(control))
    .find((found) => found);
  (near ?? document.querySelector<HTMLElement>('main h1'))?.focus();
}
