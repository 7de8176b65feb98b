import type { Catalog } from '#src/domain/catalog.ts';
import { dossierCount, type SlowedProcedures } from '#src/domain/procedureChange.ts';
import type { Comparison } from '#src/state/address.ts';
import type { ViewChange } from '#src/state/useViewChoice.ts';
import { TIMES_TEXT } from '#src/text/processingTimes.ts';
import {
  CERTAINTY_WORDS,
  countsMove,
  daysMove,
  SLOWED_TEXT,
  slowedMessage,
} from '#src/text/processingTimesCharts.ts';
import { Panel } from '#src/ui/Panel.tsx';
import { ComparisonField } from './ComparisonField.tsx';
import { ProcedureLink } from './ProcedureLink.tsx';
import styles from './ProcessingTimes.module.css';
import { procedureName, type TimesView } from './processingTimes.model.ts';
import { TimesFooter, type TimesSource } from './TimesFooter.tsx';
import { WordTable } from './WordTable.tsx';

const LISTED = 8;

interface SlowedPanelProps {
  readonly catalog: Catalog;
  readonly view: TimesView;
  /** Null where there is nothing to compare with. */
  readonly slowed: SlowedProcedures | null;
  readonly comparison: Comparison;
  readonly onCompare: (comparison: Comparison) => void;
  readonly queryOf: (change: ViewChange) => string;
  readonly feed: TimesSource;
}

/** The procedures that take longer than in the compared period, the surest first. */
export function SlowedPanel({
  catalog,
  view,
  slowed,
  comparison,
  onCompare,
  queryOf,
  feed,
}: SlowedPanelProps) {
  const { comparedWith } = view;
  const clear = slowed?.slowed.filter(({ certainty }) => certainty === 'clear') ?? [];
  return (
    <Panel
      title={SLOWED_TEXT.title}
      message={
        slowed && comparedWith
          ? slowedMessage(
              comparedWith.id,
              clear.map(({ procedureCode }) => procedureName(view, procedureCode)),
              slowed.slowed.length,
              slowed.comparedCount,
              slowed.tooFewCount,
            )
          : null
      }
      tools={
        <ComparisonField
          catalog={catalog}
          period={view.period}
          comparison={comparison}
          onChange={onCompare}
        />
      }
      footer={
        <TimesFooter view={view} feed={feed}>
          <span>{SLOWED_TEXT.rule}</span>
        </TimesFooter>
      }
    >
      {slowed ? (
        <WordTable
          name={SLOWED_TEXT.title}
          columns={[TIMES_TEXT.procedure, ...SLOWED_TEXT.columns]}
          rows={slowed.slowed.slice(0, LISTED).map(({ procedureCode, before, after, certainty }) => ({
            key: procedureCode,
            cells: [
              <ProcedureLink
                key={procedureCode}
                code={procedureCode}
                name={procedureName(view, procedureCode)}
                queryOf={queryOf}
              />,
              daysMove(before.medianDays, after.medianDays),
              daysMove(before.p90Days, after.p90Days),
              countsMove(dossierCount(before), dossierCount(after)),
              CERTAINTY_WORDS[certainty],
            ],
          }))}
        />
      ) : (
        <p className={styles.calm}>{comparedWith ? SLOWED_TEXT.noFiguresBefore : SLOWED_TEXT.noComparison}</p>
      )}
    </Panel>
  );
}
