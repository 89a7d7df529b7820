import type { LucideIcon } from '@lucide/svelte';
import CalendarDays from '@lucide/svelte/icons/calendar-days';
import ChartNoAxesColumn from '@lucide/svelte/icons/chart-no-axes-column';
import CircleDotDashed from '@lucide/svelte/icons/circle-dot-dashed';
import ListOrdered from '@lucide/svelte/icons/list-ordered';
import Settings from '@lucide/svelte/icons/settings';
import Sun from '@lucide/svelte/icons/sun';
import Users from '@lucide/svelte/icons/users';
import { routes, type RailName } from './routes';
import { session } from './session.svelte';

interface RailEntry {
  readonly name: RailName;
  readonly icon: LucideIcon;
  /** The digit of its shortcut. */
  readonly digit: number;
}

export const RAIL: readonly RailEntry[] = [
  { name: 'today', icon: Sun, digit: 1 },
  { name: 'people', icon: Users, digit: 2 },
  { name: 'waiting', icon: ListOrdered, digit: 3 },
  { name: 'groups', icon: CircleDotDashed, digit: 4 },
  { name: 'own-groups', icon: CircleDotDashed, digit: 4 },
  { name: 'week', icon: CalendarDays, digit: 5 },
  { name: 'reports', icon: ChartNoAxesColumn, digit: 6 },
  { name: 'settings', icon: Settings, digit: 7 },
];

/** The entries for whoever is at the desk: a facilitator has her own groups where others have all of them. */
export function rail(): RailEntry[] {
  const facilitates = session.door?.role === 'facilitator';
  return RAIL.filter(({ name }) => session.may(routes[name].asks) && (name !== 'own-groups' || facilitates));
}
