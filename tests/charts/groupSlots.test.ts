import { describe, expect, it } from 'vitest';
import { groupSlots } from '#src/charts/groupSlots.ts';

describe('the composition bar', () => {
  it('gives each group a slot as wide as its maximum and fills it with the points earned', () => {
    expect(
      groupSlots([
        { code: 'A', maxPoints: 60, points: 30 },
        { code: 'B', maxPoints: 40, points: 40 },
      ]),
    ).toEqual([
      { code: 'A', x: 0, width: 0.6, earned: 0.3 },
      { code: 'B', x: 0.6, width: 0.4, earned: 0.4 },
    ]);
  });

  it('draws nothing earned where points are not known, and never beyond the slot', () => {
    const [unknown, over] = groupSlots([
      { code: 'A', maxPoints: 50, points: null },
      { code: 'B', maxPoints: 50, points: 70 },
    ]);
    expect(unknown?.earned).toBeNull();
    expect(over?.earned).toBe(0.5);
  });
});
