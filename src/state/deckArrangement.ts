import type { ReportChart, ReportTable } from '#src/domain/report.ts';

/** A picture of a panel that somebody put into the presentation, as it stood then. */
export interface DeckPicture {
  readonly id: string;
  readonly title: string;
  readonly message: string;
  /** Place, period, source and time, as printed below the panel. */
  readonly footer: string;
  /** SVG documents, one a slide: a long picture is cut. Each is checked when it is drawn. */
  readonly drawings: readonly string[];
  /** The picture in words, for readers who do not see it. */
  readonly summary: string;
  readonly periodId: string;
  /** The values, for files; null where there are none, or too many to be kept. */
  readonly figures: { readonly table: ReportTable | null; readonly series: ReportChart | null } | null;
}

/** What the presenter decided about a deck besides its pictures: small enough for a link. */
export interface DeckComposition {
  /** Ids of slides in the order they were put in; empty is the deck's own order. */
  readonly order: readonly string[];
  readonly hidden: readonly string[];
  /** Codes of units whose slides were added. */
  readonly pinnedUnits: readonly string[];
  /** One line an item, as typed. */
  readonly conclusions: readonly string[];
}

export interface DeckArrangement extends DeckComposition {
  readonly pictures: readonly DeckPicture[];
}

/** The deck as the topics give it. */
export const PLAIN_ARRANGEMENT: DeckArrangement = {
  order: [],
  hidden: [],
  pinnedUnits: [],
  conclusions: [],
  pictures: [],
};

export function isPlain(arrangement: DeckArrangement): boolean {
  return Object.values(arrangement).every((part) => part.length === 0);
}

/**
 * All slides in the chosen order. One that nobody placed yet follows the slide it naturally follows; one that is
 * placed but not there now keeps its place for when it comes back.
 *
 * @param natural ids of the slides that are there, in the order of the topics
 */
export function orderedIds(natural: readonly string[], order: readonly string[]): string[] {
  const ids = [...new Set(order)];
  natural.forEach((id, place) => {
    if (ids.includes(id)) return;
    const before = natural.slice(0, place).findLast((other) => ids.includes(other));
    ids.splice(before === undefined ? 0 : ids.indexOf(before) + 1, 0, id);
  });
  return ids;
}

/** The order after a slide has gone some places on (back when negative) among those that are there. */
export function movedOrder(
  natural: readonly string[],
  order: readonly string[],
  id: string,
  steps: number,
): string[] {
  const all = orderedIds(natural, order);
  const present = all.filter((other) => natural.includes(other));
  const from = present.indexOf(id);
  if (from === -1) return all;
  const to = Math.max(0, Math.min(present.length - 1, from + steps));
  const moved = present.toSpliced(from, 1).toSpliced(to, 0, id);
  // Those that are away keep their places between the others.
  return all.map((other) => (natural.includes(other) ? (moved.shift() ?? other) : other));
}

/** Puts a value into a list, or takes it out. */
export function toggled(list: readonly string[], value: string): string[] {
  return list.includes(value) ? list.filter((other) => other !== value) : [...list, value];
}
