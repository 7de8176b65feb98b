import { goalOptions, planOptions, type Winnable } from '#src/domain/winnableGoals.ts';
import { unitLabel } from '#src/text/places.ts';
import { bandGoalSentence, goalOptionsSentence, rankGoalSentence } from '#src/text/winnable.ts';
import styles from './Views.module.css';

interface GoalListProps {
  readonly found: Winnable;
  readonly nameOf: (code: string) => string | null;
}

/** The next band and the next rank: what each lacks, and which indicators would do alone. */
export function GoalList({ found, nameOf }: GoalListProps) {
  const { unit, bandGoal, rankGoal, countedCount } = found;
  return (
    <dl className={styles.goals}>
      <div className={styles.goal}>
        <dt>
          {bandGoalSentence(
            unit.band?.name ?? null,
            bandGoal && {
              name: bandGoal.band.name,
              minPoints: bandGoal.band.minPoints,
              gapPoints: bandGoal.gapPoints,
            },
          )}
        </dt>
        {bandGoal && (
          <dd>
            {goalOptionsSentence(
              goalOptions(found, (room) => room.extraToBand),
              planOptions(found.bandPlan),
              countedCount,
            )}
          </dd>
        )}
      </div>
      <div className={styles.goal}>
        <dt>
          {rankGoalSentence(
            unit.rank,
            unit.shareCount,
            rankGoal && {
              rank: rankGoal.rank,
              totalPoints: rankGoal.totalPoints,
              gapPoints: rankGoal.gapPoints,
              holders: rankGoal.holderCodes.map((code) => nameOf(code) ?? unitLabel(unit.unit)),
            },
          )}
        </dt>
        {rankGoal && (
          <dd>
            {goalOptionsSentence(
              goalOptions(found, (room) => room.extraToRank),
              planOptions(found.rankPlan),
              countedCount,
            )}
          </dd>
        )}
      </div>
    </dl>
  );
}
