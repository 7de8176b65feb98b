import { describe, expect, it } from 'vitest';
import { procedureStripLayout, type StripRow } from '#src/charts/procedureStripLayout.ts';
import { textWidth } from '#src/charts/textWidth.ts';

const HEADS = ['Trung vị', 'Số hồ sơ'];
const row = (part: Partial<StripRow>): StripRow => ({
  key: 'a',
  label: 'Đăng ký khai sinh',
  isMarked: false,
  median: 4,
  p90: 8,
  limit: 10,
  isSmall: false,
  figures: ['4 ngày', '120'],
  words: [],
  ...part,
});
const stripOf = (part: Partial<StripRow>) => {
  const layout = procedureStripLayout(1200, [row(part), row({ key: 'long', p90: 20 })], HEADS);
  return { layout, strip: layout.strip(0) };
};

describe('strips of processing times', () => {
  it('stand on one scale of days that begins at 0 and holds the longest', () => {
    const { layout } = stripOf({});
    expect(layout.x(0)).toBe(0);
    expect(layout.ticks[0]).toEqual({ days: 0, x: 0 });
    expect(layout.x(20)).toBeLessThan(layout.stripWidth);
    expect(layout.x(10)).toBeCloseTo(layout.x(20) / 2, 9);
  });

  it('run from the median to the day nine in ten are done, all of it within the limit', () => {
    const { layout, strip } = stripOf({});
    expect(strip).toEqual({
      median: layout.x(4),
      within: { x: layout.x(4), width: layout.x(8) - layout.x(4) },
      beyond: null,
      openFrom: null,
      isMedianBeyond: false,
    });
  });

  it('are parted at the limit', () => {
    const { layout, strip } = stripOf({ p90: 15 });
    expect(strip?.within).toEqual({ x: layout.x(4), width: layout.x(10) - layout.x(4) });
    expect(strip?.beyond?.x).toBe(layout.x(10));
    expect(strip?.beyond?.width).toBeCloseTo(layout.x(15) - layout.x(10), 9);
  });

  it('lie wholly beyond it where the median already does', () => {
    const { layout, strip } = stripOf({ median: 12, p90: 15 });
    expect(strip).toMatchObject({ within: null, isMedianBeyond: true, beyond: { x: layout.x(12) } });
  });

  it('are open from the limit on where nine in ten are not done yet', () => {
    const { layout, strip } = stripOf({ p90: null });
    expect(strip).toMatchObject({ beyond: null, openFrom: layout.x(10) });
    expect(stripOf({ p90: null, limit: null }).strip).toMatchObject({ within: null, openFrom: layout.x(4) });
  });

  it('never lie beyond a limit that there is not', () => {
    expect(stripOf({ p90: 15, limit: null }).strip).toMatchObject({ beyond: null, isMedianBeyond: false });
  });

  it('are not there without a median, and seen where median and nine in ten fall on one day', () => {
    expect(stripOf({ median: null, p90: null }).strip).toBeNull();
    expect(stripOf({ median: 4, p90: 4 }).strip?.within?.width).toBeGreaterThan(1);
  });

  it('leave room for the figures beside them; on a narrow screen they take the width', () => {
    const rows = [
      row({}),
      row({ key: 'b', label: 'Xác nhận nguồn gốc, thời điểm sử dụng đất và tình trạng đất' }),
    ];
    const wide = procedureStripLayout(1000, rows, HEADS);
    expect(wide.columns).toHaveLength(2);
    const first = wide.columns[0] ?? 0;
    expect(wide.stripLeft + wide.stripWidth).toBeLessThan(first - 40);
    expect(wide.label(1).length).toBe(2);
    const narrow = procedureStripLayout(340, rows, HEADS);
    expect(narrow.isStacked).toBe(true);
    expect(narrow.columns).toEqual([]);
    expect(narrow.stripWidth).toBeGreaterThan(300);
    expect(narrow.label(1).at(-1)?.y).toBeLessThan(narrow.middle(1) - 8);
  });

  it('on a narrow screen break the figures between them so that none is cut off', () => {
    const words = ['trung vị 7 ngày', '90% chưa đạt', 'hạn 10 ngày', 'n = 7 (ít hồ sơ)'];
    const rows = [row({ words }), row({ key: 'b', words: words.slice(0, 2) })];
    const narrow = procedureStripLayout(324, rows, HEADS);
    const lines = narrow.figureLines(0);
    expect(lines.map(({ text }) => text)).toEqual([
      'trung vị 7 ngày · 90% chưa đạt · hạn 10 ngày',
      'n = 7 (ít hồ sơ)',
    ]);
    for (const { text } of lines) expect(textWidth(text, 12)).toBeLessThanOrEqual(324);
    const next = narrow.label(1)[0]?.y ?? 0;
    expect(lines.at(-1)?.y).toBeLessThan(next - 13);
    expect(narrow.figureLines(1)).toHaveLength(1);
    expect(procedureStripLayout(1000, rows, HEADS).figureLines(0)).toEqual([]);
  });

  it('an empty list and a list of 0 days have an axis all the same', () => {
    expect(procedureStripLayout(800, [], HEADS).ticks.length).toBeGreaterThan(0);
    const zeros = procedureStripLayout(800, [row({ median: 0, p90: 0, limit: null })], HEADS);
    expect(zeros.strip(0)?.median).toBe(0);
  });
});
