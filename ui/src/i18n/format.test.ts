import { describe, expect, it } from 'vitest';
import { Format } from './format';
import { intlLocale, nearestTag, type Tag } from './languages';

describe('dates and hours', () => {
  // The web views' language data differ in spaces, commas and the Danish "den".
  it.each<[Tag, RegExp, RegExp]>([
    ['en', /^Friday,? 20 November$/, /^20\/11\/2026$/],
    ['sr-Cyrl', /^петак, 20\. новембар$/, /^20\. ?11\. ?2026\.$/],
    ['sr-Latn', /^petak, 20\. novembar$/, /^20\. ?11\. ?2026\.$/],
    ['bg', /^петък, 20 ноември$/, /^20\.11\.2026\sг\.$/],
    ['da', /^fredag (den )?20\. november$/, /^20\.11\.2026$/],
    ['fr', /^vendredi 20 novembre$/, /^20\/11\/2026$/],
    ['nb', /^fredag 20\. november$/, /^20\.11\.2026$/],
  ])('are written as in %s', (tag, weekday, numeric) => {
    const format = new Format(intlLocale(tag));
    expect(format.date('2026-11-20', 'weekday')).toMatch(weekday);
    expect(format.date('2026-11-20', 'numeric')).toMatch(numeric);
    expect(format.time('18:05')).toMatch(/^18[.:]05/);
    expect(format.time('18:05')).not.toContain(' ');
  });

  it('leave a wall-clock time as it stands and move an instant into the zone', () => {
    const format = new Format('en-GB', 'Europe/Belgrade');
    expect(format.time('2026-11-20T18:00')).toBe('18:00');
    expect(format.time('2026-11-20T17:00:00Z')).toBe('18:00');
    expect(format.date('2026-11-20T23:30:00Z', 'day')).toBe('21 November');
    expect(format.time('00:15')).toBe('00:15');
  });

  it('begin a line with a large letter', () => {
    const format = new Format('sr-Cyrl-RS');
    expect(format.opening(format.date('2026-11-20', 'weekday'))).toMatch(/^Петак/);
  });

  it('name the days of a week that begins on Monday', () => {
    expect(new Format('fr-FR').weekdayName(1)).toBe('lundi');
    expect(new Format('fr-FR').weekdayName(7)).toBe('dimanche');
  });
});

describe('the language proposed at first', () => {
  it.each<[string[], Tag]>([
    [['sr-RS'], 'sr-Cyrl'],
    [['sr-Latn-RS', 'en'], 'sr-Latn'],
    [['no'], 'nb'],
    [['nn-NO'], 'nb'],
    [['de-DE', 'fr-CH'], 'fr'],
    [['de-DE'], 'en'],
    [[], 'en'],
  ])('for %j is %s', (wanted, tag) => {
    expect(nearestTag(wanted)).toBe(tag);
  });
});
