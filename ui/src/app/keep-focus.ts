const CAN_HOLD = 'button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), [tabindex="0"]';

/**
 * Keeps the keyboard on the screen when what it stood on goes away, as a row does once it is dealt with: it goes on with
 * what is left nearby, else with the heading. The answer ends it.
 */
export function keepFocus(screen: HTMLElement): () => void {
  let last: Element | undefined;
  let around: readonly Element[] = [];

  function remember({ target }: FocusEvent): void {
    if (!(target instanceof Element)) return;
    last = target;
    around = ancestors(target, screen);
  }

  function mend(): void {
    if (!last || last.isConnected) return;
    const lost = document.activeElement === null || document.activeElement === document.body;
    const near = around.find((element) => element.isConnected)?.querySelector<HTMLElement>(CAN_HOLD);
    last = undefined;
    if (lost) (near ?? screen.querySelector<HTMLElement>('h1') ?? screen).focus();
  }

  const observer = new MutationObserver(mend);
  observer.observe(screen, { childList: true, subtree: true });
  screen.addEventListener('focusin', remember);
  return () => {
    observer.disconnect();
    screen.removeEventListener('focusin', remember);
  };
}

function ancestors(element: Element, screen: Element): Element[] {
  const found: Element[] = [];
  for (let at = element.parentElement; at && at !== screen; at = at.parentElement) found.push(at);
  return found;
}
