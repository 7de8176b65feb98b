import {
  type ColumnDef,
  createSortedRowModel,
  type Row,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, type ReactNode, useMemo, useRef } from 'react';
import { compareNames } from '#src/text/format.ts';
import styles from './DataTable.module.css';
import { SortButton } from './SortButton.tsx';
import { usePrinting } from './usePrinting.ts';

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
  /** The cell that names the row. */
  readonly isRowHeader?: boolean;
}

export interface DataTableSort {
  readonly column: string;
  readonly descending: boolean;
}

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
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
    enabled: virtual,
  });
  const window = virtual ? virtualizer.getVirtualItems() : null;
  const shown = window
    ? window.flatMap(({ index }) => (rows[index] ? [{ row: rows[index], index }] : []))
    : rows.map((row, index) => ({ row, index }));
  const above = window?.[0]?.start ?? 0;
  const below = window ? virtualizer.getTotalSize() - (window.at(-1)?.end ?? 0) : 0;

  return (
    <div className={virtual ? styles.windowed : styles.scroller} ref={scroller}>
      <table className={styles.table} aria-rowcount={rows.length + 1}>
        <caption className={styles.caption}>{name}</caption>
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

interface HeaderCellProps<Item> {
  readonly column: DataTableColumn<Item>;
  readonly columns: readonly DataTableColumn<Item>[];
  readonly sort: DataTableSort;
  readonly onSort: (sort: DataTableSort) => void;
  /** On paper a header is text: a browser does not repeat buttons on the next sheet. */
  readonly plain: boolean;
}

function HeaderCell<Item>({ column, columns, sort, onSort, plain }: HeaderCellProps<Item>) {
  const isSorted = sort.column === column.id;
  const direction = isSorted ? (sort.descending ? 'descending' : 'ascending') : undefined;
  const label = (
    <>
      {column.header}
      {column.headerNote && <span className={styles.note}>{column.headerNote}</span>}
    </>
  );
  return (
    <th
      scope="col"
      className={`${cellClass(column)} ${column.wrapHeader ? styles.wrap : ''}`}
      style={columnStyle(column, columns)}
      {...(column.sortValue ? { 'aria-sort': direction ?? ('none' as const) } : {})}
    >
      {column.sortValue && !plain ? (
        <SortButton
          direction={direction}
          align={column.align ?? 'start'}
          onClick={() =>
            onSort({
              column: column.id,
              descending: isSorted ? !sort.descending : (column.firstDescending ?? false),
            })
          }
        >
          {label}
        </SortButton>
      ) : (
        label
      )}
    </th>
  );
}

interface BodyRowProps<Item> {
  readonly item: Item;
  readonly columns: readonly DataTableColumn<Item>[];
  /** Position in the whole table, the header being 1. */
  readonly position: number;
  readonly marked: boolean;
}

function PlainBodyRow<Item>({ item, columns, position, marked }: BodyRowProps<Item>) {
  return (
    <tr aria-rowindex={position} className={marked ? styles.marked : undefined}>
      {columns.map((column) => {
        const Cell = column.isRowHeader ? 'th' : 'td';
        return (
          <Cell
            key={column.id}
            className={cellClass(column)}
            style={columnStyle(column, columns)}
            {...(column.isRowHeader ? { scope: 'row' as const } : {})}
          >
            {column.cell(item)}
          </Cell>
        );
      })}
    </tr>
  );
}

const BodyRow = memo(PlainBodyRow) as typeof PlainBodyRow;

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

function cellClass<Item>(column: DataTableColumn<Item>): string {
  return [column.align === 'end' ? styles.end : styles.start, column.sticky ? styles.sticky : '']
    .filter(Boolean)
    .join(' ');
}

/** Sticky columns stand side by side: each begins where the ones before it end. */
function columnStyle<Item>(column: DataTableColumn<Item>, columns: readonly DataTableColumn<Item>[]) {
  if (column.width === undefined) return undefined;
  const width = { width: column.width, minWidth: column.width };
  if (!column.sticky) return width;
  const before = columns.slice(0, columns.indexOf(column)).filter((other) => other.sticky);
  return { ...width, left: before.reduce((sum, other) => sum + (other.width ?? 0), 0) };
}
