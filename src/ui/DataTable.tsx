import {
  type ColumnDef,
  createSortedRowModel,
  type Row,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { compareNames } from '#src/text/format.ts';
import styles from './DataTable.module.css';
import { HeaderCell } from './DataTableHead.tsx';
import { BodyRow } from './DataTableRow.tsx';
import type { DataTableColumn, DataTableSort } from './dataTableColumn.ts';
import { tableOf } from './panelTable.ts';

import { usePrinting } from './usePrinting.ts';
import { ViewContent } from './ViewContent.tsx';
import { VisuallyHidden } from './VisuallyHidden.tsx';

interface DataTableProps<Item> {
  readonly name: string;
  readonly columns: readonly DataTableColumn<Item>[];
  readonly items: readonly Item[];
  readonly itemKey: (item: Item) => string;
  readonly sort: DataTableSort;
  readonly onSort: (sort: DataTableSort) => void;
  readonly isMarked?: (item: Item) => boolean;
  readonly emptyText: string;
}

/** Above this many rows only those in view are in the document. */
const VIRTUAL_FROM_ROWS = 100;
const ROW_HEIGHT = 36;

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });
type Features = typeof features;

/**
 * A table with sticky header and first columns, sorted by the address rather than by itself. Missing values
 * stay last in both directions; equal values keep the order of `items`. On paper all rows are there.
 */
export function DataTable<Item extends object>(props: DataTableProps<Item>) {
  const { name, columns, items, itemKey, sort, onSort, isMarked, emptyText } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const [isWhole, setWhole] = useState(false);
  const printing = usePrinting();
  const definitions = useMemo(() => columns.map(columnDefinition), [columns]);
  const sorting = useMemo(() => [{ id: sort.column, desc: sort.descending }], [sort.column, sort.descending]);
  const table = useTable<Features, Item>({
    features,
    columns: definitions,
    data: items as Item[],
    getRowId: itemKey,
    state: { sorting },
  });
  const rows = table.getRowModel().rows;
  const virtual = rows.length > VIRTUAL_FROM_ROWS && !printing;
  const isWindowed = virtual && !isWhole;
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
    enabled: isWindowed,
  });
  const window = isWindowed ? virtualizer.getVirtualItems() : null;
  const shown = window
    ? window.flatMap(({ index }) => (rows[index] ? [{ row: rows[index], index }] : []))
    : rows.map((row, index) => ({ row, index }));
  const above = window?.[0]?.start ?? 0;
  const below = window ? virtualizer.getTotalSize() - (window.at(-1)?.end ?? 0) : 0;

  const wholeTable = () => {
    flushSync(() => setWhole(true));
    queueMicrotask(() => setWhole(false));
    return scroller.current && tableOf(scroller.current);
  };

  return (
    <div className={virtual ? styles.windowed : styles.scroller} ref={scroller}>
      {/* A windowed table holds a part of its rows only; for a file all of them are written for a moment. */}
      {virtual && <ViewContent table={wholeTable} />}
      <table className={styles.table} aria-rowcount={rows.length + 1}>
        <caption>
          <VisuallyHidden>{name}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <HeaderCell
                key={column.id}
                column={column}
                columns={columns}
                sort={sort}
                onSort={onSort}
                plain={printing}
              />
            ))}
          </tr>
        </thead>
        {above > 0 && <Spacer height={above} />}
        <tbody>
          {shown.map(({ row, index }) => (
            <BodyRow
              key={row.id}
              item={row.original}
              columns={columns}
              position={index + 2}
              marked={isMarked?.(row.original) ?? false}
            />
          ))}
          {rows.length === 0 && (
            <tr>
              <td className={styles.empty} colSpan={columns.length}>
                {emptyText}
              </td>
            </tr>
          )}
        </tbody>
        {below > 0 && <Spacer height={below} />}
      </table>
    </div>
  );
}

function columnDefinition<Item extends object>(column: DataTableColumn<Item>): ColumnDef<Features, Item> {
  return {
    id: column.id,
    accessorFn: (item: Item) => column.sortValue?.(item),
    sortUndefined: 'last',
    sortFn: (a: Row<Features, Item>, b: Row<Features, Item>) =>
      compareValues(column.sortValue?.(a.original), column.sortValue?.(b.original)),
  };
}

function compareValues(a: number | string | undefined, b: number | string | undefined): number {
  if (typeof a === 'string' && typeof b === 'string') return compareNames(a, b);
  return Number(a ?? 0) - Number(b ?? 0);
}

/** Stands for the rows that are out of view. */
function Spacer({ height }: { readonly height: number }) {
  return (
    <tbody aria-hidden="true">
      <tr>
        <td className={styles.spacer} style={{ height }} />
      </tr>
    </tbody>
  );
}
