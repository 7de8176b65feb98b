import { useEffect, useId, useRef, useState } from 'react';
import styles from './Field.module.css';

interface SearchBoxProps {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Long enough for the next letter of a fast typist, short enough to feel immediate. */
const PAUSE_MS = 200;

/**
 * A search field that keeps its own text while it is typed and passes it on after a pause: bound straight to
 * the address it would lose letters.
 */
export function SearchBox({ label, placeholder, value, onChange }: SearchBoxProps) {
  const id = useId();
  const [text, setText] = useState(value);
  const sent = useRef(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    // The address changed from elsewhere: a link, the back button, "clear".
    if (value === sent.current) return;
    sent.current = value;
    setText(value);
  }, [value]);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className={styles.input}
        type="search"
        autoComplete="off"
        placeholder={placeholder}
        value={text}
        onChange={(event) => {
          const typed = event.target.value;
          setText(typed);
          clearTimeout(timer.current);
          timer.current = setTimeout(() => {
            sent.current = typed.trim();
            onChange(typed.trim());
          }, PAUSE_MS);
        }}
      />
    </div>
  );
}
