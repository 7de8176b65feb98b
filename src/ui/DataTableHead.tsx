import styles from './DataTable.module.css';
import { cellClass, columnStyle, type DataTableColumn, type DataTableSort } from './dataTableColumn.ts';
import { SortButton } from './SortButton.tsx';

interface HeaderCellProps<Item> {
  readonly column: DataTableColumn<Item>;
  readonly columns: readonly DataTableColumn<Item>[];
  readonly sort: DataTableSort;
  readonly onSort: (sort: DataTableSort) => void;
  /** On paper a header is text: a browser does not repeat buttons on the next sheet. */
  readonly plain: boolean;
}

/** The head of one column, with its order where it can be sorted by. */
export function HeaderCell<Item>({ column, columns, sort, onSort, plain }: HeaderCellProps<Item>) {
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
      {...(column.isPicture ? { 'data-part': 'picture' } : {})}
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
