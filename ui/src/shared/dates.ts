/**
 * Dates and hours as people type them. All our languages write the day before the month; ISO is understood too.
 * What is meant is decided here, whether it may be is decided by the office.
 */

/** Which year is meant when none is typed: the nearest such day, the next one, or the last one. */
export type Lean = 'near' | 'future' | 'past';

const DAY = 86_400_000;

function iso(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function utc(date: string): number {
  return Date.parse(`${date}T00:00:00Z`);
}

/** The date so many days later, or earlier. */
export function addDays(date: string, days: number): string {
  return iso(utc(date) + days * DAY);
}

/** Today by the computer's own calendar. */
export function localToday(now = new Date()): string {
  return iso(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));
}

function calendarDate(year: number, month: number, day: number): string | undefined {
  if (year < 1900 || year > 2199) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? iso(date.getTime()) : undefined;
}

function names(locale: string, options: Intl.DateTimeFormatOptions, part: 'month' | 'weekday', count: number): string[][] {
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  return Array.from({ length: count }, (_, index) => {
    // 1 January 2024 was a Monday.
    const time = part === 'month' ? Date.UTC(2024, index, 1) : Date.UTC(2024, 0, 1 + index);
    return format
      .formatToParts(time)
      .filter(({ type }) => type === part)
      .map(({ value }) => value.toLocaleLowerCase(locale).replaceAll('.', ''));
  });
}

/** Serbian is read in both scripts, whichever one is shown. */
function spoken(locale: string): string[] {
  return locale.startsWith('sr') ? ['sr-Cyrl', 'sr-Latn'] : [locale];
}

/** The number, from 1, of the only name that begins with this word. */
function numberOf(word: string, lists: string[][][]): number | undefined {
  const numbers = new Set<number>();
  for (const list of lists) {
    list.forEach((forms, index) => {
      if (forms.some((form) => form.startsWith(word))) numbers.add(index + 1);
    });
  }
  const [only, another] = numbers;
  return another === undefined ? only : undefined;
}

const calendars = new Map<string, { months: string[][][]; weekdays: string[][][] }>();

function calendarOf(locale: string): { months: string[][][]; weekdays: string[][][] } {
  const known = calendars.get(locale);
  if (known) return known;
  const calendar = {
    months: spoken(locale).flatMap((language) => [
      names(language, { day: 'numeric', month: 'long' }, 'month', 12),
      names(language, { month: 'long' }, 'month', 12),
      names(language, { day: 'numeric', month: 'short' }, 'month', 12),
    ]),
    weekdays: spoken(locale).flatMap((language) => [names(language, { weekday: 'long' }, 'weekday', 7)]),
  };
  calendars.set(locale, calendar);
  return calendar;
}

/** Words that go with a date and say nothing: "5 декември 2026 г.", "le 5 décembre", "den 5. december". */
const FILLERS = new Set(['г', 'год', 'god', 'le', 'den', 'd', 'the', 'of', 'th', 'st', 'nd', 'rd', 'er']);

function year(typed: string, month: number, day: number, today: string, lean: Lean): string | undefined {
  if (typed.length === 4) return calendarDate(Number(typed), month, day);
  const short = Number(typed);
  const date = calendarDate(2000 + short, month, day);
  return lean === 'past' && date !== undefined && date > today ? calendarDate(1900 + short, month, day) : date;
}

function nearestYear(month: number, day: number, today: string, lean: Lean): string | undefined {
  const now = Number(today.slice(0, 4));
  // A leap day can be four years away.
  const candidates = [-4, -3, -2, -1, 0, 1, 2, 3, 4]
    .map((years) => calendarDate(now + years, month, day))
    .filter((date) => date !== undefined);
  if (lean === 'future') return candidates.find((date) => date >= today);
  if (lean === 'past') return candidates.findLast((date) => date <= today);
  const away = (date: string): number => Math.abs(utc(date) - utc(today));
  return candidates.toSorted((a, b) => away(a) - away(b))[0];
}

/** Reads a date: "5.12.", "5/12/2026", "051226", "5 dec", "2026-12-05". Nothing for what is no date. */
export function parseDate(typed: string, locale: string, today: string, lean: Lean = 'near'): string | undefined {
  const text = typed.trim().toLocaleLowerCase(locale);
  const inOrder = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (inOrder) return calendarDate(Number(inOrder[1]), Number(inOrder[2]), Number(inOrder[3]));

  const { months, weekdays } = calendarOf(locale);
  const numbers: string[] = [];
  let named: number | undefined;
  for (const token of text.match(/\p{L}+|\d+/gu) ?? []) {
    if (/^\d/.test(token)) {
      numbers.push(token);
      continue;
    }
    if (FILLERS.has(token)) continue;
    const month = token.length >= 3 ? numberOf(token, months) : undefined;
    if (month !== undefined && named === undefined) named = month;
    else if (token.length < 2 || numberOf(token, weekdays) === undefined) return undefined;
  }

  const [only = ''] = numbers;
  const run = numbers.length === 1 && named === undefined ? /^(\d\d)(\d\d)(\d\d|\d{4})?$/.exec(only) : null;
  const parts = run ? run.slice(1).filter((part) => part !== undefined) : numbers;
  const [day, second, third] = parts;
  const month = named ?? Number(second);
  const typedYear = named === undefined ? third : second;
  if (day === undefined || day.length > 2 || Number.isNaN(month) || parts.length > (named === undefined ? 3 : 2)) return undefined;
  if (typedYear === undefined) return nearestYear(month, Number(day), today, lean);
  return typedYear.length === 2 || typedYear.length === 4 ? year(typedYear, month, Number(day), today, lean) : undefined;
}

/** Reads an hour: "18", "1830", "18:30", "18.30", "18h30", "kl. 18". Nothing for what is none. */
export function parseTime(typed: string): string | undefined {
  const text = typed.trim().toLowerCase().replace(/^(kl\.?|à|в|u)\s*/, '');
  const found = /^(\d{1,2})(?:\s*[:.,h ]\s*(\d{2})?)?$/.exec(text) ?? /^(\d{1,2})(\d{2})$/.exec(text);
  if (!found) return undefined;
  const [, hour = '', minute = '00'] = found;
  if (Number(hour) > 23 || Number(minute) > 59) return undefined;
  return `${hour.padStart(2, '0')}:${minute}`;
}

/** The hour so many minutes later, within the same day. */
export function addMinutes(time: string, minutes: number): string {
  const total = Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5)) + minutes;
  const within = Math.min(Math.max(total, 0), 23 * 60 + 59);
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`;
}
