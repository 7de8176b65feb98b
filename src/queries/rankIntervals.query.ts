import { skipToken, useQuery, useQueryClient } from '@tanstack/react-query';
import { formulaFor } from '#src/domain/catalog.ts';
import { type Missing, missing } from '#src/domain/missing.ts';
import type { Period } from '#src/domain/period.ts';
import { countedUnits } from '#src/domain/scoring.ts';
import type { IndicatorMeasure } from '#src/domain/serviceIndex.ts';
import type { RankIntervals } from '#src/domain/stats/rankIntervals.ts';
import { comparedUnits } from '#src/domain/unit.ts';
import type { RankIntervalsAnswer, RankIntervalsRequest } from '#src/workers/rankIntervalsWorker.ts';
import { useCatalog } from './catalog.query.ts';
import { useFeedSource } from './feedSource.ts';
import { keys } from './keys.ts';
import { useUnits } from './units.query.ts';

/** As many simulated rankings as are published for; seeded, so that two readers see the same interval. */
const DRAWS = 10_000;
const SEED = 766;
export const RANK_CONFIDENCE = 0.9;
/** Each simulated ranking compares every pair: beyond this many units a reader would wait for minutes. */
export const MOST_SIMULATED_UNITS = 500;

export interface RankIntervalsState {
  /** Null while they are being computed, or not asked for; Missing where the counts do not allow them. */
  readonly intervals: RankIntervals | Missing | null;
  /** Share done, 0–1, while it runs. */
  readonly progress: number | null;
  readonly isCancelled: boolean;
  /** True where there are more units than are simulated. */
  readonly isTooLarge: boolean;
  readonly cancel: () => void;
  readonly restart: () => void;
}

/**
 * How sure the ranks of a period are, simulated in a worker and kept per period, formula and publication.
 *
 * @param measures counts of the period; null while they are not there, and nothing is computed
 */
export function useRankIntervals(
  period: Period,
  measures: readonly IndicatorMeasure[] | null,
): RankIntervalsState {
  const source = useFeedSource();
  const client = useQueryClient();
  const catalog = useCatalog();
  const units = useUnits().data;
  const formula = formulaFor(catalog, period);
  const codes = units
    ? comparedUnits(units.records, catalog.locality.unitLevel, period).map((unit) => unit.code)
    : [];
  const isTooLarge = codes.length > MOST_SIMULATED_UNITS;
  const isWanted = measures !== null && formula !== null && codes.length > 0 && !isTooLarge;
  const queryKey = keys.rankIntervals(source, period.id, formula?.id ?? '', catalog.asOf);
  const progressKey = [...queryKey, 'progress'];
  const query = useQuery<RankIntervals | Missing>({
    queryKey,
    queryFn: isWanted
      ? ({ signal }) =>
          simulate(
            {
              units: countedUnits(codes, measures),
              formula,
              draws: DRAWS,
              seed: SEED,
              confidence: RANK_CONFIDENCE,
            },
            signal,
            (share) => client.setQueryData(progressKey, share),
          )
      : skipToken,
    staleTime: Number.POSITIVE_INFINITY,
    refetchInterval: false,
    refetchOnWindowFocus: false,
    retry: false,
  });
  const progress = useQuery<number>({ queryKey: progressKey, queryFn: skipToken }).data ?? 0;
  const isRunning = query.fetchStatus === 'fetching';
  return {
    intervals: measures?.length === 0 ? missing('notReported') : (query.data ?? null),
    progress: isRunning ? progress : null,
    isCancelled: isWanted && !isRunning && query.data === undefined,
    isTooLarge,
    cancel: () => void client.cancelQueries({ queryKey, exact: true }),
    restart: () => void query.refetch(),
  };
}

/** Runs one simulation in a worker of its own; an abort ends the worker. */
function simulate(
  request: RankIntervalsRequest,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<RankIntervals | Missing> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('../workers/rankIntervalsWorker.ts', import.meta.url), {
      type: 'module',
    });
    const end = () => worker.terminate();
    signal.addEventListener('abort', () => {
      end();
      reject(signal.reason);
    });
    worker.onmessage = ({ data }: MessageEvent<RankIntervalsAnswer>) => {
      if (data.kind === 'progress') {
        onProgress(data.share);
        return;
      }
      end();
      resolve(data.intervals);
    };
    worker.onerror = (event) => {
      end();
      reject(new Error(event.message));
    };
    worker.postMessage(request);
  });
}
