import type { OwnCopyView } from '../generated/surface';
import { i18n, t } from '../i18n';
import { wishesInWords } from '../waiting/wishes';
import { hoursInWords } from './hours';
import { languagesInWords } from './languages';
import { sayWords } from './say';

/** A part of the copy: a heading and its lines, each a word for what it is and what it says. */
export interface Part {
  readonly title: string;
  readonly lines: readonly (readonly [string, string])[];
}

const UNSAID: readonly string[] = ['', 'not-asked'];

/** A line for a closed choice; nothing where nobody asked. */
function choice(label: string, kind: string, word: string): (readonly [string, string])[] {
  return UNSAID.includes(word) ? [] : [[label, t(`${kind}-${word}`)]];
}

function words(label: string, text: string | null): (readonly [string, string])[] {
  return text === null || text === '' ? [] : [[label, text]];
}

function day(on: string): string {
  return i18n.format.date(on, 'numeric');
}

function moment(at: string): string {
  return `${day(at)}, ${i18n.format.time(at)}`;
}

function joined(...parts: (string | null | undefined)[]): string {
  return parts.filter((part) => part !== null && part !== undefined && part !== '').join(' · ');
}

function about(copy: OwnCopyView): Part {
  const { naming, about: known, details, status } = copy;
  return {
    title: t('own-copy-about'),
    lines: [
      [t('own-copy-called'), naming.called],
      ...words(t('own-copy-real-name'), naming.real_name),
      [t('own-copy-since'), day(copy.since)],
      ...choice(t('own-copy-pronoun'), 'pronoun', known.pronoun),
      ...choice(t('own-copy-gender'), 'gender', known.gender),
      ...(known.birth_year === null ? choice(t('own-copy-age'), 'age-band', known.age_band) : [[t('own-copy-birth-year'), String(known.birth_year)] as const]),
      ...words(t('own-copy-languages'), languagesInWords(known.languages)),
      ...choice(t('details-address'), 'address', details.address),
      ...choice(t('details-interpreter'), 'yes-no', details.interpreter),
      ...choice(t('details-access'), 'access', details.access),
      ...words(t('details-access-needs'), joined(...details.access_needs.map((need) => t(`access-need-${need}`)), details.access_note)),
      ...choice(t('details-children'), 'children', details.children),
      ...words(t('details-children-ages'), joined(details.children_count === null ? '' : String(details.children_count), ...details.children_ages.map((age) => t(`child-age-${age}`)))),
      ...choice(t('details-childcare'), 'yes-no', details.childcare),
      ...choice(t('details-therapist'), 'yes-no', details.therapist),
      ...words(t('details-tags'), copy.tags.join(', ')),
      ...(status === null ? [] : [[t('own-copy-status'), joined(t(`status-${status.status}`), day(status.since), status.until && day(status.until))] as const]),
    ],
  };
}

function contact({ contact: kept }: OwnCopyView): Part {
  const ways = [kept.may_call ? t('contact-calls') : '', kept.may_text ? t('contact-texts') : '', kept.may_email ? t('contact-e-mails') : ''];
  return {
    title: t('own-copy-contact'),
    lines: [
      ...words(t('contact-phone'), kept.phone),
      ...words(t('contact-email'), kept.email),
      ...words(t('own-copy-other-way'), kept.other_way),
      ...words(t('own-copy-allowed'), joined(...ways, ...hoursInWords(kept.hours))),
      ...choice(t('own-copy-answers'), 'who-may-answer', kept.who_may_answer),
      ...words(t('contact-say'), sayWords(kept) ?? null),
      ...choice(t('own-copy-voicemail'), 'voicemail-rule', kept.voicemail),
      ...words(t('own-copy-message'), kept.voicemail_message),
      ...words(t('own-copy-code-word'), kept.code_word),
      ...choice(t('own-copy-lives'), 'lives-with-danger', kept.lives_with_danger),
      ...(kept.valid_until === null ? [] : [[t('own-copy-valid-until'), day(kept.valid_until)] as const]),
      ...words(t('own-copy-unconfirmed'), kept.unconfirmed),
    ],
  };
}

/** Everything but the notes, in the order of the way. A part with nothing in it is left out. */
export function partsOf(copy: OwnCopyView): Part[] {
  const parts: Part[] = [
    about(copy),
    contact(copy),
    {
      title: t('consents'),
      lines: copy.consents
        .filter(({ state }) => state !== 'not-asked')
        .map(({ purpose, state, way, asked_on, withdrawn_on }) => [
          t(`consent-purpose-${purpose}`),
          joined(t(`consent-state-${state}`), way && t(`consent-way-${way}`), asked_on && day(asked_on), withdrawn_on && day(withdrawn_on)),
        ]),
    },
    {
      title: t('enquiries'),
      lines: copy.enquiries.map(({ received_on, channel, topics, times }) => [day(received_on), joined(t(`channel-${channel}`), topics.join(', '), times)]),
    },
    {
      title: t('own-copy-conversations'),
      lines: copy.conversations.map((one) => [
        `${day(one.on_day)}, ${i18n.format.time(one.at_hour)}`,
        joined(
          t(`conversation-state-${one.state}`),
          t(`place-${one.place}`),
          one.outcome && t(`outcome-${one.outcome}`),
          one.not_until && day(one.not_until),
          one.referred_to,
          one.readiness === 'not-asked' ? '' : t(`readiness-${one.readiness}`),
        ),
      ]),
    },
    {
      title: t('waiting'),
      lines: copy.waiting.map((entry) => [
        joined(entry.topic.name, day(entry.since)),
        joined(t(`entry-state-${entry.state}`), entry.left_on && day(entry.left_on), entry.left_because && t(`left-because-${entry.left_because}`), wishesInWords(entry)),
      ]),
    },
    {
      title: t('groups'),
      lines: copy.groups.map((group) => [
        group.name,
        joined(
          group.left_on === null ? t('own-copy-group-since', { from: day(group.joined_on) }) : t('own-copy-group-span', { from: day(group.joined_on), until: day(group.left_on) }),
          group.left_because && t(`withdrawal-reason-${group.left_because}`),
          group.agreement.state === 'agreed' ? t('own-copy-agreed', { day: day(group.agreement.on) }) : '',
          ...group.evenings.map(({ number, state }) => `${number}: ${t(`attendance-state-${state}`)}`),
        ),
      ]),
    },
    {
      title: t('own-copy-tries'),
      lines: [
        ...copy.tries.map(({ at, result }) => [moment(at), t(`call-result-${result}`)] as const),
        ...copy.unsafe_calls.map(({ at, reason }) => [moment(at), reason] as const),
      ],
    },
    {
      title: t('own-copy-handed'),
      lines: copy.handed.map(({ on, way }) => [day(on), t(`copy-way-${way}`)]),
    },
  ];
  return parts.filter(({ lines }) => lines.length > 0);
}
