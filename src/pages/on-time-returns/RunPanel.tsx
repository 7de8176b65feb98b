import { SeriesChart } from '#src/charts/SeriesChart.tsx';
import { isKnown, isMissing } from '#src/domain/missing.ts';
import { laneyLimits } from '#src/domain/stats/laneyLimits.ts';
import { formatPoints } from '#src/text/format.ts';
import { rateName } from '#src/text/onTimeReturns.ts';
import { PARTS_TEXT, runMessage, runReckoning } from '#src/text/onTimeReturnsParts.ts';
import type { MeasureForm } from '#src/text/signals.ts';
import { Reckoning } from '#src/ui/Reckoning.tsx';
import { onTimeRun } from './onTimeReturns.model.ts';
import type { OnTimePanelProps } from './panelProps.ts';
import { SubjectSelect } from './SubjectSelect.tsx';
import { subjectOf } from './subjectOf.model.ts';

/** The on-time rate over the run, within Laney's p′ limits of its own habit. */
export function RunPanel(props: OnTimePanelProps) {
  const { view, feeds, footer } = props;
  const { name, series } = subjectOf(props);
  const form: MeasureForm = { kind: 'rate', name: rateName(view.basis) };
  const run = onTimeRun(feeds.byPeriod, series, view, feeds.periods);
  const judged = run.filter(({ limits }) => isKnown(limits));
  const found = laneyLimits(
    judged.map(({ numerator }) => numerator),
    judged.map(({ denominator }) => denominator),
  );
  const sigma = isMissing(found) ? null : formatPoints(found.sigmaZ);
  return (
    <SeriesChart
      title={PARTS_TEXT.run}
      message={runMessage(name, run, view.period, form)}
      form={form}
      run={run}
      periods={feeds.periods}
      target={view.target}
      minValue={0}
      maxValue={1}
      tools={<SubjectSelect {...props} />}
      footer={
        <>
          {footer}
          {!feeds.hasRuns && <span>{PARTS_TEXT.yearOnly}</span>}
        </>
      }
      explanation={
        <Reckoning
          lines={runReckoning(view.basis, judged.filter(({ value }) => isKnown(value)).length, sigma)}
          documents={feeds.documents.ofRun}
        />
      }
    />
  );
}
