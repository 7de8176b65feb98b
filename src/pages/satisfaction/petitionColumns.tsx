import { Link } from 'react-router';
import { isMissing } from '#src/domain/missing.ts';
import type { CountPair } from '#src/domain/onTimeRate.ts';
import type { PetitionCounts } from '#src/domain/petitions.ts';
import type { useUnitAddress } from '#src/state/unitAddress.ts';
import { formatCount } from '#src/text/format.ts';
import { unitLabel } from '#src/text/places.ts';
import { monthsNote, PETITIONS_TEXT, pairText } from '#src/text/satisfactionPetitions.ts';
import type { DataTableColumn } from '#src/ui/dataTableColumn.ts';
import { MissingValue } from '#src/ui/MissingValue.tsx';
import type { PetitionsView } from './petitions.model.ts';
import styles from './Satisfaction.module.css';

export type PetitionItem = PetitionsView['units'][number];

/** Column ids stand in the address. */
const UNIT = 'don-vi';
const PARTS = { received: 'nhan', onTime: 'dung-han', accepted: 'chap-nhan' } as const;
const YEAR = '12-thang';

export const PETITION_ORDER = { column: `${PARTS.received}-${YEAR}`, descending: true } as const;

interface PetitionColumnsOptions {
  readonly addressOf: ReturnType<typeof useUnitAddress>;
  /** "tháng 4/2024" and "12 tháng đến tháng 4/2024". */
  readonly periodLabel: string;
  readonly yearLabel: string;
  readonly monthCount: number;
}

/** Received, answered on time and accepted, in the period and in the year that ends with it. */
export function petitionColumns(options: PetitionColumnsOptions): DataTableColumn<PetitionItem>[] {
  const { addressOf, periodLabel, yearLabel, monthCount } = options;
  return [
    {
      id: UNIT,
      header: PETITIONS_TEXT.unit,
      isRowHeader: true,
      sticky: true,
      width: 140,
      sortValue: ({ unit }) => unit.name,
      cell: ({ unit }) => (
        <Link className={styles.unitLink} to={addressOf(unit.code)}>
          {unitLabel(unit)}
        </Link>
      ),
    },
    ...threeColumns(
      ({ ofPeriod }) => ofPeriod,
      '',
      periodLabel,
      () => '',
    ),
    ...threeColumns(
      ({ ofYear }) => ofYear,
      `-${YEAR}`,
      yearLabel,
      ({ ofYear }) => monthsNote(ofYear.reportedCount, monthCount),
    ),
  ];
}

function threeColumns(
  countsOf: (item: PetitionItem) => PetitionCounts,
  suffix: string,
  span: string,
  noteOf: (item: PetitionItem) => string,
): DataTableColumn<PetitionItem>[] {
  const common = { align: 'end', headerNote: span, firstDescending: true, wrapHeader: true } as const;
  const share = (
    id: string,
    header: string,
    pairOf: (item: PetitionItem) => CountPair,
  ): DataTableColumn<PetitionItem> => ({
    ...common,
    id: `${id}${suffix}`,
    header,
    firstDescending: false,
    sortValue: (item) => shareOf(pairOf(item)),
    cell: (item) => <PairCell pair={pairOf(item)} />,
  });
  return [
    {
      ...common,
      id: `${PARTS.received}${suffix}`,
      header: PETITIONS_TEXT.received,
      sortValue: (item) => {
        const { received } = countsOf(item);
        return isMissing(received) ? undefined : received;
      },
      cell: (item) => {
        const { received } = countsOf(item);
        const note = noteOf(item);
        return isMissing(received) ? (
          <MissingValue value={received} />
        ) : (
          <>
            {formatCount(received)}
            {note !== '' && <span className={styles.cellNote}> ({note})</span>}
          </>
        );
      },
    },
    share(PARTS.onTime, PETITIONS_TEXT.onTime, (item) => countsOf(item).onTime),
    share(PARTS.accepted, PETITIONS_TEXT.accepted, (item) => countsOf(item).accepted),
  ];
}

/** 0 of 0 is no share and sorts last. */
function shareOf({ numerator, denominator }: CountPair): number | undefined {
  if (isMissing(numerator) || isMissing(denominator) || denominator === 0) return undefined;
  return numerator / denominator;
}

function PairCell({ pair }: { readonly pair: CountPair }) {
  const isShare = shareOf(pair) !== undefined;
  return isShare ? pairText(pair) : <span className={styles.cellNote}>{pairText(pair)}</span>;
}
