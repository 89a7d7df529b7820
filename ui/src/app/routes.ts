import type { Component } from 'svelte';
import Agreement from '../agreements/Agreement.svelte';
import Proposal from '../composing/Proposal.svelte';
import Tell from '../composing/Tell.svelte';
import Conversation from '../conversations/Conversation.svelte';
import Enquiries from '../enquiry/Enquiries.svelte';
import Enquiry from '../enquiry/Enquiry.svelte';
import Facilitator from '../facilitators/Facilitator.svelte';
import Facilitators from '../facilitators/Facilitators.svelte';
import type { Capability } from '../generated/surface';
import Group from '../groups/Group.svelte';
import GroupDates from '../groups/GroupDates.svelte';
import GroupRules from '../groups/GroupRules.svelte';
import Groups from '../groups/Groups.svelte';
import NewGroup from '../groups/NewGroup.svelte';
import OwnGroups from '../groups/OwnGroups.svelte';
import Import from '../import/Import.svelte';
import OutcomeForm from '../outcomes/OutcomeForm.svelte';
import Outcomes from '../outcomes/Outcomes.svelte';
import People from '../people/People.svelte';
import OwnCopy from '../people/OwnCopy.svelte';
import Person from '../people/Person.svelte';
import Retention from '../retention/Retention.svelte';
import Session from '../sessions/Session.svelte';
import Settings from '../settings/Settings.svelte';
import Reports from '../statistics/Reports.svelte';
import Today from '../today/Today.svelte';
import Interest from '../waiting/Interest.svelte';
import Waiting from '../waiting/Waiting.svelte';
import Week from '../week/Week.svelte';

/** The entries of the rail. */
export type RailName = 'today' | 'people' | 'waiting' | 'groups' | 'own-groups' | 'week' | 'reports' | 'settings';

interface Screen {
  readonly screen: Component<{ id: string }> | Component<Record<string, never>>;
  /** The rail entry under which the screen stands. */
  readonly rail: RailName;
  /** What it takes to see it. */
  readonly asks: Capability;
}

/** Every screen: a line here and its file. A screen that shows one thing gets that thing's id as its property `id`. */
export const routes = {
  today: { screen: Today, rail: 'today', asks: 'own-desk' },
  enquiry: { screen: Enquiry, rail: 'people', asks: 'take-enquiries' },
  enquiries: { screen: Enquiries, rail: 'people', asks: 'take-enquiries' },
  people: { screen: People, rail: 'people', asks: 'see-people' },
  person: { screen: Person, rail: 'people', asks: 'see-people' },
  'own-copy': { screen: OwnCopy, rail: 'people', asks: 'erase-people' },
  retention: { screen: Retention, rail: 'people', asks: 'erase-people' },
  import: { screen: Import, rail: 'people', asks: 'import-people' },
  conversation: { screen: Conversation, rail: 'people', asks: 'hold-conversations' },
  waiting: { screen: Waiting, rail: 'waiting', asks: 'see-waiting' },
  interest: { screen: Interest, rail: 'waiting', asks: 'change-waiting' },
  proposal: { screen: Proposal, rail: 'waiting', asks: 'run-groups' },
  tell: { screen: Tell, rail: 'groups', asks: 'run-groups' },
  groups: { screen: Groups, rail: 'groups', asks: 'see-groups' },
  group: { screen: Group, rail: 'groups', asks: 'see-groups' },
  'group-dates': { screen: GroupDates, rail: 'groups', asks: 'see-groups' },
  'group-rules': { screen: GroupRules, rail: 'groups', asks: 'see-groups' },
  outcomes: { screen: Outcomes, rail: 'groups', asks: 'see-groups' },
  'outcome-form': { screen: OutcomeForm, rail: 'groups', asks: 'run-groups' },
  agreement: { screen: Agreement, rail: 'groups', asks: 'see-groups' },
  'own-groups': { screen: OwnGroups, rail: 'own-groups', asks: 'hold-evenings' },
  'new-group': { screen: NewGroup, rail: 'groups', asks: 'run-groups' },
  session: { screen: Session, rail: 'groups', asks: 'hold-evenings' },
  facilitator: { screen: Facilitator, rail: 'groups', asks: 'change-facilitators' },
  facilitators: { screen: Facilitators, rail: 'groups', asks: 'see-facilitators' },
  week: { screen: Week, rail: 'week', asks: 'see-groups' },
  reports: { screen: Reports, rail: 'reports', asks: 'see-totals' },
  settings: { screen: Settings, rail: 'settings', asks: 'own-desk' },
} satisfies Record<string, Screen>;

export type RouteName = keyof typeof routes;
