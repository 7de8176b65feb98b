import { capitalise } from '#src/text/format.ts';
import { periodName } from '#src/text/periods.ts';
import { comparisonOption, RANKING_TEXT } from '#src/text/ranking.ts';
import { SelectField } from './SelectField.tsx';

interface ComparisonFieldProps {
  /** Ids of periods; null where there is no such period. */
  readonly choices: {
    readonly previousId: string | null;
    readonly lastYearId: string | null;
    readonly earlierIds: readonly string[];
  };
  /** `previous`, `lastYear` or the id of a period. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** With which period the figures are compared: the one before, a year ago, or any earlier one of the same kind. */
export function ComparisonField({ choices, value, onChange }: ComparisonFieldProps) {
  return (
    <SelectField
      label={RANKING_TEXT.compareWith}
      value={value}
      options={[
        { value: 'previous', label: comparisonOption(RANKING_TEXT.previous, choices.previousId) },
        { value: 'lastYear', label: comparisonOption(RANKING_TEXT.lastYear, choices.lastYearId) },
      ]}
      more={{
        label: RANKING_TEXT.otherPeriods,
        options: choices.earlierIds.map((id) => ({ value: id, label: capitalise(periodName(id)) })),
      }}
      onChange={onChange}
    />
  );
}
