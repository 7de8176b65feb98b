import { describe, expect, it } from 'vitest';
import { labelLines, linesUpTo, textLines } from '#src/charts/textLines.ts';
import { textWidth, widest } from '#src/charts/textWidth.ts';

const LONG = 'Đăng ký biến động quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất';

describe('the width of a text', () => {
  /** As Chromium measures them in Inter, weight 600, 13 px. */
  it.each([
    ['Xã Thạnh Phú Đông', 124.6],
    [LONG, 475.8],
    ['98,1% · 4.812/4.905', 132.1],
    ['T4/2024', 55.6],
    ['Chưa báo cáo', 87.1],
  ])('is not guessed too small, nor much too large: %s', (text, measured) => {
    expect(textWidth(text, 13)).toBeGreaterThanOrEqual(measured * 0.98);
    expect(textWidth(text, 13)).toBeLessThan(measured * 1.12);
  });

  it('does not depend on how marks are encoded', () => {
    expect(textWidth('Thạnh'.normalize('NFD'), 13)).toBe(textWidth('Thạnh'.normalize('NFC'), 13));
  });

  it('is that of the widest of several, and 0 of none', () => {
    expect(widest(['i', 'mm'], 12)).toBe(textWidth('mm', 12));
    expect(widest([], 12)).toBe(0);
  });
});

describe('a label in lines', () => {
  it('stays on one where it fits', () => {
    expect(labelLines('Phước Long', 200, 13, 2)).toEqual(['Phước Long']);
  });

  it('breaks between words, and keeps them all where there are lines enough', () => {
    const lines = labelLines(LONG, 260, 13, 3);
    expect(lines.join(' ')).toBe(LONG);
    for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(260);
  });

  it.each([60, 120, 180])('is cut with an ellipsis where there are not, within %d px', (width) => {
    const lines = labelLines(LONG, width, 13, 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
    for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(width);
  });

  it('gives a word that does not fit a line of its own', () => {
    expect(textLines('một nghiêng hai', (line) => line.length <= 5)).toEqual(['một', 'nghiêng', 'hai']);
  });

  it('ends on the baseline given', () => {
    expect(linesUpTo(100, ['a', 'b']).map(({ y }) => y)).toEqual([85, 100]);
  });
});
