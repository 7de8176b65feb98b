import { isMissing, missing } from '#src/domain/missing.ts';
import { isProvisional, type Period } from '#src/domain/period.ts';
import type { RunPoint } from '#src/domain/signals/seriesRun.ts';
import { isSmallSample } from '#src/domain/smallSample.ts';
import type { Unit } from '#src/domain/unit.ts';
import type { MeasureRuns } from './rateRuns.model.ts';

/** One unit's run of a measure. */
export interface CommuneRun {
  readonly unit: Unit;
  readonly run: readonly RunPoint[];
  /** At the chosen period. */
  readonly last: RunPoint;
  /** Rests on few cases, there or where it was last rated. */
  readonly isSmall: boolean;
  readonly isMarked: boolean;
}

export interface CommuneRuns {
  /** Concern first, then lowest; few cases and what is not known last. */
  readonly all: readonly CommuneRun[];
  /** Those that are drawn, with every marked one. */
  readonly drawn: readonly CommuneRun[];
  readonly concerned: readonly CommuneRun[];
  readonly improvedCount: number;
  /** Units with limits at the chosen period. */
  readonly judgedCount: number;
}

/** More small pictures than this are not compared by eye. */
const MOST_DRAWN = 24;

/**
 * The runs of the units in the order in which they ask to be looked at.
 *
 * @param units those whose runs were made
 */
export function communeRuns(
  units: readonly Unit[],
  period: Period,
  runs: MeasureRuns,
  marked: readonly string[],
): CommuneRuns {
  const all = units
    .map((unit) => communeRun(unit, period, runs.ofUnit.get(unit.code) ?? [], marked))
    .toSorted((a, b) => urgency(a) - urgency(b) || figureOf(a) - figureOf(b));
  const first = all.slice(0, MOST_DRAWN);
  const isJudged = !isProvisional(period);
  const judged = isJudged
    ? all.filter((one) => !isMissing(one.last.limits) && !isMissing(one.last.value))
    : [];
  return {
    all,
    drawn: [...first, ...all.slice(MOST_DRAWN).filter(({ isMarked }) => isMarked)],
    concerned: judged.filter(({ last }) => last.kind === 'concern'),
    improvedCount: judged.filter(({ last }) => last.kind === 'improvement').length,
    judgedCount: judged.filter(({ isSmall }) => !isSmall).length,
  };
}

function communeRun(
  unit: Unit,
  period: Period,
  run: readonly RunPoint[],
  marked: readonly string[],
): CommuneRun {
  const last = run.at(-1) ?? unreported(period);
  const cases = run.findLast(
    ({ denominator }) => typeof denominator === 'number' && denominator > 0,
  )?.denominator;
  return {
    unit,
    run,
    last,
    isSmall: typeof cases === 'number' && isSmallSample(cases),
    isMarked: marked.includes(unit.code),
  };
}

function unreported({ id }: Period): RunPoint {
  const gap = missing('notReported');
  const kind = 'commonCause';
  return {
    periodId: id,
    value: gap,
    numerator: gap,
    denominator: gap,
    limits: gap,
    cause: null,
    crossed: null,
    kind,
  };
}

const URGENCIES = { concern: 0, plain: 1, small: 2, unknown: 3 } as const;

function urgency({ last, isSmall }: CommuneRun): number {
  if (isMissing(last.value)) return URGENCIES.unknown;
  if (last.kind === 'concern') return URGENCIES.concern;
  return isSmall ? URGENCIES.small : URGENCIES.plain;
}

function figureOf({ last }: CommuneRun): number {
  return isMissing(last.value) ? 0 : last.value;
}
