import type { ViewChange } from '#src/state/useViewChoice.ts';
import { compareNames } from '#src/text/format.ts';
import { unitLabel } from '#src/text/places.ts';
import { markedSentence, narrowedSentence, TIMES_TEXT } from '#src/text/processingTimes.ts';
import { Button } from '#src/ui/Button.tsx';
import { SelectField } from '#src/ui/SelectField.tsx';
import styles from './ProcessingTimes.module.css';
import type { TimesView } from './processingTimes.model.ts';

interface TimesFiltersProps {
  readonly view: TimesView;
  readonly onChange: (change: ViewChange) => void;
}

/** Whose dossiers, and of which field, the whole page is about. */
export function TimesFilters({ view, onChange }: TimesFiltersProps) {
  const { units, marked, narrowedTo, fields, field } = view;
  const labels = units.filter(({ code }) => marked.includes(code)).map(unitLabel);
  return (
    <div className={styles.filters}>
      <SelectField
        label={TIMES_TEXT.unitFilter}
        value={narrowedTo?.code ?? ''}
        options={[
          { value: '', label: TIMES_TEXT.allUnits },
          ...units
            .map((unit) => ({ value: unit.code, label: unitLabel(unit), name: unit.name }))
            .sort((a, b) => compareNames(a.name, b.name)),
        ]}
        onChange={(value) => onChange({ highlighted: value === '' ? [] : [value] })}
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
      {marked.length > 0 && (
        <p className={styles.scope}>
          {narrowedTo ? narrowedSentence(unitLabel(narrowedTo)) : markedSentence(labels)}{' '}
          <Button tone="quiet" onClick={() => onChange({ highlighted: [] })}>
            {narrowedTo ? TIMES_TEXT.showAll : TIMES_TEXT.unmark}
          </Button>
        </p>
      )}
    </div>
  );
}
