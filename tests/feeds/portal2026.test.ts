import { describe, expect, it } from 'vitest';
import { missing } from '#src/domain/missing.ts';
import { parseServiceIndex } from '#src/feeds/serviceIndex.feed.ts';
import { failureOf } from './failureOf.ts';
import { catalogOf, told, unitOf } from './samples.ts';

const catalog = catalogOf('portal-2026');

function child(known: object = {}) {
  return {
    departmentCode: 'H00.90001',
    totalReceived: 315,
    score: 37.81,
    metrics: [
      { code: 'TDGQ', numerator: 312, denominator: 315, score: 19.81 },
      { code: 'MDHL', numerator: 4, denominator: 4, score: 18 },
    ],
    ...known,
  };
}

function parse(json: unknown) {
  return parseServiceIndex(json, '2024-04', catalog, [unitOf('90001')]);
}

function answer(children: unknown, more: object = {}) {
  return { code: 'OK', message: null, data: { children, ...more } };
}

describe('the portal answer of 2026', () => {
  it('becomes scores under the codes of our units', () => {
    const { records } = parse(answer([child()]));
    expect(records).toHaveLength(1);
    expect(records[0]).toMatchObject({ unitCode: '90001', periodId: '2024-04', totalPoints: 37.81 });
    expect(records[0]?.groupPoints.get('MDHL')).toBe(18);
  });

  it('is read alike where the agencies stand in evaluation', () => {
    const inEvaluation = { code: 'OK', data: { evaluation: [child()] } };
    expect(parse(inEvaluation).records).toEqual(parse(answer([child()])).records);
  });

  it('points per indicator are summed to their group, exactly', () => {
    const metrics = [
      { code: 'MDHL.1', score: 9.05 },
      { code: 'MDHL.2', score: 0.02 },
    ];
    const points = parse(answer([child({ metrics })])).records[0]?.groupPoints;
    expect(points?.get('MDHL')).toBe(9.07);
    expect(points?.get('TDGQ')).toBe(missing('notReported'));
  });

  it('a group of which an indicator is not known is not known', () => {
    const metrics = [{ code: 'MDHL.1', score: 9.05 }];
    const points = parse(answer([child({ metrics })])).records[0]?.groupPoints;
    expect(points?.get('MDHL')).toBe(missing('notReported'));
  });

  it('a group without indicators and without points is not reported, rather than 0', () => {
    const formulas = catalog.formulas.map((formula) => ({
      ...formula,
      groups: formula.groups.map((group) => ({ ...group, indicators: [] })),
    }));
    const { records } = parseServiceIndex(
      answer([child({ metrics: [] })]),
      '2024-04',
      { ...catalog, formulas },
      [],
    );
    expect(records[0]?.groupPoints.get('TDGQ')).toBe(missing('notReported'));
  });

  it('a month that has not come is not reported, rather than 0', () => {
    const metrics = [{ code: 'TDGQ', numerator: 0, denominator: 0, score: 0 }];
    const { records } = parse(answer([child({ totalReceived: 0, score: 0, metrics })]));
    expect(records[0]?.totalPoints).toBe(missing('notReported'));
    expect(records[0]?.groupPoints.get('TDGQ')).toBe(missing('notReported'));
  });

  it('0 of 5 is 0 points, a figure', () => {
    const metrics = [{ code: 'TDGQ', numerator: 0, denominator: 5, score: 0 }];
    const { records } = parse(answer([child({ totalReceived: 5, score: 0, metrics })]));
    expect(records[0]?.totalPoints).toBe(0);
    expect(records[0]?.groupPoints.get('TDGQ')).toBe(0);
  });

  it('bad agencies are set aside one by one', () => {
    const { records, rejected } = parse(
      answer([
        child({ score: '37.81' }),
        child({ departmentCode: null }),
        child({ score: -1 }),
        child({ metrics: [{ code: 'TDGQ', score: -2 }] }),
        child({ score: Number.POSITIVE_INFINITY }),
        'H00.90001',
        child(),
      ]),
    );
    expect(told(rejected)).toEqual([
      [1, 'score', 'badValue'],
      [2, 'departmentCode', 'badValue'],
      [3, 'score', 'negative'],
      [4, 'TDGQ', 'negative'],
      [5, 'score', 'badValue'],
      [6, '', 'badValue'],
    ]);
    expect(records).toHaveLength(1);
  });

  it('a capture of one page of several says so', () => {
    const { rejected } = parse(answer([child()], { pagination: { total: 102 } }));
    expect(rejected).toMatchObject([
      { problem: 'partialCapture', severity: 'warning', value: '1', limit: '102' },
    ]);
    expect(parse(answer([child()], { pagination: { total: 1 } })).rejected).toEqual([]);
  });

  it.each([
    ['an error of the portal', { code: 'ERR', message: 'Hết phiên' }, 'providerError', 'Hết phiên'],
    ['no agencies', { code: 'OK', data: {} }, 'missingColumns', 'data.children'],
    ['no data', { code: 'OK', data: null }, 'missingColumns', 'data.children'],
    ['no code', { data: { children: [] } }, 'schema', 'code'],
  ])('%s refuses the document', async (_, json, problem, detail) => {
    expect(await failureOf(() => parse(json))).toMatchObject({ problem, detail });
  });
});
