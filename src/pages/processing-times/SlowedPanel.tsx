import type { Certainty } from '#src/domain/durationContrast.ts';
import { dossierCount, type SlowedProcedure, type SlowedProcedures } from '#src/domain/procedureChange.ts';
import type { Comparison } from '#src/state/address.ts';
import { comparisonChoices, comparisonOf, comparisonValue } from '#src/state/comparisonChoices.ts';
import type { ViewChange } from '#src/state/useViewChoice.ts';
import { scopedTitle, TIMES_TEXT } from '#src/text/processingTimes.ts';
import {
  CERTAINTY_WORDS,
  countsMove,
  daysMove,
  indistinctHead,
  SLOWED_TEXT,
  slowedMessage,
} from '#src/text/processingTimesCharts.ts';
import { slowedReckoning } from '#src/text/processingTimesReckoning.ts';
import { ComparisonField } from '#src/ui/ComparisonField.tsx';
import { Explained } from '#src/ui/Explained.tsx';
import { Panel } from '#src/ui/Panel.tsx';
import { Reckoning } from '#src/ui/Reckoning.tsx';
import { ProcedureLink } from './ProcedureLink.tsx';
import styles from './ProcessingTimes.module.css';
import { procedureName, type TimesView, timesPlace } from './processingTimes.model.ts';
import { TimesFooter, type TimesSource } from './TimesFooter.tsx';
import { WordTable } from './WordTable.tsx';

const LISTED = 8;

interface SlowedPanelProps {
  readonly view: TimesView;
  /** Null where there is nothing to compare with. */
  readonly slowed: SlowedProcedures | null;
  readonly comparison: Comparison;
  readonly onCompare: (comparison: Comparison) => void;
  readonly queryOf: (change: ViewChange) => string;
  readonly feed: TimesSource;
}

/** The procedures that take longer than in the compared period, the surest first. */
export function SlowedPanel({ view, slowed, comparison, onCompare, queryOf, feed }: SlowedPanelProps) {
  const { comparedWith } = view;
  const namesOf = (wanted: Certainty) =>
    slowed?.slowed
      .filter(({ certainty }) => certainty === wanted)
      .map(({ procedureCode }) => procedureName(view, procedureCode)) ?? [];
  return (
    <Panel
      title={scopedTitle(SLOWED_TEXT.title, timesPlace(view))}
      message={
        slowed && comparedWith
          ? slowedMessage(
              comparedWith.id,
              namesOf('clear'),
              namesOf('possible'),
              slowed.slowed.length,
              slowed.comparedCount,
              slowed.tooFewCount,
            )
          : null
      }
      tools={
        <ComparisonField
          choices={comparisonChoices(view.catalog, view.period)}
          value={comparisonValue(comparison)}
          onChange={(value) => onCompare(comparisonOf(value))}
        />
      }
      footer={
        <TimesFooter view={view} feed={feed}>
          <span>{SLOWED_TEXT.rule}</span>
        </TimesFooter>
      }
    >
      {slowed ? (
        <SlowedTables view={view} slowed={slowed.slowed} queryOf={queryOf} />
      ) : (
        <p className={styles.calm}>{comparedWith ? SLOWED_TEXT.noFiguresBefore : SLOWED_TEXT.noComparison}</p>
      )}
      {slowed && (
        <Explained>
          <Reckoning
            lines={slowedReckoning(firstLine(view, slowed.slowed))}
            documents={feed.documents.ofComparison}
          />
        </Explained>
      )}
    </Panel>
  );
}

function firstLine(view: TimesView, [first]: readonly SlowedProcedure[]) {
  return first ? { ...first, name: procedureName(view, first.procedureCode) } : null;
}

interface SlowedTablesProps extends Pick<SlowedPanelProps, 'view' | 'queryOf'> {
  readonly slowed: readonly SlowedProcedure[];
}

/** Those that are told from chance; the others are folded away, so that nobody takes them for findings. */
function SlowedTables({ view, slowed, queryOf }: SlowedTablesProps) {
  const isTold = ({ certainty }: SlowedProcedure) => certainty !== 'indistinct';
  const told = slowed.filter(isTold);
  const others = slowed.filter((one) => !isTold(one));
  const shown = others.slice(0, LISTED);
  return (
    <>
      <SlowedTable view={view} name={SLOWED_TEXT.title} rows={told.slice(0, LISTED)} queryOf={queryOf} />
      {others.length > 0 && (
        <details className={styles.fold}>
          <summary>{indistinctHead(shown.length, others.length)}</summary>
          <SlowedTable view={view} name={SLOWED_TEXT.indistinctTable} rows={shown} queryOf={queryOf} />
        </details>
      )}
    </>
  );
}

interface SlowedTableProps extends Pick<SlowedPanelProps, 'view' | 'queryOf'> {
  readonly name: string;
  readonly rows: readonly SlowedProcedure[];
}

function SlowedTable({ view, name, rows, queryOf }: SlowedTableProps) {
  return (
    <WordTable
      name={name}
      columns={[TIMES_TEXT.procedure, ...SLOWED_TEXT.columns]}
      rows={rows.map(({ procedureCode, before, after, certainty }) => ({
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
  );
}
