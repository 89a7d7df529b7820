import type { ConversationView } from '../generated/surface';
import { t } from '../i18n';
import { addDays } from '../shared';

/** The next working day, which is what is said most often. */
export function nextWorkingDay(today: string): string {
  let day = addDays(today, 1);
  while ([0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())) day = addDays(day, 1);
  return day;
}

/** Where a conversation is and with whom, in words. */
export function whereWords({ place, interviewer_name }: ConversationView): string {
  const where = t(`place-${place}`);
  return interviewer_name ? t('conversation-where-with', { place: where, who: interviewer_name }) : where;
}
