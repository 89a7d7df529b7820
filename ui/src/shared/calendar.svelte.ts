import { localToday } from './dates';

/** Which day it is at the centre. The office tells it with every answer; the computer's own calendar may be another. */
class Calendar {
  today = $state(localToday());
}

export const calendar = new Calendar();
