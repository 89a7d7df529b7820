import { describe, expect, it } from 'vitest';
import { keptOrder } from './kept-order';

const lines = (...ids: string[]) => ids.map((id) => ({ id }));

describe('a list that is being changed', () => {
  it('keeps its order when the office sorts it anew', () => {
    const arrange = keptOrder();
    arrange(lines('mole', 'zebra'));
    expect(arrange(lines('zebra', 'mole'))).toEqual(lines('mole', 'zebra'));
  });

  it('shows what is new at its end, and leaves out what is gone', () => {
    const arrange = keptOrder();
    arrange(lines('mole', 'zebra'));
    expect(arrange(lines('ant', 'zebra'))).toEqual(lines('zebra', 'ant'));
  });

  it('puts what was away for a while back where it stood', () => {
    const arrange = keptOrder();
    arrange(lines('ant', 'mole', 'zebra'));
    arrange(lines('ant', 'zebra'));
    expect(arrange(lines('ant', 'mole', 'zebra'))).toEqual(lines('ant', 'mole', 'zebra'));
  });
});
