import { t } from '../i18n';

/** What the caller says, word for word; nothing where neither a name nor a reason was agreed. */
export function sayWords({ say_name: name, say_reason: reason }: { say_name: string | null; say_reason: string | null }): string | undefined {
  if (name && reason) return t('contact-say-both', { name, reason });
  if (name) return t('contact-say-name', { name });
  if (reason) return t('contact-say-reason', { reason });
  return undefined;
}
