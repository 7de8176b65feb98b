import { describe, expect, it } from 'vitest';
import {
  defaultPeriod,
  type Period,
  periodId,
  periodPosition,
  periodYear,
  previousPeriodId,
  samePeriodLastYearId,
  shiftPeriodId,
} from '#src/domain/period.ts';

function period(id: string, to: string, closedAt: string | null): Period {
  return { id, kind: periodPosition(id)?.kind ?? 'month', from: '2024-01-01', to, closedAt };
}

describe('period ids', () => {
  it.each(['2024-04', '2024-12', '2024-Q1', '2024-H2', '2024'])('%s is read and written alike', (id) => {
    const position = periodPosition(id);
    expect(position && periodId(position)).toBe(id);
  });

  it.each(['2024-13', '2024-00', '2024-4', '2024-Q5', '2024-H3', '24', '', '2024-04-01', 'tháng 4'])(
    '"%s" is no period',
    (id) => {
      expect(periodPosition(id)).toBeNull();
      expect(shiftPeriodId(id, 1)).toBeNull();
      expect(samePeriodLastYearId(id)).toBeNull();
    },
  );

  it('the document of a period is that of its year', () => {
    expect(periodYear('2024-Q3')).toBe('2024');
  });
});

describe('the period before', () => {
  it.each([
    ['2024-01', '2023-12'],
    ['2024-Q1', '2023-Q4'],
    ['2024-H1', '2023-H2'],
    ['2024', '2023'],
    ['2024-04', '2024-03'],
  ])('%s follows %s', (id, before) => {
    expect(previousPeriodId(id)).toBe(before);
    expect(shiftPeriodId(before, 1)).toBe(id);
  });

  it.each([
    ['2024-02', '2023-02'],
    ['2024-Q1', '2023-Q1'],
    ['2024-H2', '2023-H2'],
    ['2024', '2023'],
  ])('%s is compared with %s of the year before', (id, lastYear) => {
    expect(samePeriodLastYearId(id)).toBe(lastYear);
  });
});

describe('the period that opens by default', () => {
  const closed = '2024-05-02T00:00:00+07:00';

  it('is the latest closed month, though an open month and a closed quarter end later', () => {
    const periods = [
      period('2024-02', '2024-02-29', closed),
      period('2024-03', '2024-03-31', closed),
      period('2024-04', '2024-04-30', null),
      period('2024-H1', '2024-06-30', closed),
    ];
    expect(defaultPeriod(periods)?.id).toBe('2024-03');
    expect(defaultPeriod(periods.toReversed())?.id).toBe('2024-03');
  });

  it('is the latest closed period where no month is closed', () => {
    const periods = [period('2024-04', '2024-04-30', null), period('2024-Q1', '2024-03-31', closed)];
    expect(defaultPeriod(periods)?.id).toBe('2024-Q1');
  });

  it('is the latest open period where none is closed, and none where there is none', () => {
    const periods = [period('2024-04', '2024-04-30', null), period('2024-03', '2024-03-31', null)];
    expect(defaultPeriod(periods)?.id).toBe('2024-04');
    expect(defaultPeriod([])).toBeNull();
  });
});
