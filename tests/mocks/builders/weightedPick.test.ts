import { describe, expect, it } from 'vitest';
import { keyedRandom } from '#mocks/builders/random.ts';
import { weightedPick } from '#mocks/builders/weightedPick.ts';

const ITEMS = ['a', 'b', 'c', 'd'];

describe('weightedPick', () => {
  it('parts the items into so many picked and the rest, each in the order given', () => {
    for (let count = 0; count <= 5; count++) {
      const { picked, rest } = weightedPick(keyedRandom(1, 1, 1, count), ITEMS, count, () => 1);
      expect(picked).toHaveLength(Math.min(count, 4));
      expect([...picked, ...rest].sort()).toEqual(ITEMS);
      for (const part of [picked, rest]) expect(part).toEqual(part.toSorted());
    }
  });

  it('picks a heavier item more often: of weights 3 and 1 the heavier comes first three times in four', () => {
    const draws = 4000;
    let heavier = 0;
    for (let key = 0; key < draws; key++)
      if (weightedPick(keyedRandom(766, 1, 1, key), [3, 1], 1, (weight) => weight).picked[0] === 3) heavier++;
    expect(heavier / draws).toBeCloseTo(0.75, 1.5);
  });

  it('picks items without weight only when no other is left', () => {
    for (let key = 0; key < 50; key++) {
      const random = keyedRandom(766, 1, 2, key);
      const { picked } = weightedPick(random, [0, 1, 0, 1], 3, (weight) => weight);
      expect(picked.filter((weight) => weight === 1)).toHaveLength(2);
      expect(picked).toHaveLength(3);
    }
  });
});
