import type { WaterfallStep } from '#src/charts/waterfallLayout.ts';
import type { Formula, Indicator } from '#src/domain/indicator.ts';
import { isKnown, isMissing, type Missing } from '#src/domain/missing.ts';
import { sumPoints } from '#src/domain/points.ts';
import { formatPoints } from '#src/text/format.ts';
import {
  changeCell,
  changeStepLabel,
  countsMove,
  directionWord,
  pointsCell,
  residualLabel,
  SCORE_CHANGE_TEXT,
} from '#src/text/scoreChange.ts';
import type { GroupChange, IndicatorChange, ScoreChange } from './scoreChange.model.ts';

/** One line of the waterfall with what it says in words and in the table. */
export interface ExplainedStep {
  readonly step: WaterfallStep;
  /** For the reading line. */
  readonly label: string;
  /** Part, before, after, change, counts. */
  readonly cells: readonly string[];
}

interface Names {
  readonly before: string;
  readonly after: string;
}

/**
 * The lines of the waterfall: the total before, each group with the indicators of the one that is opened, what is in
 * no group, the total after. Changes that are not known move nothing and say why.
 */
export function waterfallSteps(
  change: ScoreChange,
  formula: Formula,
  opened: string | null,
  names: Names,
): ExplainedStep[] {
  const steps: ExplainedStep[] = [totalStep('before', names.before, change.before)];
  let run = change.before;
  for (const group of change.groups) {
    const found = formula.groups.find(({ code }) => code === group.code);
    const start = run;
    steps.push(groupStep(group, found?.name ?? group.code, start));
    if (isKnown(group.change)) run = sumPoints([run, group.change]);
    if (group.code === opened) steps.push(...partSteps(group, found?.indicators ?? [], start));
  }
  if (change.residual !== 0)
    steps.push(residualStep('residual', 'residual', SCORE_CHANGE_TEXT.residual, run, change.residual));
  steps.push(totalStep('after', names.after, change.after));
  return steps;
}

function totalStep(key: string, label: string, points: number): ExplainedStep {
  const figure = formatPoints(points);
  return {
    step: { key, kind: 'total', label, from: points, to: points, figure, counts: '', isKnown: true },
    label: `${label}: ${figure}.`,
    cells: [label, '', figure, '', ''],
  };
}

function groupStep(group: GroupChange, name: string, run: number): ExplainedStep {
  // A group of one indicator has its counts beside it; of several, each has its own.
  const [only] = group.indicators;
  const counts = only && group.indicators.length === 1 ? countsMove(only.before, only.after) : '';
  return changeStep('group', group.code, name, run, group.before, group.after, group.change, counts);
}

function partSteps(group: GroupChange, indicators: readonly Indicator[], start: number): ExplainedStep[] {
  // Of a group with one indicator there is nothing more to say.
  if (group.indicators.length < 2) return [];
  const steps: ExplainedStep[] = [];
  let run = start;
  for (const part of group.indicators) {
    const name = indicators.find(({ code }) => code === part.code)?.name ?? part.code;
    steps.push(partStep(part, name, run));
    if (isKnown(part.change)) run = sumPoints([run, part.change]);
  }
  if (isKnown(group.residual) && group.residual !== 0)
    steps.push(
      residualStep(
        `${group.code} residual`,
        'part',
        SCORE_CHANGE_TEXT.indicatorResidual,
        run,
        group.residual,
      ),
    );
  return steps;
}

function partStep(part: IndicatorChange, name: string, run: number): ExplainedStep {
  const points = (side: IndicatorChange['before']) => side?.points ?? { missing: 'notReported' as const };
  return changeStep(
    'part',
    part.code,
    name,
    run,
    points(part.before),
    points(part.after),
    part.change,
    countsMove(part.before, part.after),
  );
}

function changeStep(
  kind: 'group' | 'part',
  key: string,
  name: string,
  run: number,
  before: number | Missing,
  after: number | Missing,
  change: number | Missing,
  counts: string,
): ExplainedStep {
  const cell = changeCell(change);
  const figure = isMissing(change) || change === 0 ? cell : `${directionWord(change)} ${cell}`;
  const to = isMissing(change) ? run : sumPoints([run, change]);
  return {
    step: { key, kind, label: name, from: run, to, figure, counts, isKnown: isKnown(change) },
    label: changeStepLabel(name, before, after, change, counts),
    cells: [name, pointsCell(before), pointsCell(after), cell, counts],
  };
}

function residualStep(
  key: string,
  kind: 'residual' | 'part',
  name: string,
  run: number,
  change: number,
): ExplainedStep {
  const figure = `${directionWord(change)} ${changeCell(change)}`;
  const to = sumPoints([run, change]);
  return {
    step: { key, kind, label: name, from: run, to, figure, counts: '', isKnown: true },
    label: residualLabel(name, change),
    cells: [name, '', '', changeCell(change), ''],
  };
}
