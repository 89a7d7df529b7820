import type { SettingsView } from '../generated/surface';
import type { Option } from '../shared';

interface Offered {
  readonly id: string;
  readonly name: string;
  readonly put_away: boolean;
}

/** What may be chosen: all that is not put away, and what is chosen already. */
function offered(all: readonly Offered[], chosen: string | null): Option[] {
  return all.filter(({ id, put_away }) => !put_away || id === chosen).map(({ id, name }) => ({ value: id, label: name }));
}

/** The places to choose from. */
export function venueOptions(settings: SettingsView | undefined, chosen: string | null = null): Option[] {
  return offered(settings?.venues ?? [], chosen);
}

/** The topics the centre offers. */
export function topicOptions(settings: SettingsView | undefined): Option[] {
  return offered(settings?.topics.filter(({ excluded }) => !excluded) ?? [], null);
}
