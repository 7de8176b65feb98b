import type { ChartPoint, ChartTable } from '#src/charts/ChartFrame.tsx';
import type { FunnelCurvePoint, FunnelDot } from '#src/charts/funnelLayout.ts';
import { funnelPlane } from '#src/charts/funnelPlane.ts';
import { isMissing } from '#src/domain/missing.ts';
import { isProvisional } from '#src/domain/period.ts';
import type { ReportPlane } from '#src/domain/report.ts';
import { funnelLimitsAt, type UnitFunnel } from '#src/domain/unitFunnel.ts';
import { ON_TIME_TEXT, rateName } from '#src/text/onTimeReturns.ts';
import { FUNNEL_TEXT, funnelPointLabel, limitsCell, placeCell } from '#src/text/onTimeReturnsFunnel.ts';
import type { OnTimeView } from './onTimeReturns.model.ts';
import { rateCells } from './unitParts.model.ts';

/** Enough for a smooth curve where it bends most, at few cases. */
const CURVE_STEPS = 72;

interface FunnelPicture {
  readonly dots: readonly FunnelDot[];
  readonly curve: readonly FunnelCurvePoint[];
  /** The same as a presentation program draws it. */
  readonly plane: ReportPlane;
  /** The smallest unit first, as they stand from left to right. */
  readonly points: readonly ChartPoint[];
  readonly table: ChartTable;
}

/** What is drawn of a funnel. In an open period units are drawn and not judged. */
export function funnelPicture(
  view: OnTimeView,
  funnel: UnitFunnel,
  isMarked: (code: string) => boolean,
): FunnelPicture {
  const labels = new Map(view.rows.map(({ unit, label }) => [unit.code, label]));
  const labelOf = (code: string) => labels.get(code) ?? code;
  const isJudged = !isProvisional(view.period);
  const most = Math.max(1, ...funnel.units.map(({ denominator }) => denominator));
  const dots = funnel.units.map(
    ({ code, denominator, rate, place }): FunnelDot => ({
      key: code,
      label: labelOf(code),
      count: denominator,
      rate,
      place: isMissing(place) ? 'few' : isJudged ? place : 'within',
      isMarked: isMarked(code),
    }),
  );
  const curve = curveCounts(most).map((count) => ({ count, ...funnelLimitsAt(funnel, count) }));
  return {
    dots,
    curve,
    plane: funnelPlane(dots, curve, funnel.p0, { across: FUNNEL_TEXT.caseAxis, up: FUNNEL_TEXT.rateAxis }),
    points: funnel.units.map((unit) => ({
      key: unit.code,
      label: funnelPointLabel(labelOf(unit.code), unit, funnel.p0, view.basis, isJudged),
    })),
    table: {
      columns: [
        ON_TIME_TEXT.unit,
        rateName(view.basis),
        ON_TIME_TEXT.counts,
        FUNNEL_TEXT.near,
        FUNNEL_TEXT.far,
        FUNNEL_TEXT.place,
      ],
      rows: funnel.units
        .toSorted((a, b) => a.rate - b.rate)
        .map((unit) => [
          labelOf(unit.code),
          ...rateCells(unit),
          limitsCell(unit.limits.near),
          limitsCell(unit.limits.far),
          isJudged ? placeCell(unit.place) : FUNNEL_TEXT.notJudgedYet,
        ]),
    },
  };
}

/** Numbers of cases from 1 to a little beyond the most, closer together where there are few. */
function curveCounts(most: number): number[] {
  const end = most * 1.04;
  return Array.from({ length: CURVE_STEPS + 1 }, (_, step) =>
    Math.max(1, end * (step / CURVE_STEPS) ** 2),
  ).filter((count, place, all) => count !== all[place - 1]);
}
