import { ChartFrame } from '#src/charts/ChartFrame.tsx';
import { ProcedureStrip } from '#src/charts/ProcedureStrip.tsx';
import type { StripRow } from '#src/charts/procedureStripLayout.ts';
import { isKnown, isMissing, missing } from '#src/domain/missing.ts';
import { isProvisional } from '#src/domain/period.ts';
import { unitWord } from '#src/text/places.ts';
import { beyondCell, daysCell, TIMES_TEXT } from '#src/text/processingTimes.ts';
import {
  countCell,
  drawnRowsNote,
  stripSummary,
  stripWords,
  timeLabel,
} from '#src/text/processingTimesCharts.ts';
import {
  PLACES_TEXT,
  placeLabel,
  placesMessage,
  placesTitle,
  slowPlaceLabel,
} from '#src/text/processingTimesPlaces.ts';
import { slowRuleReckoning } from '#src/text/processingTimesTable.ts';
import { Panel } from '#src/ui/Panel.tsx';
import { Reckoning } from '#src/ui/Reckoning.tsx';
import { SelectField } from '#src/ui/SelectField.tsx';
import styles from './ProcessingTimes.module.css';
import { type PlacesView, type PlaceTime, placesView, procedureOptions } from './places.model.ts';
import { daysSeries } from './procedureTimes.model.ts';
import type { TimesView } from './processingTimes.model.ts';
import { TimesFooter, type TimesSource } from './TimesFooter.tsx';

interface PlacesPanelProps {
  readonly view: TimesView;
  readonly procedureCode: string | null;
  readonly onChoose: (procedureCode: string) => void;
  readonly feed: TimesSource;
}

const DRAWN_UNITS = 25;

/** One procedure unit by unit: where it is slow although it is not elsewhere. */
export function PlacesPanel({ view, procedureCode, onChoose, feed }: PlacesPanelProps) {
  const found = placesView(view, procedureCode);
  const footer = <TimesFooter view={view} feed={feed} isOfAllUnits />;
  if (!found)
    return (
      <Panel title={PLACES_TEXT.title} footer={footer}>
        <p className={styles.calm}>
          {isProvisional(view.period) ? TIMES_TEXT.provisional : PLACES_TEXT.nothing}
        </p>
      </Panel>
    );
  const { contrast, name, limitDays, time, places, comparedCount, slowLabels } = found;
  const drawn = drawnPlaces(places);
  const units = unitWord(view.units.map(({ kind }) => kind));
  const note = drawnRowsNote(drawn.length, places.length, units);
  return (
    <ChartFrame
      title={placesTitle(units)}
      message={placesMessage(
        { name, unitLabels: slowLabels },
        isMissing(time) ? missing('notReported') : time.medianDays,
        comparedCount,
        contrast.isSlowInSome,
      )}
      summary={stripSummary(drawn.length, units)}
      points={drawn.map((place) => ({
        key: place.code,
        label: placeLabel(timeLabel(place.label, place.time, limitDays, place.isSmall), verdict(place)),
      }))}
      table={{ columns: PLACES_TEXT.tableColumns, rows: places.map(tableRow) }}
      series={daysSeries(drawn.map((place) => stripRow(place, found)))}
      tools={<ProcedureSelect view={view} code={contrast.procedureCode} onChoose={onChoose} />}
      footer={
        <TimesFooter view={view} feed={feed} isOfAllUnits>
          {note && <span>{note}</span>}
          {places.some((place) => isMissing(place.time.p90Days)) && <span>{TIMES_TEXT.notReachedNote}</span>}
          {places.some(({ isSmall }) => isSmall) && <span>{TIMES_TEXT.smallNote}</span>}
        </TimesFooter>
      }
      explanation={<Reckoning lines={reckoningLines(found)} documents={feed.documents.ofPeriod} />}
    >
      {(canvas) => (
        <ProcedureStrip
          canvas={canvas}
          rows={drawn.map((place) => stripRow(place, found))}
          heads={PLACES_TEXT.heads}
        />
      )}
    </ChartFrame>
  );
}

interface ProcedureSelectProps {
  readonly view: TimesView;
  readonly code: string;
  readonly onChoose: (procedureCode: string) => void;
}

function ProcedureSelect({ view, code, onChoose }: ProcedureSelectProps) {
  const { slow, others } = procedureOptions(view);
  return (
    <div className={styles.chooser}>
      <SelectField
        label={PLACES_TEXT.choose}
        value={code}
        options={slow}
        more={{ label: PLACES_TEXT.others, options: others }}
        onChange={onChoose}
      />
    </div>
  );
}

/** Marked units are drawn wherever they stand. */
function drawnPlaces(places: readonly PlaceTime[]): readonly PlaceTime[] {
  return [...places.slice(0, DRAWN_UNITS), ...places.slice(DRAWN_UNITS).filter(({ isMarked }) => isMarked)];
}

function verdict({ contrast }: PlaceTime): string {
  if (isMissing(contrast.z)) return PLACES_TEXT.notCompared;
  return contrast.isSlow ? PLACES_TEXT.slow : PLACES_TEXT.notSlow;
}

function stripRow(place: PlaceTime, { limitDays }: PlacesView): StripRow {
  const { code, label, time, contrast, isSmall, isMarked } = place;
  return {
    key: code,
    label: contrast.isSlow ? slowPlaceLabel(label) : label,
    isMarked: isMarked || contrast.isSlow,
    median: isKnown(time.medianDays) ? time.medianDays : null,
    p90: isKnown(time.p90Days) ? time.p90Days : null,
    limit: isKnown(limitDays) ? limitDays : null,
    isSmall,
    figures: [daysCell(time.medianDays), daysCell(time.p90Days), String(contrast.count)],
    words: stripWords(time, limitDays, countCell(contrast.count, isSmall)),
    missingText: daysCell(time.medianDays),
  };
}

function tableRow(place: PlaceTime): string[] {
  const { label, time, contrast, isSmall } = place;
  return [
    label,
    daysCell(time.medianDays),
    daysCell(time.p90Days),
    beyondCell(time.beyondLimit),
    countCell(contrast.count, isSmall),
    verdict(place),
  ];
}

/** The rule, and the figures of the units it names; where it names none, of the one nearest to it. */
function reckoningLines({ places }: PlacesView): string[] {
  const slow = places.filter(({ contrast }) => contrast.isSlow);
  const shown = slow.length > 0 ? slow : places.filter(({ contrast }) => isKnown(contrast.z)).slice(0, 1);
  return slowRuleReckoning(
    shown.map(({ label, contrast }) => ({ label, count: contrast.count, z: contrast.z })),
  );
}
