import type { SavedForm } from '../draft-form.svelte';
import type { ProgrammeFields } from '../generated/surface';

/** A programme as it is changed on the screen. */
export type ProgrammeForm = SavedForm<'change_programme', ProgrammeFields & { put_away: boolean }>;
