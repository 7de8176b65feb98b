import { GroupBar } from '#src/charts/GroupBar.tsx';
import type { Formula } from '#src/domain/indicator.ts';
import { maxTotalPoints } from '#src/domain/indicator.ts';
import { isMissing, type Missing, missing } from '#src/domain/missing.ts';
import { formatPoints } from '#src/text/format.ts';
import { compositionLabel, markLabel, maximumLabel, RANKING_TEXT, rankLabel } from '#src/text/ranking.ts';
import { BandLabel } from '#src/ui/BandLabel.tsx';
import type { DataTableColumn } from '#src/ui/DataTable.tsx';
import { MissingValue } from '#src/ui/MissingValue.tsx';
import { RankChangeMark } from '#src/ui/RankChangeMark.tsx';
import styles from './Ranking.module.css';
import { groupFigures, type RankingRow } from './ranking.model.ts';

/** Column ids are part of the address: `sap-xep=-tong-diem`. Group columns go by their group's code. */
const COLUMN_IDS = {
  rank: 'hang',
  unit: 'don-vi',
  total: 'tong-diem',
  band: 'xep-loai',
  change: 'doi-hang',
} as const;

export const DEFAULT_SORT = { column: COLUMN_IDS.rank, descending: false } as const;

/**
 * The columns of the ranking, with those of the formula's groups in between.
 *
 * @param onMark marks a unit, or takes the mark away
 */
export function rankingColumns(
  formula: Formula,
  isMarked: (row: RankingRow) => boolean,
  onMark: (row: RankingRow) => void,
): DataTableColumn<RankingRow>[] {
  return [
    {
      id: COLUMN_IDS.rank,
      header: RANKING_TEXT.rank,
      align: 'end',
      width: 56,
      sticky: true,
      sortValue: (row) => knownOrUndefined(row.rank),
      cell: (row) => <RankCell row={row} />,
    },
    {
      id: COLUMN_IDS.unit,
      header: RANKING_TEXT.unit,
      width: 178,
      sticky: true,
      isRowHeader: true,
      sortValue: (row) => row.unit.name,
      cell: (row) => (
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
          {row.label}
        </button>
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
      width: 190,
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
        width: 92,
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
