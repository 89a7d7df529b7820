import type { LucideIcon } from '@lucide/svelte';
import Check from '@lucide/svelte/icons/check';
import CircleSlash from '@lucide/svelte/icons/circle-slash';
import Footprints from '@lucide/svelte/icons/footprints';
import PhoneMissed from '@lucide/svelte/icons/phone-missed';
import type { InterestAnswer } from '../generated/surface';

/** What came of asking somebody, each with its icon. */
export const ANSWER_ICONS: Record<InterestAnswer, LucideIcon> = {
  still: Check,
  'no-longer': CircleSlash,
  elsewhere: Footprints,
  'not-reached': PhoneMissed,
};
