import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barSize, stackedBar } from '#src/charts/stackedBar.ts';

const widths = ({ parts }: ReturnType<typeof stackedBar>) => parts.map(({ width }) => width);

describe('the parts of a bar', () => {
  it('add up to its width, each beginning where the one before ended', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5000), { minLength: 1, maxLength: 5 }), (values) => {
        const total = values.reduce((sum, value) => sum + value, 0);
        fc.pre(total > 0);
        const { parts } = stackedBar({ values, total }, 600, total);
        let end = 0;
        for (const part of parts) {
          expect(part.x).toBeCloseTo(end);
          end = part.x + part.width;
        }
        expect(end).toBeCloseTo(600);
      }),
    );
  });

  it('are as long as their counts', () => {
    const { parts, unknown } = stackedBar({ values: [30, 10, 10], total: 50 }, 500, 100);
    expect(parts).toEqual([
      { part: 0, x: 0, width: 150 },
      { part: 1, x: 150, width: 50 },
      { part: 2, x: 200, width: 50 },
    ]);
    expect(unknown).toBeNull();
  });

  it('leave out what is 0, and keep what is one among thousands in sight', () => {
    const bar = stackedBar({ values: [4900, 0, 1], total: 4901 }, 600, 4901);
    expect(bar.parts.map(({ part }) => part)).toEqual([0, 2]);
    expect(widths(bar)).toEqual([597, 3]);
  });

  it('draw what no known part holds as unknown, and nothing where all parts are known', () => {
    const bar = stackedBar({ values: [60, null, 20], total: 100 }, 500, 100);
    expect(bar.parts.map(({ part }) => part)).toEqual([0, 2]);
    expect(bar.unknown).toEqual({ x: 400, width: 100 });
    expect(stackedBar({ values: [60, 20], total: 100 }, 500, 100).unknown).toBeNull();
  });

  it('draw nothing without a total, and nothing for none', () => {
    const nothing = { parts: [], unknown: null };
    expect(stackedBar({ values: [null, 3], total: null }, 500, 100)).toEqual(nothing);
    expect(stackedBar({ values: [0, 0], total: 0 }, 500, 0)).toEqual(nothing);
  });

  it('stay within a bar whose total is less than they are together', () => {
    const row = { values: [80, 40], total: 100 };
    expect(barSize(row)).toBe(120);
    expect(widths(stackedBar(row, 600, barSize(row)))).toEqual([400, 200]);
  });
});
