import { describe, expect, it } from 'vitest';
import { spineLayout, spineScale } from '#src/charts/spineLayout.ts';

const PLOT = { plotLeft: 100, plotRight: 300 };
const spread = (least: number, greatest: number) => ({
  least,
  lowerQuartile: least,
  median: (least + greatest) / 2,
  upperQuartile: greatest,
  greatest,
});

describe('the scale of a row', () => {
  it('has the whole in the middle and the farthest unit at an end, better to the right', () => {
    const x = spineScale({ whole: 0.98, spread: spread(0.9, 1) }, PLOT);
    expect(x?.(0.98)).toBeCloseTo(200);
    expect(x?.(0.9)).toBeCloseTo(100);
    expect(x?.(1)).toBeCloseTo(225);
  });

  it('puts a row where all are equal in the middle', () => {
    expect(spineScale({ whole: 1, spread: spread(1, 1) }, PLOT)?.(1)).toBe(200);
  });

  it('is none without figures', () => {
    expect(spineScale({ whole: null, spread: spread(0, 1) }, PLOT)).toBeNull();
    expect(spineScale({ whole: 0.5, spread: null }, PLOT)).toBeNull();
  });
});

describe('the layout of the spine', () => {
  it('stacks sections and their rows without gaps or overlaps', () => {
    const { rowTop, sectionTop, sectionHeight, rowHeight, height } = spineLayout(900, [2, 3]);
    expect(rowTop(0, 0)).toBe(sectionTop(0) + sectionHeight);
    expect(sectionTop(1)).toBe(rowTop(0, 1) + rowHeight);
    expect(height).toBeGreaterThanOrEqual(rowTop(1, 2) + rowHeight);
  });

  it('keeps names, figures and the plot apart on a wide screen', () => {
    const { nameWidth, ownRight, countsRight, plotLeft, plotRight, wholeRight } = spineLayout(900, [4]);
    const edges = [nameWidth, ownRight, countsRight, plotLeft, plotRight, wholeRight];
    expect(edges).toEqual(edges.toSorted((a, b) => a - b));
    expect(plotRight - plotLeft).toBeGreaterThan(200);
  });

  it.each([320, 390, 639])('puts words above the bars at %d px, which take the width', (width) => {
    const { isStacked, plotLeft, plotRight, barMiddle, baseline } = spineLayout(width, [4]);
    expect(isStacked).toBe(true);
    expect(plotRight - plotLeft).toBeGreaterThan(width * 0.9);
    expect(barMiddle).toBeGreaterThan(baseline + 17);
  });
});
