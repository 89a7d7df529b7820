import { invoke } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';
import { Fault } from './fault';
import type { Commands, FaultView, Stale, WorkKind, WorkView } from './generated/surface';
import { saved } from './saved.svelte';
import { calendar } from './shared/calendar.svelte';
import { staleness } from './staleness';

export type Command = keyof Commands;
export type Form<K extends Command> = Commands[K]['form'];
export type View<K extends Command> = Commands[K]['view'];

type Envelope<V> =
  | { ok: V; stale: Stale[]; saved_at: string | null; today: string | null }
  | { fault: FaultView };

/** Asks the office; gives its view or throws a `Fault`. Whatever a write made stale is told to the queries that show it. */
export async function call<K extends Command>(name: K, form: Form<K>): Promise<View<K>> {
  const answer = await invoke<string>('call', { name, form: JSON.stringify(form) });
  const envelope = JSON.parse(answer) as Envelope<View<K>>;
  if ('fault' in envelope) throw new Fault(envelope.fault.code, envelope.fault.args, envelope.fault.fields);
  if (envelope.saved_at !== null) saved.at = envelope.saved_at;
  if (envelope.today !== null) calendar.today = envelope.today;
  staleness.report(envelope.stale);
  return envelope.ok;
}

/** Looks how far the long work of a kind is; null where there is none. The office is not asked, and may be busy. */
export async function getWork(kind: WorkKind): Promise<WorkView | null> {
  return await invoke<WorkView | null>('get_work', { kind });
}

/** Tells the long work of a kind to stop; the command that began it then answers that it did. */
export async function stopWork(kind: WorkKind): Promise<void> {
  await invoke('stop_work', { kind });
}

/**
 * Opens the system's window for choosing a folder, a backup or a spreadsheet, or where a report is to be written, with a name to begin
 * with; gives the name of what was chosen, or null. The office has it then.
 */
export async function choose(wanted: 'folder' | 'backup' | 'spreadsheet' | 'report', title: string, name = ''): Promise<string | null> {
  return await invoke<string | null>('choose', { wanted, title, name });
}

/** Hears that the shell locks: the window is blank already. The answer ends it. */
export function onLocking(hear: () => void): () => void {
  const unlisten = listen('locking', hear);
  return () => void unlisten.then((end) => end());
}

/** Tells that everything typed is saved, so that the vault can close. */
export async function noteSettled(): Promise<void> {
  await invoke('note_settled');
}

/** Tells that somebody touched keyboard or mouse. The shell counts how long nobody did. */
export async function touch(): Promise<void> {
  await invoke('touch');
}

/** Tells that something was copied, so that it does not outlast the lock. */
export async function noteCopy(): Promise<void> {
  await invoke('note_copy');
}

/** Goes to the vault of invented people, or back to the centre's own. The process is replaced, as in a lock. */
export async function practise(on: boolean): Promise<void> {
  await invoke('practise', { on });
}

/** Blanks the window, closes the vault once everything typed is saved, and replaces the process. */
export async function lock(): Promise<void> {
  await invoke('lock');
}
