import { type Catalog, findPeriod, periodsOfKind } from '#src/domain/catalog.ts';
import { type Period, previousPeriodId, samePeriodLastYearId } from '#src/domain/period.ts';
import type { Comparison } from '#src/state/address.ts';
import { capitalise } from '#src/text/format.ts';
import { periodName } from '#src/text/periods.ts';
import { comparisonOption, RANKING_TEXT } from '#src/text/ranking.ts';
import { SelectField } from '#src/ui/SelectField.tsx';

interface ComparisonSelectProps {
  readonly catalog: Catalog;
  readonly period: Period;
  readonly comparison: Comparison;
  readonly onChange: (comparison: Comparison) => void;
}

/** With which period the ranks are compared: the one before, a year ago, or any earlier one of the same kind. */
export function ComparisonSelect({ catalog, period, comparison, onChange }: ComparisonSelectProps) {
  const named = (id: string | null) => (findPeriod(catalog, id) ? id : null);
  const others = periodsOfKind(catalog, period.kind)
    .filter((other) => other.from < period.from)
    .reverse();
  return (
    <SelectField
      label={RANKING_TEXT.compareWith}
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
        label: RANKING_TEXT.otherPeriods,
        options: others.map((other) => ({ value: other.id, label: capitalise(periodName(other.id)) })),
      }}
      onChange={(value) =>
        onChange(value === 'previous' || value === 'lastYear' ? value : { periodId: value })
      }
    />
  );
}
