import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isKnown, isMissing, type Missing, missing } from '#src/domain/missing.ts';
import { toHundredths } from '#src/domain/points.ts';
import { type ScoreBreakdown, scoreChange } from '#src/domain/stats/scoreChange.ts';
import { allFinite, gap } from './figures.ts';

function breakdown(totalPoints: number | Missing, groups: ScoreBreakdown['groups']): ScoreBreakdown {
  return { formulaId: '766-2022', totalPoints, groups };
}

describe('a fall of 3.20 points', () => {
  const before = breakdown(91.3, [
    {
      code: 'TDGQ',
      points: 19.6,
      indicators: [{ code: 'TDGQ1', points: 19.6, numerator: 196, denominator: 200 }],
    },
    {
      code: 'MDSH',
      points: 15.1,
      indicators: [
        { code: 'MDSH1', points: 9.05 },
        { code: 'MDSH2', points: 6.04 },
      ],
    },
  ]);
  const after = breakdown(88.1, [
    {
      code: 'TDGQ',
      points: 17.9,
      indicators: [{ code: 'TDGQ1', points: 17.9, numerator: 179, denominator: 200 }],
    },
    {
      code: 'MDSH',
      points: 13.7,
      indicators: [
        { code: 'MDSH1', points: 7.65 },
        { code: 'MDSH2', points: 6.04 },
      ],
    },
  ]);

  it('is split by group and indicator, and what the printed total adds stands apart', () => {
    expect(scoreChange(before, after)).toMatchObject({
      before: 91.3,
      after: 88.1,
      change: -3.2,
      residual: -0.1,
      groups: [
        { code: 'TDGQ', change: -1.7, residual: 0, indicators: [{ code: 'TDGQ1', change: -1.7 }] },
        { code: 'MDSH', change: -1.4, residual: 0, indicators: [{ change: -1.4 }, { change: 0 }] },
      ],
    });
  });

  it('keeps the counts before and after', () => {
    const change = scoreChange(before, after);
    expect(isKnown(change) && change.groups[0]?.indicators[0]).toMatchObject({
      before: { numerator: 196, denominator: 200 },
      after: { numerator: 179, denominator: 200 },
    });
  });

  it('two versions of the formula are not compared', () => {
    expect(scoreChange(before, { ...after, formulaId: '766-2026' })).toBe(missing('notApplicable'));
  });

  it('a missing total has no change', () => {
    expect(scoreChange(breakdown(missing('notReported'), []), after)).toBe(missing('notReported'));
    expect(scoreChange(before, breakdown(missing('tooFew'), []))).toBe(missing('tooFew'));
  });
});

describe('parts that are missing', () => {
  it('a part missing or not listed has no change; what it moved stands in the residual', () => {
    const change = scoreChange(
      breakdown(50, [
        { code: 'A', points: 10, indicators: [] },
        { code: 'B', points: missing('notReported'), indicators: [] },
      ]),
      breakdown(55, [
        { code: 'A', points: 12, indicators: [] },
        { code: 'B', points: 4, indicators: [] },
        { code: 'C', points: 1, indicators: [] },
      ]),
    );
    expect(change).toMatchObject({
      change: 5,
      residual: 3,
      groups: [
        { code: 'A', change: 2, residual: 2 },
        { code: 'B', before: missing('notReported'), change: missing('notReported') },
        { code: 'C', before: missing('notReported'), after: 1, change: missing('notReported') },
      ],
    });
  });

  it('nothing changed is 0, never −0', () => {
    const same = breakdown(90, [{ code: 'A', points: 10, indicators: [{ code: 'A1', points: 10 }] }]);
    const change = scoreChange(same, same);
    expect(change).toMatchObject({ change: 0, residual: 0, groups: [{ change: 0, residual: 0 }] });
  });

  it('a code twice, or points that are no number, are a programmer’s error', () => {
    const twice = breakdown(1, [
      { code: 'A', points: 1, indicators: [] },
      { code: 'A', points: 1, indicators: [] },
    ]);
    expect(() => scoreChange(twice, twice)).toThrow(RangeError);
    expect(() => scoreChange(breakdown(Number.NaN, []), breakdown(1, []))).toThrow(RangeError);
  });
});

describe('for any published points', () => {
  const points = fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100) },
    { weight: 1, arbitrary: gap },
  );
  const indicators = (group: string) =>
    fc
      .uniqueArray(fc.constantFrom('1', '2', '3', '4'), { maxLength: 4 })
      .chain((codes) =>
        fc.tuple(...codes.map((code) => points.map((value) => ({ code: group + code, points: value })))),
      );
  const groups = fc
    .uniqueArray(fc.constantFrom('CKMB', 'TDGQ', 'MDHL', 'MDSH'), { maxLength: 4 })
    .chain((codes) =>
      fc.tuple(
        ...codes.map((code) =>
          fc
            .tuple(points, indicators(code))
            .map(([value, parts]) => ({ code, points: value, indicators: [...parts] })),
        ),
      ),
    );
  const score = fc.tuple(points, groups).map(([total, parts]) => breakdown(total, [...parts]));

  const sum = (parts: readonly { readonly change: number | Missing }[]) =>
    parts.reduce((total, part) => total + (isMissing(part.change) ? 0 : toHundredths(part.change)), 0);

  it('every level adds up exactly in hundredths', () => {
    fc.assert(
      fc.property(score, score, (before, after) => {
        const change = scoreChange(before, after);
        expect(allFinite(change)).toBe(true);
        if (isMissing(change)) return;
        expect(toHundredths(change.change)).toBe(sum(change.groups) + toHundredths(change.residual));
        expect(toHundredths(change.change)).toBe(toHundredths(change.after) - toHundredths(change.before));
        for (const group of change.groups) {
          if (isMissing(group.change) || isMissing(group.residual)) {
            expect(group.residual).toBe(group.change);
            continue;
          }
          expect(toHundredths(group.change)).toBe(sum(group.indicators) + toHundredths(group.residual));
        }
      }),
    );
  });
});
