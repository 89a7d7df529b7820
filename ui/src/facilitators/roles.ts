import type { LucideIcon } from '@lucide/svelte';
import BriefcaseBusiness from '@lucide/svelte/icons/briefcase-business';
import Handshake from '@lucide/svelte/icons/handshake';
import HeartHandshake from '@lucide/svelte/icons/heart-handshake';
import Sprout from '@lucide/svelte/icons/sprout';
import UserRound from '@lucide/svelte/icons/user-round';
import type { Role } from '../generated/surface';
import { t } from '../i18n';
import type { Option } from '../shared';

/** Every role with its icon, in the order in which they are offered. */
export const ROLE_ICONS: Record<Role, LucideIcon> = {
  'expert-by-experience': HeartHandshake,
  ally: Handshake,
  initiator: Sprout,
  facilitator: UserRound,
  professional: BriefcaseBusiness,
};

const ROLES = Object.keys(ROLE_ICONS) as Role[];

/** The roles to choose from. */
export function roleOptions(): Option[] {
  return ROLES.map((role) => ({ value: role, label: t(`role-${role}`), icon: ROLE_ICONS[role] }));
}
