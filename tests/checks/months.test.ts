import { describe, expect, it } from 'vitest';
import { jumpFindings } from '#src/checks/jumps.ts';
import { monthGapFindings } from '#src/checks/monthGaps.ts';

const MONTHS = ['2023-11', '2023-12', '2024-01', '2024-02', '2024-03'];

function months(counts: readonly number[], unitCode = '1') {
  return counts.map((count, place) => ({ unitCode, periodId: MONTHS[place] ?? '', count }));
}

describe('a month far from what the unit usually has', () => {
  it('is pointed out, above and below', () => {
    const found = jumpFindings('d.json', 'received', months([240, 250, 1300, 40, 245]));
    expect(found.map(({ periodId, value, limit, severity }) => [periodId, value, limit, severity])).toEqual([
      ['2024-01', '1300', '245', 'warning'],
      ['2024-02', '40', '245', 'warning'],
    ]);
  });

  it('is measured by the unit itself, not by its neighbours', () => {
    const found = jumpFindings('d.json', 'received', [
      ...months([2400, 2500, 2450, 2420, 2445], '1'),
      ...months([24, 25, 26, 24, 25], '2'),
    ]);
    expect(found).toEqual([]);
  });

  it('is no jump where there is no habit: few months, few dossiers, or a month of none', () => {
    expect(jumpFindings('d.json', 'received', months([240, 1300, 240]))).toEqual([]);
    expect(jumpFindings('d.json', 'received', months([2, 3, 19, 2, 2]))).toEqual([]);
    expect(jumpFindings('d.json', 'received', months([240, 0, 250, 245, 240]))).toEqual([]);
  });
});

describe('a month without a row', () => {
  it('between two that have one is named', () => {
    const found = monthGapFindings('d.json', [
      { unitCode: '1', periodId: '2023-12', count: 1 },
      { unitCode: '1', periodId: '2024-03', count: 1 },
    ]);
    expect(found.map(({ periodId }) => periodId)).toEqual(['2024-01', '2024-02']);
  });

  it('before the first or after the last is no gap', () => {
    expect(monthGapFindings('d.json', months([1, 1]))).toEqual([]);
    expect(monthGapFindings('d.json', [])).toEqual([]);
  });
});
