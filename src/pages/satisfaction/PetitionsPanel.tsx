import { useMemo } from 'react';
import { useUnitAddress } from '#src/state/unitAddress.ts';
import type { ViewChange } from '#src/state/useViewChoice.ts';
import { periodName } from '#src/text/periods.ts';
import { coverageNote, wholePlace } from '#src/text/satisfaction.ts';
import {
  PETITIONS_RULE,
  PETITIONS_TEXT,
  petitionsMessage,
  yearSpan,
} from '#src/text/satisfactionPetitions.ts';
import { petitionsReckoning } from '#src/text/satisfactionReckoning.ts';
import { DataTable } from '#src/ui/DataTable.tsx';
import type { DataTableSort } from '#src/ui/dataTableColumn.ts';
import { Explained } from '#src/ui/Explained.tsx';
import { Panel } from '#src/ui/Panel.tsx';
import { Reckoning } from '#src/ui/Reckoning.tsx';
import { PanelFooter } from './PanelFooter.tsx';
import type { UnitPanelProps } from './panelProps.ts';
import { PETITION_ORDER, petitionColumns } from './petitionColumns.tsx';

interface PetitionsPanelProps extends UnitPanelProps {
  readonly sorting: DataTableSort | null;
  readonly onChange: (change: ViewChange) => void;
}

/** What people wrote, and what became of it; 0 of 0 is explained rather than praised. */
export function PetitionsPanel(props: PetitionsPanelProps) {
  const { catalog, period, state, marked, sorting, onChange } = props;
  const { petitions, months, compared, stamps, index } = state;
  const addressOf = useUnitAddress();
  const columns = useMemo(
    () =>
      petitionColumns({
        addressOf,
        periodLabel: periodName(period.id),
        yearLabel: yearSpan(months.map(({ id }) => id)),
        monthCount: months.length,
      }),
    [addressOf, period, months],
  );
  if (!petitions) return null;
  const isKnownColumn = columns.some(({ id }) => id === sorting?.column);
  const isFullWithout = index?.group.indicators.some(({ whenNone }) => whenNone === 'full') ?? false;
  return (
    <Panel
      title={PETITIONS_TEXT.title}
      message={petitionsMessage(
        period,
        wholePlace(catalog.locality),
        petitions.whole.ofPeriod,
        petitions.unitsWith,
        petitions.unitsWithout,
        isFullWithout,
      )}
      footer={
        <PanelFooter period={period} stamp={stamps.ratings}>
          <span>{coverageNote(petitions.reportedCount, compared)}</span>
          <span>{PETITIONS_RULE}</span>
        </PanelFooter>
      }
    >
      <DataTable
        name={PETITIONS_TEXT.title}
        columns={columns}
        items={petitions.units}
        itemKey={({ unit }) => unit.code}
        sort={sorting && isKnownColumn ? sorting : PETITION_ORDER}
        onSort={(sort) => onChange({ sorting: sort })}
        isMarked={({ unit }) => marked.includes(unit.code)}
        emptyText={PETITIONS_TEXT.empty}
      />
      <Explained>
        <Reckoning
          lines={petitionsReckoning(
            wholePlace(catalog.locality),
            petitions.whole.ofPeriod,
            petitions.whole.ofYear,
          )}
          documents={stamps.ratings.documents}
        />
      </Explained>
    </Panel>
  );
}
