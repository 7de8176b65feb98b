import { useMemo } from 'react';
import { isMissing } from '#src/domain/missing.ts';
import { isProvisional } from '#src/domain/period.ts';
import { useUnitAddress } from '#src/state/unitAddress.ts';
import { ON_TIME_TEXT } from '#src/text/onTimeReturns.ts';
import { FUNNEL_TEXT } from '#src/text/onTimeReturnsFunnel.ts';
import { PARTS_TEXT } from '#src/text/onTimeReturnsParts.ts';
import { DataTable } from '#src/ui/DataTable.tsx';
import { Panel } from '#src/ui/Panel.tsx';
import type { OnTimePanelProps } from './panelProps.ts';
import { DEFAULT_SORT, unitColumns } from './unitColumns.tsx';

/** Every unit with all its figures, to sort and to open. */
export function UnitTablePanel({ view, choice, signals, isMarked, onChange, footer }: OnTimePanelProps) {
  const addressOf = useUnitAddress();
  const columns = useMemo(() => {
    const places = new Map(
      isMissing(view.funnel) || isProvisional(view.period)
        ? []
        : view.funnel.units.map(({ code, place }) => [code, place] as const),
    );
    return unitColumns(view.basis, places, signals, addressOf);
  }, [view, signals, addressOf]);
  const asked = choice.sorting;
  const sort = asked && columns.some(({ id }) => id === asked.column) ? asked : DEFAULT_SORT;
  return (
    <Panel
      title={PARTS_TEXT.table}
      message={isProvisional(view.period) ? ON_TIME_TEXT.provisional : FUNNEL_TEXT.tableNote}
      footer={footer}
    >
      <DataTable
        name={PARTS_TEXT.table}
        columns={columns}
        items={view.rows}
        itemKey={({ unit }) => unit.code}
        sort={sort}
        onSort={(sorting) => onChange({ sorting })}
        isMarked={({ unit }) => isMarked(unit.code)}
        emptyText={ON_TIME_TEXT.empty}
      />
    </Panel>
  );
}
