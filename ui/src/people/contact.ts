import type { LivesWithDanger, SafeContactFields, SafeContactView, VoicemailRule, WhoMayAnswer } from '../generated/surface';
import { hoursOf, spansOf } from './hours';

/** Hours as they are typed: days as chips, one spell for all of them. */
export interface HoursRow {
  days: string[];
  from: string;
  until: string;
}

/** What is typed of how it is safe to reach somebody. What a screen is not told stays as it is unless it is typed anew. */
export interface ContactDraft extends Record<string, unknown> {
  phone: string;
  dropPhone: boolean;
  email: string;
  dropEmail: boolean;
  codeWord: string;
  dropCodeWord: boolean;
  otherWay: string;
  allowed: string[];
  hours: HoursRow[];
  whoMayAnswer: WhoMayAnswer;
  sayName: string;
  sayReason: string;
  voicemail: VoicemailRule;
  voicemailMessage: string;
  livesWithDanger: LivesWithDanger;
  validUntil: string;
  askAgainOn: string;
}

/** The draft to begin with: what holds now. */
export function draftOf(contact: SafeContactView): ContactDraft {
  return {
    phone: '',
    dropPhone: false,
    email: '',
    dropEmail: false,
    codeWord: '',
    dropCodeWord: false,
    otherWay: contact.other_way ?? '',
    allowed: [contact.may_call ? 'call' : '', contact.may_text ? 'text' : '', contact.may_email ? 'e-mail' : ''].filter(Boolean),
    hours: spansOf(contact.hours).map(({ days, from, until }) => ({ days: days.map(String), from, until })),
    whoMayAnswer: contact.who_may_answer,
    sayName: contact.say_name ?? '',
    sayReason: contact.say_reason ?? '',
    voicemail: contact.voicemail,
    voicemailMessage: contact.voicemail_message ?? '',
    livesWithDanger: contact.lives_with_danger,
    validUntil: contact.valid_until ?? '',
    askAgainOn: '',
  };
}

/** Nothing typed keeps what there is; an empty text removes it. */
function kept(typed: string, drop: boolean): string | null {
  if (typed.trim() !== '') return typed;
  return drop ? '' : null;
}

function orNothing(text: string): string | null {
  return text.trim() === '' ? null : text;
}

/** The draft as the office takes it. */
export function contactOf(draft: ContactDraft): SafeContactFields {
  return {
    phone: kept(draft.phone, draft.dropPhone),
    email: kept(draft.email, draft.dropEmail),
    code_word: kept(draft.codeWord, draft.dropCodeWord),
    other_way: orNothing(draft.otherWay),
    may_call: draft.allowed.includes('call'),
    may_text: draft.allowed.includes('text'),
    may_email: draft.allowed.includes('e-mail'),
    hours: hoursOf(draft.hours.map(({ days, from, until }) => ({ days: days.map(Number), from, until }))),
    who_may_answer: draft.whoMayAnswer,
    say_name: orNothing(draft.sayName),
    say_reason: orNothing(draft.sayReason),
    voicemail: draft.voicemail,
    voicemail_message: draft.voicemail === 'message' ? orNothing(draft.voicemailMessage) : null,
    lives_with_danger: draft.livesWithDanger,
    valid_until: orNothing(draft.validUntil),
    ask_again_on: orNothing(draft.askAgainOn),
    asked_on: null,
  };
}

/** Which row a line of hours came from: the office names its faults by lines. */
export function rowOfLine(rows: readonly HoursRow[], line: number): number {
  let passed = 0;
  return rows.findIndex(({ days }) => {
    passed += days.length;
    return line < passed;
  });
}
