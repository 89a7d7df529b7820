import { i18n } from '../i18n';

/** The languages of ISO 639-1. */
const CODES =
  'aa ab af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cs cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ig ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu rom rup'.split(
    ' ',
  );

/** What a language is called; its code where it has no name. */
export function languageName(code: string): string {
  return new Intl.DisplayNames(i18n.format.locale, { type: 'language', fallback: 'code' }).of(code) ?? code;
}

export function languagesInWords(codes: readonly string[]): string {
  const [first = '', ...rest] = codes.map(languageName);
  // A list stands by itself: its first word begins like a sentence.
  return i18n.format.list([first.charAt(0).toLocaleUpperCase(i18n.format.locale) + first.slice(1), ...rest]);
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();
}

/** Languages with the text in their name, those that begin with it first. */
export function findLanguages(text: string, except: readonly string[]): { id: string; label: string }[] {
  const wanted = plain(text);
  const found = CODES.filter((code) => !except.includes(code))
    .map((code) => ({ id: code, label: languageName(code) }))
    .filter(({ label }) => plain(label).includes(wanted));
  const late = ({ label }: { label: string }): number => (plain(label).startsWith(wanted) ? 0 : 1);
  return found.toSorted((a, b) => late(a) - late(b) || a.label.localeCompare(b.label, i18n.format.locale)).slice(0, 8);
}
