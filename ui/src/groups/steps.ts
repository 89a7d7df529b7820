import type { LucideIcon } from '@lucide/svelte';
import CalendarPlus from '@lucide/svelte/icons/calendar-plus';
import CircleCheck from '@lucide/svelte/icons/circle-check';
import CirclePlay from '@lucide/svelte/icons/circle-play';
import FilePenLine from '@lucide/svelte/icons/file-pen-line';
import HandHeart from '@lucide/svelte/icons/hand-heart';
import ListChecks from '@lucide/svelte/icons/list-checks';
import LogOut from '@lucide/svelte/icons/log-out';
import Megaphone from '@lucide/svelte/icons/megaphone';
import MessageCircle from '@lucide/svelte/icons/message-circle';
import Repeat from '@lucide/svelte/icons/repeat';
import UserRoundPlus from '@lucide/svelte/icons/user-round-plus';
import UsersRound from '@lucide/svelte/icons/users-round';
import type { GroupStep, GroupView, HindranceView, SeatState } from '../generated/surface';
import { i18n, t } from '../i18n';
import { calledWords } from '../people/called';

export const STEP_ICONS: Record<GroupStep, LucideIcon> = {
  'record-attendance': ListChecks,
  'fill-seats': UserRoundPlus,
  'settle-seats': UserRoundPlus,
  'tell-group': Megaphone,
  'hand-over': HandHeart,
  'let-leave': LogOut,
  'find-people': UsersRound,
  'sign-agreements': FilePenLine,
  'start-group': CirclePlay,
  'ask-how-to-end': MessageCircle,
  'continue-group': Repeat,
  'add-sessions': CalendarPlus,
  'ask-still-meeting': MessageCircle,
  'end-group': CircleCheck,
};

/** What stands in the way of starting, in words. */
export function hindranceWords(hindrance: HindranceView): string {
  switch (hindrance.what) {
    case 'too-few-people':
      return t('hindrance-too-few-people', { members: hindrance.members, least: hindrance.least });
    case 'seat-empty':
    case 'seat-doubled':
    case 'pledge-not-signed':
      return t(`hindrance-${hindrance.what}`, { role: t(`role-${hindrance.role}`) });
  }
}

function rolesOf(group: GroupView, state: SeatState): string {
  const roles = group.seats.filter((seat) => seat.state === state && (seat.needed || state === 'doubled'));
  return i18n.format.list(roles.map(({ role }) => t(`role-${role}`)));
}

/** What a step is about, in a few words beneath it. */
export function stepWords(step: GroupStep, group: GroupView): string | undefined {
  switch (step) {
    case 'find-people':
      return group.hindrances.filter(({ what }) => what === 'too-few-people').map(hindranceWords).join(' · ');
    case 'fill-seats':
      return t('seats-empty', { roles: rolesOf(group, 'empty') });
    case 'settle-seats':
      return t('seats-doubled', { roles: rolesOf(group, 'doubled') });
    case 'sign-agreements':
      return t(`agreement-progress-${group.agreement.progress}`, { open: group.agreement.open });
    case 'tell-group':
      return t('group-step-tell-group.why', { people: i18n.format.list(group.to_tell) });
    case 'let-leave':
      return t('group-step-let-leave.why', { people: i18n.format.list(group.members.filter(({ is_leaving }) => is_leaving).map(calledWords)) });
    case 'hand-over':
    case 'ask-how-to-end':
    case 'continue-group':
    case 'ask-still-meeting':
    case 'start-group':
    case 'add-sessions':
    case 'end-group':
    case 'record-attendance':
      return t(`group-step-${step}.why`);
  }
}
