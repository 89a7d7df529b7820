/** The languages the office speaks, each in its own name and script. */
export const LANGUAGES = [
  { tag: 'en', name: 'English', intl: 'en-GB' },
  { tag: 'sr-Cyrl', name: 'Српски, ћирилица', intl: 'sr-Cyrl-RS' },
  { tag: 'sr-Latn', name: 'Srpski, latinica', intl: 'sr-Latn-RS' },
  { tag: 'bg', name: 'Български', intl: 'bg-BG' },
  { tag: 'da', name: 'Dansk', intl: 'da-DK' },
  { tag: 'fr', name: 'Français', intl: 'fr-FR' },
  { tag: 'nb', name: 'Norsk bokmål', intl: 'nb-NO' },
] as const;

export type Tag = (typeof LANGUAGES)[number]['tag'];

export function isTag(tag: string): tag is Tag {
  return LANGUAGES.some((language) => language.tag === tag);
}

/** The locale by which dates and numbers of a language are written. */
export function intlLocale(tag: Tag): string {
  return LANGUAGES.find((language) => language.tag === tag)?.intl ?? 'en-GB';
}

/** The language of the office nearest to what the system asks for. */
export function nearestTag(wanted: readonly string[]): Tag {
  for (const want of wanted) {
    const locale = localeOf(want);
    if (!locale) continue;
    const { language, script } = locale;
    if (language === 'sr') return script === 'Latn' ? 'sr-Latn' : 'sr-Cyrl';
    if (language === 'no' || language === 'nn') return 'nb';
    const found = LANGUAGES.find(({ tag }) => tag === language);
    if (found) return found.tag;
  }
  return 'en';
}

/** A system without a language set says `c`, which is no tag. */
function localeOf(want: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(want);
  } catch {
    return undefined;
  }
}
