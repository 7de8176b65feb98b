import { describe, expect, it } from 'vitest';
import { missing } from '#src/domain/missing.ts';
import { type DurationTally, logRank } from '#src/domain/stats/logRank.ts';

const resolved = (time: number, resolvedCount: number): DurationTally => ({
  time,
  resolvedCount,
  openCount: 0,
});
const open = (time: number, openCount: number): DurationTally => ({ time, resolvedCount: 0, openCount });
const zOf = (one: readonly DurationTally[], other: readonly DurationTally[]) => {
  const found = logRank(one, other);
  return 'z' in found ? found.z : found;
};

describe('log-rank test', () => {
  it('is above 0 for the group that takes longer and turns its sign with the groups', () => {
    const [slow, fast] = [[resolved(9, 20)], [resolved(3, 20)]];
    expect(zOf(slow, fast)).toBeGreaterThan(4);
    expect(zOf(fast, slow)).toBe(-Number(zOf(slow, fast)));
  });

  it('is 0 for two groups of the same course, however large they are', () => {
    expect(zOf([resolved(2, 3), resolved(5, 3)], [resolved(2, 30), resolved(5, 30)])).toBeCloseTo(0, 12);
  });

  it('counts what is still open as taking longer than its age', () => {
    const others = [resolved(2, 20)];
    expect(zOf([resolved(2, 10), open(12, 10)], others)).toBeGreaterThan(3);
    expect(zOf([resolved(2, 20)], others)).toEqual(missing('noVariation'));
  });

  it('lists of one time in pieces are the same as in one', () => {
    const other = [resolved(1, 4), resolved(6, 9)];
    expect(logRank([resolved(4, 2), open(7, 1), resolved(4, 3)], other)).toEqual(
      logRank([resolved(4, 5), open(7, 1)], other),
    );
  });

  it('says why there is no answer', () => {
    expect(logRank([], [resolved(3, 2)])).toEqual(missing('zeroDenominator'));
    expect(logRank([open(3, 2)], [open(5, 2)])).toEqual(missing('noVariation'));
    expect(() => logRank([resolved(-1, 2)], [resolved(1, 1)])).toThrow(RangeError);
    expect(() => logRank([resolved(1, -2)], [resolved(1, 1)])).toThrow(RangeError);
  });
});
