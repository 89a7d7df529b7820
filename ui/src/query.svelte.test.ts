import { flushSync } from 'svelte';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { Fault } from './fault';
import type { Commands } from './generated/surface';
import { i18n } from './i18n';
import { Query } from './query.svelte';
import { saved } from './saved.svelte';
import { call } from './api';

/** The shell, answering when told to. */
const shell = vi.hoisted(() => ({ invoke: vi.fn<(command: string, args: { name: string; form: string }) => Promise<string>>() }));
vi.mock('@tauri-apps/api/core', () => shell);
vi.mock('@tauri-apps/api/event', () => ({ listen: vi.fn() }));

type HistoryView = Commands['get_history']['view'];

const ok = (view: unknown, stale: string[] = [], savedAt: string | null = null): string =>
  JSON.stringify({ ok: view, stale, saved_at: savedAt });
const history = (total: number): HistoryView => ({ lines: [], total });

/** Lets promises that are settled go on. */
const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
};

let end: () => void;
let page = $state(0);
let query: Query<'get_history'>;

function show(): void {
  end = $effect.root(() => {
    query = new Query('get_history', () => ({ page }), ['journal']);
  });
  flushSync();
}

const asked = (): unknown[] => shell.invoke.mock.calls.map(([, { form }]) => JSON.parse(form) as unknown);

beforeAll(() => i18n.speak('en'));

beforeEach(() => {
  page = 0;
  shell.invoke.mockReset();
});
afterEach(() => end());

describe('a query', () => {
  it('shows the view, and asks again when its form changes', async () => {
    shell.invoke.mockResolvedValueOnce(ok(history(1))).mockResolvedValueOnce(ok(history(2)));
    show();
    expect(query.loading).toBe(true);
    await settle();
    expect(query.view).toEqual(history(1));
    page = 1;
    flushSync();
    expect(query.view).toEqual(history(1));
    await settle();
    expect(query.view).toEqual(history(2));
    expect(asked()).toEqual([{ page: 0 }, { page: 1 }]);
  });

  it('asks again when a write makes its topic stale, and not for another topic', async () => {
    shell.invoke.mockImplementation((_, { name }) =>
      Promise.resolve(name === 'get_history' ? ok(history(1)) : ok({ action: null }, name === 'undo' ? ['journal'] : ['people'])),
    );
    show();
    await settle();
    await call('redo', {});
    await settle();
    expect(shell.invoke.mock.calls.filter(([, { name }]) => name === 'get_history')).toHaveLength(1);
    await call('undo', {});
    await settle();
    expect(shell.invoke.mock.calls.filter(([, { name }]) => name === 'get_history')).toHaveLength(2);
  });

  it('never lets an older answer overwrite a newer one', async () => {
    const answers: ((text: string) => void)[] = [];
    shell.invoke.mockImplementation(() => new Promise((resolve) => answers.push(resolve)));
    show();
    page = 1;
    flushSync();
    answers[1]?.(ok(history(2)));
    await settle();
    answers[0]?.(ok(history(1)));
    await settle();
    expect(query.view).toEqual(history(2));
  });

  it('keeps the old view beside a fault, and loses the fault with the next answer', async () => {
    shell.invoke
      .mockResolvedValueOnce(ok(history(1)))
      .mockResolvedValueOnce(JSON.stringify({ fault: { code: 'vault-database', args: {}, fields: [] } }))
      .mockResolvedValueOnce(ok(history(3)));
    show();
    await settle();
    await query.reload();
    expect(query.fault).toBeInstanceOf(Fault);
    expect(query.fault?.code).toBe('vault-database');
    expect(query.view).toEqual(history(1));
    await query.reload();
    expect(query.fault).toBeUndefined();
  });

  it('shows nothing any more of what is not found', async () => {
    shell.invoke
      .mockResolvedValueOnce(ok(history(1)))
      .mockResolvedValueOnce(JSON.stringify({ fault: { code: 'not-found', args: {}, fields: [] } }))
      .mockResolvedValueOnce(ok(history(2)));
    show();
    await settle();
    await query.reload();
    expect(query.fault?.code).toBe('not-found');
    expect(query.view).toBeUndefined();
    await query.reload();
    expect(query.view).toEqual(history(2));
  });

  it('asks nothing more once its component is gone', async () => {
    shell.invoke.mockResolvedValue(ok(history(1), ['journal']));
    show();
    await settle();
    end();
    const before = shell.invoke.mock.calls.length;
    await call('undo', {});
    await settle();
    expect(shell.invoke.mock.calls.length).toBe(before + 1);
  });
});

describe('a call', () => {
  it('notes when something was saved, and keeps that through a mere reading', async () => {
    show();
    shell.invoke.mockResolvedValueOnce(ok({ action: null }, [], '2026-11-20T13:02:00Z')).mockResolvedValueOnce(ok(history(1)));
    await call('undo', {});
    await call('get_history', { page: 0 });
    expect(saved.at).toBe('2026-11-20T13:02:00Z');
  });

  it('tells a fault that has no words of its own as something unforeseen', () => {
    show();
    expect(new Fault('never-heard-of').text).toMatch(/unforeseen.*\(never-heard-of\)/);
    expect(new Fault('locked').text).not.toContain('unforeseen');
  });
});
