import { describe, expect, it } from 'vitest';
import { type MultipleCell, multiplesAxis, smallMultiplesLayout } from '#src/charts/smallMultiplesLayout.ts';

const percent = (rate: number) => `${Math.round(rate * 100)}%`;

function cell(values: readonly (number | null)[], differences: Partial<MultipleCell> = {}): MultipleCell {
  return {
    key: values.join(),
    label: 'Mẫu',
    figure: '',
    note: '',
    isMissing: false,
    isMarked: false,
    isSmall: false,
    points: values.map((value, place) => ({
      key: String(place),
      label: String(place),
      value,
      mean: 0.95,
      lower: 0.9,
      upper: 1,
      tone: 'plain',
      isProvisional: false,
    })),
    ...differences,
  };
}

describe('the scale of small multiples', () => {
  it('holds the figures and the limits of all cells', () => {
    const { from, to } = multiplesAxis([cell([0.97, 0.8]), cell([0.99, 0.99])], 0, 1);
    expect(from).toBeLessThanOrEqual(0.8);
    expect(from).toBeGreaterThan(0.5);
    expect(to).toBe(1);
  });

  it('is not stretched by a cell that rests on few cases, unless all do', () => {
    const firm = cell([0.97, 0.95]);
    const small = cell([0, 1], { isSmall: true });
    expect(multiplesAxis([firm, small], 0, 1)).toEqual(multiplesAxis([firm], 0, 1));
    expect(multiplesAxis([small], 0, 1)).toEqual({ from: 0, to: 1 });
  });
});

describe('the layout of small multiples', () => {
  const cells = Array.from({ length: 21 }, (_, place) => cell([0.9, 0.95, 0.9 + place / 1000]));
  const layoutOf = (width: number) => smallMultiplesLayout(width, cells, { from: 0.8, to: 1 }, percent);

  it('puts seven in a row on a desk and two on a phone', () => {
    expect(layoutOf(1334).columns).toBe(7);
    expect(layoutOf(318).columns).toBe(2);
  });

  it.each([318, 700, 1334])('keeps every cell within %d px and apart from the others', (width) => {
    const { columns, cellWidth, cellHeight, corner, height } = layoutOf(width);
    expect(corner(columns - 1).x + cellWidth).toBeLessThanOrEqual(width + 0.001);
    expect(corner(1).x).toBeGreaterThan(corner(0).x + cellWidth);
    expect(corner(columns).y).toBeGreaterThan(corner(0).y + cellHeight);
    expect(corner(20).y + cellHeight).toBeLessThan(height);
  });

  it('draws all cells on one scale, higher figures higher', () => {
    const { y, picture, isBeyond } = layoutOf(1334);
    expect(y(1)).toBeLessThan(y(0.9));
    expect(y(1)).toBeGreaterThan(picture.top);
    expect(y(0.8)).toBeLessThan(picture.bottom);
    expect(y(0.2)).toBe(y(0.8));
    expect([isBeyond(0.2), isBeyond(0.8), isBeyond(1)]).toEqual([true, false, false]);
  });

  it('writes the scale once a row', () => {
    expect(layoutOf(1334).rowStarts).toEqual([0, 7, 14]);
    expect(layoutOf(1334).ends.map(({ label }) => label)).toEqual(['100%', '80%']);
  });

  it('stands without cells', () => {
    expect(smallMultiplesLayout(700, [], { from: 0, to: 1 }, percent)).toMatchObject({ height: 0 });
  });
});
