import { ChartFrame } from '#src/charts/ChartFrame.tsx';
import { AGE_TONES } from '#src/charts/dossierTones.ts';
import { type BarPart, StackedBars } from '#src/charts/StackedBars.tsx';
import { stackedSeries } from '#src/charts/stackedSeries.ts';
import { AGE_CLASSES, type OpenAgeing, openAgeing, overdueCount } from '#src/domain/openAgeing.ts';
import { formatCount } from '#src/text/format.ts';
import { MISSING_WORDS } from '#src/text/missing.ts';
import { localityName, unitLabel, unitWord } from '#src/text/places.ts';
import { TIMES_TEXT } from '#src/text/processingTimes.ts';
import { drawnRowsNote } from '#src/text/processingTimesCharts.ts';
import {
  AGEING_TEXT,
  ageingLabel,
  ageingMessage,
  ageingNote,
  ageingSummary,
  nothingOpenNote,
  unitAgeingMessage,
} from '#src/text/processingTimesPlaces.ts';
import { ageingReckoning } from '#src/text/processingTimesReckoning.ts';
import { Reckoning } from '#src/ui/Reckoning.tsx';
import { ageingView, openCount, type UnitAgeing } from './ageing.model.ts';
import type { TimesView } from './processingTimes.model.ts';
import { TimesFooter, type TimesSource } from './TimesFooter.tsx';

interface AgeingPanelProps {
  readonly view: TimesView;
  readonly feed: TimesSource;
}

const PARTS: readonly BarPart[] = AGE_CLASSES.map((key) => ({
  key,
  label: AGEING_TEXT.classes[key],
  tone: AGE_TONES[key],
}));

/** What stands open at the end of the period, unit by unit, by its promised date. */
export function AgeingPanel({ view, feed }: AgeingPanelProps) {
  const { units, drawable, drawn } = ageingView(view);
  const all = openAgeing(view.placeRecords);
  const [most] = units;
  const word = unitWord(view.units.map(({ kind }) => kind));
  const note = drawnRowsNote(drawn.length, drawable.length, word);
  const nothingOpen = nothingOpenNote(units.length - drawable.length);
  const bars = drawn.map(({ code, label, isMarked, ageing, open, overdue }) => ({
    key: code,
    label,
    isMarked,
    values: AGE_CLASSES.map((one) => ageing?.[one] ?? null),
    total: ageing ? open : null,
    note: ageing ? ageingNote(overdue, open) : '',
    missingText: MISSING_WORDS.notReported,
  }));
  return (
    <ChartFrame
      title={AGEING_TEXT.title}
      message={
        view.narrowedTo === null
          ? ageingMessage(countsOf(all), most ?? null)
          : unitAgeingMessage(
              unitLabel(view.narrowedTo),
              countsOf(view.ageing),
              localityName(view.catalog.locality),
              countsOf(all),
            )
      }
      summary={ageingSummary(drawn.length)}
      points={drawn.flatMap(({ code, label, ageing, open }) =>
        ageing
          ? AGE_CLASSES.filter((one) => ageing[one] > 0).map((one) => ({
              key: `${code} ${one}`,
              label: ageingLabel(label, one, ageing[one], open),
            }))
          : [{ key: code, label: `${label}: ${MISSING_WORDS.notReported}.` }],
      )}
      table={{
        columns: [
          TIMES_TEXT.unit,
          ...AGE_CLASSES.map((one) => AGEING_TEXT.classes[one]),
          AGEING_TEXT.overdue,
          AGEING_TEXT.open,
        ],
        rows: units.map(tableRow),
      }}
      series={stackedSeries(bars, PARTS, 'sum')}
      explanation={<Reckoning lines={ageingReckoning(all, units)} documents={feed.documents.ofPeriod} />}
      footer={
        <TimesFooter view={view} feed={feed} isOfAllUnits>
          <span>{AGEING_TEXT.rule}</span>
          {note && <span>{note}</span>}
          {nothingOpen && <span>{nothingOpen}</span>}
        </TimesFooter>
      }
    >
      {(canvas) => <StackedBars canvas={canvas} parts={PARTS} scale="count" rows={bars} />}
    </ChartFrame>
  );
}

function countsOf(ageing: OpenAgeing) {
  return { open: openCount(ageing), overdue: overdueCount(ageing), old: ageing.overdueOver15 };
}

function tableRow({ label, ageing, open, overdue }: UnitAgeing): string[] {
  const cells = AGE_CLASSES.map((one) => (ageing ? formatCount(ageing[one]) : MISSING_WORDS.notReported));
  return [label, ...cells, ageing ? formatCount(overdue) : '', ageing ? formatCount(open) : ''];
}
