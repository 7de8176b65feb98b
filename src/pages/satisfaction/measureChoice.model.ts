import { MEASURE_IDS, type SatisfactionMeasure } from '#src/text/satisfaction.ts';

/** The measure that the address asks for; the share of satisfied ratings where it asks for none, or in vain. */
export function measureChoice(view: string | null): {
  readonly measure: SatisfactionMeasure;
  readonly unknown: string | null;
} {
  if (view === null || view === MEASURE_IDS.rate) return { measure: 'rate', unknown: null };
  if (view === MEASURE_IDS.points) return { measure: 'points', unknown: null };
  return { measure: 'rate', unknown: view };
}
