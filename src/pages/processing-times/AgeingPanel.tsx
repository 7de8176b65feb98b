import { ChartFrame } from '#src/charts/ChartFrame.tsx';
import { type BarPart, StackedBars } from '#src/charts/StackedBars.tsx';
import { AGE_CLASSES, type AgeClass, openAgeing, overdueCount } from '#src/domain/openAgeing.ts';
import { formatCount } from '#src/text/format.ts';
import { MISSING_WORDS } from '#src/text/missing.ts';
import { unitWord } from '#src/text/places.ts';
import { TIMES_TEXT } from '#src/text/processingTimes.ts';
import { drawnRowsNote } from '#src/text/processingTimesCharts.ts';
import {
  AGEING_TEXT,
  ageingLabel,
  ageingMessage,
  ageingNote,
  ageingSummary,
  nothingOpenNote,
} from '#src/text/processingTimesPlaces.ts';
import { ageingView, openCount, type UnitAgeing } from './ageing.model.ts';
import type { TimesView } from './processingTimes.model.ts';
import { TimesFooter, type TimesSource } from './TimesFooter.tsx';

interface AgeingPanelProps {
  readonly view: TimesView;
  readonly feed: TimesSource;
}

const TONES: Readonly<Record<AgeClass, BarPart['tone']>> = {
  withinLimit: 'neutral',
  dueSoon: 'caution',
  overdueTo5: 'accentSoft',
  overdueTo15: 'accent',
  overdueOver15: 'bad',
};

const PARTS: readonly BarPart[] = AGE_CLASSES.map((key) => ({
  key,
  label: AGEING_TEXT.classes[key],
  tone: TONES[key],
}));

/** What stands open at the end of the period, unit by unit, by its promised date. */
export function AgeingPanel({ view, feed }: AgeingPanelProps) {
  const { units, drawable, drawn } = ageingView(view);
  const all = openAgeing(view.placeRecords);
  const [most] = units;
  const word = unitWord(view.units.map(({ kind }) => kind));
  const note = drawnRowsNote(drawn.length, drawable.length, word);
  const nothingOpen = nothingOpenNote(units.length - drawable.length);
  return (
    <ChartFrame
      title={AGEING_TEXT.title}
      message={ageingMessage(openCount(all), overdueCount(all), all.overdueOver15, most ?? null)}
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
      footer={
        <TimesFooter view={view} feed={feed} isOfAllUnits>
          <span>{AGEING_TEXT.rule}</span>
          {note && <span>{note}</span>}
          {nothingOpen && <span>{nothingOpen}</span>}
        </TimesFooter>
      }
    >
      {(canvas) => (
        <StackedBars
          canvas={canvas}
          parts={PARTS}
          scale="count"
          rows={drawn.map(({ code, label, isMarked, ageing, open, overdue }) => ({
            key: code,
            label,
            isMarked,
            values: AGE_CLASSES.map((one) => ageing?.[one] ?? null),
            total: ageing ? open : null,
            note: ageing ? ageingNote(overdue, open) : '',
            missingText: MISSING_WORDS.notReported,
          }))}
        />
      )}
    </ChartFrame>
  );
}

function tableRow({ label, ageing, open, overdue }: UnitAgeing): string[] {
  const cells = AGE_CLASSES.map((one) => (ageing ? formatCount(ageing[one]) : MISSING_WORDS.notReported));
  return [label, ...cells, ageing ? formatCount(overdue) : '', ageing ? formatCount(open) : ''];
}
