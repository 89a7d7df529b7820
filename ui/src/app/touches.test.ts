import { expect, it } from 'vitest';
import { Touches } from './touches';

it('tells of the first touch at once and of the next ones every second', () => {
  const told: number[] = [];
  let now = 0;
  const touches = new Touches(() => told.push(now));
  for (now of [0, 5, 999, 1000, 1001, 1999, 2500, 9000, 9001]) touches.at(now);
  expect(told).toEqual([0, 1000, 2500, 9000]);
});
