import { isMissing, type Missing } from '#src/domain/missing.ts';
import type { RankIntervals } from '#src/domain/stats/rankIntervals.ts';
import { unitLabel } from '#src/text/places.ts';
import { rankExplanation } from '#src/text/rankExplanation.ts';
import type { OverviewView } from './overview.model.ts';

interface RankExplanationProps {
  readonly view: OverviewView;
  readonly intervals: RankIntervals | Missing | null;
}

/** How points, ranks and intervals are reckoned, on the unit in the middle of this very ranking. */
export function RankExplanation({ view, intervals }: RankExplanationProps) {
  const { ranked } = view.ranking;
  const example = ranked[Math.floor(ranked.length / 2)];
  if (!example) return null;
  const found = intervals === null || isMissing(intervals) ? null : intervals;
  const interval = found?.units.get(example.unit.code);
  return (
    <ul>
      {rankExplanation(
        unitLabel(example.unit),
        example,
        view.formula,
        found && interval && !isMissing(interval)
          ? { ...interval, draws: found.draws, confidence: found.confidence }
          : null,
      ).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
