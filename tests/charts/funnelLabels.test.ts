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

  it('go a line or more away, with a line that leads there, where they would cover other marks beside their own', () => {
    const wanted = [label('a', 390, 60)];
    // Marks on all sides of the name's usual places.
    const marks = [...wanted, ...[40, 50, 60, 70, 80].map((y) => ({ key: `m${y}`, x: 360, y }))];
    const [placed] = placeLabels(wanted, marks, BOUNDS);
    if (!placed) throw new Error('no name');
    expect(placed.leader).toMatchObject({ x: 390 });
    const box = boxOf(placed);
    for (const { key, x, y } of marks.filter((mark) => mark.key !== 'a'))
      expect([key, box.right > x - 6 && box.left < x + 6 && box.bottom > y - 6 && box.top < y + 6]).toEqual([
        key,
        false,
      ]);
  });

  it('do not lead across another mark, as if the name were its', () => {
    const wanted = [label('a', 200, 150, 'Một tên khá dài')];
    const around = [-1, 1].flatMap((side) => [
      ...[-24, -12, 0, 12, 24].map((dy) => ({ key: `${side} ${dy}`, x: 200 + side * 30, y: 150 + dy })),
    ]);
    const above = { key: 'above', x: 200, y: 136 };
    const [placed] = placeLabels(wanted, [...wanted, ...around, above], BOUNDS);
    expect(placed?.leader?.to).toBeGreaterThan(150);
  });

  it('have no leading line beside their mark', () => {
    const wanted = [label('a', 100, 100)];
    expect(placeLabels(wanted, wanted, BOUNDS)[0]?.leader).toBeNull();
  });

  it('are left out where there is no place, the less important first', () => {
    const narrow = { left: 0, right: 70, top: 0, bottom: 20 };
    const wanted = [label('first', 5, 10, 'Một tên'), label('second', 6, 10, 'Hai tên')];
    expect(placeLabels(wanted, wanted, narrow).map(({ key }) => key)).toEqual(['first']);
  });
});
