import { flushSync } from 'svelte';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { flushAll } from './autosave';
import { DraftForm, SavedForm } from './draft-form.svelte';
import { i18n } from './i18n';

/** An office with one shelf of drafts; `refuse` makes its acts find faults. */
const office = vi.hoisted(() => {
  const state = { drafts: {} as Record<string, string>, acts: [] as [string, unknown][], refuse: undefined as unknown };
  const commands: Record<string, (form: { key: string; content: string }) => unknown> = {
    get_draft: ({ key }) => ({ content: state.drafts[key] ?? null, saved_at: null }),
    save_draft: ({ key, content }) => {
      state.drafts[key] = content;
      return {};
    },
    discard_draft: ({ key }) => {
      Reflect.deleteProperty(state.drafts, key);
      return {};
    },
  };
  const invoke = (_: string, { name, form }: { name: string; form: string }): Promise<string> => {
    const command = commands[name];
    const parsed = JSON.parse(form) as { key: string; content: string };
    if (command) return Promise.resolve(JSON.stringify({ ok: command(parsed), stale: [], saved_at: null }));
    if (state.refuse !== undefined) return Promise.resolve(JSON.stringify({ fault: state.refuse }));
    state.acts.push([name, parsed]);
    return Promise.resolve(JSON.stringify({ ok: { id: 't1' }, stale: [], saved_at: null }));
  };
  return { state, invoke };
});
vi.mock('@tauri-apps/api/core', () => ({ invoke: office.invoke }));
vi.mock('@tauri-apps/api/event', () => ({ listen: vi.fn() }));

let end: () => void = () => undefined;

async function draft(): Promise<DraftForm<{ name: string; excluded: boolean }>> {
  let form: DraftForm<{ name: string; excluded: boolean }> | undefined;
  end = $effect.root(() => {
    form = new DraftForm('topic', { name: '', excluded: false });
  });
  flushSync();
  if (!form) throw new Error('the root runs at once');
  await form.ready;
  return form;
}

beforeAll(() => i18n.speak('en'));

beforeEach(() => {
  vi.useFakeTimers();
  office.state.drafts = {};
  office.state.acts = [];
  office.state.refuse = undefined;
});
afterEach(() => {
  end();
  vi.useRealTimers();
});

describe('a draft', () => {
  it('is kept 250 ms after the last key', async () => {
    const form = await draft();
    form.fields.name = 'Gri';
    flushSync();
    await vi.advanceTimersByTimeAsync(200);
    form.fields.name = 'Grief';
    flushSync();
    expect(form.kept).toBe('waiting');
    await vi.advanceTimersByTimeAsync(249);
    expect(office.state.drafts).toEqual({});
    await vi.advanceTimersByTimeAsync(1);
    expect(office.state.drafts).toEqual({ topic: '{"name":"Grief","excluded":false}' });
    expect(form.kept).toBe('saved');
  });

  it('is not written when nothing was typed', async () => {
    const form = await draft();
    await vi.advanceTimersByTimeAsync(5000);
    expect(office.state.drafts).toEqual({});
    expect(form.restored).toBe(false);
  });

  it('is kept at once when the window is about to lock, or the screen is left', async () => {
    const form = await draft();
    form.fields.name = 'G';
    flushSync();
    await flushAll();
    expect(office.state.drafts['topic']).toContain('"G"');
    form.fields.name = 'Gr';
    flushSync();
    end();
    await vi.advanceTimersByTimeAsync(0);
    expect(office.state.drafts['topic']).toContain('"Gr"');
  });

  it('is there again, with fields it did not have yet at their first value', async () => {
    office.state.drafts = { topic: '{"name":"Grief"}' };
    const form = await draft();
    expect(form.restored).toBe(true);
    expect(form.fields).toEqual({ name: 'Grief', excluded: false });
    await vi.advanceTimersByTimeAsync(5000);
    expect(office.state.drafts).toEqual({ topic: '{"name":"Grief"}' });
  });

  it('becomes an act, and is gone', async () => {
    const form = await draft();
    form.fields.name = 'Grie';
    flushSync();
    await vi.advanceTimersByTimeAsync(300);
    form.fields.name = 'Grief';
    flushSync();
    const view = await form.submit('add_topic', (fields) => fields);
    expect(view).toEqual({ id: 't1' });
    expect(office.state.acts).toEqual([['add_topic', { name: 'Grief', excluded: false }]]);
    expect(office.state.drafts).toEqual({});
    expect(form.fields.name).toBe('');
    await vi.advanceTimersByTimeAsync(5000);
    expect(office.state.drafts).toEqual({});
  });

  it('keeps what is typed while the act is under way', async () => {
    const form = await draft();
    form.fields.name = 'Grief';
    form.fields.excluded = true;
    flushSync();
    const done = form.submit('add_topic', (fields) => fields);
    form.fields.name = 'Work';
    flushSync();
    expect(await done).toEqual({ id: 't1' });
    expect(office.state.acts).toEqual([['add_topic', { name: 'Grief', excluded: true }]]);
    expect(form.fields).toEqual({ name: 'Work', excluded: false });
    expect(office.state.drafts).toEqual({ topic: '{"name":"Work","excluded":false}' });
    await vi.advanceTimersByTimeAsync(5000);
    expect(office.state.drafts).toEqual({ topic: '{"name":"Work","excluded":false}' });
  });

  it('stays when the act is refused, with each fault at its field', async () => {
    office.state.refuse = { code: 'fields', args: {}, fields: [{ field: 'name', code: 'required', args: {} }] };
    const form = await draft();
    form.fields.excluded = true;
    flushSync();
    expect(await form.submit('add_topic', (fields) => fields)).toBeUndefined();
    expect(form.faultOf('name')).toBe('Please write something here.');
    expect(form.fault).toBeUndefined();
    expect(form.fields.excluded).toBe(true);
  });

  it('tells a refusal that belongs to no field as a whole', async () => {
    office.state.refuse = { code: 'not-now', args: {}, fields: [] };
    const form = await draft();
    await form.submit('add_topic', (fields) => fields);
    expect(form.faulty).toBe(false);
    expect(form.fault?.code).toBe('not-now');
  });
});

describe('a form that is always saved', () => {
  function saved(): SavedForm<'change_centre', { name: string }> {
    let form: SavedForm<'change_centre', { name: string }> | undefined;
    end = $effect.root(() => {
      form = new SavedForm('change_centre', { name: 'Old' }, ({ name }) => ({ name, country: 'RS', zone: 'Europe/Belgrade', language: 'en' }));
    });
    flushSync();
    if (!form) throw new Error('the root runs at once');
    return form;
  }

  it('writes a change by its own command', async () => {
    const form = saved();
    form.fields.name = 'New';
    flushSync();
    await vi.advanceTimersByTimeAsync(250);
    expect(office.state.acts).toEqual([
      ['change_centre', { name: 'New', country: 'RS', zone: 'Europe/Belgrade', language: 'en' }],
    ]);
  });

  it('takes what the office shows, but never over what is being typed', async () => {
    const form = saved();
    form.show({ name: 'From the office' });
    flushSync();
    await vi.advanceTimersByTimeAsync(5000);
    expect(office.state.acts).toEqual([]);
    form.fields.name = 'Typed';
    flushSync();
    form.show({ name: 'Older' });
    expect(form.fields.name).toBe('Typed');
  });

  it('follows what the office holds, and leaves alone what differs by outer spaces only', async () => {
    let held = $state({ name: 'Grief' });
    let form: SavedForm<'change_centre', { name: string }> | undefined;
    end = $effect.root(() => {
      form = new SavedForm('change_centre', () => held, ({ name }) => ({ name, country: 'RS', zone: 'Europe/Belgrade', language: 'en' }));
    });
    flushSync();
    if (!form) throw new Error('the root runs at once');
    form.fields.name = 'Grief and ';
    flushSync();
    await vi.advanceTimersByTimeAsync(250);
    held = { name: 'Grief and' };
    flushSync();
    expect(form.fields.name).toBe('Grief and ');
    held = { name: 'Grief' };
    flushSync();
    expect(form.fields.name).toBe('Grief');
    await vi.advanceTimersByTimeAsync(5000);
    expect(office.state.acts).toHaveLength(1);
  });

  it('says at the field what was refused, and keeps it for the next try', async () => {
    office.state.refuse = { code: 'fields', args: {}, fields: [{ field: 'name', code: 'too-long', args: { length: 201, limit: 200 } }] };
    const form = saved();
    form.fields.name = 'x'.repeat(201);
    flushSync();
    await vi.advanceTimersByTimeAsync(250);
    expect(form.faultOf('name')).toContain('201');
    expect(form.kept).toBe('unsaved');
    office.state.refuse = undefined;
    form.fields.name = 'x';
    flushSync();
    await vi.advanceTimersByTimeAsync(250);
    expect(form.faultOf('name')).toBeUndefined();
    expect(office.state.acts).toHaveLength(1);
  });
});
