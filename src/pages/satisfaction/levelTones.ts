import type { PartTone } from '#src/charts/PartMark.tsx';
import type { RatingLevel } from '#src/domain/satisfaction.ts';

const MILDEST: PartTone = 'neutral';
const BETWEEN: PartTone = 'caution';
const WORST: PartTone = 'bad';

/**
 * How the steps of a scale are drawn, best step first: the satisfied ones in the accent, the others from neutral to
 * bad, so that any scale of the catalogue has its two sides.
 */
export function levelTones(levels: readonly Pick<RatingLevel, 'isSatisfied'>[]): PartTone[] {
  const firstOther = levels.findIndex(({ isSatisfied }) => !isSatisfied);
  const last = levels.length - 1;
  return levels.map(({ isSatisfied }, place): PartTone => {
    if (isSatisfied) return place === 0 ? 'accent' : 'accentSoft';
    if (place === last) return WORST;
    return place === firstOther ? MILDEST : BETWEEN;
  });
}
