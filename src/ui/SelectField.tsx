import { useId } from 'react';
import styles from './Field.module.css';

export interface SelectOption {
  readonly value: string;
  readonly label: string;
}

interface SelectFieldProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly SelectOption[];
  /** Further options under a heading of their own. */
  readonly more?: { readonly label: string; readonly options: readonly SelectOption[] };
  readonly onChange: (value: string) => void;
}

/** A labelled native select: the machine's own list, with its keyboard and its size on a phone. */
export function SelectField({ label, value, options, more, onChange }: SelectFieldProps) {
  const id = useId();
  const option = (item: SelectOption) => (
    <option key={item.value} value={item.value}>
      {item.label}
    </option>
  );
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className={styles.input}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        {options.map(option)}
        {more && more.options.length > 0 && (
          <optgroup label={more.label}>{more.options.map(option)}</optgroup>
        )}
      </select>
    </div>
  );
}
