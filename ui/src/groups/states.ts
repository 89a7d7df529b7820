import type { LucideIcon } from '@lucide/svelte';
import CircleCheck from '@lucide/svelte/icons/circle-check';
import CircleDotDashed from '@lucide/svelte/icons/circle-dot-dashed';
import Sprout from '@lucide/svelte/icons/sprout';
import type { GroupState } from '../generated/surface';

export const GROUP_ICONS: Record<GroupState, LucideIcon> = {
  forming: Sprout,
  running: CircleDotDashed,
  ended: CircleCheck,
};
