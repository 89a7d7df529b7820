/** How a date is written: `day` 20 November, `weekday` Friday 20 November, `full` with the year, `short` 20 Nov, `numeric` 20/11/2026. */
export type DateStyle = 'day' | 'weekday' | 'full' | 'short' | 'numeric' | 'month';

const DATE_STYLES: Record<DateStyle, Intl.DateTimeFormatOptions> = {
  day: { day: 'numeric', month: 'long' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long' },
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short' },
  numeric: { day: '2-digit', month: '2-digit', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
};

/** A wall-clock date or time has no zone of its own and is written as it stands; an instant is moved into the zone. */
function isInstant(iso: string): boolean {
  return /T.*(Z|[+-]\d\d:?\d\d)$/.test(iso);
}

function wallClock(iso: string): Date {
  if (/^\d\d:\d\d/.test(iso)) return new Date(`1970-01-01T${iso.slice(0, 5)}:00Z`);
  if (/^\d{4}-\d\d-\d\d$/.test(iso)) return new Date(`${iso}T00:00:00Z`);
  return new Date(`${iso.slice(0, 16)}:00Z`);
}

/** Dates, hours and numbers as one language writes them, on a 24-hour clock. */
export class Format {
  readonly #dates = new Map<string, Intl.DateTimeFormat>();
  readonly #number: Intl.NumberFormat;
  readonly #and: Intl.ListFormat;
  readonly #or: Intl.ListFormat;
  readonly #relative: Intl.RelativeTimeFormat;

  constructor(
    readonly locale: string,
    readonly zone?: string,
  ) {
    this.#number = new Intl.NumberFormat(locale);
    this.#and = new Intl.ListFormat(locale, { type: 'conjunction' });
    this.#or = new Intl.ListFormat(locale, { type: 'disjunction' });
    this.#relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  }

  /** A date or the date of an instant. */
  date(iso: string, style: DateStyle = 'day'): string {
    const written = this.#write(iso, DATE_STYLES[style]);
    // A date that short is one word: its day and its month stay together.
    return style === 'short' ? written.replaceAll(' ', '\u00a0') : written;
  }

  /** The hour and minute of `18:00`, of a local time or of an instant. */
  time(iso: string): string {
    // In Bulgarian a word belongs to it: 18:00 ч.
    return this.#write(iso, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).replaceAll(' ', '\u00a0');
  }

  /** The weekday of a date. */
  weekday(iso: string, width: 'long' | 'short' = 'long'): string {
    return this.#write(iso, { weekday: width });
  }

  /** A weekday by its number, Monday being 1. */
  weekdayName(number: number, width: 'long' | 'short' = 'long'): string {
    return this.#write(`2024-01-0${number}`, { weekday: width });
  }

  /** A text as it begins a line of its own: most languages write days and months small. */
  opening(text: string): string {
    return text.charAt(0).toLocaleUpperCase(this.locale) + text.slice(1);
  }

  number(value: number): string {
    return this.#number.format(value);
  }

  /** Several things named in one sentence: a, b and c. */
  list(items: readonly string[]): string {
    return this.#and.format(items);
  }

  /** Any one of several things: a, b or c. */
  either(items: readonly string[]): string {
    return this.#or.format(items);
  }

  /** Days from today in words: yesterday, in 3 days. */
  daysFromNow(days: number): string {
    return this.#relative.format(days, 'day');
  }

  #write(iso: string, options: Intl.DateTimeFormatOptions): string {
    const instant = isInstant(iso);
    const zone = instant ? this.zone : 'UTC';
    const key = JSON.stringify([zone, options]);
    let format = this.#dates.get(key);
    if (!format) {
      format = new Intl.DateTimeFormat(this.locale, { ...options, timeZone: zone });
      this.#dates.set(key, format);
    }
    return format.format(instant ? new Date(iso) : wallClock(iso));
  }
}
