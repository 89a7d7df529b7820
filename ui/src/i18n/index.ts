import { I18n, type Args } from './i18n.svelte';

/** The one language setting of the window. */
export const i18n = new I18n();

/** The message `id` in the language being spoken; reactive inside components. */
export function t(id: string, args?: Args): string {
  return i18n.text(id, args);
}

export { LANGUAGES, intlLocale, isTag, nearestTag, type Tag } from './languages';
export { Format, type DateStyle } from './format';
export { I18n, learn, type Args } from './i18n.svelte';
