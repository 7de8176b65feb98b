import { maxTotalPoints } from '#src/domain/indicator.ts';
import { isMissing } from '#src/domain/missing.ts';
import { bandCounts, meanTotal } from '#src/domain/ranking.ts';
import { formatCount, formatPoints } from '#src/text/format.ts';
import { unitLabel } from '#src/text/places.ts';
import { coverageSentence, maximumLabel, moreUnits, RANKING_TEXT } from '#src/text/ranking.ts';
import { FigureStrip } from '#src/ui/FigureStrip.tsx';
import { MissingValue } from '#src/ui/MissingValue.tsx';
import styles from './Ranking.module.css';
import { comparedUnits, movementCounts, type RankingView } from './ranking.model.ts';

/** The ranking in five figures: mean, best, lowest, bands, movement. */
export function RankingSummary({ view }: { readonly view: RankingView }) {
  const { ranking, formula } = view;
  const mean = meanTotal(ranking);
  const movement = movementCounts(view);
  const [best] = ranking.ranked;
  const lowest = ranking.ranked.at(-1);
  const sharers = (rank: number) =>
    ranking.ranked.filter((row) => row.rank === rank).map((row) => unitLabel(row.unit));
  return (
    <FigureStrip
      figures={[
        {
          label: RANKING_TEXT.mean,
          value: isMissing(mean) ? <MissingValue value={mean} /> : formatPoints(mean),
          ...(isMissing(mean) ? {} : { unit: maximumLabel(maxTotalPoints(formula)) }),
          note: coverageSentence(ranking.ranked.length, comparedUnits(ranking)),
        },
        {
          label: RANKING_TEXT.best,
          value: best ? formatPoints(best.totalPoints) : '–',
          note: best ? moreUnits(sharers(best.rank)) : RANKING_TEXT.unranked,
        },
        {
          label: RANKING_TEXT.lowest,
          value: lowest ? formatPoints(lowest.totalPoints) : '–',
          note: lowest ? moreUnits(sharers(lowest.rank)) : RANKING_TEXT.unranked,
        },
        {
          label: RANKING_TEXT.bands,
          wide: true,
          value: (
            <ul className={styles.bands}>
              {bandCounts(ranking, formula).map(({ band, count }) => (
                <li key={band.code}>
                  <strong>{formatCount(count)}</strong>
                  {band.name}
                </li>
              ))}
            </ul>
          ),
        },
        {
          label: RANKING_TEXT.change,
          wide: true,
          value: movement ? (
            <ul className={styles.bands}>
              <li className={styles.up}>
                <strong>{formatCount(movement.up)}</strong>
                {RANKING_TEXT.up}
              </li>
              <li className={styles.down}>
                <strong>{formatCount(movement.down)}</strong>
                {RANKING_TEXT.down}
              </li>
              <li>
                <strong>{formatCount(movement.same)}</strong>
                {RANKING_TEXT.same}
              </li>
            </ul>
          ) : (
            <span className={styles.withheld}>{RANKING_TEXT.noChange}</span>
          ),
        },
      ]}
    />
  );
}
