import { capitalise, compareNames } from '#src/text/format.ts';
import { ON_TIME_TEXT } from '#src/text/onTimeReturns.ts';
import { localityName } from '#src/text/places.ts';
import { SelectField } from '#src/ui/SelectField.tsx';
import type { OnTimePanelProps } from './panelProps.ts';

interface SubjectSelectProps
  extends Pick<OnTimePanelProps, 'catalog' | 'view' | 'choice' | 'subject' | 'onChange'> {
  /** What an empty choice stands for, where it is not the locality. */
  readonly noneLabel?: string;
}

/** All units as one, or the unit that the page dwells on: it becomes the first of those marked. */
export function SubjectSelect({ catalog, view, choice, subject, onChange, noneLabel }: SubjectSelectProps) {
  const rest = choice.highlighted.filter((code) => code !== subject?.code);
  return (
    <SelectField
      label={ON_TIME_TEXT.chooseUnit}
      value={subject?.code ?? ''}
      options={[
        { value: '', label: noneLabel ?? capitalise(localityName(catalog.locality)) },
        ...view.rows
          .toSorted((a, b) => compareNames(a.unit.name, b.unit.name))
          .map(({ unit, label }) => ({ value: unit.code, label })),
      ]}
      onChange={(code) =>
        onChange({ highlighted: code === '' ? [] : [code, ...rest.filter((other) => other !== code)] })
      }
    />
  );
}
