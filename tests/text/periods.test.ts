import { describe, expect, it } from 'vitest';
import { periodName, periodShortName } from '#src/text/periods.ts';

describe('names of periods', () => {
  it.each([
    ['2024-04', 'tháng 4/2024', '4'],
    ['2024-Q1', 'quý I/2024', 'I'],
    ['2024-H1', '6 tháng đầu năm 2024', 'Đầu năm'],
    ['2024-H2', '6 tháng cuối năm 2024', 'Cuối năm'],
    ['2024', 'năm 2024', 'Cả năm'],
  ])('%s', (id, name, short) => {
    expect(periodName(id)).toBe(name);
    expect(periodShortName(id)).toBe(short);
  });

  it('leaves an id that is none as it stands', () => {
    expect(periodName('2031-x')).toBe('2031-x');
  });
});
