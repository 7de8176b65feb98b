import { describe, expect, it } from 'vitest';
import { missing } from '#src/domain/missing.ts';
import { digitalGovernmentDocument, parseDigitalGovernment } from '#src/feeds/digitalGovernment.feed.ts';
import { dossierRowSchema, dossiersDocument, parseDossiers } from '#src/feeds/dossiers.feed.ts';
import { durationsDocument, parseDurations } from '#src/feeds/durations.feed.ts';
import { parseSatisfaction, satisfactionDocument } from '#src/feeds/satisfaction.feed.ts';
import { failureOf } from './failureOf.ts';
import { ENVELOPE, told } from './samples.ts';

function table(feed: string, columns: readonly string[], rows: readonly unknown[][], more = {}) {
  return { ...ENVELOPE, feed, columns, rows, ...more };
}

describe('the document of a period', () => {
  it('is that of its year, for months, quarters and the year itself', () => {
    expect(['2024-04', '2024-Q2', '2024'].map(dossiersDocument)).toEqual(Array(3).fill('dossiers/2024.json'));
    expect(durationsDocument('2023-12')).toBe('durations/2023.json');
    expect(satisfactionDocument('2024-H1')).toBe('satisfaction/2024.json');
    expect(digitalGovernmentDocument('2024-04')).toBe('digital-government/2024.json');
  });
});

describe('numbers of dossiers', () => {
  const columns = Object.keys(dossierRowSchema.shape);
  const counts = [120, 80, 30, 10, 110, 70, 38, 2, 10, 9, 1];
  const parse = (...rows: readonly unknown[][]) => parseDossiers(table('dossiers', columns, rows), '2024-04');

  it('come in the columns of form II.06a', () => {
    expect(parse(['1', 'ho-tich', '2024-04', ...counts]).records).toEqual([
      {
        unitCode: '1',
        fieldCode: 'ho-tich',
        periodId: '2024-04',
        received: 120,
        receivedOnline: 80,
        receivedDirect: 30,
        carriedOver: 10,
        resolved: 110,
        early: 70,
        onTime: 38,
        late: 2,
        inProgress: 10,
        withinLimit: 9,
        overdue: 1,
      },
    ]);
  });

  it('that were not reported are not 0', () => {
    const [record] = parse(['1', 'all', '2024-04', ...counts.map(() => null)]).records;
    expect(record).toMatchObject({ received: missing('notReported'), overdue: missing('notReported') });
  });

  it('that are negative or fractions are set aside', () => {
    const { records, rejected } = parse(
      ['1', 'all', '2024-04', -1, ...counts.slice(1)],
      ['1', 'all', '2024-04', 0.5, ...counts.slice(1)],
    );
    expect(records).toEqual([]);
    expect(told(rejected)).toEqual([
      [1, 'received', 'negative'],
      [2, 'received', 'badValue'],
    ]);
  });

  it('of another feed refuse the document', async () => {
    const other = table('durations', columns, []);
    expect(await failureOf(() => parseDossiers(other, '2024-04'))).toMatchObject({ problem: 'otherFeed' });
  });
});

describe('processing times', () => {
  const columns = ['unit', 'procedure', 'period', 'resolved', 'open'];
  const parse = (...rows: readonly unknown[][]) =>
    parseDurations(table('durations', columns, rows), '2024-04');

  it('are a histogram of working days, and the ages of the open ones with the days to their date', () => {
    const { records } = parse([
      '1',
      '1.001',
      '2024-04',
      [
        [1, 12],
        [3, 2],
      ],
      [[9, -4, 1]],
    ]);
    expect(records[0]).toEqual({
      unitCode: '1',
      procedureCode: '1.001',
      periodId: '2024-04',
      resolved: [
        { days: 1, count: 12 },
        { days: 3, count: 2 },
      ],
      open: [{ ageDays: 9, daysToDue: -4, count: 1 }],
    });
  });

  it('that were not reported keep their reason', () => {
    const [record] = parse(['1', '1.001', '2024-04', null, null]).records;
    expect(record?.resolved).toEqual(missing('notReported'));
    expect(record?.open).toEqual(missing('notReported'));
  });

  it('with negative days, a count of 0 or a pair too short are set aside', () => {
    const { records, rejected } = parse(
      ['1', '1.001', '2024-04', [[-1, 2]], []],
      ['1', '1.001', '2024-04', [[1, 0]], []],
      ['1', '1.001', '2024-04', [[1, 2]], [[3, 4]]],
    );
    expect(records).toEqual([]);
    expect(told(rejected)).toEqual([
      [1, 'resolved', 'badValue'],
      [2, 'resolved', 'badValue'],
      [3, 'open', 'badValue'],
    ]);
  });
});

describe('satisfaction', () => {
  const columns = ['unit', 'period', 'petitionsReceived', 'petitionsOnTime', 'petitionsAccepted', 'ratings'];
  const levels = [
    { code: 'good', name: 'Hài lòng', isSatisfied: true },
    { code: 'bad', name: 'Không hài lòng', isSatisfied: false },
  ];
  const parse = (rows: readonly unknown[][], more = {}) =>
    parseSatisfaction(table('satisfaction', columns, rows, more), '2024-04', levels);

  it('counts ratings by the steps of the catalogue', () => {
    const [record] = parse([['1', '2024-04', 2, 2, 1, [58, 3]]]).records;
    expect(record?.ratings).toEqual(
      new Map([
        ['good', 58],
        ['bad', 3],
      ]),
    );
  });

  it('without petitions has 0 of them; without ratings it has none reported', () => {
    expect(parse([['1', '2024-04', 0, 0, 0, null]]).records[0]).toMatchObject({
      petitionsReceived: 0,
      ratings: missing('notReported'),
    });
  });

  it('keeps yearly surveys beside the rows, and has none where the document has none', () => {
    const survey = { name: 'SIPAS', year: '2023', area: 'tỉnh Mẫu', rate: 0.82, source: 'Sở Nội vụ' };
    expect(parse([], { surveys: [survey] }).surveys).toEqual([survey]);
    expect(parse([]).surveys).toEqual([]);
  });

  it('a survey above 100 % refuses the document', async () => {
    const survey = { name: 'SIPAS', year: '2023', area: 'A', rate: 82, source: 'B' };
    expect(await failureOf(() => parse([], { surveys: [survey] }))).toMatchObject({
      problem: 'schema',
      detail: 'surveys.0.rate',
    });
  });
});

describe('digital government', () => {
  it('has a value and, where there are, its counts', () => {
    const columns = ['unit', 'indicator', 'period', 'value', 'numerator', 'denominator'];
    const { records } = parseDigitalGovernment(
      table('digital-government', columns, [
        ['900', 'a', '2024-04', 0.75, 9, 12],
        ['900', 'b', '2023', 'n/a', null, null],
      ]),
      '2024-04',
    );
    expect(records).toMatchObject([
      { value: 0.75, numerator: 9, denominator: 12 },
      { periodId: '2023', value: missing('notApplicable'), numerator: missing('notReported') },
    ]);
  });
});
