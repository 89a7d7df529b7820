import type { BookingFields, Channel, CalledAs, Interviewer, RecordEnquiryForm, SafeContactFields, SafeHoursFields, VoicemailRule, WhoMayAnswer } from '../generated/surface';

/** What is typed while somebody is on the phone; kept as the draft `enquiry`. */
export interface EnquiryFields extends Record<string, unknown> {
  /** Somebody known already, or nothing. */
  known: string;
  knownCalled: string;
  called: string;
  calledAs: CalledAs;
  phone: string;
  email: string;
  allowed: string[];
  when: string[];
  whoMayAnswer: WhoMayAnswer;
  sayName: string;
  sayReason: string;
  voicemail: VoicemailRule;
  voicemailMessage: string;
  topics: string[];
  times: string;
  channel: Channel;
  sentBy: string;
  book: boolean;
  onDay: string;
  atHour: string;
  place: BookingFields['place'];
  /** Nothing while nobody was chosen. */
  interviewer: Interviewer | null;
}

export const EMPTY: EnquiryFields = {
  known: '',
  knownCalled: '',
  called: '',
  calledAs: 'name',
  phone: '',
  email: '',
  allowed: [],
  when: [],
  whoMayAnswer: 'not-asked',
  sayName: '',
  sayReason: '',
  voicemail: 'not-asked',
  voicemailMessage: '',
  topics: [],
  times: '',
  channel: 'phone',
  sentBy: '',
  book: false,
  onDay: '',
  atHour: '10:00',
  place: 'office',
  interviewer: null,
};

const WORKING_DAYS = [0, 1, 2, 3, 4];
const ALL_DAYS = [0, 1, 2, 3, 4, 5, 6];

/** Hours that callers name most often, as chips; anything finer is typed on the person's page. */
export const WHEN: Record<string, { days: number[]; from: string; until: string }> = {
  mornings: { days: WORKING_DAYS, from: '09:00', until: '12:00' },
  afternoons: { days: WORKING_DAYS, from: '12:00', until: '17:00' },
  evenings: { days: WORKING_DAYS, from: '17:00', until: '21:00' },
  weekends: { days: [5, 6], from: '10:00', until: '20:00' },
  anytime: { days: ALL_DAYS, from: '08:00', until: '22:00' },
};

function hours(when: readonly string[]): SafeHoursFields[] {
  const chosen = when.includes('anytime') ? ['anytime'] : when;
  return chosen.flatMap((key) => {
    const spell = WHEN[key];
    return spell ? spell.days.map((weekday) => ({ weekday, from: spell.from, until: spell.until })) : [];
  });
}

/** Whether somebody sends people by this way. */
export function sends(channel: Channel): boolean {
  return channel === 'advisor' || channel === 'partner';
}

function orNothing(text: string): string | null {
  return text.trim() === '' ? null : text;
}

function contact(fields: EnquiryFields): SafeContactFields | null {
  const said = [fields.phone, fields.email, fields.sayName, fields.sayReason, fields.voicemailMessage].some((text) => text.trim() !== '');
  const asked = fields.allowed.length > 0 || fields.whoMayAnswer !== 'not-asked' || fields.voicemail !== 'not-asked';
  if (!said && !asked) return null;
  return {
    phone: orNothing(fields.phone),
    email: orNothing(fields.email),
    other_way: null,
    may_call: fields.allowed.includes('call'),
    may_text: fields.allowed.includes('text'),
    may_email: fields.allowed.includes('e-mail'),
    hours: hours(fields.when),
    who_may_answer: fields.whoMayAnswer,
    say_name: orNothing(fields.sayName),
    say_reason: orNothing(fields.sayReason),
    voicemail: fields.voicemail,
    voicemail_message: fields.voicemail === 'message' ? orNothing(fields.voicemailMessage) : null,
    code_word: null,
    lives_with_danger: 'not-asked',
    valid_until: null,
    ask_again_on: null,
    asked_on: null,
  };
}

/** The fields as they are only counted: nobody is noted, and nothing of how to reach anybody. */
export function toCount(fields: EnquiryFields): RecordEnquiryForm {
  return { ...toForm(fields), person: 'nobody', contact: null, conversation: null };
}

/** The fields as the office takes them. */
export function toForm(fields: EnquiryFields): RecordEnquiryForm {
  return {
    person: fields.known
      ? { known: fields.known }
      : {
          new: {
            called: fields.called,
            called_as: fields.calledAs,
            real_name: null,
            pronoun: 'not-asked',
            gender: 'not-asked',
            birth_year: null,
            age_band: 'not-asked',
            languages: [],
          },
        },
    channel: fields.channel,
    sent_by: sends(fields.channel) ? fields.sentBy || null : null,
    topics: fields.topics,
    times: fields.times,
    contact: contact(fields),
    conversation: fields.book
      ? { on_day: fields.onDay, at_hour: fields.atHour, minutes: 45, place: fields.place, interviewer: fields.interviewer ?? 'open' }
      : null,
  };
}
