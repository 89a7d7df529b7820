import type { LucideIcon } from '@lucide/svelte';
import CalendarClock from '@lucide/svelte/icons/calendar-clock';
import CalendarX from '@lucide/svelte/icons/calendar-x';
import Check from '@lucide/svelte/icons/check';
import type { SessionMovedView, SessionState } from '../generated/surface';
import { i18n, t } from '../i18n';
import { freeDayWords } from './free-day';

export const SESSION_ICONS: Record<SessionState, LucideIcon> = {
  planned: CalendarClock,
  held: Check,
  'called-off': CalendarX,
};

/** What the office answered when dates changed: the count stays, and a holiday is named (R12). */
export function changedWords(what: 'moved' | 'called-off' | 'added', view: SessionMovedView): string {
  const { session, moved, count, holiday } = view;
  const day = session ? i18n.format.date(session.on, 'weekday') : '';
  return [
    session ? t(`session-${what}-to`, { day }) : t(`session-${what}`),
    moved > 1 ? t('session-moved-more', { count: moved - 1 }) : '',
    t('session-count', { count }),
    holiday === null ? '' : t('session-on-holiday', { holiday: freeDayWords(holiday) }),
  ]
    .filter(Boolean)
    .join(' ');
}
