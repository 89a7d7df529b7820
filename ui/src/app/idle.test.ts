import { describe, expect, it } from 'vitest';
import { Idle } from './idle';

const MINUTE = 60_000;

describe('the idle clock', () => {
  it('is due once nobody has touched anything for the whole time', () => {
    const idle = new Idle(5 * MINUTE, 0);
    expect(idle.isDue(5 * MINUTE - 1)).toBe(false);
    expect(idle.isDue(5 * MINUTE)).toBe(true);
  });

  it('starts over with each touch', () => {
    const idle = new Idle(5 * MINUTE, 0);
    idle.touch(4 * MINUTE);
    expect(idle.isDue(6 * MINUTE)).toBe(false);
    expect(idle.isDue(9 * MINUTE)).toBe(true);
  });

  it('counts the hours of a sleeping computer', () => {
    const idle = new Idle(5 * MINUTE, 0);
    expect(idle.isDue(8 * 60 * MINUTE)).toBe(true);
  });

  it('is not kept from locking by a clock that was set back for years', () => {
    const idle = new Idle(5 * MINUTE, 0);
    const before = -10 * 365 * 24 * 60 * MINUTE;
    expect(idle.isDue(before)).toBe(false);
    expect(idle.isDue(before + 5 * MINUTE)).toBe(true);
  });
});
