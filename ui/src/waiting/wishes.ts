import type { ActivityWish, AgeWish, DayPart, EntryView, GenderWish, OfferView, TimeWish, WishesFields } from '../generated/surface';
import { i18n, t } from '../i18n';
import { languageName } from '../people/languages';

/** The parts of a day in their order. */
export const PARTS: readonly DayPart[] = ['morning', 'afternoon', 'evening'];

/** What is typed of somebody's wishes; the programme is empty where any will do. */
export interface WishesDraft extends Record<string, unknown> {
  programme: string;
  times: TimeWish[];
  age: AgeWish;
  gender: GenderWish;
  activity: ActivityWish;
  place: string;
  language: string;
}

export const NO_WISHES: WishesDraft = {
  programme: '',
  times: [],
  age: 'not-asked',
  gender: 'not-asked',
  activity: 'not-asked',
  place: '',
  language: '',
};

/** The wishes as the office takes them. */
export function wishesOf({ times, age, gender, activity, place, language }: WishesDraft): WishesFields {
  return { times, age, gender, activity, place, language: language || null };
}

/** Times in words: Wednesday or Thursday evening. */
export function timesInWords(times: readonly TimeWish[]): string {
  const parts = PARTS.flatMap((part) => {
    const days = times.filter((time) => time.part === part).map(({ weekday }) => weekday);
    if (days.length === 0) return [];
    const on = days.length === 7 ? t('wish-any-day') : i18n.format.either(days.map((day) => i18n.format.weekdayName(day + 1)));
    return [t('wish-time', { days: on, part })];
  });
  return parts.length > 0 ? i18n.format.either(parts) : t('wish-not-asked');
}

/** With whom, in words; what was not asked is left out. */
export function companyInWords({ age, gender, language }: WishesFields): string {
  const said = [
    gender === 'not-asked' ? '' : t(`gender-wish-${gender}`),
    age === 'not-asked' ? '' : t(`age-wish-${age}`),
    language ? t('wishes-language', { language: languageName(language) }) : '',
  ];
  return said.filter(Boolean).join(' · ') || t('wish-not-asked');
}

/** What is done and where, in words. */
export function placeInWords({ activity, place }: WishesFields): string {
  const said = [place.trim(), activity === 'not-asked' ? '' : t(`activity-wish-${activity}`)];
  return said.filter(Boolean).join(' · ') || t('wish-not-asked');
}

/** What somebody seeks besides times; what was not asked is left out. */
export function soughtInWords({ age, gender, activity, place, language }: WishesFields, programme: string | null): string[] {
  const said = [
    gender === 'not-asked' ? '' : t(`gender-wish-${gender}`),
    age === 'not-asked' ? '' : t(`age-wish-${age}`),
    activity === 'not-asked' ? '' : t(`activity-wish-${activity}`),
    place.trim(),
    language ? t('wishes-language', { language: languageName(language) }) : '',
    programme === null ? '' : t('wishes-programme', { programme }),
  ];
  return said.filter(Boolean);
}

/** Everything somebody wishes, in one line; what was not asked is left out. */
export function wishesInWords({ programme, wishes }: Pick<EntryView, 'programme' | 'wishes'>): string {
  const times = wishes.times.length === 0 ? [] : [timesInWords(wishes.times)];
  return [...times, ...soughtInWords(wishes, programme?.name ?? null)].join(' · ') || t('wish-not-asked');
}

/** A place that was offered, in words: since when, and until when she thinks about it. */
export function offerInWords({ group_name, offered_on, thinking_until }: OfferView): string {
  return thinking_until
    ? t('offer-thinking', { group: group_name, day: i18n.format.date(thinking_until) })
    : t('offer-since', { group: group_name, day: i18n.format.date(offered_on) });
}
