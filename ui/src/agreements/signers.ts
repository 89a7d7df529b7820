import type { AgreementMarkView, GroupView } from '../generated/surface';
import { t } from '../i18n';
import { calledWords } from '../people/called';

/** Somebody who may sign a group's agreement: one of its people or of its facilitators. */
export interface Signer {
  readonly key: string;
  readonly called: string;
  readonly label: string;
  readonly mark: AgreementMarkView;
  readonly person?: string;
  readonly facilitator?: string;
}

/** Everybody of a group who signs: its members, then those who hold its seats. */
export function signersOf(group: GroupView): Signer[] {
  const members = group.members.map((member) => {
    const called = calledWords(member);
    return { key: member.person, called, label: called, mark: member.agreement, person: member.person };
  });
  const leaders = group.seats.flatMap(({ role, holders }) =>
    holders.map(({ facilitator, called, agreement }) => ({
      key: facilitator,
      called,
      label: t('seat-held-by', { called, role: t(`role-${role}`) }),
      mark: agreement,
      facilitator,
    })),
  );
  return [...members, ...leaders];
}

/** Those whose agreement is open, or who are asked again. */
export function openSigners(signers: readonly Signer[]): string[] {
  return signers.filter(({ mark }) => mark.state !== 'agreed').map(({ key }) => key);
}
