import { tick } from 'svelte';

const CONTROL = 'input, select, textarea, button:not([tabindex="-1"])';

/** Puts the keyboard into the first field of a form that has a fault, once it shows it. */
export async function focusFault(form: Element | null | undefined): Promise<void> {
  await tick();
  const fault = form?.querySelector('.field [role="alert"]');
  fault?.closest('.field')?.querySelector<HTMLElement>(CONTROL)?.focus();
}
