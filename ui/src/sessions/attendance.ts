import type { LucideIcon } from '@lucide/svelte';
import Check from '@lucide/svelte/icons/check';
import CircleQuestionMark from '@lucide/svelte/icons/circle-question-mark';
import DoorOpen from '@lucide/svelte/icons/door-open';
import MessageCircle from '@lucide/svelte/icons/message-circle';
import type { AttendanceState } from '../generated/surface';

/** The ways of having been there, in the order of their keys 1 to 4. */
export const ATTENDANCE: readonly AttendanceState[] = ['came', 'told-us', 'did-not-come', 'left-early'];

export const ATTENDANCE_ICONS: Record<AttendanceState, LucideIcon> = {
  came: Check,
  'told-us': MessageCircle,
  'did-not-come': CircleQuestionMark,
  'left-early': DoorOpen,
};
