import { describe, expect, it } from 'vitest';
import { countryOptions, zoneOptions, zoneOf } from './countries';

describe('countries and zones', () => {
  it('proposes the zone of each of the five countries', () => {
    expect((['RS', 'BG', 'DK', 'FR', 'NO'] as const).map(zoneOf)).toEqual([
      'Europe/Belgrade',
      'Europe/Sofia',
      'Europe/Copenhagen',
      'Europe/Paris',
      'Europe/Oslo',
    ]);
  });

  it('offers the five capitals first, then every zone once', () => {
    const zones = zoneOptions('Europe/Sofia').map(({ value }) => value);
    expect(zones.slice(0, 6)).toEqual([
      'Europe/Belgrade',
      'Europe/Sofia',
      'Europe/Copenhagen',
      'Europe/Paris',
      'Europe/Oslo',
      'Africa/Abidjan',
    ]);
    expect(new Set(zones).size).toBe(zones.length);
  });

  it('offers the zone that is set, also one the web view does not list', () => {
    expect(zoneOptions('Etc/GMT-14').map(({ value }) => value)).toContain('Etc/GMT-14');
  });

  it('calls countries by their names in the language', () => {
    expect(countryOptions('bg-BG', 'другаде').map(({ label }) => label)).toEqual([
      'Сърбия',
      'България',
      'Дания',
      'Франция',
      'Норвегия',
      'другаде',
    ]);
  });
});
