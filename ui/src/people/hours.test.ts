import { beforeAll, describe, expect, it } from 'vitest';
import type { SafeHoursFields } from '../generated/surface';
import { i18n } from '../i18n';
import { hoursInWords, hoursOf, spansOf } from './hours';

function on(days: number[], from = '10:00', until = '12:00'): SafeHoursFields[] {
  return days.map((weekday) => ({ weekday, from, until }));
}

beforeAll(() => i18n.speak('en'));

describe('safe hours in words', () => {
  it.each([
    [on([0, 1, 2, 3, 4]), ['Weekdays 10:00 to 12:00']],
    [on([5, 6]), ['Saturday and Sunday 10:00 to 12:00']],
    [on([0, 1, 2, 3, 4, 5, 6], '08:00', '22:00'), ['Every day 08:00 to 22:00']],
    [on([1, 2, 3]), ['Tuesday to Thursday 10:00 to 12:00']],
    [on([1, 4]), ['Tuesday and Friday 10:00 to 12:00']],
    [on([2], '00:00', '00:00'), ['Wednesday, all day']],
    [on([4], '22:00', '06:00'), ['Friday 22:00 to 06:00']],
    [[...on([0, 1]), ...on([0, 5], '18:00', '20:00')], ['Monday and Tuesday 10:00 to 12:00', 'Monday and Saturday 18:00 to 20:00']],
    [[], []],
  ])('%j', (hours, words) => {
    expect(hoursInWords(hours)).toEqual(words);
  });

  it('come apart again as they were', () => {
    const hours = [...on([0, 2, 4]), ...on([5], '09:00', '10:00')];
    expect(hoursOf(spansOf(hours))).toEqual(hours);
  });
});
