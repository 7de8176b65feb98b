import type { Formula } from '#src/domain/indicator.ts';
import { RANKING_VIEW_NAMES, type RankingViewId } from '#src/text/rankingViews.ts';

/** In the order of the switcher; the first is the page's own and is not written into the address. */
export const RANKING_VIEWS = Object.keys(RANKING_VIEW_NAMES) as readonly RankingViewId[];

export const DEFAULT_VIEW: RankingViewId = 'bang';

/** In the address: no group is opened. */
export const NO_GROUP = 'khong';

/** A group a link asks for and the formula does not have; null where it is there, or none is asked for. */
export function unknownGroup(asked: string | null, formula: Formula): string | null {
  const isKnown = asked === NO_GROUP || formula.groups.some(({ code }) => code === asked);
  return isKnown ? null : asked;
}

/** The view a link asks for; the default, and what was asked in vain, where there is no such view. */
export function rankingViewOf(asked: string | null): {
  readonly id: RankingViewId;
  readonly unknown: string | null;
} {
  const found = RANKING_VIEWS.find((id) => id === asked);
  if (found) return { id: found, unknown: null };
  return { id: DEFAULT_VIEW, unknown: asked };
}
