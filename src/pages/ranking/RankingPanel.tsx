import { useCallback, useMemo } from 'react';
import type { Catalog } from '#src/domain/catalog.ts';
import { isMissing } from '#src/domain/missing.ts';
import { comparedCount } from '#src/domain/ranking.ts';
import type { Sorting, ViewChoice } from '#src/state/address.ts';
import { comparisonChoices, comparisonOf, comparisonValue } from '#src/state/comparisonChoices.ts';
import { useUnitAddress } from '#src/state/unitAddress.ts';
import type { ViewChange } from '#src/state/useViewChoice.ts';
import { comparisonSentence } from '#src/text/rankChange.ts';
import { clearMarksLabel, matchSentence, RANKING_TEXT, unrankedSentence } from '#src/text/ranking.ts';
import { Button } from '#src/ui/Button.tsx';
import { ComparisonField } from '#src/ui/ComparisonField.tsx';
import { DataTable } from '#src/ui/DataTable.tsx';
import { Panel } from '#src/ui/Panel.tsx';
import { SearchBox } from '#src/ui/SearchBox.tsx';
import { FigureFooter } from './FigureFooter.tsx';
import { IntervalStatus } from './IntervalStatus.tsx';
import styles from './Ranking.module.css';
import { type RankingRow, type RankingView, searchRows } from './ranking.model.ts';
import { DEFAULT_SORT, intervalColumn, rankingColumns } from './rankingColumns.tsx';
import { usePeriodIntervals } from './usePeriodIntervals.ts';

interface RankingPanelProps {
  readonly catalog: Catalog;
  readonly view: RankingView;
  /** Codes of the marked units, in the order in which they were marked. */
  readonly marked: readonly string[];
  readonly choice: ViewChoice;
  readonly onChange: (change: ViewChange) => void;
  /** Where the points are from. */
  readonly feed: { readonly source: string; readonly asOf: string | null };
  /** What went wrong with the figures, above the table. */
  readonly notices: React.ReactNode;
}

/** The ranking table with its search, its comparison and its sources. */
export function RankingPanel(props: RankingPanelProps) {
  const { catalog, view, marked, choice, onChange, feed, notices } = props;
  const markedCodes = useMemo(() => new Set(marked), [marked]);
  const isMarked = useCallback((row: RankingRow) => markedCodes.has(row.unit.code), [markedCodes]);
  const addressOf = useUnitAddress();
  const found = usePeriodIntervals(catalog, view);
  const { intervals } = found.state;
  const isByRank = choice.sorting === null && choice.search === '';
  const plainColumns = useMemo(
    () =>
      rankingColumns(
        view.formula,
        isMarked,
        ({ unit }) =>
          onChange({
            highlighted: marked.includes(unit.code)
              ? marked.filter((code) => code !== unit.code)
              : [...marked, unit.code],
          }),
        addressOf,
      ),
    [view.formula, marked, isMarked, onChange, addressOf],
  );
  const columns = useMemo(
    () =>
      intervals === null || isMissing(intervals)
        ? plainColumns
        : [...plainColumns, intervalColumn(intervals, view.ranking.ranked.length, isByRank)],
    [plainColumns, intervals, view.ranking, isByRank],
  );
  const rows = useMemo(() => searchRows(view.rows, choice.search), [view.rows, choice.search]);
  const sort = knownSort(choice.sorting, columns);
  const unranked = unrankedSentence(view.ranking);
  return (
    <Panel
      title={RANKING_TEXT.tableName}
      message={comparisonSentence(
        view.comparedWith?.id ?? null,
        view.changeWithheld,
        comparedCount(view.changes),
      )}
      tools={
        <>
          {marked.length > 0 && (
            <Button tone="quiet" onClick={() => onChange({ highlighted: [] })}>
              {clearMarksLabel(marked.length)}
            </Button>
          )}
          <SearchBox
            label={RANKING_TEXT.search}
            placeholder={RANKING_TEXT.searchHint}
            value={choice.search}
            onChange={(search) => onChange({ search })}
          />
          <ComparisonField
            choices={comparisonChoices(catalog, view.period)}
            value={comparisonValue(choice.comparison)}
            onChange={(value) => onChange({ comparison: comparisonOf(value) })}
          />
        </>
      }
      footer={
        <FigureFooter view={view} feed={feed}>
          <span>{RANKING_TEXT.tieRule}</span>
        </FigureFooter>
      }
    >
      {notices}
      <IntervalStatus intervals={found} />
      {unranked && <p className={styles.hint}>{unranked}</p>}
      {choice.search !== '' && (
        <div className={styles.matches}>
          <span role="status">{matchSentence(rows.length, view.rows.length)}</span>
          <Button tone="quiet" onClick={() => onChange({ search: '' })}>
            {RANKING_TEXT.clearSearch}
          </Button>
        </div>
      )}
      <DataTable
        name={RANKING_TEXT.tableName}
        columns={columns}
        items={rows}
        itemKey={unitKey}
        sort={sort}
        onSort={(sorting) => onChange({ sorting: isDefault(sorting) ? null : sorting })}
        isMarked={isMarked}
        emptyText={RANKING_TEXT.noMatch}
      />
    </Panel>
  );
}

function unitKey(row: RankingRow): string {
  return row.unit.code;
}

function isDefault(sorting: Sorting): boolean {
  return sorting.column === DEFAULT_SORT.column && !sorting.descending;
}

/** A link may name a column that this formula does not have. */
function knownSort(sorting: Sorting | null, columns: readonly { readonly id: string }[]): Sorting {
  return sorting && columns.some((column) => column.id === sorting.column) ? sorting : DEFAULT_SORT;
}
