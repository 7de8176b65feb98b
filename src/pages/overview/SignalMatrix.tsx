import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { isMissing } from '#src/domain/missing.ts';
import type { Signal } from '#src/domain/signals/seriesSignal.ts';
import { useUnitAddress } from '#src/state/unitAddress.ts';
import { formatPoints, formatRate } from '#src/text/format.ts';
import { matrixSentence, OVERVIEW_TEXT } from '#src/text/overview.ts';
import { unitLabel } from '#src/text/places.ts';
import { RANKING_TEXT } from '#src/text/ranking.ts';
import { hiddenRowsNote } from '#src/text/rankingGlance.ts';
import { AssuranceMark } from '#src/ui/AssuranceMark.tsx';
import { MissingValue } from '#src/ui/MissingValue.tsx';
import { Panel } from '#src/ui/Panel.tsx';
import { ScrollTable } from '#src/ui/ScrollTable.tsx';
import { SignalMark } from '#src/ui/SignalMark.tsx';
import { TrendMark } from '#src/ui/TrendMark.tsx';
import type { OverviewView } from './overview.model.ts';
import styles from './SignalMatrix.module.css';

interface SignalMatrixProps {
  readonly view: OverviewView;
  readonly footer: ReactNode;
}

/** More units than this and only those with a signal are listed. */
const MOST_ROWS = 60;

/** Every unit on every group: has it changed against its own habit, and does it meet its target as it stands? */
export function SignalMatrix({ view, footer }: SignalMatrixProps) {
  const addressOf = useUnitAddress();
  const { ranking, signals } = view;
  const judged = new Set(signals.map(({ measureCode }) => measureCode));
  const groups = view.formula.groups.filter(({ code }) => judged.has(code));
  const byKey = new Map(signals.map((signal) => [`${signal.unitCode} ${signal.measureCode}`, signal]));
  const units = [...ranking.ranked, ...ranking.unranked].map((row) => row.unit);
  const notable = new Set(signals.filter(isNotable).map((signal) => signal.unitCode));
  const shown =
    units.length > MOST_ROWS ? units.filter((unit) => notable.has(unit.code)).slice(0, MOST_ROWS) : units;
  return (
    <Panel
      title={OVERVIEW_TEXT.matrix}
      message={matrixSentence(signals)}
      footer={
        <>
          {footer}
          {shown.length < units.length && <span>{hiddenRowsNote(units.length - shown.length)}</span>}
        </>
      }
    >
      <ScrollTable name={OVERVIEW_TEXT.matrix}>
        <thead>
          <tr>
            <th scope="col">{RANKING_TEXT.unit}</th>
            {groups.map((group) => (
              <th key={group.code} scope="col">
                {group.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((unit) => (
            <tr key={unit.code}>
              <th scope="row">
                <Link className={styles.unit} to={addressOf(unit.code)}>
                  {unitLabel(unit)}
                </Link>
              </th>
              {groups.map((group) => (
                <td key={group.code}>
                  <MatrixCell signal={byKey.get(`${unit.code} ${group.code}`) ?? null} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </Panel>
  );
}

/** A series that was judged by its counts is a rate, the others are points. */
function isRate({ denominator }: Signal): boolean {
  return !isMissing(denominator);
}

function isNotable({ variation }: Signal): boolean {
  return !isMissing(variation) && variation.kind !== 'commonCause';
}

function MatrixCell({ signal }: { readonly signal: Signal | null }) {
  if (!signal) return null;
  const { value } = signal;
  return (
    <span className={styles.cell}>
      <SignalMark variation={signal.variation} iconOnly />
      {isMissing(value) ? (
        <MissingValue value={value} />
      ) : (
        <span>{isRate(signal) ? formatRate(value) : formatPoints(value)}</span>
      )}
      <TrendMark trend={signal.trend} iconOnly />
      <AssuranceMark assurance={signal.assurance} />
    </span>
  );
}
