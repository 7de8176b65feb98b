import type { ChartTable } from '#src/charts/ChartFrame.tsx';
import { FORM_FORMATS } from '#src/charts/formFormats.ts';
import type { SpinePart, SpineRow } from '#src/charts/SpineChart.tsx';
import type { SpineTone } from '#src/charts/SpineMark.tsx';
import { isKnown, isMissing } from '#src/domain/missing.ts';
import type { RateStanding } from '#src/domain/rateStanding.ts';
import type { ReportSeries } from '#src/domain/report.ts';
import { isSmallSample } from '#src/domain/smallSample.ts';
import { type SpineMeasure, spineSections } from '#src/domain/spine.ts';
import { wilsonInterval } from '#src/domain/stats/wilsonInterval.ts';
import { capitalise } from '#src/text/format.ts';
import {
  SECTION_WORDS,
  SPINE_TEXT,
  spineCounts,
  spineFigure,
  standingReckoning,
  standingWord,
} from '#src/text/unitSpine.ts';

/** A part of the chart with the measures that its rows are made from. */
export interface MeasuredPart extends SpinePart {
  readonly measures: readonly SpineMeasure[];
}

const TONES: Readonly<Record<RateStanding, SpineTone>> = {
  above: 'better',
  possiblyAbove: 'maybeBetter',
  notApart: 'alike',
  possiblyBelow: 'maybeWorse',
  below: 'worse',
};

/** The rows of the chart, strengths first. */
export function spineParts(measures: readonly SpineMeasure[]): MeasuredPart[] {
  return spineSections(measures).map(({ section, measures: rows }) => ({
    key: section,
    label: SECTION_WORDS[section],
    rows: rows.map(spineRow),
    measures: rows,
  }));
}

function spineRow({ code, name, form, own, whole, spread, standing }: SpineMeasure): SpineRow {
  const isSmall = isKnown(own.value) && isKnown(own.denominator) && isSmallSample(own.denominator);
  const counts = spineCounts(own);
  return {
    key: code,
    label: name,
    value: isMissing(own.value) ? null : own.value,
    whole: isMissing(whole.value) ? null : whole.value,
    spread: isMissing(spread) ? null : spread,
    tone: isMissing(standing) ? 'unjudged' : TONES[standing],
    ownText: spineFigure(own.value, form),
    countsText: isSmall && counts !== '' ? `${counts} (${SPINE_TEXT.few})` : counts,
    wholeText: spineFigure(whole.value, form),
  };
}

/** Every plotted value. */
export function spineTable(parts: readonly MeasuredPart[], label: string, whole: string): ChartTable {
  const isPoints = parts.every(({ measures }) => measures.every(({ form }) => form === 'points'));
  return {
    columns: [
      isPoints ? SPINE_TEXT.group : SPINE_TEXT.measure,
      label,
      SPINE_TEXT.counts,
      capitalise(whole),
      SPINE_TEXT.least,
      SPINE_TEXT.lowerQuartile,
      SPINE_TEXT.medianHead,
      SPINE_TEXT.upperQuartile,
      SPINE_TEXT.greatest,
      SPINE_TEXT.standing,
    ],
    rows: parts
      .flatMap(({ measures }) => measures)
      .map(({ name, form, own, whole: all, spread, standing }) => [
        name,
        spineFigure(own.value, form),
        spineCounts(own),
        spineFigure(all.value, form),
        ...(isMissing(spread)
          ? ['', '', '', '', '']
          : [spread.least, spread.lowerQuartile, spread.median, spread.upperQuartile, spread.greatest].map(
              (value) => spineFigure(value, form),
            )),
        standingWord(standing),
      ]),
  };
}

/** The unit beside all units, as bars that a presentation program draws: measures of one form have one axis. */
export function spineSeries(
  parts: readonly MeasuredPart[],
  label: string,
  whole: string,
  form: 'points' | 'rate',
): ReportSeries {
  const rows = parts.flatMap(({ measures, rows: drawn }) =>
    drawn.filter((_, place) => measures[place]?.form === form),
  );
  return {
    kind: 'bar',
    format: FORM_FORMATS[form],
    labels: rows.map((row) => row.label),
    series: [
      { name: label, values: rows.map(({ value }) => value) },
      { name: capitalise(whole), values: rows.map((row) => row.whole) },
    ],
  };
}

/** How the best and the worst measure were judged, with their numbers. */
export function judgedExamples(measures: readonly SpineMeasure[], whole: string): string[] {
  const judged = spineSections(measures)
    .flatMap(({ measures: rows }) => rows)
    .filter(({ standing }) => isKnown(standing));
  const examples = [...new Set([judged[0], judged.at(-1)])].filter((measure) => measure !== undefined);
  return examples.flatMap((measure) => {
    const own = wilsonInterval(measure.own.numerator, measure.own.denominator);
    const all = wilsonInterval(measure.whole.numerator, measure.whole.denominator);
    return isMissing(own) || isMissing(all) ? [] : [standingReckoning(measure, whole, own, all)];
  });
}
