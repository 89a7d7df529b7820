import type { ReportLine, ReportRowView } from '../generated/surface';
import type { I18n } from '../i18n';

/** Under which message the words of a line's rows stand; those of other lines are the reports' own. */
const SHARED: Partial<Record<ReportLine, string>> = { channel: 'channel', age: 'age-band', gender: 'gender' };

/** What a row is the number of, as a language says it. */
export function rowName(said: I18n, line: ReportLine, { word, name }: ReportRowView): string {
  return name ?? said.text(`${SHARED[line] ?? `report-${line}`}-${word}`);
}

/** A number of a report, or the word for one that is hidden. */
export function number(said: I18n, told: number | null): string {
  return told === null ? said.text('report-hidden') : said.format.number(told);
}
