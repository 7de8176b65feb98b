import type { ViewChange } from '#src/state/useViewChoice.ts';
import { compareNames, joinNames } from '#src/text/format.ts';
import { unitLabel } from '#src/text/places.ts';
import { TIMES_TEXT } from '#src/text/processingTimes.ts';
import { SelectField } from '#src/ui/SelectField.tsx';
import styles from './ProcessingTimes.module.css';
import type { TimesView } from './processingTimes.model.ts';

interface TimesFiltersProps {
  readonly view: TimesView;
  readonly onChange: (change: ViewChange) => void;
}

/** Whose dossiers, and of which field, the whole page is about. */
export function TimesFilters({ view, onChange }: TimesFiltersProps) {
  const { units, marked, scopeUnits, fields, field } = view;
  const chosen = marked.join(',');
  const several = marked.length > 1 ? [{ value: chosen, label: joinNames(scopeUnits.map(unitLabel)) }] : [];
  return (
    <div className={styles.filters}>
      <SelectField
        label={TIMES_TEXT.unitFilter}
        value={chosen}
        options={[
          { value: '', label: TIMES_TEXT.allUnits },
          ...several,
          ...units
            .map((unit) => ({ value: unit.code, label: unitLabel(unit), name: unit.name }))
            .sort((a, b) => compareNames(a.name, b.name)),
        ]}
        onChange={(value) => onChange({ highlighted: value.split(',').filter((code) => code !== '') })}
      />
      <SelectField
        label={TIMES_TEXT.fieldFilter}
        value={field?.code ?? ''}
        options={[
          { value: '', label: TIMES_TEXT.allFields },
          ...fields.map(({ code, name }) => ({ value: code, label: name })),
        ]}
        onChange={(value) => onChange({ field: value === '' ? null : value })}
      />
    </div>
  );
}
