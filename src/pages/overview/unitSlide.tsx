import { ControlChart } from '#src/charts/ControlChart.tsx';
import { FORM_FORMATS } from '#src/charts/formFormats.ts';
import { controlPoint } from '#src/charts/SeriesChart.tsx';
import { isMissing } from '#src/domain/missing.ts';
import type { Period } from '#src/domain/period.ts';
import type { ChangeItem } from '#src/domain/signals/attention.ts';
import { capitalise } from '#src/text/format.ts';
import { unitSlideBasis, unitSlideSubtitle, unitSlideTitle } from '#src/text/overviewSlides.ts';
import { periodName } from '#src/text/periods.ts';
import { unitLabel } from '#src/text/places.ts';
import { runFinding, runPicture, runPointLabel, runTable, SERIES_TEXT } from '#src/text/series.ts';
import { sourceLine } from '#src/text/shell.ts';
import { changeSentence, printFigure } from '#src/text/signals.ts';
import type { Slide } from '#src/ui/slide.ts';
import { countedWords, measureCounts } from './measureWords.model.ts';
import type { OverviewView } from './overview.model.ts';
import { reported } from './overviewSlides.model.ts';
import type { UnitStory } from './unitSlides.model.ts';

/** Before the enlargement, so that chart, title and context line share the slide. */
const CHART_HEIGHT = 235;

/** One unit and the measure that is most out of the ordinary, else its points altogether, over its habit. */
export function unitSlide(
  story: UnitStory,
  view: OverviewView,
  periods: readonly Period[],
  source: { readonly name: string; readonly asOf: string | null },
): Slide {
  const { unit, form, run, target, item } = story;
  const { period } = view;
  const label = unitLabel(unit);
  const row = view.ranking.ranked.find((one) => one.unit.code === unit.code);
  const standing = unitSlideTitle(
    label,
    period.id,
    row?.rank ?? 0,
    row?.totalPoints ?? { missing: 'notReported' },
  );
  const found = item ? decapitalised(withoutStop(changeSentence(item, form, period.kind))) : null;
  const isConcern = item?.kind === 'concern';
  const points = run.map((point, place) => controlPoint(point, periods[place]));
  const mean = points.findLast((point) => point.mean !== null)?.mean ?? null;
  return {
    id: `xa-${unit.code}`,
    title: isConcern ? `${label}:` : found === null ? standing : `${label}: ${found}`,
    concern: isConcern ? found : null,
    subtitle: unitSlideSubtitle(form.name, label, periods[0]?.id ?? period.id, period.id),
    basis: item ? basisOf(item, view) : reported(view),
    body: {
      kind: 'chart',
      summary: runPicture(run, form),
      points: run.flatMap((point, place) => {
        const of = periods[place];
        return of ? [{ key: point.periodId, label: runPointLabel(point, of, form, period.kind) }] : [];
      }),
      draw: (canvas) => (
        <ControlChart
          canvas={canvas}
          points={points}
          target={target}
          height={CHART_HEIGHT}
          formatTick={(value) => printFigure(value, form)}
          {...(target === null ? {} : { targetLabel: `${SERIES_TEXT.target} ${printFigure(target, form)}` })}
          {...(mean === null ? {} : { meanLabel: `${SERIES_TEXT.mean} ${printFigure(mean, form)}` })}
          {...(form.kind === 'rate' ? { minValue: 0, maxValue: 1 } : { minValue: 0 })}
        />
      ),
    },
    notes: [
      `${standing}.`,
      runFinding(run, period, form, period.kind),
      ...(item && measureCounts(view.formula, item) !== '' ? [measureCounts(view.formula, item)] : []),
      `${capitalise(periodName(period.id))} · ${sourceLine(source.name, source.asOf)}`,
    ],
    table: runTable(run, periods, form),
    series: {
      kind: 'line',
      format: FORM_FORMATS[form.kind],
      labels: points.map((point) => point.label),
      series: [
        { name: form.name, values: points.map(({ value }) => value) },
        { name: SERIES_TEXT.mean, values: points.map((point) => point.mean) },
        { name: SERIES_TEXT.lower, values: points.map(({ lower }) => lower) },
        { name: SERIES_TEXT.upper, values: points.map(({ upper }) => upper) },
      ],
    },
  };
}

function decapitalised(text: string): string {
  return text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
}

/** What the figure rests on; empty for one without counts. */
function basisOf({ numerator, denominator, measureCode }: ChangeItem, { formula }: OverviewView): string {
  if (isMissing(numerator) || isMissing(denominator)) return '';
  return unitSlideBasis(numerator, denominator, countedWords(formula, measureCode));
}

function withoutStop(sentence: string): string {
  return sentence.replace(/\.$/, '');
}
