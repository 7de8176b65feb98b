import type { ReactNode } from 'react';
import styles from './DataTable.module.css';

export interface DataTableColumn<Item> {
  readonly id: string;
  readonly header: string;
  /** A second, quieter line: a maximum or a unit of measure. */
  readonly headerNote?: string;
  readonly align?: 'start' | 'end';
  /** What the column sorts by; undefined stays last both ways. A column without it does not sort. */
  readonly sortValue?: (item: Item) => number | string | undefined;
  readonly firstDescending?: boolean;
  readonly cell: (item: Item) => ReactNode;
  /** Width in CSS pixels; needed for columns that stay in view while the rest scrolls sideways. */
  readonly width?: number;
  readonly sticky?: boolean;
  /** Lets a long header break into lines; cells never do. */
  readonly wrapHeader?: boolean;
  /** A picture of what other columns say in figures; files leave it out. */
  readonly isPicture?: boolean;
  /** The cell that names the row. */
  readonly isRowHeader?: boolean;
}

export interface DataTableSort {
  readonly column: string;
  readonly descending: boolean;
}

export function cellClass<Item>(column: DataTableColumn<Item>): string {
  return [column.align === 'end' ? styles.end : styles.start, column.sticky ? styles.sticky : '']
    .filter(Boolean)
    .join(' ');
}

/** Sticky columns stand side by side: each begins where the ones before it end. */
export function columnStyle<Item>(column: DataTableColumn<Item>, columns: readonly DataTableColumn<Item>[]) {
  if (column.width === undefined) return undefined;
  const width = { width: column.width, minWidth: column.width };
  if (!column.sticky) return width;
  const before = columns.slice(0, columns.indexOf(column)).filter((other) => other.sticky);
  return { ...width, left: before.reduce((sum, other) => sum + (other.width ?? 0), 0) };
}
