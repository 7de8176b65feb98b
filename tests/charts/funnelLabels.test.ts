import { describe, expect, it } from 'vitest';
import { type PlacedLabel, placeLabels } from '#src/charts/funnelLabels.ts';
import { textWidth } from '#src/charts/textWidth.ts';

const BOUNDS = { left: 0, right: 400, top: 0, bottom: 300 };

const label = (key: string, x: number, y: number, text = `Tên ${key}`) => ({ key, text, x, y });

/** The ground a name covers, by the widths that layouts go by. */
function boxOf({ text, textX, textY, anchor }: PlacedLabel) {
  const width = textWidth(text, 13);
  const left = anchor === 'start' ? textX : anchor === 'end' ? textX - width : textX - width / 2;
  return { left, right: left + width, top: textY - 12, bottom: textY + 3 };
}

function overlap(a: PlacedLabel, b: PlacedLabel): boolean {
  const [one, other] = [boxOf(a), boxOf(b)];
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

describe('names beside their marks', () => {
  it('stand to the right where there is room, and to the left at the right edge', () => {
    const wanted = [label('a', 100, 100), label('b', 390, 200)];
    expect(placeLabels(wanted, wanted, BOUNDS).map(({ anchor }) => anchor)).toEqual(['start', 'end']);
  });

  it('never lie over one another, however close their marks are', () => {
    const wanted = Array.from({ length: 8 }, (_, place) =>
      label(`${place}`, 150 + place * 6, 120 + place * 4),
    );
    const placed = placeLabels(wanted, wanted, BOUNDS);
    expect(placed.length).toBeGreaterThan(2);
    for (const [place, one] of placed.entries())
      for (const other of placed.slice(place + 1)) expect(overlap(one, other)).toBe(false);
  });

  it('stay within the picture', () => {
    const corners = [label('a', 2, 2), label('b', 398, 2), label('c', 2, 298), label('d', 398, 298)];
    for (const placed of placeLabels(corners, corners, BOUNDS)) {
      const { left, right, top, bottom } = boxOf(placed);
      expect(left).toBeGreaterThanOrEqual(BOUNDS.left);
      expect(right).toBeLessThanOrEqual(BOUNDS.right);
      expect(top).toBeGreaterThanOrEqual(BOUNDS.top);
      expect(bottom).toBeLessThanOrEqual(BOUNDS.bottom);
    }
  });

  it('go where they cover no other mark, if there is such a place', () => {
    const wanted = [label('a', 100, 100)];
    const marks = [...wanted, { key: 'b', x: 125, y: 100 }];
    expect(placeLabels(wanted, marks, BOUNDS)[0]?.anchor).toBe('end');
  });

  it('are left out where there is no place, the less important first', () => {
    const narrow = { left: 0, right: 70, top: 0, bottom: 20 };
    const wanted = [label('first', 5, 10, 'Một tên'), label('second', 6, 10, 'Hai tên')];
    expect(placeLabels(wanted, wanted, narrow).map(({ key }) => key)).toEqual(['first']);
  });
});
