import { RANKING_VIEWS_TEXT, unitOption } from '#src/text/rankingViews.ts';
import { SelectField } from '#src/ui/SelectField.tsx';
import type { RankingViewProps } from './viewProps.ts';

interface UnitSelectProps extends Pick<RankingViewProps, 'view' | 'marked' | 'onChange'> {
  readonly unitCode: string;
}

/** Which ranked unit a view is about: it becomes the first of those marked. */
export function UnitSelect({ view, marked, onChange, unitCode }: UnitSelectProps) {
  return (
    <SelectField
      label={RANKING_VIEWS_TEXT.chooseUnit}
      value={unitCode}
      options={view.rows.flatMap(({ rank, unit, label }) =>
        typeof rank === 'number' ? [{ value: unit.code, label: unitOption(rank, label) }] : [],
      )}
      onChange={(code) => onChange({ highlighted: [code, ...marked.filter((other) => other !== code)] })}
    />
  );
}
