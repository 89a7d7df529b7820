import type { Component } from 'svelte';
import Conversation from '../conversations/Conversation.svelte';
import Enquiries from '../enquiry/Enquiries.svelte';
import Enquiry from '../enquiry/Enquiry.svelte';
import Facilitators from '../facilitators/Facilitators.svelte';
import Group from '../groups/Group.svelte';
import Groups from '../groups/Groups.svelte';
import NewGroup from '../groups/NewGroup.svelte';
import Import from '../import/Import.svelte';
import People from '../people/People.svelte';
import Person from '../people/Person.svelte';
import Session from '../sessions/Session.svelte';
import Settings from '../settings/Settings.svelte';
import Today from '../today/Today.svelte';
import Waiting from '../waiting/Waiting.svelte';
import Week from '../week/Week.svelte';

/** The entries of the rail. */
export type RailName = 'today' | 'people' | 'waiting' | 'groups' | 'week' | 'settings';

interface Screen {
  readonly screen: Component<{ id: string }> | Component<Record<string, never>>;
  /** The rail entry under which the screen stands. */
  readonly rail: RailName;
}

/** Every screen: a line here and its file. A screen that shows one thing gets that thing's id as its property `id`. */
export const routes = {
  today: { screen: Today, rail: 'today' },
  enquiry: { screen: Enquiry, rail: 'people' },
  enquiries: { screen: Enquiries, rail: 'people' },
  people: { screen: People, rail: 'people' },
  person: { screen: Person, rail: 'people' },
  import: { screen: Import, rail: 'people' },
  conversation: { screen: Conversation, rail: 'people' },
  waiting: { screen: Waiting, rail: 'waiting' },
  groups: { screen: Groups, rail: 'groups' },
  group: { screen: Group, rail: 'groups' },
  'new-group': { screen: NewGroup, rail: 'groups' },
  session: { screen: Session, rail: 'groups' },
  facilitators: { screen: Facilitators, rail: 'groups' },
  week: { screen: Week, rail: 'week' },
  settings: { screen: Settings, rail: 'settings' },
} satisfies Record<string, Screen>;

export type RouteName = keyof typeof routes;
