import { isMissing, type Missing } from '#src/domain/missing.ts';
import { overdueCount } from '#src/domain/openAgeing.ts';
import { isSmallSample } from '#src/domain/smallSample.ts';
import { formatCount, formatDayCount, formatRate } from '#src/text/format.ts';
import { beyondNote, countsWords, daysCell, overdueNote, TIMES_TEXT } from '#src/text/processingTimes.ts';
import { type Figure, FigureStrip } from '#src/ui/FigureStrip.tsx';
import { MissingValue } from '#src/ui/MissingValue.tsx';
import { openCount } from './ageing.model.ts';
import styles from './ProcessingTimes.module.css';
import type { TimesView } from './processingTimes.model.ts';

/** The head figures: with the open dossiers counted in, and beside them the mean that leaves them out. */
export function TimesFigures({ view }: { readonly view: TimesView }) {
  const { time, ageing } = view;
  if (isMissing(time)) return null;
  const { medianDays, p90Days, beyondLimit, closedMeanDays, resolvedCount } = time;
  const open = openCount(ageing);
  const overdue = overdueCount(ageing);
  const all = resolvedCount + time.openCount;
  const small = isSmallSample(all) ? ` · ${TIMES_TEXT.small}` : '';
  return (
    <FigureStrip
      figures={[
        daysFigure(TIMES_TEXT.median, medianDays, TIMES_TEXT.medianNote),
        daysFigure(TIMES_TEXT.p90, p90Days, TIMES_TEXT.p90Note),
        {
          label: TIMES_TEXT.beyond,
          value: isMissing(beyondLimit) ? (
            <MissingValue value={beyondLimit} />
          ) : (
            formatRate(beyondLimit.share)
          ),
          note: beyondNote(beyondLimit),
        },
        daysFigure(TIMES_TEXT.closedMean, closedMeanDays, TIMES_TEXT.closedMeanNote),
        { label: TIMES_TEXT.open, value: formatCount(open), note: TIMES_TEXT.openNote },
        { label: TIMES_TEXT.overdue, value: formatCount(overdue), note: overdueNote(open, overdue) },
        { label: TIMES_TEXT.counted, value: formatCount(all), note: `${countsWords(time)}${small}` },
      ]}
    />
  );
}

function daysFigure(label: string, days: number | Missing, note: string): Figure {
  if (isMissing(days)) return { label, value: <span className={styles.calm}>{daysCell(days)}</span>, note };
  return { label, value: formatDayCount(days), unit: TIMES_TEXT.days, note };
}
