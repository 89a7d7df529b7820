import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Autosave, flushAll, flushBeforeLock, type Kept } from './autosave';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A place to save to that answers when told to. */
function slowShelf() {
  const saved: string[] = [];
  const answers: { ok: () => void; no: () => void }[] = [];
  let text = '';
  const told: Kept[] = [];
  const autosave = new Autosave(
    () =>
      new Promise<void>((resolve, reject) => {
        saved.push(text);
        answers.push({ ok: resolve, no: () => reject(new Error('no')) });
      }),
    (kept) => told.push(kept),
  );
  return { autosave, saved, answers, told, type: (now: string) => ((text = now), autosave.touch()) };
}

describe('an autosave', () => {
  it('saves once, 250 ms after the last key', async () => {
    const { saved, type } = slowShelf();
    type('J');
    await vi.advanceTimersByTimeAsync(200);
    type('Je');
    await vi.advanceTimersByTimeAsync(249);
    expect(saved).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(saved).toEqual(['Je']);
  });

  it('does not wait longer than a second for somebody who types without a pause', async () => {
    const { saved, type } = slowShelf();
    for (let key = 0; key < 11; key += 1) {
      type('x'.repeat(key));
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(saved).toHaveLength(1);
  });

  it('saves what was typed during a save after it, never beside it', async () => {
    const { saved, answers, type, autosave } = slowShelf();
    type('a');
    void autosave.flush();
    type('ab');
    const done = autosave.flush();
    await vi.advanceTimersByTimeAsync(0);
    expect(saved).toEqual(['a']);
    answers[0]?.ok();
    await vi.advanceTimersByTimeAsync(0);
    expect(saved).toEqual(['a', 'ab']);
    answers[1]?.ok();
    await done;
  });

  it('keeps what could not be saved and tries again with the next flush', async () => {
    const { saved, answers, told, type, autosave } = slowShelf();
    type('a');
    const first = autosave.flush();
    answers[0]?.no();
    await first;
    expect(told.at(-1)).toBe('unsaved');
    const second = autosave.flush();
    answers[1]?.ok();
    await second;
    expect(saved).toEqual(['a', 'a']);
    expect(told.at(-1)).toBe('saved');
  });

  it('saves nothing more once dropped', async () => {
    const { saved, type, autosave } = slowShelf();
    type('a');
    await autosave.drop();
    await vi.advanceTimersByTimeAsync(2000);
    expect(saved).toEqual([]);
  });

  it('is flushed before a lock as long as it is counted among those', async () => {
    const { saved, answers, type, autosave } = slowShelf();
    const release = flushBeforeLock(autosave);
    type('a');
    const flushed = flushAll();
    expect(saved).toEqual(['a']);
    answers[0]?.ok();
    await flushed;
    release();
    type('b');
    await flushAll();
    expect(saved).toEqual(['a']);
  });
});
