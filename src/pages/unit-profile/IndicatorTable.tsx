import type { ReactNode } from 'react';
import { Sparkline } from '#src/charts/Sparkline.tsx';
import { isKnown, isMissing } from '#src/domain/missing.ts';
import { capitalise, formatMaximum, formatPoints, formatRate } from '#src/text/format.ts';
import { OVERVIEW_TEXT } from '#src/text/overview.ts';
import { countsText } from '#src/text/ranking.ts';
import { printFigure } from '#src/text/signals.ts';
import { INDICATORS_TEXT, indicatorsMessage } from '#src/text/unitIndicators.ts';
import { runWords, smallMark } from '#src/text/unitProfile.ts';
import { spineFigure, standingWord } from '#src/text/unitSpine.ts';
import { AssuranceMark } from '#src/ui/AssuranceMark.tsx';
import { Explained } from '#src/ui/Explained.tsx';
import { MissingValue } from '#src/ui/MissingValue.tsx';
import { Panel } from '#src/ui/Panel.tsx';
import { ScrollTable } from '#src/ui/ScrollTable.tsx';
import { SignalMark } from '#src/ui/SignalMark.tsx';
import { TrendMark } from '#src/ui/TrendMark.tsx';
import styles from './IndicatorTable.module.css';
import { type GroupRows, type IndicatorRow, rateOf } from './indicatorRows.model.ts';
import { isRun, type JudgedMeasure } from './profile.model.ts';

interface IndicatorTableProps {
  readonly groups: readonly GroupRows[];
  /** False where the document of points could not be read. */
  readonly hasScores: boolean;
  readonly whole: string;
  readonly footer: ReactNode;
  /** How the figures came about; mounted when it is opened. */
  readonly explanation: ReactNode;
}

/** Every group and indicator of the unit: points, counts, run over its habit, signal, target, and all units. */
export function IndicatorTable({ groups, hasScores, whole, footer, explanation }: IndicatorTableProps) {
  const rows = groups.flatMap(({ group, indicators }) => [group, ...indicators]);
  return (
    <Panel
      title={INDICATORS_TEXT.title}
      message={hasScores ? indicatorsMessage(groups.map(({ group }) => group)) : INDICATORS_TEXT.unread}
      footer={footer}
    >
      <div className={styles.whole}>
        <ScrollTable name={INDICATORS_TEXT.title}>
          <thead>
            <tr>
              <th scope="col">{INDICATORS_TEXT.name}</th>
              <th scope="col" className={styles.number}>
                {INDICATORS_TEXT.points}
              </th>
              <th scope="col" className={styles.number}>
                {INDICATORS_TEXT.rate}
              </th>
              <th scope="col" className={styles.number}>
                {INDICATORS_TEXT.counts}
              </th>
              <th scope="col">{INDICATORS_TEXT.run}</th>
              <th scope="col">{INDICATORS_TEXT.signal}</th>
              <th scope="col">{INDICATORS_TEXT.target}</th>
              <th scope="col" className={styles.number}>
                {capitalise(whole)}
              </th>
              <th scope="col">{INDICATORS_TEXT.standing}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Line key={row.code} row={row} isGroup={row.counts === null} hasScores={hasScores} />
            ))}
          </tbody>
        </ScrollTable>
      </div>
      <Explained>{explanation}</Explained>
    </Panel>
  );
}

interface LineProps {
  readonly row: IndicatorRow;
  readonly isGroup: boolean;
  readonly hasScores: boolean;
}

function Line({ row, isGroup, hasScores }: LineProps) {
  const isUnread = isGroup && !hasScores;
  const { name, maxPoints, points, counts, isSmall, measure, whole } = row;
  const { signal } = measure;
  const rate = rateOf(row);
  return (
    <tr className={isGroup ? styles.group : undefined}>
      <th scope="row" className={isGroup ? undefined : styles.indicator}>
        {name}
      </th>
      <td className={styles.number}>
        {isUnread && isMissing(points) ? (
          <span className={styles.muted}>{OVERVIEW_TEXT.unread}</span>
        ) : isMissing(points) ? (
          <MissingValue value={points} />
        ) : (
          <>
            {formatPoints(points)}
            <span className={styles.muted}>/{formatMaximum(maxPoints)}</span>
          </>
        )}
      </td>
      <td className={styles.number}>
        {rate !== null && (isMissing(rate) ? <MissingValue value={rate} /> : formatRate(rate))}
      </td>
      <td className={styles.number}>
        {counts && isKnown(counts.numerator) && (
          <>
            {countsText(counts.numerator, counts.denominator)}
            <span className={styles.muted}>{smallMark(isSmall)}</span>
          </>
        )}
      </td>
      <td className={styles.run}>
        <Run measure={measure} />
      </td>
      <td>
        {signal && !(isUnread && isMissing(signal.value)) && (
          <span className={styles.signal}>
            <SignalMark variation={signal.variation} />
            <TrendMark trend={signal.trend} iconOnly />
          </span>
        )}
      </td>
      <td>
        <Target measure={measure} />
      </td>
      <td className={styles.number}>{whole && spineFigure(whole.whole.value, whole.form)}</td>
      <td className={styles.muted}>{whole && !isGroup && standingWord(whole.standing)}</td>
    </tr>
  );
}

function Run({ measure: { run, signal, form } }: { readonly measure: JudgedMeasure }) {
  if (!isRun(run)) return null;
  const limits = signal && isKnown(signal.limits) ? signal.limits : null;
  const kind = signal && isKnown(signal.variation) ? signal.variation.kind : 'commonCause';
  return (
    <Sparkline
      values={run}
      limits={limits}
      tone={kind === 'improvement' || kind === 'concern' ? kind : 'plain'}
      label={runWords(form, run, limits)}
    />
  );
}

/** The target, and whether it is met as the unit stands. */
function Target({ measure: { series, signal, form } }: { readonly measure: JudgedMeasure }) {
  if (series.target === null) return <span className={styles.muted}>{INDICATORS_TEXT.noTarget}</span>;
  return (
    <span className={styles.signal}>
      {printFigure(series.target, form)}
      {signal && <AssuranceMark assurance={signal.assurance} />}
    </span>
  );
}
