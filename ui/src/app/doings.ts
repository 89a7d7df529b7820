import type { LucideIcon } from '@lucide/svelte';
import ChartColumn from '@lucide/svelte/icons/chart-column';
import CircleQuestionMark from '@lucide/svelte/icons/circle-question-mark';
import EyeOff from '@lucide/svelte/icons/eye-off';
import HeartHandshake from '@lucide/svelte/icons/heart-handshake';
import Hourglass from '@lucide/svelte/icons/hourglass';
import LifeBuoy from '@lucide/svelte/icons/life-buoy';
import Lock from '@lucide/svelte/icons/lock';
import PhoneIncoming from '@lucide/svelte/icons/phone-incoming';
import Plus from '@lucide/svelte/icons/plus';
import Redo2 from '@lucide/svelte/icons/redo-2';
import SettingsIcon from '@lucide/svelte/icons/settings';
import Undo2 from '@lucide/svelte/icons/undo-2';
import type { Doing } from '../generated/surface';
import { SUBJECTS } from '../settings/subjects';
import { office } from './office.svelte';
import { RAIL } from './rail';
import { router } from './router.svelte';
import { session } from './session.svelte';

interface Way {
  readonly icon: LucideIcon;
  readonly go: () => void;
}

function place(name: (typeof RAIL)[number]['name']): Way {
  return { icon: RAIL.find((entry) => entry.name === name)?.icon ?? SettingsIcon, go: () => router.go(name) };
}

function subject(name: string): Way {
  const icon = SUBJECTS.find((entry) => entry.name === name)?.icon ?? SettingsIcon;
  return { icon, go: () => router.go('settings', name) };
}

/** How each thing the search box finds is done or gone to; sheets over the screen are the frame's to open. */
export function doings(sheets: { oncrisis: () => void; onhelp: () => void }): Record<Doing, Way> {
  return {
    'new-enquiry': { icon: PhoneIncoming, go: () => router.go('enquiry') },
    'new-group': { icon: Plus, go: () => router.go('new-group') },
    today: place('today'),
    people: place('people'),
    enquiries: { icon: PhoneIncoming, go: () => router.go('enquiries') },
    waiting: place('waiting'),
    groups: place('groups'),
    week: place('week'),
    reports: place('reports'),
    facilitators: { icon: HeartHandshake, go: () => router.go('facilitators') },
    outcomes: { icon: ChartColumn, go: () => router.go('outcomes') },
    retention: { icon: Hourglass, go: () => router.go('retention') },
    'settings-you': subject('you'),
    'settings-centre': subject('centre'),
    'settings-topics': subject('topics'),
    'settings-tags': subject('tags'),
    'settings-directory': subject('directory'),
    'settings-rooms': subject('rooms'),
    'settings-programmes': subject('programmes'),
    'settings-holidays': subject('holidays'),
    'settings-agreement': subject('agreement'),
    'settings-notes': subject('notes'),
    'settings-crisis': subject('crisis'),
    'settings-access': subject('access'),
    'settings-roles': subject('roles'),
    'settings-retention': subject('retention'),
    'settings-lock': subject('lock'),
    'settings-backups': subject('backups'),
    crisis: { icon: LifeBuoy, go: sheets.oncrisis },
    keys: { icon: CircleQuestionMark, go: sheets.onhelp },
    undo: { icon: Undo2, go: () => void office.undo() },
    redo: { icon: Redo2, go: () => void office.redo() },
    hide: { icon: EyeOff, go: () => void session.hide() },
    lock: { icon: Lock, go: () => void session.lock() },
  };
}
