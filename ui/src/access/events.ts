import type { AccessEventView } from '../generated/surface';
import { i18n, t } from '../i18n';

/** What happened to the ways into the office, as a sentence. */
export function eventText({ kind, at, who, about, tries }: AccessEventView): string {
  const when = t('access-when', { day: i18n.format.date(at, 'weekday'), time: i18n.format.time(at) });
  return t(`access-event-${kind}`, { who: who ?? '', about: about ?? '', count: tries, when });
}
