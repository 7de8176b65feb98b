import type { Formula } from '#src/domain/indicator.ts';
import { isMissing, type Missing, missing } from '#src/domain/missing.ts';
import { isProvisional } from '#src/domain/period.ts';
import type { RankedUnit, Ranking, WithheldReason } from '#src/domain/ranking.ts';
import type { IndicatorMeasure } from '#src/domain/serviceIndex.ts';
import { scoreChange } from '#src/domain/stats/scoreChange.ts';
import type { RankingView } from '../ranking.model.ts';
import { NO_GROUP } from '../rankingViews.model.ts';

/** The parts of a changed total, by the names they have on this page. */
export type ScoreChange = Exclude<ReturnType<typeof scoreChange>, Missing>;
export type GroupChange = ScoreChange['groups'][number];
export type IndicatorChange = GroupChange['indicators'][number];
type ScoreBreakdown = Parameters<typeof scoreChange>[0];

/** Why a unit's points changed, or why that is not said. */
export type ExplainedChange =
  | { readonly kind: 'withheld'; readonly reason: WithheldReason }
  | { readonly kind: 'missing'; readonly reason: Missing }
  | { readonly kind: 'explained'; readonly change: ScoreChange };

/** The unit whose change is explained: the first marked, else who fell most in points, else who is ranked first. */
export function explainedUnit(view: RankingView, marked: readonly string[]): RankedUnit | null {
  const { ranked } = view.ranking;
  const chosen = marked.flatMap((code) => ranked.find((row) => row.unit.code === code) ?? [])[0];
  if (chosen) return chosen;
  const changeOf = (row: RankedUnit) => {
    const then = rankedThen(view.earlier, row);
    return then ? row.totalPoints - then.totalPoints : 0;
  };
  return ranked.reduce<RankedUnit | null>(
    (most, row) => (most === null || changeOf(row) < changeOf(most) ? row : most),
    null,
  );
}

function rankedThen(earlier: Ranking | null, row: RankedUnit): RankedUnit | null {
  const then = earlier?.ranked.find((other) => other.unit.code === row.unit.code);
  return then && then.unit.validFrom === row.unit.validFrom ? then : null;
}

/**
 * The change of a unit's total between the compared period and this one, taken apart.
 *
 * @param now counts of the period, @param then counts of the compared one; empty where there are none
 */
export function explainedChange(
  view: RankingView,
  unit: RankedUnit,
  now: readonly IndicatorMeasure[],
  then: readonly IndicatorMeasure[],
): ExplainedChange {
  const reason = withheldReason(view, unit);
  if (reason) return { kind: 'withheld', reason };
  const before = view.earlier && rankedThen(view.earlier, unit);
  if (!before) return { kind: 'withheld', reason: 'notRankedBefore' };
  const change = scoreChange(
    breakdown(view.formula, view.earlier?.formulaId ?? '', before, then),
    breakdown(view.formula, view.ranking.formulaId, unit, now),
  );
  return isMissing(change) ? { kind: 'missing', reason: change } : { kind: 'explained', change };
}

function withheldReason(view: RankingView, unit: RankedUnit): WithheldReason | null {
  if (isProvisional(view.period)) return 'provisional';
  if (view.changeWithheld) return view.changeWithheld;
  const then = view.earlier?.ranked.find((row) => row.unit.code === unit.unit.code);
  if (!then) return 'notRankedBefore';
  return then.unit.validFrom === unit.unit.validFrom ? null : 'unitChanged';
}

function breakdown(
  formula: Formula,
  formulaId: string,
  unit: RankedUnit,
  measures: readonly IndicatorMeasure[],
): ScoreBreakdown {
  const own = new Map(
    measures
      .filter((measure) => measure.unitCode === unit.unit.code)
      .map((measure) => [measure.indicatorCode, measure]),
  );
  return {
    formulaId,
    totalPoints: unit.totalPoints,
    groups: formula.groups.map((group) => ({
      code: group.code,
      points: unit.groupPoints.get(group.code) ?? missing('notReported'),
      indicators: group.indicators.flatMap(({ code }) => {
        const measure = own.get(code);
        if (!measure) return [];
        const { points, numerator, denominator } = measure;
        return [{ code, points, numerator, denominator }];
      }),
    })),
  };
}

/** The group that is opened: the one asked for, none when that is asked, else the one that moved most. */
export function openedGroup(change: ScoreChange, asked: string | null): string | null {
  if (asked === NO_GROUP) return null;
  if (asked !== null && change.groups.some(({ code }) => code === asked)) return asked;
  const size = (moved: number | Missing) => (isMissing(moved) ? 0 : Math.abs(moved));
  const most = change.groups.reduce<(typeof change.groups)[number] | null>(
    (best, group) => (best === null || size(group.change) > size(best.change) ? group : best),
    null,
  );
  return most && size(most.change) > 0 ? most.code : null;
}
