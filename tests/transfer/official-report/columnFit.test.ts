import { describe, expect, it } from 'vitest';
import { columnFit, columnNeeds, columnsFit } from '#src/transfer/export/official-report/columnFit.ts';
import { lineWidth } from '#src/transfer/export/official-report/textMeasure.ts';

const WIDTH = 9354;
const SENTENCE = 'Thấp hơn mọi tháng trong hai mươi bốn tháng trước của chính xã này';
const TWIPS = 20;

describe('columns share out the width of a page', () => {
  it('and together are exactly as wide', () => {
    for (let count = 1; count <= 7; count += 1) {
      const heads = Array.from({ length: count }, (_, place) => 'Cột '.repeat(place + 1).trim());
      const { widths } = columnFit(columnNeeds(heads, [heads]), WIDTH);
      expect(widths.reduce((sum, width) => sum + width, 0)).toBe(WIDTH);
    }
  });

  it('so that a figure stays whole between sentences', () => {
    const figure = '1.234.567,89';
    const row = [SENTENCE, SENTENCE, figure, SENTENCE, SENTENCE];
    const { size, widths } = columnFit(columnNeeds(['A', 'B', 'C', 'D', 'E'], [row]), WIDTH);
    expect(widths[2]).toBeGreaterThan(lineWidth(figure) * size * TWIPS);
  });

  it('so that a bold head stays whole above short figures', () => {
    const { size, widths } = columnFit(columnNeeds(['Thủ tục', 'Nghiêng'], [[SENTENCE, '1']]), WIDTH);
    expect(widths[1]).toBeGreaterThan(lineWidth('Nghiêng', true) * size * TWIPS);
  });

  it('in smaller letters before a word breaks, down to ten points', () => {
    const figures = (count: number) => Array.from({ length: count }, () => '1.234.567,89');
    const needs = (count: number) =>
      columnNeeds(
        Array.from({ length: count }, () => 'A'),
        [figures(count)],
      );
    expect(columnFit(needs(6), WIDTH).size).toBe(12);
    expect(columnFit(needs(7), WIDTH).size).toBeLessThan(12);
    expect(columnsFit(needs(7), WIDTH)).toBe(true);
    expect(columnsFit(needs(12), WIDTH)).toBe(false);
    expect(columnFit(needs(12), WIDTH).size).toBe(10);
  });

  it('and a word longer than a third of the page, such as an address, leaves room to the others', () => {
    const address = `https://dashboard.example/${'xep-hang'.repeat(40)}`;
    const needs = columnNeeds(['Đơn vị', 'Địa chỉ', 'Điểm'], [['Xã Mẫu', address, '95,08']]);
    expect(columnsFit(needs, WIDTH)).toBe(true);
    const { widths } = columnFit(needs, WIDTH);
    expect(widths[0]).toBeGreaterThan(lineWidth('Xã Mẫu') * 12 * TWIPS);
  });
});
