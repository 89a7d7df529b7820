import { addDays } from '../shared';

/** The next working day, which is what is said most often. */
export function nextWorkingDay(today: string): string {
  let day = addDays(today, 1);
  while ([0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())) day = addDays(day, 1);
  return day;
}
