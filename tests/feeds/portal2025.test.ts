import { describe, expect, it } from 'vitest';
import { missing } from '#src/domain/missing.ts';
import { parseServiceIndex } from '#src/feeds/serviceIndex.feed.ts';
import { failureOf } from './failureOf.ts';
import { catalogOf, told, unitOf } from './samples.ts';

const catalog = catalogOf('portal-2025');
const units = [unitOf('90001', { portalCode: 'H00.01' }), unitOf('90002', { portalCode: null })];

function row(known: object = {}) {
  return {
    TEN: 'UBND xã Mẫu Một - tỉnh Mẫu',
    MA_COQUAN: 'H00.01',
    LOAI_COQUAN: '3',
    TDGQ: '19.81',
    MDHL: '18',
    TONG_SCORE: '37.81',
    ROW_STT: '2',
    ...known,
  };
}

function parse(rows: unknown) {
  return parseServiceIndex(rows, '2024-04', catalog, units);
}

describe('the portal answer of 2025', () => {
  it('becomes scores under the codes of our units, dated by the catalogue', () => {
    const { records, asOf, source } = parse([row(), row({ MA_COQUAN: 90002 })]);
    expect(records.map(({ unitCode }) => unitCode)).toEqual(['90001', '90002']);
    expect(records[0]).toMatchObject({ periodId: '2024-04', totalPoints: 37.81 });
    expect(asOf).toBe('2024-04-20T09:00:00+07:00');
    expect(source).not.toBe('');
  });

  it.each(['19.81', '19,81', ' 19.81 ', 19.81])('points may stand as %j', (TDGQ) => {
    expect(parse([row({ TDGQ })]).records[0]?.groupPoints.get('TDGQ')).toBe(19.81);
  });

  it.each(['', '   ', null])('a value of %j is not reported, rather than 0', (TONG_SCORE) => {
    expect(parse([row(), row({ TONG_SCORE })]).records[1]?.totalPoints).toBe(missing('notReported'));
  });

  it('a row without a value the others have is not reported there', () => {
    const { MDHL: _, ...rest } = row();
    expect(parse([row(), rest]).records[1]?.groupPoints.get('MDHL')).toBe(missing('notReported'));
  });

  it('an odd value spoils its own row, and nothing where it is not read', () => {
    const { records, rejected } = parse([
      row({ CAPDONVIID: { id: 2 }, ACTIVE: true }),
      row({ MDHL: { a: 1 } }),
    ]);
    expect(records).toHaveLength(1);
    expect(told(rejected)).toEqual([[2, 'MDHL', 'notANumber']]);
  });

  it('departments in between are left out and keep the row numbers of the others right', () => {
    const { records, rowNumbers, rejected } = parse([row({ LOAI_COQUAN: '2' }), row({ LOAI_COQUAN: 3 })]);
    expect(records).toHaveLength(1);
    expect(rowNumbers).toEqual([2]);
    expect(rejected).toEqual([]);
  });

  it('a row of an unknown level is set aside in the open', () => {
    const { records, rejected } = parse([
      row({ LOAI_COQUAN: '' }),
      row({ LOAI_COQUAN: 'constructor' }),
      row({ LOAI_COQUAN: ' 3 ' }),
    ]);
    expect(told(rejected)).toEqual([
      [1, 'LOAI_COQUAN', 'badValue'],
      [2, 'LOAI_COQUAN', 'badValue'],
    ]);
    expect(records).toHaveLength(1);
  });

  it.each([
    ['-1', 'negative'],
    ['1e999', 'notFinite'],
    ['15,41/18', 'notANumber'],
    ['98,81%', 'notANumber'],
    ['1.234,5', 'notANumber'],
    ['NaN', 'notANumber'],
  ])('points printed as %s are set aside', (TDGQ, problem) => {
    expect(told(parse([row({ TDGQ })]).rejected)).toEqual([[1, 'TDGQ', problem]]);
  });

  it('ROW_STT says nothing', () => {
    const [first, second] = [row({ ROW_STT: '1' }), row({ ROW_STT: 'n/a' })].map(
      (one) => parse([one]).records,
    );
    expect(first).toEqual(second);
  });

  it('a missing column refuses the document', async () => {
    const { TONG_SCORE: _, MDHL: __, ...rest } = row();
    expect(await failureOf(() => parse([rest]))).toMatchObject({
      problem: 'missingColumns',
      detail: 'TONG_SCORE, MDHL',
    });
  });

  it.each([[{ rows: [] }], [[['H00.01', '19.81']]], [['H00.01']], [null]])(
    '%j is no portal answer',
    async (json) => {
      expect(await failureOf(() => parse(json))).toMatchObject({ kind: 'wrongShape', problem: 'schema' });
    },
  );
});
