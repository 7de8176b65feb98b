import { expect, it } from 'vitest';
import { periodMark } from '#src/text/periods.ts';
import { drawnPartNote, unitOption } from '#src/text/rankingViews.ts';
import { droppedSentence } from '#src/text/shell.ts';

it('says which part of a long ranking is drawn', () => {
  expect(drawnPartNote(21, 21, 0)).toBeNull();
  expect(drawnPartNote(60, 124, 0)).toBe('Chỉ vẽ 60 đơn vị xếp đầu trong 124 đơn vị được xếp hạng.');
  expect(drawnPartNote(62, 124, 2)).toBe(
    'Chỉ vẽ 60 đơn vị xếp đầu và 2 đơn vị được đánh dấu trong 124 đơn vị được xếp hạng.',
  );
});

it('names a unit with its rank, and a view that does not exist', () => {
  expect(unitOption(3, 'Sơn Phú')).toBe('3 · Sơn Phú');
  expect(droppedSentence([{ part: 'view', value: 'abc' }], '2024-04')).toContain('cách xem “abc”');
});

it.each([
  ['2024-04', '4/2024'],
  ['2024-Q1', 'I/2024'],
  ['2024-H2', 'cuối 2024'],
  ['2024', '2024'],
])('marks %s below an axis', (id, mark) => {
  expect(periodMark(id)).toBe(mark);
});
