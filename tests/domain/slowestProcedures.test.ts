import { describe, expect, it } from 'vitest';
import type { DurationRecord } from '#src/domain/duration.ts';
import { type Missing, missing } from '#src/domain/missing.ts';
import type { Procedure } from '#src/domain/procedure.ts';
import { slowestProcedures } from '#src/domain/slowestProcedures.ts';

function procedure(code: string, limitDays: number | Missing): [string, Procedure] {
  return [
    code,
    { code, name: code, fieldCode: 'f', fieldName: 'F', level: 'commune', online: 'full', limitDays },
  ];
}
const PROCEDURES = new Map([
  procedure('slow', 5),
  procedure('less', 10),
  procedure('single', 3),
  procedure('quick', 5),
  procedure('free', missing('notApplicable')),
]);

/** So many dossiers of so many days each. */
function record(procedureCode: string, ...resolved: [days: number, count: number][]): DurationRecord {
  return {
    unitCode: '001',
    procedureCode,
    periodId: '2024-04',
    resolved: resolved.map(([days, count]) => ({ days, count })),
    open: [],
  };
}

describe('the slowest procedures of a unit', () => {
  const records = [
    record('quick', [1, 30]),
    record('single', [9, 1]),
    record('less', [4, 10], [12, 2]),
    record('slow', [4, 16], [8, 4]),
    record('free', [60, 20]),
    record('unlisted', [60, 20]),
  ];

  it('come by the share beyond their limit, a single dossier after those of ten and more', () => {
    const found = slowestProcedures(records, PROCEDURES, 3);
    expect(found.map(({ procedureCode, caseCount, isSmall }) => [procedureCode, caseCount, isSmall])).toEqual(
      [
        ['slow', 20, false],
        ['less', 12, false],
        ['single', 1, true],
      ],
    );
    expect(found[0]?.time.beyondLimit).toMatchObject({ share: expect.closeTo(0.2) });
  });

  it('leave out what has no limit to be slow against', () => {
    const codes = slowestProcedures(records, PROCEDURES, 10).map(({ procedureCode }) => procedureCode);
    expect(codes).toEqual(['slow', 'less', 'single', 'quick']);
  });

  it('are none without records, and without reported ones', () => {
    expect(slowestProcedures([], PROCEDURES, 3)).toEqual([]);
    const gap = { ...record('slow'), resolved: missing('notReported'), open: missing('notReported') };
    expect(slowestProcedures([gap], PROCEDURES, 3)).toEqual([]);
  });
});
