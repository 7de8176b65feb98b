import { isMissing, type Missing } from '#src/domain/missing.ts';
import type { Signal } from '#src/domain/signals/seriesSignal.ts';
import { DOSSIER_FIGURE_TEXT, overdueUnitsNote } from '#src/text/dossierFigures.ts';
import { formatCount, formatDayCount, formatMaximum, formatPoints, formatRate } from '#src/text/format.ts';
import { MISSING_WORDS } from '#src/text/missing.ts';
import { OVERVIEW_TEXT, pooledNote } from '#src/text/overview.ts';
import { VARIATION_WORDS } from '#src/text/signals.ts';
import type { SlideFigure } from '#src/ui/slide.ts';
import type { MedianFigure, OverdueFigure } from './dossierFigure.model.ts';
import type { HeadlineFigure, OverviewView } from './overview.model.ts';

/** Head figures that are read from dossiers; null while one is on its way, and where it is not shown. */
export interface DossierFigures {
  readonly medianDays: MedianFigure | null;
  readonly overdueOpen: OverdueFigure | null;
}

/** The head figures of the overview as a slide shows them, in their order. */
export function stateFigures(
  figures: readonly HeadlineFigure[],
  dossiers: DossierFigures,
  judgement: OverviewView['judgement'],
): SlideFigure[] {
  return figures.flatMap((figure): SlideFigure[] => {
    const { label, measure } = figure.head;
    if ('signal' in figure) return [{ label, ...indexFigure(figure, judgement) }];
    if (measure === 'medianDays' && dossiers.medianDays)
      return [{ label, ...medianFigure(dossiers.medianDays, judgement) }];
    if (measure === 'overdueOpen' && dossiers.overdueOpen)
      return [{ label, ...overdueFigure(dossiers.overdueOpen, judgement) }];
    return [];
  });
}

type PrintedFigure = Omit<SlideFigure, 'label'>;

function indexFigure(
  { head, signal }: Extract<HeadlineFigure, { signal: Signal }>,
  judgement: OverviewView['judgement'],
): PrintedFigure {
  const { numerator, denominator } = signal;
  const counts = isMissing(numerator) || isMissing(denominator) ? '' : pooledNote(numerator, denominator);
  const print = (value: number) =>
    head.kind === 'rate' ? formatRate(value) : `${formatPoints(value)}/${formatMaximum(head.maxPoints)}`;
  return { value: printed(signal.value, print), ...judged(signal, judgement, counts) };
}

function medianFigure({ signal }: MedianFigure, judgement: OverviewView['judgement']): PrintedFigure {
  const print = (days: number) => `${formatDayCount(days)} ${DOSSIER_FIGURE_TEXT.days}`;
  return { value: printed(signal.value, print), ...judged(signal, judgement, DOSSIER_FIGURE_TEXT.median) };
}

function overdueFigure(
  { signal, unitsWithOverdue }: OverdueFigure,
  judgement: OverviewView['judgement'],
): PrintedFigure {
  const note = isMissing(signal.value) ? '' : overdueUnitsNote(unitsWithOverdue.map(({ kind }) => kind));
  return { value: printed(signal.value, formatCount), ...judged(signal, judgement, note) };
}

function printed(value: number | Missing, print: (value: number) => string): string {
  return isMissing(value) ? MISSING_WORDS[value.missing] : print(value);
}

/** What the figure is against its own habit, and what it counts; an open period is not judged. */
function judged(
  { value, variation }: Signal,
  judgement: OverviewView['judgement'],
  note: string,
): Pick<SlideFigure, 'verdict' | 'note' | 'tone'> {
  // What was not reported is neither provisional nor counted.
  if (isMissing(value)) return { note: '', tone: 'plain' };
  if (judgement === 'provisional') return { verdict: OVERVIEW_TEXT.provisional, note, tone: 'plain' };
  if (isMissing(variation)) return { note, tone: 'plain' };
  const { kind } = variation;
  return {
    verdict: VARIATION_WORDS[kind],
    note,
    tone: kind === 'improvement' || kind === 'concern' ? kind : 'plain',
  };
}
