import type { Formula } from '#src/domain/indicator.ts';
import type { Missing } from '#src/domain/missing.ts';
import { scoreRule } from '#src/domain/scoring.ts';
import type { CountedUnit } from '#src/domain/stats/rankContenders.ts';
import { type RankIntervals, rankIntervalBatches } from '#src/domain/stats/rankIntervals.ts';

/** What the worker is asked: the counts, the rules, and how the simulation runs. */
export interface RankIntervalsRequest {
  readonly units: readonly CountedUnit[];
  readonly formula: Formula;
  readonly draws: number;
  readonly seed: number;
  readonly confidence: number;
}

/** What it answers: how far it is, several times, and the result once. To cancel, end the worker. */
export type RankIntervalsAnswer =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'result'; readonly intervals: RankIntervals | Missing };

function answer(message: RankIntervalsAnswer): void {
  globalThis.postMessage(message);
}

globalThis.onmessage = ({ data }: MessageEvent<RankIntervalsRequest>) => {
  const { units, formula, draws, seed, confidence } = data;
  const batches = rankIntervalBatches(units, { draws, seed, confidence, score: scoreRule(formula) });
  for (;;) {
    const step = batches.next();
    if (step.done) {
      answer({ kind: 'result', intervals: step.value });
      return;
    }
    answer({ kind: 'progress', share: step.value.drawn / step.value.draws });
  }
};
