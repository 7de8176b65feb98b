import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { Catalog } from '#src/domain/catalog.ts';
import { type DroppedPart, readAddress, type ViewChoice, writeAddress } from './address.ts';

export type ViewChange = Parameters<typeof writeAddress>[1];

/** The view as the address has it, and the one way to change it. */
export function useViewChoice(catalog: Catalog): {
  choice: ViewChoice;
  dropped: readonly DroppedPart[];
  change: (change: ViewChange) => void;
  /** The query string of the changed view, for links. */
  queryOf: (change: ViewChange) => string;
} {
  const [params, setParams] = useSearchParams();
  const { choice, dropped } = useMemo(() => readAddress(params, catalog), [params, catalog]);
  const change = useCallback(
    (changed: ViewChange) =>
      // A search grows letter by letter and a toggle is no place to go back to: only a new period is a step in history.
      setParams((current) => writeAddress(current, changed, catalog), {
        replace: changed.periodId === undefined,
      }),
    [setParams, catalog],
  );
  const queryOf = useCallback(
    (changed: ViewChange) => `?${writeAddress(params, changed, catalog)}`,
    [params, catalog],
  );
  return { choice, dropped, change, queryOf };
}
