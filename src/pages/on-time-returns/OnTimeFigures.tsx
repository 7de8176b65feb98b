import { isMissing, type Missing } from '#src/domain/missing.ts';
import type { Period } from '#src/domain/period.ts';
import { isSmallSample } from '#src/domain/smallSample.ts';
import { formatCount, formatRate } from '#src/text/format.ts';
import { casesText, comparedNote, ON_TIME_TEXT, shareNote } from '#src/text/onTimeReturns.ts';
import { type Figure, FigureStrip } from '#src/ui/FigureStrip.tsx';
import { MissingValue } from '#src/ui/MissingValue.tsx';
import { comparedTotal } from './comparedTotal.model.ts';
import type { OnTimePanelProps } from './panelProps.ts';

interface OnTimeFiguresProps extends OnTimePanelProps {
  readonly comparedWith: Period | null;
}

/** The head figures, each with what it is counted among and the figure of the compared period. */
export function OnTimeFigures({ view, feeds, comparedWith }: OnTimeFiguresProps) {
  const { total, rate, basis } = view;
  const before = comparedWith && comparedTotal(view, feeds.compared, comparedWith.id);
  const then = (value: number | Missing | undefined, kind: 'rate' | 'count') =>
    comparedWith && value !== undefined ? comparedNote(comparedWith.id, value, kind) : '';
  const ofResolved = (part: number | Missing) => shareNote(part, total.resolved, ON_TIME_TEXT.ofResolved);
  const figures: Figure[] = [
    {
      label: ON_TIME_TEXT.rate,
      value: isMissing(rate) ? <MissingValue value={rate} /> : formatRate(rate.rate),
      note: notes(
        isMissing(rate) ? '' : casesText(rate, basis),
        isMissing(rate) || !isSmallSample(rate.denominator) ? '' : ON_TIME_TEXT.few,
        then(before && !isMissing(before.rate) ? before.rate.rate : undefined, 'rate'),
      ),
    },
    ...(['early', 'onTime', 'late'] as const).map((name) => ({
      label: ON_TIME_TEXT[name],
      value: countValue(total[name]),
      note: notes(ofResolved(total[name]), then(before?.total[name], 'count')),
    })),
    {
      label: ON_TIME_TEXT.overdue,
      value: countValue(total.overdue),
      note: notes(
        shareNote(total.overdue, total.inProgress, ON_TIME_TEXT.ofOpen),
        then(before?.total.overdue, 'count'),
      ),
    },
    {
      label: ON_TIME_TEXT.received,
      value: countValue(total.received),
      note: notes(
        isMissing(total.carriedOver) ? '' : `${formatCount(total.carriedOver)} ${ON_TIME_TEXT.fromBefore}`,
        then(before?.total.received, 'count'),
      ),
    },
  ];
  return <FigureStrip figures={figures} />;
}

function countValue(count: number | Missing) {
  return isMissing(count) ? <MissingValue value={count} /> : formatCount(count);
}

function notes(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('; ');
}
