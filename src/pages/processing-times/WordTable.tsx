import type { ReactNode } from 'react';
import { VisuallyHidden } from '#src/ui/VisuallyHidden.tsx';
import styles from './ProcessingTimes.module.css';

interface WordTableProps {
  readonly name: string;
  /** The first names the rows. */
  readonly columns: readonly string[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
}

/** A short table whose first column holds names of several lines. Nothing where there are no rows. */
export function WordTable({ name, columns, rows }: WordTableProps) {
  if (rows.length === 0) return null;
  return (
    <div className={styles.scroller} tabIndex={0}>
      <table className={styles.words}>
        <caption>
          <VisuallyHidden>{name}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <tr key={key}>
              {cells.map((cell, place) =>
                place === 0 ? (
                  <th key={columns[place]} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={columns[place]}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
