import { describe, expect, it } from 'vitest';
import { addDays, addMinutes, localToday, parseDate, parseTime, type Lean } from './dates';

const TODAY = '2026-11-21';

describe('a typed date', () => {
  it.each<[string, string, string | undefined]>([
    ['5.12.', 'sr-Latn-RS', '2026-12-05'],
    ['5. 12. 2026.', 'sr-Latn-RS', '2026-12-05'],
    ['5/12/2026', 'en-GB', '2026-12-05'],
    ['5-12-26', 'en-GB', '2026-12-05'],
    ['5 12', 'fr-FR', '2026-12-05'],
    ['0512', 'nb-NO', '2026-12-05'],
    ['051226', 'nb-NO', '2026-12-05'],
    ['05122026', 'nb-NO', '2026-12-05'],
    ['2026-12-05', 'da-DK', '2026-12-05'],
    ['5 dec', 'en-GB', '2026-12-05'],
    ['Saturday 5 December 2026', 'en-GB', '2026-12-05'],
    ['5th of December', 'en-GB', '2026-12-05'],
    ['subota, 5. decembar 2026.', 'sr-Latn-RS', '2026-12-05'],
    ['5. децембар', 'sr-Latn-RS', '2026-12-05'],
    ['5 декември 2026 г.', 'bg-BG', '2026-12-05'],
    ['le 5 décembre', 'fr-FR', '2026-12-05'],
    ['den 5. december', 'da-DK', '2026-12-05'],
    ['29.2.2028', 'da-DK', '2028-02-29'],
    ['29.2.2027', 'da-DK', undefined],
    ['31.4.', 'da-DK', undefined],
    ['5.13.', 'da-DK', undefined],
    ['0.1.', 'da-DK', undefined],
    ['5', 'da-DK', undefined],
    ['5.12.202', 'da-DK', undefined],
    ['5.12.1026', 'da-DK', undefined],
    ['5.12.2026.18', 'da-DK', undefined],
    ['juni', 'da-DK', undefined],
    // Two months begin like this.
    ['5 ju', 'en-GB', undefined],
    ['5 jui', 'fr-FR', undefined],
    ['5 juin', 'fr-FR', '2026-06-05'],
    ['5 jun', 'en-GB', '2026-06-05'],
    ['5 elephants', 'en-GB', undefined],
    ['', 'en-GB', undefined],
  ])('%j in %s is %j', (typed, locale, date) => {
    expect(parseDate(typed, locale, TODAY)).toBe(date);
  });

  it.each<[string, Lean, string]>([
    ['5.1.', 'near', '2027-01-05'],
    ['5.1.', 'past', '2026-01-05'],
    ['20.11.', 'near', '2026-11-20'],
    ['20.11.', 'future', '2027-11-20'],
    ['21.11.', 'future', '2026-11-21'],
    ['21.11.', 'past', '2026-11-21'],
    ['29.2.', 'future', '2028-02-29'],
    ['29.2.', 'past', '2024-02-29'],
    ['5.12.61', 'past', '1961-12-05'],
    ['5.12.61', 'near', '2061-12-05'],
  ])('%j leaning to the %s is %j', (typed, lean, date) => {
    expect(parseDate(typed, 'nb-NO', TODAY, lean)).toBe(date);
  });

  it('reads back what the format writes, in every language', () => {
    for (const locale of ['en-GB', 'sr-Cyrl-RS', 'sr-Latn-RS', 'bg-BG', 'da-DK', 'fr-FR', 'nb-NO']) {
      for (let month = 1; month <= 12; month += 1) {
        const date = `2026-${String(month).padStart(2, '0')}-14`;
        for (const style of [
          { day: '2-digit', month: '2-digit', year: 'numeric' },
          { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
        ] as const) {
          const written = new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' }).format(new Date(date));
          expect(parseDate(written, locale, TODAY), `${written} in ${locale}`).toBe(date);
        }
      }
    }
  });
});

describe('a typed hour', () => {
  it.each<[string, string | undefined]>([
    ['18', '18:00'],
    ['8', '08:00'],
    ['1830', '18:30'],
    ['830', '08:30'],
    ['18:30', '18:30'],
    ['18.30', '18:30'],
    ['18 30', '18:30'],
    ['18h30', '18:30'],
    ['18h', '18:00'],
    ['kl. 18.30', '18:30'],
    ['0', '00:00'],
    ['24', undefined],
    ['18:60', undefined],
    ['18:3', undefined],
    ['evening', undefined],
    ['', undefined],
  ])('%j is %j', (typed, time) => {
    expect(parseTime(typed)).toBe(time);
  });
});

describe('stepping', () => {
  it('crosses months, years and the change of clocks', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2026-10-24', 2)).toBe('2026-10-26');
    expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
  });

  it('stays within the day', () => {
    expect(addMinutes('18:50', 15)).toBe('19:05');
    expect(addMinutes('23:50', 15)).toBe('23:59');
    expect(addMinutes('00:10', -15)).toBe('00:00');
  });

  it('takes today from the wall, not from Greenwich', () => {
    expect(localToday(new Date(2026, 10, 21, 0, 30))).toBe('2026-11-21');
    expect(localToday(new Date(2026, 10, 21, 23, 30))).toBe('2026-11-21');
  });
});
