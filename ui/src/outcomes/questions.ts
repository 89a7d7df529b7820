import type { OutcomeAnswer, OutcomeMoment, OutcomeQuestion } from '../generated/surface';

/** The seven learnings and the four results, in the order they are asked. */
export const QUESTIONS: readonly OutcomeQuestion[] = [
  'coping',
  'limits',
  'speaking',
  'creativity',
  'choices',
  'responsibility',
  'confidence',
  'lasting-strength',
  'own-power',
  'survival-power',
  'sooner-help',
];

export const ANSWERS: readonly OutcomeAnswer[] = ['not-yet', 'little', 'mostly', 'yes', 'not-said'];

export const MOMENTS: readonly OutcomeMoment[] = ['start', 'end'];
