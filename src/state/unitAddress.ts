import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import { sharedQuery } from './address.ts';

/** Where a unit's profile stands; `:ma` is its code. */
export const UNIT_PATH = '/xa/:ma';

/** The address of a unit's profile in the period that is open, for links. */
export function useUnitAddress(): (unitCode: string) => {
  readonly pathname: string;
  readonly search: string;
} {
  const [params] = useSearchParams();
  const kept = sharedQuery(params).toString();
  return useCallback(
    (unitCode) => ({ pathname: UNIT_PATH.replace(':ma', encodeURIComponent(unitCode)), search: kept }),
    [kept],
  );
}
