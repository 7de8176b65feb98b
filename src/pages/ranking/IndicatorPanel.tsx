import { isMissing, type Missing, missing } from '#src/domain/missing.ts';
import type { IndicatorMeasure } from '#src/domain/serviceIndex.ts';
import { useIndicators } from '#src/queries/indicators.query.ts';
import { capitalise, formatMaximum, formatPoints } from '#src/text/format.ts';
import { periodName, provisionalMark } from '#src/text/periods.ts';
import { countsText, coverageSentence, RANKING_TEXT } from '#src/text/ranking.ts';
import { SHELL_TEXT, sourceLine } from '#src/text/shell.ts';
import { FailureNotice } from '#src/ui/FailureNotice.tsx';
import { FindingsNotice } from '#src/ui/FindingsNotice.tsx';
import { MissingValue } from '#src/ui/MissingValue.tsx';
import { Panel } from '#src/ui/Panel.tsx';
import { usePrinting } from '#src/ui/usePrinting.ts';
import { VisuallyHidden } from '#src/ui/VisuallyHidden.tsx';
import {
  type IndicatorComparison,
  indicatorComparison,
  reportedUnitCount,
} from './indicatorComparison.model.ts';
import styles from './Ranking.module.css';
import { comparedUnits, type RankingView } from './ranking.model.ts';

interface IndicatorPanelProps {
  readonly view: RankingView;
  /** Codes of the marked units. */
  readonly marked: readonly string[];
  readonly nameOf: (code: string) => string | null;
}

/** What the marked units scored on each indicator, and from how many of how many. */
export function IndicatorPanel({ view, marked, nameOf }: IndicatorPanelProps) {
  const printing = usePrinting();
  const indicators = useIndicators(marked.length > 0 ? view.period.id : null);
  const loaded = indicators.data;
  const units = comparedUnits(view.ranking);
  const footer = (
    <>
      <span>
        {capitalise(periodName(view.period.id))}
        {provisionalMark(view.period)}
        {loaded && ` · ${sourceLine(loaded.source, loaded.asOf)}`}
      </span>
      {loaded && <span>{coverageSentence(reportedUnitCount(units, loaded.records), units)}</span>}
    </>
  );
  // What is to be chosen cannot be chosen on paper.
  if (printing && marked.length === 0) return null;
  return (
    <Panel title={RANKING_TEXT.indicatorsTitle} footer={footer}>
      {marked.length === 0 && <p className={styles.hint}>{RANKING_TEXT.indicatorsHint}</p>}
      {indicators.isLoading && marked.length > 0 && <p className={styles.hint}>{SHELL_TEXT.loading}</p>}
      {indicators.failure && (
        <FailureNotice failure={indicators.failure} stillShown={loaded !== null} onRetry={indicators.retry} />
      )}
      {loaded && <FindingsNotice findings={loaded.findings} nameOf={nameOf} />}
      {loaded && marked.length > 0 && (
        <IndicatorTable
          comparison={indicatorComparison(view.formula, loaded.records, marked)}
          groupPoints={(unitCode, groupCode) =>
            view.rows.find((row) => row.unit.code === unitCode)?.groupPoints.get(groupCode) ??
            missing('notReported')
          }
          nameOf={nameOf}
        />
      )}
    </Panel>
  );
}

interface IndicatorTableProps {
  readonly comparison: IndicatorComparison;
  /** Published points of a unit's group, from the ranking. */
  readonly groupPoints: (unitCode: string, groupCode: string) => number | Missing;
  readonly nameOf: (code: string) => string | null;
}

function IndicatorTable({ comparison, groupPoints, nameOf }: IndicatorTableProps) {
  const { unitCodes, groups } = comparison;
  return (
    // What scrolls must be reachable by key.
    <section className={styles.indicators} aria-label={RANKING_TEXT.indicator} tabIndex={0}>
      <table>
        <caption>
          <VisuallyHidden>{RANKING_TEXT.indicatorsTitle}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">{RANKING_TEXT.indicator}</th>
            <th scope="col" className={styles.figure}>
              {RANKING_TEXT.maximum}
            </th>
            {unitCodes.map((code) => (
              <th key={code} scope="col" className={styles.figure}>
                {nameOf(code) ?? code}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ group, indicators }) => (
          <tbody key={group.code}>
            <tr className={styles.group}>
              <th scope="rowgroup">{group.name}</th>
              <td className={styles.figure}>{formatMaximum(group.maxPoints)}</td>
              {unitCodes.map((code) => (
                <td key={code} className={styles.figure}>
                  <PointsCell points={groupPoints(code, group.code)} />
                </td>
              ))}
            </tr>
            {indicators.map(({ indicator, measures }) => (
              <tr key={indicator.code}>
                <th scope="row">
                  {indicator.name}
                  <span className={styles.counts}>{indicator.counts}</span>
                </th>
                <td className={styles.figure}>{formatMaximum(indicator.maxPoints)}</td>
                {measures.map((measure, index) => (
                  <td key={unitCodes[index]} className={styles.figure}>
                    <MeasureCell measure={measure} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

function MeasureCell({ measure }: { readonly measure: IndicatorMeasure | null }) {
  if (!measure) return <MissingValue value={missing('notReported')} />;
  return (
    <>
      <PointsCell points={measure.points} />
      <span className={styles.counts}>{countsText(measure.numerator, measure.denominator)}</span>
    </>
  );
}

function PointsCell({ points }: { readonly points: number | Missing }) {
  return isMissing(points) ? <MissingValue value={points} /> : formatPoints(points);
}
