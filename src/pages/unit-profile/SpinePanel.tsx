import type { ReactNode } from 'react';
import { ChartFrame } from '#src/charts/ChartFrame.tsx';
import { SpineChart } from '#src/charts/SpineChart.tsx';
import { isMissing } from '#src/domain/missing.ts';
import type { SpineMeasure } from '#src/domain/spine.ts';
import { capitalise } from '#src/text/format.ts';
import { SPINE_TEXT, spineMessage, spinePointLabel, spineRules, spineSummary } from '#src/text/unitSpine.ts';
import { Panel } from '#src/ui/Panel.tsx';
import { Reckoning } from '#src/ui/Reckoning.tsx';
import { judgedExamples, spineParts, spineSeries, spineTable } from './spine.model.ts';

interface SpinePanelProps {
  readonly label: string;
  /** What all units together are called: "toàn huyện". */
  readonly whole: string;
  readonly measures: readonly SpineMeasure[];
  readonly documents: readonly (string | null)[];
  readonly formulaName: string;
  readonly footer: ReactNode;
}

/** Strengths and weaknesses of the unit on the ground of all units. */
export function SpinePanel({ label, whole, measures, documents, formulaName, footer }: SpinePanelProps) {
  const parts = spineParts(measures);
  const form = measures.every((measure) => measure.form === 'points') ? 'points' : 'rate';
  const message = spineMessage(
    label,
    whole,
    parts.flatMap((part) => part.measures),
  );
  if (measures.every(({ spread }) => isMissing(spread)))
    return (
      <Panel title={SPINE_TEXT.title} message={message} footer={footer}>
        {null}
      </Panel>
    );
  return (
    <ChartFrame
      title={SPINE_TEXT.title}
      message={message}
      summary={spineSummary(label, whole, measures.length, form)}
      points={parts.flatMap(({ measures: rows }) =>
        rows.map((measure) => ({ key: measure.code, label: spinePointLabel(measure, whole) })),
      )}
      table={spineTable(parts, label, whole)}
      series={spineSeries(parts, label, whole, form)}
      footer={footer}
      explanation={
        <Reckoning
          lines={[...spineRules(whole, form), ...judgedExamples(measures, whole)]}
          formulaName={formulaName}
          documents={documents}
        />
      }
    >
      {(canvas) => (
        <SpineChart canvas={canvas} parts={parts} unitLabel={label} wholeLabel={capitalise(whole)} />
      )}
    </ChartFrame>
  );
}
