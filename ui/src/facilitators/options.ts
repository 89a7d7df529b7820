import type { FacilitatorView } from '../generated/surface';
import { t } from '../i18n';
import type { Option } from '../shared';

/** Facilitators to choose from, those left out who are there already; each with her pledge and the groups she leads. */
export function facilitatorOptions(facilitators: readonly FacilitatorView[], except: readonly string[]): Option[] {
  return facilitators
    .filter(({ id }) => !except.includes(id))
    .map((facilitator) => ({
      value: facilitator.id,
      label: facilitator.called,
      text: [
        facilitator.pledge_signed_on === null ? t('seat-no-pledge') : t('facilitator-pledged'),
        ...facilitator.seats.map(({ group_name }) => t('facilitator-leads', { group: group_name })),
      ].join(' · '),
    }));
}
