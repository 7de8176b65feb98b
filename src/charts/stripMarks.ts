import type { StripRow } from './procedureStripLayout.ts';

/** What can be drawn of a strip, in the order in which it is explained. */
export type StripMark = 'median' | 'untilP90' | 'limit' | 'beyond' | 'medianBeyond' | 'openEnd' | 'small';

const IS_DRAWN: Readonly<Record<StripMark, (row: StripRow) => boolean>> = {
  median: ({ median }) => median !== null,
  untilP90: ({ median }) => median !== null,
  limit: ({ limit }) => limit !== null,
  beyond: ({ median, p90, limit }) => median !== null && p90 !== null && limit !== null && p90 > limit,
  medianBeyond: ({ median, limit }) => median !== null && limit !== null && median > limit,
  openEnd: ({ median, p90 }) => median !== null && p90 === null,
  small: ({ median, isSmall }) => median !== null && isSmall,
};
const MARKS: readonly StripMark[] = [
  'median',
  'untilP90',
  'limit',
  'beyond',
  'medianBeyond',
  'openEnd',
  'small',
];

/** The marks that some rows need explained, and no others. */
export function stripMarks(rows: readonly StripRow[]): StripMark[] {
  return MARKS.filter((mark) => rows.some(IS_DRAWN[mark]));
}
