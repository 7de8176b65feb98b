import { useMemo } from 'react';
import { Link } from 'react-router';
import { isMissing } from '#src/domain/missing.ts';
import { dossierCount } from '#src/domain/procedureChange.ts';
import type { ViewChoice } from '#src/state/address.ts';
import { useUnitAddress } from '#src/state/unitAddress.ts';
import type { ViewChange } from '#src/state/useViewChoice.ts';
import { scopedTitle, TIMES_TEXT } from '#src/text/processingTimes.ts';
import { tableReckoning } from '#src/text/processingTimesReckoning.ts';
import {
  TIMES_TABLE_TEXT,
  TIMES_VIEW_NAMES,
  type TimesViewId,
  tableMessage,
} from '#src/text/processingTimesTable.ts';
import { DataTable } from '#src/ui/DataTable.tsx';
import type { DataTableSort } from '#src/ui/dataTableColumn.ts';
import { Explained } from '#src/ui/Explained.tsx';
import { Panel } from '#src/ui/Panel.tsx';
import { Reckoning } from '#src/ui/Reckoning.tsx';
import { ProcedureLink } from './ProcedureLink.tsx';
import styles from './ProcessingTimes.module.css';
import type { ProcedureTime } from './procedureTimes.model.ts';
import { type TimesView, timesPlace } from './processingTimes.model.ts';
import { TimesFooter, type TimesSource } from './TimesFooter.tsx';
import { DEFAULT_TIMES_SORT, timesColumns } from './timesColumns.tsx';
import { DEFAULT_TIMES_VIEW, TIMES_VIEWS, type TimesRow, timesRows } from './timesTable.model.ts';

interface TimesTableProps {
  readonly view: TimesView;
  readonly id: TimesViewId;
  readonly times: readonly ProcedureTime[];
  readonly sorting: ViewChoice['sorting'];
  readonly onChange: (change: ViewChange) => void;
  readonly queryOf: (change: ViewChange) => string;
  readonly feed: TimesSource;
}

/** Every figure of the page by field, procedure or unit. */
export function TimesTable({ view, id, times, sorting, onChange, queryOf, feed }: TimesTableProps) {
  const unitAddress = useUnitAddress();
  const rows = useMemo(() => timesRows(view, id, times), [view, id, times]);
  const columns = useMemo(
    () =>
      timesColumns(id, ({ key, name }) => {
        if (id === 'xa') return <Link to={unitAddress(key)}>{name}</Link>;
        return id === 'thu-tuc' ? <ProcedureLink code={key} name={name} queryOf={queryOf} /> : name;
      }),
    [id, unitAddress, queryOf],
  );
  const sort = columns.some(({ id: column }) => column === sorting?.column) ? sorting : null;
  return (
    <Panel
      title={id === 'xa' ? TIMES_TABLE_TEXT.title : scopedTitle(TIMES_TABLE_TEXT.title, timesPlace(view))}
      message={tableMessage(id, rows.length)}
      tools={<TableSwitch current={id} queryOf={queryOf} />}
      footer={
        <TimesFooter view={view} feed={feed} isOfAllUnits={id === 'xa'}>
          {rows.some(({ isSmall }) => isSmall) && <span>{TIMES_TEXT.smallNote}</span>}
        </TimesFooter>
      }
    >
      <DataTable
        name={TIMES_TABLE_TEXT.title}
        columns={columns}
        items={rows}
        itemKey={rowKey}
        sort={sort ?? DEFAULT_TIMES_SORT}
        onSort={(next) => onChange({ sorting: isDefault(next) ? null : next })}
        isMarked={isMarked}
        emptyText={TIMES_TABLE_TEXT.none}
      />
      <Explained>
        <Reckoning
          lines={tableReckoning(exampleRow(rows))}
          documents={[...feed.documents.ofPeriod, ...feed.documents.limits]}
        />
      </Explained>
    </Panel>
  );
}

interface TableSwitchProps {
  readonly current: TimesViewId;
  readonly queryOf: (change: ViewChange) => string;
}

/** The views of the table as links: each has its address. */
function TableSwitch({ current, queryOf }: TableSwitchProps) {
  return (
    <nav aria-label={TIMES_TABLE_TEXT.switcher}>
      <ul className={styles.switch}>
        {TIMES_VIEWS.map((id) => (
          <li key={id}>
            <Link
              className={styles.switchLink}
              to={{ search: queryOf({ view: id === DEFAULT_TIMES_VIEW ? null : id, sorting: null }) }}
              replace
              preventScrollReset
              aria-current={id === current ? 'true' : undefined}
            >
              {TIMES_VIEW_NAMES[id]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The row with the most dossiers. */
function exampleRow(rows: readonly TimesRow[]) {
  const known = rows.flatMap(({ name, time }) => (isMissing(time) ? [] : [{ name, time }]));
  return known.toSorted((a, b) => dossierCount(b.time) - dossierCount(a.time))[0] ?? null;
}

function rowKey({ key }: TimesRow): string {
  return key;
}

function isMarked(row: TimesRow): boolean {
  return row.isMarked;
}

function isDefault({ column, descending }: DataTableSort): boolean {
  return column === DEFAULT_TIMES_SORT.column && descending === DEFAULT_TIMES_SORT.descending;
}
