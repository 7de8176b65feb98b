import type { Catalog } from '#src/domain/catalog.ts';
import { isMissing } from '#src/domain/missing.ts';
import { onTimeHeadline } from '#src/text/onTimeReturnsHeadline.ts';
import { localitySubject, type OnTimeView, onTimeRun, type UnitOnTime } from './onTimeReturns.model.ts';
import type { OnTimeFeeds } from './useOnTimeReturns.ts';

/** The sentence at the head of the page. */
export function pageHeadline(
  catalog: Catalog,
  view: OnTimeView,
  feeds: Pick<OnTimeFeeds, 'byPeriod' | 'periods' | 'units'>,
): { finding: string; concern: string | null } {
  const { period, basis, rate, target, rows, total } = view;
  const subject = localitySubject(catalog, feeds.units, period, feeds.periods);
  const labels = (units: readonly UnitOnTime[] | null) => units?.map(({ label }) => label) ?? null;
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
    below: labels(view.below),
    above: labels(view.above),
    overdue: isMissing(total.overdue) ? null : { count: total.overdue, kinds: overdueKinds },
    kinds: rows.map(({ unit }) => unit.kind),
  });
}
