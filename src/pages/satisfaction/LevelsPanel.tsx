import { ChartFrame } from '#src/charts/ChartFrame.tsx';
import { type BarPart, StackedBars } from '#src/charts/StackedBars.tsx';
import { stackedSeries } from '#src/charts/stackedSeries.ts';
import { isKnown, isMissing } from '#src/domain/missing.ts';
import { formatCount } from '#src/text/format.ts';
import { MISSING_WORDS } from '#src/text/missing.ts';
import { unitLabel } from '#src/text/places.ts';
import { coverageNote, SATISFACTION_TEXT, wholePlace } from '#src/text/satisfaction.ts';
import { drawnNote } from '#src/text/satisfactionCommunes.ts';
import {
  levelPointLabel,
  levelsMessage,
  levelsSummary,
  RATINGS_TEXT,
  ratingsNote,
  satisfiedRule,
} from '#src/text/satisfactionRatings.ts';
import { levelsReckoning } from '#src/text/satisfactionReckoning.ts';
import { Reckoning } from '#src/ui/Reckoning.tsx';
import { drawnUnits } from './drawnUnits.ts';
import { levelTones } from './levelTones.ts';
import { PanelFooter } from './PanelFooter.tsx';
import type { UnitPanelProps } from './panelProps.ts';
import type { RatedUnit } from './satisfaction.model.ts';

/** How the ratings of each unit fall on the steps of the scale, in the order of the shares beside them. */
export function LevelsPanel({ catalog, period, state, marked }: UnitPanelProps) {
  const { ratings, compared, stamps } = state;
  if (!ratings) return null;
  const levels = catalog.ratingLevels;
  const tones = levelTones(levels);
  const parts = levels.map(
    ({ code, name }, place): BarPart => ({
      key: code,
      label: name,
      tone: tones[place] ?? 'neutral',
    }),
  );
  const drawn = drawnUnits(ratings.rated, marked);
  const note = drawnNote(drawn.length, ratings.rated.length, ratings.rated.length);
  const rows = drawn.map(({ unit, ratings: own, standing }) => {
    const isRated = isKnown(own) && own.total > 0;
    return {
      key: unit.code,
      label: unitLabel(unit),
      isMarked: standing === 'below' || marked.includes(unit.code),
      values: isRated ? own.perLevel : levels.map(() => null),
      total: isRated ? own.total : null,
      note: isRated ? ratingsNote(own.total) : '',
      missingText: isMissing(own) ? MISSING_WORDS[own.missing] : RATINGS_TEXT.none,
    };
  });
  return (
    <ChartFrame
      title={RATINGS_TEXT.levelsTitle}
      message={levelsMessage(period, wholePlace(catalog.locality), ratings.whole.ratings, levels)}
      summary={levelsSummary(drawn.length, levels)}
      points={drawn.flatMap((one) => levelPoints(one, parts))}
      table={levelsTable(ratings.rated, parts)}
      series={stackedSeries(rows, parts, 'share')}
      explanation={
        <Reckoning
          lines={[
            ...(isKnown(ratings.whole.ratings)
              ? [levelsReckoning(wholePlace(catalog.locality), ratings.whole.ratings, levels)]
              : []),
            satisfiedRule(levels),
          ]}
          documents={stamps.ratings.documents}
        />
      }
      footer={
        <PanelFooter period={period} stamp={stamps.ratings}>
          <span>{coverageNote(ratings.reportedCount, compared)}</span>
          <span>{satisfiedRule(levels)}</span>
          {note && <span>{note}</span>}
        </PanelFooter>
      }
    >
      {(canvas) => <StackedBars canvas={canvas} scale="share" parts={parts} rows={rows} />}
    </ChartFrame>
  );
}

function levelPoints({ unit, ratings }: RatedUnit, parts: readonly BarPart[]) {
  const label = unitLabel(unit);
  if (isMissing(ratings) || ratings.total === 0) {
    const reason = isMissing(ratings) ? MISSING_WORDS[ratings.missing] : RATINGS_TEXT.none;
    return [{ key: unit.code, label: `${label}: ${reason.toLocaleLowerCase('vi')}.` }];
  }
  return parts.flatMap(({ key, label: level }, place) => {
    const count = ratings.perLevel[place] ?? 0;
    return count === 0
      ? []
      : [{ key: `${unit.code} ${key}`, label: levelPointLabel(label, level, count, ratings.total) }];
  });
}

function levelsTable(rated: readonly RatedUnit[], parts: readonly BarPart[]) {
  return {
    columns: [SATISFACTION_TEXT.unit, ...parts.map(({ label }) => label), RATINGS_TEXT.total],
    rows: rated.map(({ unit, ratings }) => [
      unitLabel(unit),
      ...parts.map((_, place) => (isMissing(ratings) ? '' : formatCount(ratings.perLevel[place] ?? 0))),
      isMissing(ratings) ? MISSING_WORDS[ratings.missing] : formatCount(ratings.total),
    ]),
  };
}
