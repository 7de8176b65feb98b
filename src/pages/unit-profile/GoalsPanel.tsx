import type { ReactNode } from 'react';
import { goalOptions, planOptions, type Winnable } from '#src/domain/winnableGoals.ts';
import { unitLabel } from '#src/text/places.ts';
import { bandGoalSentence, goalOptionsSentence, goalsTitle, rankGoalSentence } from '#src/text/winnable.ts';
import { Explained } from '#src/ui/Explained.tsx';
import { Panel } from '#src/ui/Panel.tsx';
import styles from './UnitProfile.module.css';

interface GoalsPanelProps {
  readonly found: Winnable;
  readonly nameOf: (code: string) => string | null;
  readonly footer: ReactNode;
  /** How the figures came about; mounted when it is opened. */
  readonly explanation: ReactNode;
}

/** The next band and the next rank: what each lacks, and a way to it. */
export function GoalsPanel({ found, nameOf, footer, explanation }: GoalsPanelProps) {
  return (
    <Panel title={goalsTitle(unitLabel(found.unit.unit))} footer={footer}>
      <dl className={styles.goals}>
        <dt>{bandWords(found)}</dt>
        {found.bandGoal && (
          <dd>
            {goalOptionsSentence(
              goalOptions(found, (room) => room.extraToBand),
              planOptions(found.bandPlan),
              found.countedCount,
            )}
          </dd>
        )}
        <dt>{rankWords(found, nameOf)}</dt>
        {found.rankGoal && (
          <dd>
            {goalOptionsSentence(
              goalOptions(found, (room) => room.extraToRank),
              planOptions(found.rankPlan),
              found.countedCount,
            )}
          </dd>
        )}
      </dl>
      <Explained>{explanation}</Explained>
    </Panel>
  );
}

function bandWords({ unit, bandGoal }: Winnable): string {
  return bandGoalSentence(
    unit.band?.name ?? null,
    bandGoal && {
      name: bandGoal.band.name,
      minPoints: bandGoal.band.minPoints,
      gapPoints: bandGoal.gapPoints,
    },
  );
}

function rankWords({ unit, rankGoal }: Winnable, nameOf: (code: string) => string | null): string {
  return rankGoalSentence(
    unit.rank,
    unit.shareCount,
    rankGoal && {
      rank: rankGoal.rank,
      totalPoints: rankGoal.totalPoints,
      gapPoints: rankGoal.gapPoints,
      holders: rankGoal.holderCodes.map((code) => nameOf(code) ?? code),
    },
  );
}
