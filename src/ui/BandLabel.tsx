import type { Band } from '#src/domain/indicator.ts';
import { RANKING_TEXT } from '#src/text/ranking.ts';
import styles from './BandLabel.module.css';

interface BandLabelProps {
  readonly band: Band | null;
  /** Position of the band among the formula's, the best being 0; decides the tint. */
  readonly position: number;
}

const TINTS = [styles.first, styles.second, styles.third, styles.fourth, styles.fifth];

/** The band's name beside its tint, darkest best. A formula with more than five bands repeats the palest. */
export function BandLabel({ band, position }: BandLabelProps) {
  if (!band) return <span className={styles.none}>{RANKING_TEXT.noBand}</span>;
  return (
    <span className={styles.band}>
      <span className={`${styles.swatch} ${TINTS[position] ?? styles.fifth}`} aria-hidden="true" />
      {band.name}
    </span>
  );
}
