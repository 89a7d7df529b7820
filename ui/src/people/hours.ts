import type { SafeHoursFields } from '../generated/surface';
import { i18n, t } from '../i18n';

/** The same hours on several days of the week, 0 being Monday. */
export interface Span {
  days: number[];
  from: string;
  until: string;
}

const WEEKDAYS = '0,1,2,3,4';
const WEEKEND = '5,6';
const EVERY_DAY = '0,1,2,3,4,5,6';

/** Gathers hours that are the same on several days. */
export function spansOf(hours: readonly SafeHoursFields[]): Span[] {
  const spans = new Map<string, Span>();
  for (const { weekday, from, until } of hours) {
    const key = `${from} ${until}`;
    const span = spans.get(key) ?? { days: [], from, until };
    span.days.push(weekday);
    spans.set(key, span);
  }
  return [...spans.values()].map((span) => ({ ...span, days: span.days.toSorted((a, b) => a - b) }));
}

/** Takes spans apart again, a line for each day. */
export function hoursOf(spans: readonly Span[]): SafeHoursFields[] {
  return spans.flatMap(({ days, from, until }) => days.map((weekday) => ({ weekday, from, until })));
}

function dayName(weekday: number): string {
  return i18n.format.weekdayName(weekday + 1);
}

/** Days of the week in words: weekdays, Monday to Thursday, Tuesday and Friday. */
export function daysInWords(days: readonly number[]): string {
  const key = days.join(',');
  if (key === EVERY_DAY) return t('days-every');
  if (key === WEEKDAYS) return t('days-weekdays');
  if (key === WEEKEND) return t('days-weekend');
  const [first = 0] = days;
  const last = days.at(-1) ?? first;
  if (days.length > 2 && last - first === days.length - 1) return t('days-run', { first: dayName(first), last: dayName(last) });
  return i18n.format.list(days.map(dayName));
}

/** Safe hours in words, a line for each span. */
export function hoursInWords(hours: readonly SafeHoursFields[]): string[] {
  return spansOf(hours).map(({ days, from, until }) => {
    const on = daysInWords(days);
    if (from === until) return t('hours-whole-day', { days: on });
    return t('hours-span', { days: on, from: i18n.format.time(from), until: i18n.format.time(until) });
  });
}
