import type { ReactNode } from 'react';
import { controlChartAxis } from '#src/charts/controlChartLayout.ts';
import { controlPoint, SeriesChart } from '#src/charts/SeriesChart.tsx';
import { isProvisional, type Period } from '#src/domain/period.ts';
import { cutAxis, SATISFACTION_TEXT } from '#src/text/satisfaction.ts';
import { districtReckoning, satisfiedRule } from '#src/text/satisfactionRatings.ts';
import { runFinding } from '#src/text/series.ts';
import { DrawingNote } from '#src/ui/DrawingNote.tsx';
import { Reckoning } from '#src/ui/Reckoning.tsx';
import { measureScale } from './measureForm.ts';
import { PanelFooter } from './PanelFooter.tsx';
import type { PanelProps } from './panelProps.ts';

interface DistrictRunProps extends PanelProps {
  readonly tools: ReactNode;
}

/** As high as the panels beside it. */
const HEIGHT = 330;

/** The chosen measure of the whole place over the periods, with the limits of its own habit. */
export function DistrictRun({ catalog, period, state, tools }: DistrictRunProps) {
  const { runs, periods, index, stamps } = state;
  if (!runs) return null;
  const { measure, found } = runs;
  const { form, minValue, maxValue, print } = measureScale(measure, index?.group ?? null);
  const points = found.whole.map((point, place) => controlPoint(point, periods[place]));
  const axis = controlChartAxis(points, found.target, minValue, maxValue);
  const stamp = measure === 'rate' ? stamps.ratings : stamps.index;
  return (
    <SeriesChart
      title={SATISFACTION_TEXT.districtTitle}
      message={runFinding(found.whole, period, form, period.kind)}
      form={form}
      run={found.whole}
      periods={periods}
      target={found.target}
      minValue={minValue}
      maxValue={maxValue}
      height={HEIGHT}
      tools={tools}
      footer={
        <PanelFooter period={period} stamp={stamp}>
          <RunNotes period={period} cut={axis.from > minValue ? cutAxis(print(axis.from)) : null} />
        </PanelFooter>
      }
      explanation={
        <Reckoning
          lines={[
            ...(measure === 'rate' ? [satisfiedRule(catalog.ratingLevels)] : []),
            districtReckoning(measure),
          ]}
          {...(measure === 'points' && index ? { formulaName: index.formula.name } : {})}
          documents={stamp.documents}
        />
      }
    />
  );
}

function RunNotes({ period, cut }: { readonly period: Period; readonly cut: string | null }) {
  return (
    <>
      {isProvisional(period) && <span>{SATISFACTION_TEXT.provisional}</span>}
      {cut && <DrawingNote>{cut}</DrawingNote>}
    </>
  );
}
