import { describe, expect, it } from 'vitest';
import { headLines, lostPointsLayout } from '#src/charts/lostPointsLayout.ts';

const HEADS = ['Công khai, minh bạch', 'Tiến độ giải quyết', 'Tổng mất'];

describe('the layout of the heat map', () => {
  it('fills the width, and is wider than a narrow screen rather than unreadable', () => {
    const wide = lostPointsLayout(1200, 21, HEADS, 8);
    expect(wide.namesWidth + wide.cellsWidth).toBeCloseTo(1200);
    const many = lostPointsLayout(320, 21, [...HEADS, ...HEADS, ...HEADS], 8);
    expect(many.cellWidth).toBeGreaterThanOrEqual(44);
    expect(many.cellsWidth).toBeGreaterThan(320);
  });

  it('puts names above their cells where they would leave no room beside', () => {
    const { isStacked, namesWidth, cellsWidth, nameY, y } = lostPointsLayout(324, 21, HEADS, 8);
    expect({ isStacked, namesWidth }).toEqual({ isStacked: true, namesWidth: 0 });
    expect(cellsWidth).toBeCloseTo(324);
    expect(nameY(1)).toBeGreaterThan(y(0) + 30);
    expect(nameY(1)).toBeLessThan(y(1));
  });

  it('tints from 0 to the largest loss in five steps', () => {
    const { tint, steps } = lostPointsLayout(1200, 21, HEADS, 5);
    expect([0, 0.99, 1, 2.5, 5].map(tint)).toEqual([0, 0, 1, 2, 4]);
    expect(steps).toEqual([0, 1, 2, 3, 4]);
  });

  it('has a scale where nobody lost anything', () => {
    expect(lostPointsLayout(1200, 21, HEADS, 0).tint(0)).toBe(0);
  });
});

describe('a head in lines', () => {
  it.each([
    ['Công khai, minh bạch', 200, ['Công khai, minh bạch']],
    ['Công khai, minh bạch', 66, ['Công', 'khai,', 'minh', 'bạch']],
    ['Thanh', 10, ['Thanh']],
  ])('%s at %d px', (head, width, lines) => {
    expect(headLines(head, width)).toEqual(lines);
  });
});
