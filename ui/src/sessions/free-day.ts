import type { FreeDayView } from '../generated/surface';
import { t } from '../i18n';

/** What makes a day free, in words. */
export function freeDayWords(day: FreeDayView): string {
  return day.kind === 'public' ? t(day.message) : t('school-holiday-on', { name: day.name });
}
