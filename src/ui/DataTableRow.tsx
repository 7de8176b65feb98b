import { memo } from 'react';
import styles from './DataTable.module.css';
import { cellClass, columnStyle, type DataTableColumn } from './dataTableColumn.ts';

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

/** One row; drawn anew only when its item, its columns, its place or its mark changed. */
export const BodyRow = memo(PlainBodyRow) as typeof PlainBodyRow;
