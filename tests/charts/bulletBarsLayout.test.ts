import { describe, expect, it } from 'vitest';
import {
  type BulletPlace,
  type BulletRow,
  bulletBarsLayout,
  STATE_INDENT,
} from '#src/charts/bulletBarsLayout.ts';
import { textWidth } from '#src/charts/textWidth.ts';

function row(differences: Partial<BulletRow> = {}): BulletRow {
  return {
    key: 'a',
    label: 'Cán bộ dùng hộp thư công vụ thường xuyên',
    figure: '70,0%',
    value: 0.7,
    target: 0.9,
    hasBar: true,
    state: 'below',
    stateText: 'Chưa đạt mục tiêu 90%, thiếu 20,0 điểm phần trăm',
    olderText: null,
    note: '308/440 · tháng 4/2024 · Báo cáo chuyển đổi số',
    ...differences,
  };
}

/** Where a picture of one row puts it. */
function placed(width: number, differences: Partial<BulletRow> = {}): BulletPlace {
  const [place] = bulletBarsLayout(width, [row(differences)]).places;
  if (!place) throw new Error('a row has its place');
  return place;
}

describe('the layout of bullet bars', () => {
  it('begins every bar at 0 on one scale that ends at 100 %, and holds what is beyond it', () => {
    const { x } = bulletBarsLayout(640, [row(), row({ key: 'b' })]);
    expect(x(0)).toBe(0);
    expect(x(0.5)).toBeCloseTo(x(1) / 2);
    expect(x(1)).toBeLessThanOrEqual(640);
    expect(x(1.4)).toBe(x(1));
  });

  it('sets the note beside the state where both fit, else in lines below it', () => {
    const wide = placed(700);
    expect(wide.isNoteBeside).toBe(true);
    expect(wide.notes.map(({ y }) => y)).toEqual(wide.states.map(({ y }) => y));
    const narrow = placed(300, { note: 'Một nguồn có tên rất dài '.repeat(6).trim() });
    expect(narrow.isNoteBeside).toBe(false);
    expect(narrow.notes.length).toBeGreaterThan(2);
    expect(narrow.notes[0]?.y).toBeGreaterThan(narrow.states.at(-1)?.y ?? 0);
  });

  it('leaves room for the mark of an older period when it decides that', () => {
    const fits = (width: number, olderText: string | null) => placed(width, { olderText }).isNoteBeside;
    const widths = Array.from({ length: 600 }, (_, place) => 300 + place);
    const least = widths.find((width) => fits(width, null)) ?? 0;
    expect(least).toBeGreaterThan(300);
    expect(fits(least, 'số liệu năm 2023')).toBe(false);
    expect(fits(899, 'số liệu năm 2023')).toBe(true);
  });

  it('breaks the state and moves the older period below it before they leave the picture', () => {
    const { states, older, notes } = placed(256, { olderText: 'số liệu năm 2023' });
    expect(states.length).toBeGreaterThan(1);
    for (const { text } of states) expect(STATE_INDENT + textWidth(text, 12)).toBeLessThanOrEqual(256);
    expect(older.x + textWidth('số liệu năm 2023', 12)).toBeLessThanOrEqual(256);
    expect(older.y).toBeGreaterThanOrEqual(states.at(-1)?.y ?? 0);
    expect(notes[0]?.y).toBeGreaterThan(older.y);
    const below = placed(330, { olderText: 'số liệu năm 2023' });
    expect(below.older).toMatchObject({ x: STATE_INDENT });
    expect(below.older.y).toBeGreaterThan(below.states.at(-1)?.y ?? 0);
  });

  it.each([320, 640])(
    'keeps rows apart at %i px: each ends where the next begins, below its words',
    (width) => {
      const layout = bulletBarsLayout(width, [row(), row({ key: 'b', hasBar: false }), row({ key: 'c' })]);
      layout.places.forEach((one, index) => {
        const end = one.top + one.height;
        expect(one.labels[0]?.y).toBeGreaterThan(one.top);
        expect(one.notes.at(-1)?.y).toBeLessThan(end);
        expect(layout.places[index + 1]?.top ?? layout.axisY).toBeGreaterThanOrEqual(end);
      });
      expect(layout.places).toHaveLength(3);
      expect(layout.axisY).toBeLessThan(layout.height);
    },
  );

  it('draws no bar for a number, and no scale where there is no bar at all', () => {
    const layout = bulletBarsLayout(640, [row({ hasBar: false, value: null, target: null, figure: '46' })]);
    expect(layout.places[0]?.barY).toBeNull();
    expect(layout.ticks).toEqual([]);
  });

  it('breaks a long label before it runs into the figure', () => {
    const narrow = placed(240);
    expect(narrow.labels.length).toBeGreaterThan(1);
    expect(narrow.barY).toBeGreaterThan(narrow.labels.at(-1)?.y ?? 0);
  });
});
