import { t } from '../i18n';

/** What somebody is called, as it is written: a nickname stands in quotes, so that nobody takes it for a name. */
export function calledWords({ called, called_as }: { called: string; called_as?: string | null }): string {
  return called_as === 'nickname' ? t('called-nickname', { called }) : called;
}
