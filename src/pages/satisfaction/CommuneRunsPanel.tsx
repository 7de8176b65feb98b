import { useMemo } from 'react';
import { ChartFrame } from '#src/charts/ChartFrame.tsx';
import { FORM_FORMATS } from '#src/charts/formFormats.ts';
import { controlPoint } from '#src/charts/SeriesChart.tsx';
import { SmallMultiples } from '#src/charts/SmallMultiples.tsx';
import { type MultipleCell, multiplesAxis } from '#src/charts/smallMultiplesLayout.ts';
import { isKnown, isMissing } from '#src/domain/missing.ts';
import type { Period } from '#src/domain/period.ts';
import { MISSING_WORDS } from '#src/text/missing.ts';
import { periodMark } from '#src/text/periods.ts';
import { unitLabel } from '#src/text/places.ts';
import { coverageNote } from '#src/text/satisfaction.ts';
import {
  COMMUNES_TEXT,
  communePointLabel,
  communesMessage,
  communesSummary,
  drawnNote,
  scaleNote,
} from '#src/text/satisfactionCommunes.ts';
import { satisfiedRule } from '#src/text/satisfactionRatings.ts';
import { unitRunsReckoning } from '#src/text/satisfactionReckoning.ts';
import { runCounts, runPointLabel } from '#src/text/series.ts';
import { type MeasureForm, printFigure, VARIATION_WORDS } from '#src/text/signals.ts';
import { Reckoning } from '#src/ui/Reckoning.tsx';
import { type CommuneRun, communeRuns } from './communeRuns.model.ts';
import { measureScale } from './measureForm.ts';
import { PanelFooter } from './PanelFooter.tsx';
import type { UnitPanelProps } from './panelProps.ts';

/** The table lists so many units month by month; a whole nation is no table. */
const MOST_LISTED = 200;

/** Each unit against its own habit, all on one scale, those that ask for it first. */
export function CommuneRunsPanel({ catalog, period, state, marked }: UnitPanelProps) {
  const { runs, periods, ratings, index, compared, stamps } = state;
  const view = useMemo(
    () => runs && communeRuns(runs.judged, period, runs.found, marked),
    [runs, period, marked],
  );
  const first = periods[0];
  if (!runs || !view || !first) return null;
  const { form, minValue, maxValue, print } = measureScale(runs.measure, index?.group ?? null);
  const reportedCount = (runs.measure === 'rate' ? ratings?.reportedCount : index?.saturation.reported) ?? 0;
  const cells = view.drawn.map((one) => cellOf(one, periods, form));
  const axis = multiplesAxis(cells, minValue, maxValue);
  const listed = view.all.slice(0, MOST_LISTED);
  const note = drawnNote(view.drawn.length, listed.length, compared.length);
  const isBeyond = cells.some(({ points }) => {
    const last = points.at(-1)?.value ?? null;
    return last !== null && (last < axis.from || last > axis.to);
  });
  return (
    <ChartFrame
      title={COMMUNES_TEXT.title}
      message={communesMessage(
        period,
        form.name,
        view.concerned.map(({ unit }) => unitLabel(unit)),
        view.improvedCount,
        view.judgedCount,
      )}
      summary={communesSummary(view.drawn.length, first.id, period.id)}
      points={view.drawn.map((one) => ({ key: one.unit.code, label: pointLabel(one, period, form) }))}
      table={runsTable(listed, periods, form)}
      series={{
        kind: 'line',
        isOverTime: true,
        format: FORM_FORMATS[form.kind],
        labels: periods.map(({ id }) => periodMark(id)),
        series: cells.map(({ label, points }, place) => ({
          name: label,
          values: points.map(({ value }) => value),
          ...(view.drawn[place]?.last.kind === 'concern' ? { tone: 'bad' as const } : {}),
        })),
      }}
      explanation={
        <Reckoning
          lines={[
            ...(runs.measure === 'rate' ? [satisfiedRule(catalog.ratingLevels)] : []),
            unitRunsReckoning(runs.measure),
            ...view.drawn.slice(0, 1).map((one) => `${pointLabel(one, period, form)}`),
          ]}
          documents={(runs.measure === 'rate' ? stamps.ratings : stamps.index).documents}
        />
      }
      footer={
        <PanelFooter period={period} stamp={runs.measure === 'rate' ? stamps.ratings : stamps.index}>
          <span>{coverageNote(reportedCount, compared)}</span>
          <span>
            {scaleNote(first.id, period.id, print(axis.from), print(axis.to), axis.from > minValue)}
          </span>
          {isBeyond && <span>{COMMUNES_TEXT.beyondScale}</span>}
          {note && <span>{note}</span>}
        </PanelFooter>
      }
    >
      {(canvas) => (
        <SmallMultiples
          canvas={canvas}
          cells={cells}
          formatEnd={print}
          minValue={minValue}
          maxValue={maxValue}
        />
      )}
    </ChartFrame>
  );
}

function cellOf(one: CommuneRun, periods: readonly Period[], form: MeasureForm): MultipleCell {
  const { unit, run, last, isSmall, isMarked } = one;
  return {
    key: unit.code,
    label: unitLabel(unit),
    figure: isMissing(last.value) ? MISSING_WORDS[last.value.missing] : printFigure(last.value, form),
    isMissing: isMissing(last.value),
    note: isMissing(last.value) ? '' : (runCounts(last) ?? ''),
    isMarked: isMarked || last.kind === 'concern',
    isSmall,
    points: run.map((point, place) => controlPoint(point, periods[place])),
  };
}

function pointLabel({ unit, last }: CommuneRun, period: Period, form: MeasureForm): string {
  const isJudged = isKnown(last.value) && isKnown(last.limits);
  return communePointLabel(
    unitLabel(unit),
    runPointLabel(last, period, form, period.kind),
    isJudged ? last.kind : null,
  );
}

/** Every plotted value: units down, periods across, the signal of the last one at the end. */
function runsTable(listed: readonly CommuneRun[], periods: readonly Period[], form: MeasureForm) {
  return {
    columns: [COMMUNES_TEXT.unit, ...periods.map(({ id }) => periodMark(id)), COMMUNES_TEXT.signal],
    rows: listed.map(({ unit, run, last }) => [
      unitLabel(unit),
      ...run.map(({ value }) => (isMissing(value) ? MISSING_WORDS[value.missing] : printFigure(value, form))),
      isKnown(last.limits) ? VARIATION_WORDS[last.kind] : '',
    ]),
  };
}
