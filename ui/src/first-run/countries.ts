import type { Country } from '../generated/surface';

const ZONES: Record<Exclude<Country, 'other'>, string> = {
  RS: 'Europe/Belgrade',
  BG: 'Europe/Sofia',
  DK: 'Europe/Copenhagen',
  FR: 'Europe/Paris',
  NO: 'Europe/Oslo',
};

export const COUNTRIES = ['RS', 'BG', 'DK', 'FR', 'NO'] as const;

/** The zone proposed for a country; elsewhere the computer's own. */
export function zoneOf(country: Country): string {
  return country === 'other' ? Intl.DateTimeFormat().resolvedOptions().timeZone : ZONES[country];
}

/** Every zone the web view knows, and the one that is set. */
export function zones(set: string): string[] {
  return [...new Set([set, ...Intl.supportedValuesOf('timeZone')])].sort();
}
