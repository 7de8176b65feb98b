import { Link, type To } from 'react-router';
import { GroupBar } from '#src/charts/GroupBar.tsx';
import { IntervalMark } from '#src/charts/IntervalMark.tsx';
import type { Formula } from '#src/domain/indicator.ts';
import { maxTotalPoints } from '#src/domain/indicator.ts';
import { isMissing, type Missing, missing } from '#src/domain/missing.ts';
import type { RankIntervals } from '#src/domain/stats/rankIntervals.ts';
import { formatPoints } from '#src/text/format.ts';
import { intervalHead, intervalLabel } from '#src/text/rankIntervals.ts';
import { compositionLabel, markLabel, maximumLabel, RANKING_TEXT, rankLabel } from '#src/text/ranking.ts';
import { intervalText } from '#src/text/rankingGlance.ts';
import { BandLabel } from '#src/ui/BandLabel.tsx';
import type { DataTableColumn } from '#src/ui/dataTableColumn.ts';
import { MissingValue } from '#src/ui/MissingValue.tsx';
import { RankChangeMark } from '#src/ui/RankChangeMark.tsx';
import styles from './Ranking.module.css';
import { groupByUnit } from './rankIntervals.model.ts';
import { groupFigures, type RankingRow } from './ranking.model.ts';

/** Column ids are part of the address: `sap-xep=-tong-diem`. Group columns go by their group's code. */
const COLUMN_IDS = {
  rank: 'hang',
  unit: 'don-vi',
  total: 'tong-diem',
  band: 'xep-loai',
  change: 'doi-hang',
  interval: 'khoang-hang',
} as const;

export const DEFAULT_SORT = { column: COLUMN_IDS.rank, descending: false } as const;

/**
 * The columns of the ranking, with those of the formula's groups in between.
 *
 * @param onMark marks a unit, or takes the mark away
 * @param addressOf where a unit's profile is, by its code
 */
export function rankingColumns(
  formula: Formula,
  isMarked: (row: RankingRow) => boolean,
  onMark: (row: RankingRow) => void,
  addressOf: (unitCode: string) => To,
): DataTableColumn<RankingRow>[] {
  return [
    {
      id: COLUMN_IDS.rank,
      header: RANKING_TEXT.rank,
      align: 'end',
      width: 52,
      sticky: true,
      sortValue: (row) => knownOrUndefined(row.rank),
      cell: (row) => <RankCell row={row} />,
    },
    {
      id: COLUMN_IDS.unit,
      header: RANKING_TEXT.unit,
      width: 164,
      sticky: true,
      isRowHeader: true,
      sortValue: (row) => row.unit.name,
      cell: (row) => (
        <span className={styles.unit}>
          <button
            type="button"
            className={styles.mark}
            aria-pressed={isMarked(row)}
            aria-label={markLabel(row.unit)}
            title={markLabel(row.unit)}
            onClick={() => onMark(row)}
          >
            <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
              <rect className={styles.markBox} x="1" y="1" width="10" height="10" rx="2.5" />
            </svg>
          </button>
          <Link className={styles.name} to={addressOf(row.unit.code)}>
            {row.label}
          </Link>
        </span>
      ),
    },
    {
      id: COLUMN_IDS.total,
      header: RANKING_TEXT.total,
      headerNote: maximumLabel(maxTotalPoints(formula)),
      align: 'end',
      firstDescending: true,
      sortValue: (row) => knownOrUndefined(row.totalPoints),
      cell: (row) =>
        isMissing(row.totalPoints) ? (
          <MissingValue value={row.totalPoints} />
        ) : (
          <strong className={styles.total}>{formatPoints(row.totalPoints)}</strong>
        ),
    },
    {
      id: 'co-cau',
      header: RANKING_TEXT.composition,
      isPicture: true,
      width: 112,
      cell: (row) => {
        const groups = groupFigures(row, formula);
        return <GroupBar groups={groups} label={compositionLabel(groups)} />;
      },
    },
    ...formula.groups.map(
      (group): DataTableColumn<RankingRow> => ({
        id: group.code,
        header: group.name,
        headerNote: maximumLabel(group.maxPoints),
        align: 'end',
        width: 78,
        wrapHeader: true,
        firstDescending: true,
        sortValue: (row) => knownOrUndefined(row.groupPoints.get(group.code)),
        cell: (row) => {
          const points = row.groupPoints.get(group.code);
          if (points === undefined) return <MissingValue value={missing('notReported')} />;
          return isMissing(points) ? <MissingValue value={points} /> : formatPoints(points);
        },
      }),
    ),
    {
      id: COLUMN_IDS.band,
      header: RANKING_TEXT.band,
      // Bands run best first: the first click shows the best.
      sortValue: (row) => (row.bandPosition === -1 ? undefined : row.bandPosition),
      cell: (row) => (isMissing(row.rank) ? null : <BandLabel band={row.band} position={row.bandPosition} />),
    },
    {
      id: COLUMN_IDS.change,
      header: RANKING_TEXT.change,
      firstDescending: true,
      sortValue: (row) => (row.change?.kind === 'moved' ? row.change.places : undefined),
      cell: (row) => row.change && <RankChangeMark change={row.change} />,
    },
  ];
}

/**
 * The column of how sure each rank is. Blocks of ranks that cannot be told apart are drawn while the rows stand in
 * the order of their ranks, where they are neighbours.
 *
 * @param rankCount how many units are ranked: the length of the scale
 */
export function intervalColumn(
  intervals: RankIntervals,
  rankCount: number,
  isByRank: boolean,
): DataTableColumn<RankingRow> {
  const groupOf = groupByUnit(intervals);
  const knownInterval = (row: RankingRow) => {
    const interval = intervals.units.get(row.unit.code) ?? missing('notReported');
    return isMissing(row.rank) ? missing('notReported') : interval;
  };
  return {
    id: COLUMN_IDS.interval,
    header: intervalHead(intervals.confidence),
    width: 140,
    wrapHeader: true,
    sortValue: (row) => {
      const interval = knownInterval(row);
      return isMissing(interval) ? undefined : interval.expectedRank;
    },
    cell: (row) => {
      const interval = knownInterval(row);
      if (isMissing(row.rank)) return null;
      if (isMissing(interval)) return <MissingValue value={interval} />;
      const group = intervals.groups[groupOf.get(row.unit.code) ?? -1] ?? [];
      return (
        <IntervalMark
          interval={interval}
          rank={row.rank}
          rankCount={rankCount}
          range={intervalText(interval)}
          label={intervalLabel(interval, intervals.confidence, group.length)}
          block={isByRank ? blockPlace(group, row.unit.code) : null}
        />
      );
    },
  };
}

function blockPlace(group: readonly string[], unitCode: string): 'first' | 'inside' | 'last' | null {
  const place = group.indexOf(unitCode);
  if (place === -1) return null;
  if (place === 0) return 'first';
  return place === group.length - 1 ? 'last' : 'inside';
}

function RankCell({ row }: { readonly row: RankingRow }) {
  if (isMissing(row.rank)) return <span title={RANKING_TEXT.notRanked}>–</span>;
  return (
    <span className={styles.rank} title={rankLabel(row.rank, row.shareCount)}>
      {row.rank}
    </span>
  );
}

function knownOrUndefined(figure: number | Missing | undefined): number | undefined {
  return typeof figure === 'number' ? figure : undefined;
}
