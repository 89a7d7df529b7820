import { i18n } from '../i18n';

/** Days for which a weekday's name says which day is meant. */
const WEEK = 6;

/** An instant's day in words: today, yesterday, Tuesday, 3 November. */
export function dayWord(at: string, daysAgo: number): string {
  if (daysAgo >= 0 && daysAgo <= 1) return i18n.format.daysFromNow(-daysAgo);
  return daysAgo > 0 && daysAgo <= WEEK ? i18n.format.weekday(at) : i18n.format.date(at, 'day');
}
