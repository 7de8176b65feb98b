import { expect, it } from 'vitest';
import { certaintyOf, durationTallies, tallyCount, withoutTally } from '#src/domain/durationContrast.ts';
import { missing } from '#src/domain/missing.ts';
import { openShares } from '#src/domain/openShares.ts';
import { durations } from './durationRecords.ts';

it('a tally adds up the dossiers of all records by their days; what was not reported is left out', () => {
  const tallies = durationTallies([
    durations('A', 'land', [[2, 3]], [[5, 1, 2]]),
    durations('B', 'land', [
      [2, 1],
      [5, 4],
    ]),
    { ...durations('C', 'land', [[2, 9]]), open: missing('notReported') },
  ]);
  expect(tallies).toEqual([
    { time: 2, resolvedCount: 4, openCount: 0 },
    { time: 5, resolvedCount: 4, openCount: 2 },
  ]);
  expect(tallyCount(tallies)).toBe(10);
});

it('what is left without a part is all the others', () => {
  const own = durations('A', 'land', [[2, 3]], [[5, 1, 2]]);
  const other = durations('B', 'land', [
    [2, 1],
    [5, 4],
  ]);
  expect(withoutTally(durationTallies([own, other]), durationTallies([own]))).toEqual(
    durationTallies([other]),
  );
});

it('a difference is clear at 99.8 %, possible at 95 %, whichever way it goes', () => {
  expect([4.1, -4.1, 3.0, 2.5, -2, 1.9, 0].map(certaintyOf)).toEqual([
    'clear',
    'clear',
    'possible',
    'possible',
    'possible',
    'indistinct',
    'indistinct',
  ]);
});

it('the course that a median is read off counts the open ones until their age', () => {
  const course = openShares([
    durations(
      'A',
      'land',
      [
        [2, 2],
        [3, 1],
        [8, 1],
      ],
      [[10, -5, 1]],
    ),
  ]);
  if ('missing' in course) throw new Error(course.missing);
  expect(course.steps.map(({ time, open }) => [time, Math.round(open * 100)])).toEqual([
    [2, 60],
    [3, 40],
    [8, 20],
  ]);
  expect(course).toMatchObject({ median: 3, resolvedCount: 4, openCount: 1 });
});
