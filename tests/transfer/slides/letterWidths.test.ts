import { describe, expect, it } from 'vitest';
import { fitted, shortened, textWidth, wrappedLines } from '#src/transfer/export/slides/letterWidths.ts';

describe('the width of text', () => {
  it('follows the typeface: figures are alike, an i is narrow, bold is wider', () => {
    expect(textWidth('1', 20)).toBe(textWidth('8', 20));
    expect(textWidth('i', 20)).toBeLessThan(textWidth('m', 20));
    expect(textWidth('hồ sơ', 20, true)).toBeGreaterThan(textWidth('hồ sơ', 20));
    // 1000 units of a letter are its size: ten figures of 556 at 72 points are 5.56 inches, counted generously.
    expect(textWidth('0123456789', 72)).toBeCloseTo(5.56 * 1.02, 2);
  });

  it('is that of the letter without its marks, composed or not', () => {
    expect(textWidth('é', 20)).toBe(textWidth('e', 20));
    expect(textWidth('Lễ'.normalize('NFD'), 20)).toBe(textWidth('Lễ', 20));
  });

  it('leaves room for letters that a machine without Arial takes from a wider face', () => {
    for (const [letter = '', bare = ''] of ['ếe', 'ạa', 'ơo', 'ữu'].map((pair) => [...pair]))
      expect(textWidth(letter, 20)).toBeGreaterThan(textWidth(bare, 20) * 1.15);
  });
});

describe('text in a box', () => {
  it('breaks between words, and within a word longer than the box', () => {
    expect(wrappedLines('Thạnh Phú Đông', 0.6, 14)).toEqual(['Thạnh', 'Phú', 'Đông']);
    const pieces = wrappedLines('https://dashboard.example/xep-hang', 1, 14);
    expect(pieces.join('')).toBe('https://dashboard.example/xep-hang');
    expect(pieces.every((piece) => textWidth(piece, 14) <= 1)).toBe(true);
  });

  it('ends with an ellipsis only where some of it is left out', () => {
    expect(shortened('Hưng Phong', 2, 14)).toBe('Hưng Phong');
    const short = shortened('Hưng Phong trễ hẹn khác thường hai tháng liền', 2, 14);
    expect(short).toMatch(/^Hưng Phong.*…$/);
    expect(textWidth(short, 14)).toBeLessThanOrEqual(2);
  });

  it('is as large as it fits', () => {
    expect(fitted('Tổng quan', { w: 6, h: 0.8 }, [40, 20]).points).toBe(40);
    expect(fitted('Thời gian giải quyết thủ tục', { w: 6, h: 0.8 }, [40, 20]).points).toBe(20);
    expect(fitted('dài '.repeat(200), { w: 6, h: 0.8 }, [40, 20]).text).toMatch(/…$/);
  });
});
