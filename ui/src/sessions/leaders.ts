import type { EveningFacilitatorView } from '../generated/surface';
import { t } from '../i18n';

/** What somebody who leads an evening is called, with whom she stands in for. */
export function leaderWords({ called, instead_of }: EveningFacilitatorView): string {
  return instead_of === null ? called : t('stand-in-who', { called, away: instead_of.called });
}
