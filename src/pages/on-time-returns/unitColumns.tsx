import { Link, type To } from 'react-router';
import { isMissing, type Missing } from '#src/domain/missing.ts';
import type { OnTimeBasis } from '#src/domain/onTimeRate.ts';
import type { FunnelPlace } from '#src/domain/unitFunnel.ts';
import { formatCount, formatRate } from '#src/text/format.ts';
import { BASIS_WORDS, ON_TIME_TEXT } from '#src/text/onTimeReturns.ts';
import { FUNNEL_TEXT, placeCell } from '#src/text/onTimeReturnsFunnel.ts';
import { PARTS_TEXT } from '#src/text/onTimeReturnsParts.ts';
import type { DataTableColumn } from '#src/ui/dataTableColumn.ts';
import { MissingValue } from '#src/ui/MissingValue.tsx';
import { SignalMark } from '#src/ui/SignalMark.tsx';
import type { UnitOnTime, UnitSignals } from './onTimeReturns.model.ts';
import styles from './UnitTable.module.css';

/** Column ids are part of the address: `sap-xep=-qua-han-mo`. */
const COUNT_COLUMNS = [
  { id: 'tiep-nhan', name: 'received' },
  { id: 'truoc-han', name: 'early' },
  { id: 'dung-han', name: 'onTime' },
  { id: 'con-han', name: 'withinLimit' },
  { id: 'tre-han', name: 'late' },
  { id: 'qua-han-mo', name: 'overdue' },
] as const;

export const DEFAULT_SORT = { column: 'ty-le', descending: true } as const;

const PLACE_ORDER: readonly FunnelPlace[] = ['farBelow', 'below', 'within', 'above', 'farAbove'];

/**
 * @param places where each unit lies in the funnel; empty where that is not judged
 * @param signals of each unit against its own habit; empty where they are not judged
 */
export function unitColumns(
  basis: OnTimeBasis,
  places: ReadonlyMap<string, FunnelPlace | Missing>,
  signals: ReadonlyMap<string, UnitSignals>,
  addressOf: (unitCode: string) => To,
): DataTableColumn<UnitOnTime>[] {
  return [
    {
      id: 'don-vi',
      header: ON_TIME_TEXT.unit,
      width: 168,
      sticky: true,
      isRowHeader: true,
      sortValue: ({ unit }) => unit.name,
      cell: ({ unit, label }) => (
        <Link className={styles.unit} to={addressOf(unit.code)}>
          {label}
        </Link>
      ),
    },
    {
      id: DEFAULT_SORT.column,
      header: ON_TIME_TEXT.rate,
      headerNote: BASIS_WORDS[basis].cases,
      align: 'end',
      firstDescending: true,
      sortValue: ({ rate }) => (isMissing(rate) ? undefined : rate.rate),
      cell: ({ rate, isFew }) =>
        isMissing(rate) ? (
          <MissingValue value={rate} />
        ) : (
          <span>
            <strong className={styles.rate}>{formatRate(rate.rate)}</strong>
            {isFew && <span className={styles.few}> · {ON_TIME_TEXT.few}</span>}
          </span>
        ),
    },
    {
      id: 'x-n',
      header: ON_TIME_TEXT.counts,
      align: 'end',
      sortValue: ({ rate }) => (isMissing(rate) ? undefined : rate.denominator),
      firstDescending: true,
      cell: ({ rate }) =>
        isMissing(rate) ? '' : `${formatCount(rate.numerator)}/${formatCount(rate.denominator)}`,
    },
    ...COUNT_COLUMNS.map(
      ({ id, name }): DataTableColumn<UnitOnTime> => ({
        id,
        header: ON_TIME_TEXT[name],
        align: 'end',
        wrapHeader: true,
        firstDescending: true,
        sortValue: ({ counts }) => knownOrUndefined(counts[name]),
        cell: ({ counts }) => <Count count={counts[name]} />,
      }),
    ),
    {
      id: 'quy-mo',
      header: FUNNEL_TEXT.place,
      wrapHeader: true,
      sortValue: ({ unit }) => placeOrder(places.get(unit.code)),
      cell: ({ unit }) => <Place place={places.get(unit.code)} />,
    },
    {
      id: 'thuong-le',
      header: PARTS_TEXT.habit,
      wrapHeader: true,
      sortValue: ({ unit }) => {
        const variation = signals.get(unit.code)?.rate.variation;
        return variation && !isMissing(variation) ? SIGNAL_ORDER.indexOf(variation.kind) : undefined;
      },
      cell: ({ unit }) => {
        const signal = signals.get(unit.code);
        return signal ? <SignalMark variation={signal.rate.variation} /> : PARTS_TEXT.notJudged;
      },
    },
  ];
}

const SIGNAL_ORDER = ['concern', 'commonCause', 'neutral', 'improvement'];

function Count({ count }: { readonly count: number | Missing }) {
  return isMissing(count) ? <MissingValue value={count} /> : formatCount(count);
}

function Place({ place }: { readonly place: FunnelPlace | Missing | undefined }) {
  if (place === undefined) return PARTS_TEXT.notJudged;
  const tone = isMissing(place) ? 'within' : place;
  return <span className={styles[tone]}>{placeCell(place)}</span>;
}

function placeOrder(place: FunnelPlace | Missing | undefined): number | undefined {
  return place === undefined || isMissing(place) ? undefined : PLACE_ORDER.indexOf(place);
}

function knownOrUndefined(count: number | Missing): number | undefined {
  return isMissing(count) ? undefined : count;
}
