import { expect, it } from 'vitest';
import { runningTops } from '#src/charts/runningTops.ts';

it('stacks rows of different heights below each other, and says where the last ends', () => {
  expect(runningTops([20, 40, 20], 10)).toEqual([10, 30, 70, 90]);
  expect(runningTops([], 10)).toEqual([10]);
});
