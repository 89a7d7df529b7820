import type { ProposedGroupView, TimeWish, WishMetView } from '../generated/surface';
import { i18n, t } from '../i18n';
import { languageName } from '../people/languages';

const COMPANY = {
  'same-gender': 'proposal-wish-same-gender',
  'mixed-genders': 'proposal-wish-mixed-genders',
  'similar-age': 'proposal-wish-similar-age',
  'mixed-ages': 'proposal-wish-mixed-ages',
  talk: 'activity-wish-talk',
  activity: 'activity-wish-activity',
  'step-free': 'proposal-wish-step-free',
} as const;

/** A weekly time: Wednesday evening. */
export function timeInWords({ weekday, part }: TimeWish): string {
  return t('wish-time', { days: i18n.format.weekdayName(weekday + 1), part });
}

/** A wish and how far it is met; a wish about the others says of how many of them it is true. */
export function wishInWords({ wish, met, language, of_them, others }: WishMetView, time: TimeWish | null): string {
  if (wish === 'time') return time && met ? t('proposal-wish-met', { wish: timeInWords(time) }) : '';
  const words = wish === 'language' ? languageName(language ?? '') : t(COMPANY[wish]);
  if (met) return t('proposal-wish-met', { wish: words });
  return others > 0 ? t('proposal-wish-part', { wish: words, met: of_them, others }) : t('proposal-wish-missed', { wish: words });
}

/** A group of a proposal in one line: what about, and when. */
export function groupInWords({ topic, time, at_hour }: ProposedGroupView): string {
  return t('proposal-place', { topic, weekday: i18n.format.weekdayName(time.weekday + 1), hour: i18n.format.time(at_hour) });
}
