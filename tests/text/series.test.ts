import { expect, it } from 'vitest';
import { type MissingReason, missing } from '#src/domain/missing.ts';
import type { RunPoint } from '#src/domain/signals/seriesRun.ts';
import { runFinding, runPicture } from '#src/text/series.ts';

const FORM = { kind: 'rate', name: 'Tỷ lệ đúng hẹn' } as const;
const APRIL = { id: '2024-04', closedAt: '2024-05-03T00:00:00+07:00' };

function withoutLimits(reason: MissingReason): RunPoint[] {
  return ['2024-03', '2024-04'].map((periodId) => ({
    periodId,
    value: 1,
    numerator: missing('notReported'),
    denominator: missing('notReported'),
    limits: missing(reason),
    cause: null,
    crossed: null,
    kind: 'commonCause',
  }));
}

it.each([
  ['tooFew', 'Chưa đủ kỳ để có giới hạn.'],
  ['noVariation', 'Số liệu không đổi qua các kỳ nên không có giới hạn.'],
] as const)('a run without limits says why: %s', (reason, words) => {
  const run = withoutLimits(reason);
  expect(runFinding(run, APRIL, FORM, 'month')).toContain(words);
  expect(runPicture(run, FORM)).toContain(words);
});

it('a run of one period says so instead of going from it to itself', () => {
  const run = withoutLimits('tooFew').slice(-1);
  expect(runPicture(run, FORM)).toBe(
    'Tỷ lệ đúng hẹn: chỉ một kỳ có số liệu, 100,0% (tháng 4/2024), nên chưa có đường diễn biến.',
  );
});
