import type { FieldFault } from './generated/surface';
import { i18n, t, type Args } from './i18n';

/** Days and hours among what a message needs, as the reader writes them. */
function readable(args: Args): Args {
  const written = (value: Args[string]): Args[string] => {
    if (typeof value !== 'string') return value;
    if (/^\d{4}-\d\d-\d\d$/.test(value)) return i18n.format.date(value, 'weekday');
    return /^\d\d:\d\d$/.test(value) ? i18n.format.time(value) : value;
  };
  return Object.fromEntries(Object.entries(args).map(([name, value]) => [name, written(value)]));
}

/** The message of a fault code; a code without words of its own is told as something unforeseen. */
export function faultText(code: string, args: Args = {}): string {
  const id = `fault-${code}`;
  return i18n.knows(id) ? t(id, readable(args)) : t('fault-unforeseen', { code });
}

/** Something stood in the way of a command, and nothing was changed. */
export class Fault extends Error {
  override readonly name = 'Fault';

  constructor(
    readonly code: string,
    readonly args: Args = {},
    readonly fields: readonly FieldFault[] = [],
  ) {
    super(code);
  }

  /** What happened and what helps, in the reader's language. */
  get text(): string {
    return faultText(this.code, this.args);
  }
}

/** Any thrown thing as a fault: what is not one came from outside the office. */
export function asFault(thrown: unknown): Fault {
  return thrown instanceof Fault ? thrown : new Fault('unforeseen', { code: 'shell' });
}
