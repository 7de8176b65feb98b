import { describe, expect, it } from 'vitest';
import { printedCell } from '#src/transfer/export/printedCell.ts';

describe('a figure as it is printed', () => {
  it.each([
    ['21', 21, 'count'],
    ['1.234', 1234, 'count'],
    ['659.245', 659245, 'count'],
    ['91,41', 91.41, 'points'],
    ['1.234,56', 1234.56, 'points'],
    ['98,1%', 0.981, 'share'],
    ['100%', 1, 'share'],
    ['3,45 %', 0.0345, 'share'],
    ['2,4 ngày', 2.4, 'days'],
    ['17,6', 17.6, 'number'],
    ['−1,70', -1.7, 'points'],
    ['+3', 3, 'count'],
  ] as const)('%s is %d again', (text, value, format) => {
    expect(printedCell(text)).toEqual({ value, format, text });
  });

  it('a date is a calendar date, in whichever time zone the file is opened', () => {
    expect(printedCell('05/04/2024')).toEqual({ date: '2024-04-05', text: '05/04/2024' });
  });

  it.each(['4.812/4.905', 'Chưa báo cáo', '3–7', '', '1.23.456', '=1+1', '12 xã', '%', '01/05/2024 07:30'])(
    '“%s” stays text',
    (text) => {
      expect(printedCell(text)).toBe(text);
    },
  );
});
