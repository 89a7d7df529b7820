import type { ColumnField, Encoding } from '../generated/surface';

/** What a column may hold, in the order in which one looks for it. */
export const FIELDS: readonly ColumnField[] = [
  'called', 'first-name', 'last-name', 'nickname', 'phone', 'email', 'contact', 'age', 'born', 'gender', 'pronoun', 'languages',
  'interpreter', 'access', 'children', 'childcare', 'therapist', 'advisor', 'tag', 'topic', 'programme',
  'wishes', 'times', 'age-wish', 'gender-wish', 'activity-wish', 'language-wish', 'place-wish', 'together', 'keep-apart',
  'enquiry-on', 'source', 'channel', 'taken-by', 'conversation', 'interviewer', 'outcome', 'waiting-since', 'status',
  'consent', 'remark', 'number',
];

export const ENCODINGS: readonly Encoding[] = ['utf-8', 'windows-1250', 'windows-1251', 'windows-1252', 'utf-16le', 'utf-16be'];
