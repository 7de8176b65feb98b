import type { Locality } from '#src/domain/catalog.ts';
import { isKnown, isMissing, type Missing, missing } from '#src/domain/missing.ts';
import { sumPoints } from '#src/domain/points.ts';
import type { RankChange } from '#src/domain/ranking.ts';
import { isSmallSample } from '#src/domain/smallSample.ts';
import type { RankInterval, RankIntervals } from '#src/domain/stats/rankIntervals.ts';
import type { Variation } from '#src/domain/stats/variation.ts';
import type { Winnable } from '#src/domain/winnableGoals.ts';
import type { RankIntervalsState } from '#src/queries/rankIntervals.query.ts';
import { formatCount, formatDays, formatMaximum, formatPoints, formatRate } from '#src/text/format.ts';
import {
  bandGapNote,
  countedNote,
  intervalNote,
  medianNote,
  openNote,
  PROFILE_TEXT,
  rankRunWords,
  runWords,
  totalNote,
  wholeName,
} from '#src/text/unitProfile.ts';
import type { JudgedMeasure, ProfileView } from './profile.model.ts';
import type { DossierFigures, DurationFigures, RatingFigures } from './service.model.ts';

/** A run as a sparkline draws it; up is better or more, as the label says. */
export interface FigureRun {
  readonly values: readonly (number | null)[];
  readonly limits: { readonly lower: number; readonly upper: number } | null;
  readonly tone: 'improvement' | 'concern' | 'plain';
  readonly label: string;
}

/** One figure at the head of a profile. */
export interface ProfileFigure {
  readonly key: string;
  readonly label: string;
  /** Printed; null while it is on its way. */
  readonly value: string | Missing | null;
  /** True where the file it is read from could not be: no silence of the unit. */
  readonly isUnread: boolean;
  readonly suffix: string;
  readonly note: string;
  readonly run: FigureRun | null;
  readonly variation: Variation | Missing | null;
  readonly change: RankChange | null;
}

/** A feed's figures, on their way, or not to be had because the catalogue does not list the feed. */
export type Sourced<Figures> =
  | Readonly<{ state: 'waiting' | 'unpublished' }>
  | Readonly<{ state: 'there'; figures: Figures }>;

export interface StripSources {
  readonly view: ProfileView;
  readonly locality: Locality;
  readonly simulation: Pick<RankIntervalsState, 'intervals' | 'isCancelled' | 'isTooLarge'>;
  readonly confidence: number;
  readonly dossiers: Sourced<DossierFigures>;
  readonly durations: Sourced<DurationFigures>;
  readonly ratings: Sourced<RatingFigures>;
  /** Null without a rank or without counts. */
  readonly winnable: Winnable | null;
}

/** The interval of one unit; null where there is none, or none yet. */
export function unitInterval(
  intervals: RankIntervals | Missing | null,
  unitCode: string,
): RankInterval | null {
  const found = intervals === null || isMissing(intervals) ? null : intervals.units.get(unitCode);
  return found && isKnown(found) ? found : null;
}

/** The figures at the head of the profile, at most seven. */
export function profileFigures(sources: StripSources): ProfileFigure[] {
  const { dossiers, durations, ratings } = sources;
  return [
    totalFigure(sources),
    rankFigure(sources),
    { key: 'onTime', label: PROFILE_TEXT.onTime, ...partsOf(dossiers, onTimeParts) },
    { key: 'medianDays', label: PROFILE_TEXT.medianDays, ...partsOf(durations, medianParts) },
    { key: 'satisfied', label: PROFILE_TEXT.satisfied, ...partsOf(ratings, satisfiedParts) },
    { key: 'overdueOpen', label: PROFILE_TEXT.overdueOpen, ...partsOf(dossiers, overdueParts) },
    winnableFigure(sources),
  ];
}

const BARE = { isUnread: false, suffix: '', note: '', run: null, variation: null, change: null } as const;

function totalFigure({ view, locality }: StripSources): ProfileFigure {
  const { row, formula } = view;
  const maximum = formula.groups.reduce((sum, { maxPoints }) => sum + maxPoints, 0);
  return {
    ...BARE,
    ...measureParts(view.total),
    key: 'total',
    label: PROFILE_TEXT.total,
    isUnread: !view.hasScores,
    value: isMissing(row) ? row : formatPoints(row.totalPoints),
    suffix: isMissing(row) ? '' : `/${formatMaximum(maximum)}`,
    note: totalNote(isMissing(row) ? null : (row.band?.name ?? null), wholeName(locality), view.mean),
  };
}

function rankFigure({ view, simulation, confidence }: StripSources): ProfileFigure {
  const { row, ranking, ranks } = view;
  const { intervals, isCancelled, isTooLarge } = simulation;
  const interval = unitInterval(intervals, view.unit.code);
  const isRunning = intervals === null && !isCancelled && !isTooLarge;
  return {
    ...BARE,
    key: 'rank',
    label: PROFILE_TEXT.rank,
    isUnread: !view.hasScores,
    value: isMissing(row) ? row : formatCount(row.rank),
    suffix: isMissing(row) ? '' : `/${formatCount(ranking.ranked.length)}`,
    note: isMissing(row) ? '' : intervalNote(interval, confidence, isRunning ? 'running' : 'absent'),
    run: {
      // Rank 1 at the top.
      values: ranks.map((rank) => (rank === null ? null : -rank)),
      limits: null,
      tone: 'plain',
      label: rankRunWords(ranks),
    },
    change: view.change,
  };
}

/** All of a figure but its name. */
type FigureParts = Omit<ProfileFigure, 'key' | 'label'>;

function partsOf<Figures>(sourced: Sourced<Figures>, make: (figures: Figures) => FigureParts): FigureParts {
  switch (sourced.state) {
    case 'waiting':
      return { ...BARE, value: null };
    case 'unpublished':
      return { ...BARE, value: missing('notReported'), note: PROFILE_TEXT.noFeed };
    case 'there':
      return make(sourced.figures);
  }
}

function onTimeParts({ onTime }: DossierFigures): FigureParts {
  return rateParts(onTime, PROFILE_TEXT.ofReceived);
}

function satisfiedParts({ satisfied }: RatingFigures): FigureParts {
  return rateParts(satisfied, PROFILE_TEXT.ofRatings);
}

/** A rate with its x of n, which name their denominator. */
function rateParts(measure: JudgedMeasure, of: string): FigureParts {
  const last = lastPoint(measure);
  const value = last?.value ?? missing('notReported');
  const { numerator, denominator } = last ?? {};
  const isCounted = typeof numerator === 'number' && typeof denominator === 'number';
  return {
    ...BARE,
    ...measureParts(measure),
    value: isMissing(value) ? value : formatRate(value),
    note: isCounted ? countedNote(numerator, denominator, of, isFew(denominator)) : '',
  };
}

function medianParts({ time, medianDays }: DurationFigures): FigureParts {
  if (isMissing(time)) return { ...BARE, ...measureParts(medianDays), value: time };
  const { resolvedCount, openCount } = time;
  return {
    ...BARE,
    ...measureParts(medianDays),
    value: isMissing(time.medianDays) ? time.medianDays : formatDays(time.medianDays),
    note: medianNote(resolvedCount, openCount, isFew(resolvedCount + openCount)),
  };
}

function overdueParts({ counts, overdueOpen }: DossierFigures): FigureParts {
  const { overdue, inProgress } = counts.own;
  return {
    ...BARE,
    ...measureParts(overdueOpen),
    value: isMissing(overdue) ? overdue : formatCount(overdue),
    note: openNote(inProgress),
  };
}

/** What all indicators with points leave, and what the next band takes of it. */
function winnableFigure({ view, winnable }: StripSources): ProfileFigure {
  const figure = { ...BARE, key: 'winnable', label: PROFILE_TEXT.winnable };
  if (view.judgement === 'waiting') return { ...figure, value: null };
  const rooms = winnable?.indicators.map(({ roomPoints }) => roomPoints).filter(isKnown) ?? [];
  if (!winnable || rooms.length === 0)
    return {
      ...figure,
      isUnread: !view.hasScores,
      value: isMissing(view.row) ? view.row : missing('notReported'),
    };
  const { bandGoal } = winnable;
  return {
    ...figure,
    value: formatPoints(sumPoints(rooms)),
    note: bandGapNote(bandGoal && { name: bandGoal.band.name, gapPoints: bandGoal.gapPoints }),
  };
}

/** None at all is no small sample: there is nothing that could be over-read. */
function isFew(cases: number): boolean {
  return cases > 0 && isSmallSample(cases);
}

function lastPoint({ series, run }: JudgedMeasure) {
  return run.length === 0 ? undefined : series.points.at(-1);
}

/** The run of a measure over its habit, with its signal. */
function measureParts({
  series,
  form,
  signal,
  run,
}: JudgedMeasure): Pick<ProfileFigure, 'run' | 'variation'> {
  const limits = signal && isKnown(signal.limits) ? signal.limits : null;
  const kind = signal && isKnown(signal.variation) ? signal.variation.kind : 'commonCause';
  return {
    run: {
      values: run,
      limits,
      tone: kind === 'improvement' || kind === 'concern' ? kind : 'plain',
      label: runWords(form, run, limits),
    },
    // A series that nothing was ever said of has no signal either.
    variation: series.points.length === 0 ? null : (signal?.variation ?? null),
  };
}
