import { describe, expect, it } from 'vitest';
import {
  compareNames,
  formatCount,
  formatDate,
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
    [formatDate('2024-04-05'), '05/04/2024'],
    [formatMoment('2024-04-30T23:30:00Z'), '01/05/2024 06:30'],
  ])('%s', (printed, expected) => {
    expect(printed).toBe(expected);
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
});
