import type { RankChange } from '#src/domain/ranking.ts';
import { formatCount } from '#src/text/format.ts';
import { changeLabel, withheldWord } from '#src/text/rankChange.ts';
import styles from './RankChangeMark.module.css';
import { VisuallyHidden } from './VisuallyHidden.tsx';

/** ▲ 2, ▼ 1, – or the reason why no change is said; the words stand for readers who do not see the mark. */
export function RankChangeMark({ change }: { readonly change: RankChange }) {
  if (change.kind === 'withheld')
    return <span className={styles.withheld}>{withheldWord(change.reason)}</span>;
  const { places } = change;
  const tone = places > 0 ? styles.up : places < 0 ? styles.down : styles.same;
  return (
    <span className={tone} title={changeLabel(change)}>
      <VisuallyHidden>{changeLabel(change)}</VisuallyHidden>
      {places === 0 ? (
        <span aria-hidden="true">–</span>
      ) : (
        <>
          <svg width="9" height="8" viewBox="0 0 9 8" aria-hidden="true">
            <path d={places > 0 ? 'M4.5 0 9 8H0Z' : 'M4.5 8 0 0h9Z'} fill="currentcolor" />
          </svg>
          <span aria-hidden="true">{formatCount(Math.abs(places))}</span>
        </>
      )}
    </span>
  );
}
