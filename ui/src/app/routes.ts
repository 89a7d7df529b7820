import type { Component } from 'svelte';
import Conversation from '../conversations/Conversation.svelte';
import Enquiry from '../enquiry/Enquiry.svelte';
import Facilitators from '../facilitators/Facilitators.svelte';
import Group from '../groups/Group.svelte';
import Groups from '../groups/Groups.svelte';
import NewGroup from '../groups/NewGroup.svelte';
import People from '../people/People.svelte';
import Person from '../people/Person.svelte';
