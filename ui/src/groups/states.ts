import type { LucideIcon } from '@lucide/svelte';
import CircleCheck from '@lucide/svelte/icons/circle-check';
import CircleDotDashed from '@lucide/svelte/icons/circle-dot-dashed';
import Sprout from '@lucide/svelte/icons/sprout';
import type { GroupPausedView, GroupState, GroupView } from '../generated/surface';
import { i18n, t } from '../i18n';

export const GROUP_ICONS: Record<GroupState, LucideIcon> = {
  forming: Sprout,
  running: CircleDotDashed,
  ended: CircleCheck,
};

/** Where a group is on its way, in the word that is shown. */
export function stageWords({ stage, paused_until }: Pick<GroupView, 'stage' | 'paused_until'>): string {
  if (paused_until !== null) return pausedWords(paused_until);
  return stage === 'forming' || stage === 'running' || stage === 'ended' ? t(`group-state-${stage}`) : t(`group-stage-${stage}`);
}

/** Until when a group pauses. */
export function pausedWords(until: string): string {
  return t('group-stage-paused', { day: i18n.format.date(until, 'short') });
}

/** When a group meets again, after its dates were laid anew. */
export function againWords({ next, planned }: GroupPausedView): string {
  if (next === null) return t('group-again-open');
  return t('group-again', { day: i18n.format.date(next, 'weekday'), count: planned });
}
