import { describe, expect, it } from 'vitest';
import { type HeatRow, heatMapLayout } from '#src/charts/heatMapLayout.ts';

const LONG = 'Đăng ký biến động quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất';

function row(label: string, differs: Partial<HeatRow> = {}): HeatRow {
  const cell = { level: 2, text: '98,1%', isSmall: false } as const;
  return { key: label, label, isMarked: false, cells: [cell], ...differs };
}

function columns(count: number, name = 'Đất đai') {
  return Array.from({ length: count }, () => ({ name, note: '' }));
}

const ROWS = ['Phước Long', 'Thạnh Phú Đông', 'Châu Bình'].map((label) => row(label));

describe('the layout of a heat map', () => {
  it('fills the width beside its labels', () => {
    const { labelsWidth, cellsWidth, isStacked, scrolls } = heatMapLayout(1200, columns(7), ROWS);
    expect(labelsWidth + cellsWidth).toBeCloseTo(1200);
    expect({ isStacked, scrolls }).toEqual({ isStacked: false, scrolls: false });
  });

  it('stands labels above their cells where they would leave no room beside', () => {
    const { isStacked, labelsWidth, cellsWidth, label, y, cellHeight } = heatMapLayout(340, columns(5), ROWS);
    expect({ isStacked, labelsWidth }).toEqual({ isStacked: true, labelsWidth: 340 });
    expect(cellsWidth).toBeCloseTo(340);
    expect(label(1)[0]?.y).toBeGreaterThan(y(0) + cellHeight);
    expect(label(1)[0]?.y).toBeLessThan(y(1));
  });

  it('keeps fifteen columns beside their labels on a wide screen', () => {
    expect(heatMapLayout(1100, columns(15), ROWS)).toMatchObject({ isStacked: false, scrolls: false });
  });

  it('scrolls rather than run figures or heads into each other', () => {
    const figures = heatMapLayout(340, columns(12), ROWS);
    expect(figures.scrolls).toBe(true);
    expect(figures.cellWidth).toBeGreaterThan(44);
    const heads = heatMapLayout(340, columns(12, 'T12/2023'), ROWS);
    expect(heads.cellWidth).toBeGreaterThan(figures.cellWidth);
  });

  it('does not widen its cells for the reason of a gap, which is left out where it does not fit', () => {
    const gap = { level: null, text: 'Chưa báo cáo', isSmall: false } as const;
    const narrow = heatMapLayout(340, columns(6), [row('Châu Bình', { cells: [gap] })]);
    expect(narrow.scrolls).toBe(false);
    expect(narrow.fits('Chưa báo cáo')).toBe(false);
    expect(narrow.fits('98,1%')).toBe(true);
    expect(heatMapLayout(1100, columns(6), ROWS).fits('Chưa báo cáo')).toBe(true);
  });

  it('breaks a long label into two lines of a taller row, beside its note', () => {
    const long = row(LONG, { note: '4.905' });
    const { label, y, cellHeight, labelsWidth, noteX } = heatMapLayout(900, columns(6), [...ROWS, long]);
    expect(label(0)).toHaveLength(1);
    expect(label(3)).toHaveLength(2);
    expect(label(3)[1]?.text).toMatch(/…$/);
    expect(label(3)[0]?.y).toBeGreaterThan(y(3));
    expect(label(3)[1]?.y).toBeLessThan(y(3) + cellHeight);
    expect(labelsWidth).toBeLessThanOrEqual(270);
    expect(noteX).toBeLessThan(labelsWidth);
  });

  it('leaves room before the labels for ranks only where there are ranks', () => {
    expect(heatMapLayout(1100, columns(6), ROWS).labelX).toBe(0);
    const ranked = ROWS.map((one, place) => ({ ...one, rank: String(place + 1) }));
    const { labelX, rankX } = heatMapLayout(1100, columns(6), ranked);
    expect(labelX).toBeGreaterThan(rankX);
  });

  it.each([280, 1100])('holds 60 rows of 15 columns without overlap in %d px', (width) => {
    const rows = Array.from({ length: 60 }, (_, place) => row(`Xã ${place}`));
    const { y, cellHeight, height, x, cellWidth } = heatMapLayout(width, columns(15), rows);
    for (let place = 1; place < 60; place += 1)
      expect(y(place)).toBeGreaterThanOrEqual(y(place - 1) + cellHeight);
    expect(y(59) + cellHeight).toBeLessThanOrEqual(height);
    expect(x(1)).toBe(cellWidth);
  });

  it('keeps eleven narrow columns beside their labels on a slide', () => {
    const names = ['Thạnh Phú Đông', 'Phước Long'].map((label) => row(label));
    expect(heatMapLayout(667, columns(11), names, true)).toMatchObject({ isStacked: false, scrolls: false });
    expect(heatMapLayout(667, columns(11), names)).toMatchObject({ isStacked: true });
  });

  it('is empty without rows or columns', () => {
    const { height, cellsWidth } = heatMapLayout(700, [], []);
    expect(cellsWidth).toBe(0);
    expect(height).toBeGreaterThan(0);
  });
});
