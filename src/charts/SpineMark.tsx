import styles from './SpineMark.module.css';

/** Where a figure stands against the whole: clear and possible on both sides, not told apart, or not judged. */
export type SpineTone = 'better' | 'maybeBetter' | 'alike' | 'maybeWorse' | 'worse' | 'unjudged';

const DIAMOND = 'M0 -7L7 0L0 7L-7 0Z';
const DOWN = 'M-6.5 -5H6.5L0 7Z';
const DISC = 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0Z';
const SHAPES: Readonly<Record<SpineTone, string>> = {
  better: DIAMOND,
  maybeBetter: DIAMOND,
  alike: DISC,
  maybeWorse: DOWN,
  worse: DOWN,
  unjudged: DISC,
};

/** The mark of a figure: a diamond for better, a triangle for worse, hollow where it is only possible. */
export function SpineMark({
  tone,
  x,
  y,
}: {
  readonly tone: SpineTone;
  readonly x: number;
  readonly y: number;
}) {
  return <path className={styles[tone]} d={SHAPES[tone]} transform={`translate(${x} ${y})`} />;
}
