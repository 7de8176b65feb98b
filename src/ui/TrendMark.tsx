import type { Missing } from '#src/domain/missing.ts';
import type { RecentTrend } from '#src/domain/stats/recentTrend.ts';
import { TREND_WORDS } from '#src/text/signals.ts';
import styles from './TrendMark.module.css';
import { VisuallyHidden } from './VisuallyHidden.tsx';

interface TrendMarkProps {
  readonly trend: RecentTrend | Missing;
  /** Leaves the word to readers who do not see the mark. */
  readonly iconOnly?: boolean;
}

const PATHS = { increasing: 'M3 11 11 3M5 3h6v6', decreasing: 'M3 3l8 8M11 5v6H5' } as const;

/** Where the last five periods are going; nothing where they go nowhere, or too few say where. */
export function TrendMark({ trend, iconOnly = false }: TrendMarkProps) {
  if ('missing' in trend || trend.direction === 'noChange') return null;
  const word = TREND_WORDS[trend.direction];
  return (
    <span className={styles.mark} title={iconOnly ? word : undefined} data-part="mark">
      <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
        <path d={PATHS[trend.direction]} />
      </svg>
      {iconOnly ? <VisuallyHidden>{word}</VisuallyHidden> : <span>{word}</span>}
    </span>
  );
}
