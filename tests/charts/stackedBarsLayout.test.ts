import { describe, expect, it } from 'vitest';
import { type StackedRow, stackedBarsLayout } from '#src/charts/stackedBarsLayout.ts';

const LONG = 'Đăng ký biến động quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất';

function row(
  label: string,
  values: readonly (number | null)[],
  differs: Partial<StackedRow> = {},
): StackedRow {
  const total = values.reduce((sum: number, value) => sum + (value ?? 0), 0);
  return { key: label, label, isMarked: false, values, total, note: '98,1% · 4.812/4.905', ...differs };
}

const ROWS = [row('Phước Long', [300, 100]), row('Thạnh Phú Đông', [30, 10])];

describe('the layout of stacked bars', () => {
  it('makes bars as long as each other in shares, and as their counts from 0 in counts', () => {
    const end = (scale: 'share' | 'count', place: number, rowMax?: number) => {
      const layout = stackedBarsLayout(1100, ROWS, scale, rowMax);
      const last = layout.bar(place).parts.at(-1);
      expect(layout.bar(place).parts[0]?.x).toBe(0);
      return ((last?.x ?? 0) + (last?.width ?? 0)) / layout.barWidth;
    };
    expect([end('share', 0), end('share', 1)]).toEqual([1, 1]);
    expect(end('count', 0)).toBeCloseTo(1);
    expect(end('count', 1)).toBeCloseTo(0.1);
    expect(end('count', 0, 800)).toBeCloseTo(0.5);
    // A scale shared with other charts is never shorter than a bar of its own.
    expect(end('count', 0, 100)).toBeCloseTo(1);
  });

  it('stands bars between labels and notes, in rows of 26 to 30 px', () => {
    const { barLeft, barWidth, rowHeight, middle, noteY } = stackedBarsLayout(1100, ROWS, 'share');
    expect(barLeft).toBeGreaterThan(90);
    expect(barLeft + barWidth).toBeLessThan(1100 - 120);
    expect(rowHeight(0)).toBeGreaterThanOrEqual(26);
    expect(rowHeight(0)).toBeLessThanOrEqual(30);
    expect(Math.abs(noteY(1) - middle(1))).toBeLessThan(6);
  });

  it('leaves room at the end of a bar for its total', () => {
    const plain = stackedBarsLayout(1100, ROWS, 'count');
    const figured = stackedBarsLayout(1100, ROWS, 'count', 0, (total) => String(total));
    expect(plain.barWidth - figured.barWidth).toBeGreaterThan(24);
  });

  it('stands a label and its note above their bar on a narrow screen', () => {
    const { barLeft, barWidth, label, noteY, top, middle } = stackedBarsLayout(340, ROWS, 'share');
    expect({ barLeft, barWidth }).toEqual({ barLeft: 0, barWidth: 340 });
    expect(label(1)[0]?.y).toBeGreaterThan(top(1));
    expect(label(1)[0]?.y).toBeLessThan(middle(1) - 7);
    expect(noteY(1)).toBe(label(1)[0]?.y);
  });

  it('leaves the note beside the bar where a long label needs the line above it', () => {
    const { barWidth, noteY, middle } = stackedBarsLayout(340, [row(LONG, [3, 1])], 'share');
    expect(barWidth).toBeLessThan(340 - 110);
    expect(Math.abs(noteY(0) - middle(0))).toBeLessThan(6);
  });

  it('breaks a long label into two lines within its row, and cuts what is longer still', () => {
    const { label, top, rowHeight, barWidth } = stackedBarsLayout(700, [...ROWS, row(LONG, [3, 1])], 'share');
    expect(label(0)).toHaveLength(1);
    const [first, second, ...more] = label(2);
    expect(more).toEqual([]);
    expect(second?.text).toMatch(/…$/);
    expect(first?.y).toBeGreaterThan(top(2));
    expect(second?.y).toBeLessThan(top(2) + rowHeight(2));
    expect(rowHeight(2)).toBeGreaterThan(rowHeight(0));
    expect(barWidth).toBeGreaterThan(250);
  });

  it('is a picture without bars where no total is known', () => {
    const missing = row('Châu Bình', [null, null], { total: null, note: '', missingText: 'Chưa báo cáo' });
    const { bar, height } = stackedBarsLayout(700, [missing], 'count');
    expect(bar(0)).toEqual({ parts: [], unknown: null });
    expect(height).toBeGreaterThan(0);
  });
});
