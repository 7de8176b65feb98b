import type { Catalog } from '#src/domain/catalog.ts';
import { isMissing } from '#src/domain/missing.ts';
import { isSmallSample } from '#src/domain/smallSample.ts';
import { onTimeHeadline } from '#src/text/onTimeReturnsHeadline.ts';
import { localitySubject, type OnTimeView, onTimeRun, type UnitOnTime } from './onTimeReturns.model.ts';
import type { OnTimeFeeds } from './useOnTimeReturns.ts';

/** The sentence at the head of the page. */
export function pageHeadline(
  catalog: Catalog,
  view: OnTimeView,
  feeds: Pick<OnTimeFeeds, 'byPeriod' | 'periods' | 'units'>,
): { finding: string; concern: string | null } {
  const { period, basis, rate, target, rows, total, outside } = view;
  const subject = localitySubject(catalog, feeds.units, period, feeds.periods);
  const labels = (units: readonly UnitOnTime[]) => units.map(({ label }) => label);
  const overdueKinds = rows.flatMap(({ unit, counts }) =>
    isMissing(counts.overdue) || counts.overdue === 0 ? [] : [unit.kind],
  );
  return onTimeHeadline({
    period,
    locality: catalog.locality,
    basis,
    rate,
    last: onTimeRun(feeds.byPeriod, subject, view, feeds.periods).at(-1) ?? null,
    target,
    // Of many units some lie beyond the near limits by chance alone: the head of a page names none of those.
    farOut: outside && { below: labels(outside.farBelow), above: labels(outside.farAbove) },
    isFew: !isMissing(rate) && isSmallSample(rate.denominator),
    silent: labels(view.silent),
    overdue: isMissing(total.overdue) ? null : { count: total.overdue, kinds: overdueKinds },
    kinds: rows.map(({ unit }) => unit.kind),
  });
}
