import { type Catalog, findPeriod, periodsOfKind } from '#src/domain/catalog.ts';
import { type Period, previousPeriodId, samePeriodLastYearId } from '#src/domain/period.ts';
import type { Comparison } from '#src/state/address.ts';
import { capitalise } from '#src/text/format.ts';
import { periodName } from '#src/text/periods.ts';
import { SLOWED_TEXT } from '#src/text/processingTimesCharts.ts';
import { comparisonOption, RANKING_TEXT } from '#src/text/ranking.ts';
import { SelectField } from '#src/ui/SelectField.tsx';

interface ComparisonFieldProps {
  readonly catalog: Catalog;
  readonly period: Period;
  readonly comparison: Comparison;
  readonly onChange: (comparison: Comparison) => void;
}

/** With which period the times are compared: the one before, a year ago, or any earlier one of the same kind. */
export function ComparisonField({ catalog, period, comparison, onChange }: ComparisonFieldProps) {
  const named = (id: string | null) => (findPeriod(catalog, id) ? id : null);
  const earlier = periodsOfKind(catalog, period.kind)
    .filter((other) => other.from < period.from)
    .reverse();
  return (
    <SelectField
      label={SLOWED_TEXT.compareWith}
      value={typeof comparison === 'string' ? comparison : comparison.periodId}
      options={[
        {
          value: 'previous',
          label: comparisonOption(RANKING_TEXT.previous, named(previousPeriodId(period.id))),
        },
        {
          value: 'lastYear',
          label: comparisonOption(RANKING_TEXT.lastYear, named(samePeriodLastYearId(period.id))),
        },
      ]}
      more={{
        label: SLOWED_TEXT.otherPeriods,
        options: earlier.map(({ id }) => ({ value: id, label: capitalise(periodName(id)) })),
      }}
      onChange={(value) =>
        onChange(value === 'previous' || value === 'lastYear' ? value : { periodId: value })
      }
    />
  );
}
