import type { LucideIcon } from '@lucide/svelte';
import BookOpen from '@lucide/svelte/icons/book-open';
import CalendarOff from '@lucide/svelte/icons/calendar-off';
import DoorOpen from '@lucide/svelte/icons/door-open';
import FileCheck2 from '@lucide/svelte/icons/file-check-2';
import Hourglass from '@lucide/svelte/icons/hourglass';
import House from '@lucide/svelte/icons/house';
import LifeBuoy from '@lucide/svelte/icons/life-buoy';
import KeyRound from '@lucide/svelte/icons/key-round';
import LockKeyhole from '@lucide/svelte/icons/lock-keyhole';
import MessageCircle from '@lucide/svelte/icons/message-circle';
import NotebookTabs from '@lucide/svelte/icons/notebook-tabs';
import NotebookPen from '@lucide/svelte/icons/notebook-pen';
import ShieldCheck from '@lucide/svelte/icons/shield-check';
import TableProperties from '@lucide/svelte/icons/table-properties';
import TagIcon from '@lucide/svelte/icons/tag';
import UserRound from '@lucide/svelte/icons/user-round';
import type { Component } from 'svelte';
import Access from '../access/Access.svelte';
import AgreementText from '../agreements/AgreementText.svelte';
import Backups from '../backups/Backups.svelte';
import type { Capability, SettingsView } from '../generated/surface';
import Keeping from '../retention/Keeping.svelte';
import Roles from '../roles/Roles.svelte';
import Centre from './Centre.svelte';
import Crisis from './Crisis.svelte';
import Directory from './Directory.svelte';
import Holidays from './Holidays.svelte';
import Lock from './Lock.svelte';
import Notes from './Notes.svelte';
import Programmes from './Programmes.svelte';
import Rooms from './Rooms.svelte';
import Tags from './Tags.svelte';
import Topics from './Topics.svelte';
import You from './You.svelte';

interface Subject {
  readonly name: string;
  readonly icon: LucideIcon;
  /** What it takes to see it. */
  readonly asks: Capability;
  readonly body: Component<{ settings: SettingsView }> | Component<Record<string, never>>;
}

/** What the settings are about, in the order a new office needs them. The name is the screen's id and its messages' beginning. */
export const SUBJECTS: readonly [Subject, ...Subject[]] = [
  { name: 'you', icon: UserRound, asks: 'own-desk', body: You },
  { name: 'centre', icon: House, asks: 'change-settings', body: Centre },
  { name: 'topics', icon: MessageCircle, asks: 'change-settings', body: Topics },
  { name: 'tags', icon: TagIcon, asks: 'change-settings', body: Tags },
  { name: 'directory', icon: NotebookTabs, asks: 'change-settings', body: Directory },
  { name: 'rooms', icon: DoorOpen, asks: 'change-settings', body: Rooms },
  { name: 'holidays', icon: CalendarOff, asks: 'change-settings', body: Holidays },
  { name: 'programmes', icon: BookOpen, asks: 'change-settings', body: Programmes },
  { name: 'agreement', icon: FileCheck2, asks: 'change-settings', body: AgreementText },
  { name: 'notes', icon: NotebookPen, asks: 'change-settings', body: Notes },
  { name: 'crisis', icon: LifeBuoy, asks: 'change-settings', body: Crisis },
  { name: 'access', icon: KeyRound, asks: 'manage-access', body: Access },
  { name: 'roles', icon: TableProperties, asks: 'own-desk', body: Roles },
  { name: 'retention', icon: Hourglass, asks: 'erase-people', body: Keeping },
  { name: 'lock', icon: LockKeyhole, asks: 'change-settings', body: Lock },
  { name: 'backups', icon: ShieldCheck, asks: 'manage-backups', body: Backups },
];

export function subjectOf(id: string, may: (capability: Capability) => boolean): Subject {
  return SUBJECTS.find(({ name, asks }) => name === id && may(asks)) ?? SUBJECTS[0];
}
