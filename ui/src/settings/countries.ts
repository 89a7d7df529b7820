import type { Country } from '../generated/surface';
import type { Option } from '../shared';

const ZONES: Record<Exclude<Country, 'other'>, string> = {
  RS: 'Europe/Belgrade',
  BG: 'Europe/Sofia',
  DK: 'Europe/Copenhagen',
  FR: 'Europe/Paris',
  NO: 'Europe/Oslo',
};

/** The zone proposed for a country; elsewhere the computer's own. */
export function zoneOf(country: Country): string {
  return country === 'other' ? Intl.DateTimeFormat().resolvedOptions().timeZone : ZONES[country];
}

/** The countries whose holidays and texts of law are known, as a language calls them, and all others as one. */
export function countryOptions(locale: string, other: string): Option[] {
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  return [...Object.keys(ZONES).map((code) => ({ value: code, label: names.of(code) ?? code })), { value: 'other', label: other }];
}

/** Every zone the web view knows: the five capitals first, then all by name, and in any case the one that is set. */
export function zoneOptions(set: string): Option[] {
  const zones = new Set([...Object.values(ZONES), ...[set, ...Intl.supportedValuesOf('timeZone')].sort()]);
  return [...zones].map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }));
}
