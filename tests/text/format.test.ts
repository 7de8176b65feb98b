import { describe, expect, it } from 'vitest';
import {
  compareNames,
  formatCount,
  formatDate,
  formatDays,
  formatMoment,
  formatPoints,
  formatRate,
  joinNames,
  joinSomeNames,
} from '#src/text/format.ts';

describe('numbers and dates as Vietnamese readers write them', () => {
  it.each([
    [formatCount(1234567), '1.234.567'],
    [formatPoints(92.8), '92,80'],
    [formatRate(0.978), '97,8%'],
    [formatDays(2), '2 ngày'],
    [formatDays(2.04), '2 ngày'],
    [formatDays(2.36), '2,4 ngày'],
    [formatDate('2024-04-05'), '05/04/2024'],
    [formatMoment('2024-04-30T23:30:00Z'), '01/05/2024 06:30'],
  ])('%s', (printed, expected) => {
    expect(printed).toBe(expected);
  });

  it.each([
    [4448 / 4450, '99,96%'],
    [9999 / 10_000, '99,99%'],
    [2 / 4450, '0,04%'],
    [1 / 30_000_000, '0,000003%'],
    [0.9995, '99,95%'],
    [0.9994, '99,9%'],
    [1, '100,0%'],
    [0, '0,0%'],
    [1 - 1e-12, '100,0%'],
    [1e-12, '0,0%'],
  ])('a rate of %d is not printed as all or nothing unless it is', (rate, printed) => {
    expect(formatRate(rate)).toBe(printed);
  });

  it('sorts names by the Vietnamese collation', () => {
    expect(
      ['Thuận Điền', 'Thạnh Phú Đông', 'Tân Thanh', 'Đa Phước', 'Châu Bình'].toSorted(compareNames),
    ).toEqual(['Châu Bình', 'Đa Phước', 'Tân Thanh', 'Thạnh Phú Đông', 'Thuận Điền']);
  });

  it('joins one, two and many names', () => {
    expect(joinNames(['A'])).toBe('A');
    expect(joinNames(['A', 'B', 'C'])).toBe('A, B và C');
    expect(joinSomeNames(['A', 'B', 'C', 'D'], 2, (count) => `${count} xã khác`)).toBe('A, B và 2 xã khác');
  });

  it('a single name that would be left over is named, unless it is a long one', () => {
    expect(joinSomeNames(['A', 'B', 'C'], 2, (count) => `${count} thủ tục khác`)).toBe('A, B và C');
    const long = 'Chuyển mục đích sử dụng đất';
    expect(joinSomeNames(['A', 'B', long], 2, (count) => `${count} thủ tục khác`)).toBe(
      'A, B và 1 thủ tục khác',
    );
  });
});
