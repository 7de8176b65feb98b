import type { Catalog } from '#src/domain/catalog.ts';
import type { Unit } from '#src/domain/unit.ts';
import type { ViewChoice } from '#src/state/address.ts';
import type { ViewChange } from '#src/state/useViewChoice.ts';
import type { RankingView } from '../ranking.model.ts';

/** What every view of the ranking page is given. */
export interface RankingViewProps {
  readonly catalog: Catalog;
  readonly view: RankingView;
  readonly units: readonly Unit[];
  /** Codes of the marked units, in the order in which they were marked. */
  readonly marked: readonly string[];
  readonly choice: ViewChoice;
  readonly onChange: (change: ViewChange) => void;
  readonly nameOf: (code: string) => string | null;
  /** Where the points of the period are from. */
  readonly feed: { readonly document: string; readonly source: string; readonly asOf: string | null };
}
