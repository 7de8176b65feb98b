import { ChartFrame } from '#src/charts/ChartFrame.tsx';
import { HeatMap } from '#src/charts/HeatMap.tsx';
import { tableTints } from '#src/charts/heatTints.ts';
import type { Period } from '#src/domain/period.ts';
import { BEHIND_RECKONING } from '#src/text/digitalGovernmentReckoning.ts';
import {
  behindMessage,
  gapStepLabels,
  mapSummary,
  targetNote,
  UNITS_TEXT,
  undrawnNote,
  unitFigureNote,
  unitsFooter,
} from '#src/text/digitalGovernmentUnits.ts';
import { formatCount } from '#src/text/format.ts';
import { unitLabel } from '#src/text/places.ts';
import { sourceLine } from '#src/text/shell.ts';
import { Reckoning } from '#src/ui/Reckoning.tsx';
import type { DigitalView } from './digitalGovernment.model.ts';
import {
  GAP_STEPS,
  gapLevel,
  heatPoints,
  heatRows,
  isFew,
  reportingCount,
  unitsByBacklog,
} from './unitsBehind.model.ts';
import type { DigitalPage } from './useDigitalPage.ts';

/** So many units are drawn, besides those that are marked. */
const MOST_UNITS = 60;

interface UnitsMapProps {
  readonly view: Pick<DigitalView, 'unitFigures' | 'units'>;
  readonly period: Period;
  readonly marked: readonly string[];
  readonly feed: DigitalPage['feed'];
}

/** Every unit on every indicator that units publish, those behind on most of them on top. */
export function UnitsMap({ view: { unitFigures, units }, period, marked, feed }: UnitsMapProps) {
  const ranked = unitsByBacklog(unitFigures, units);
  const drawn = ranked.filter(({ unit }, place) => place < MOST_UNITS || marked.includes(unit.code));
  const note = undrawnNote(drawn.length, ranked.length);
  return (
    <ChartFrame
      title={UNITS_TEXT.mapTitle}
      message={behindMessage(ranked, unitFigures.length)}
      summary={mapSummary(drawn.length, unitFigures.length)}
      points={heatPoints(drawn, unitFigures)}
      table={{
        columns: [
          UNITS_TEXT.unit,
          UNITS_TEXT.belowCount,
          ...unitFigures.map(({ indicator }) => indicator.name),
        ],
        rows: ranked.map(({ unit, standings, belowCount }) => [
          unitLabel(unit),
          formatCount(belowCount),
          ...standings.flatMap((standing, place) => {
            const found = unitFigures[place];
            return found ? [unitFigureNote(standing, found, isFew(standing, found))] : [];
          }),
        ]),
        tints: tableTints(heatRows(ranked, unitFigures, []), 2),
      }}
      explanation={<Reckoning lines={BEHIND_RECKONING} documents={feed.documents} />}
      footer={
        <>
          <span>{unitsFooter(period, reportingCount(unitFigures, units), units)}</span>
          <span>{sourceLine(feed.source, feed.asOf)}</span>
          {note !== null && <span>{note}</span>}
        </>
      }
    >
      {(canvas) => (
        <HeatMap
          canvas={canvas}
          columns={unitFigures.map(({ indicator, target }) => ({
            key: indicator.code,
            name: indicator.name,
            note: targetNote(target, indicator.kind),
          }))}
          rows={heatRows(drawn, unitFigures, marked)}
          scaleLabel={UNITS_TEXT.scale}
          steps={[
            { label: UNITS_TEXT.notBelow, level: 0 },
            ...gapStepLabels(GAP_STEPS).map((label, step) => ({
              label,
              level: gapLevel(GAP_STEPS[step] ?? 0),
            })),
          ]}
        />
      )}
    </ChartFrame>
  );
}
