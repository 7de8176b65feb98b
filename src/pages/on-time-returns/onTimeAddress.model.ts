import { ON_TIME_BASES, type OnTimeBasis } from '#src/domain/onTimeRate.ts';
import type { FunnelSpread } from '#src/domain/unitFunnel.ts';
import type { DroppedPart, ViewChoice } from '#src/state/address.ts';

/** What the address calls the denominators and the limits of the funnel. */
const BASIS_SLUGS: Readonly<Record<OnTimeBasis, string>> = {
  received: 'tiep-nhan',
  resolved: 'da-giai-quyet',
  due: 'den-han',
};
const SPREAD_SLUGS: Readonly<Record<FunnelSpread, string>> = { units: 'phan-tan', counts: 'so-dem' };

/** The denominator of index 766 needs no word in the address. */
const DEFAULT_BASIS: OnTimeBasis = 'received';
const SPREADS: readonly FunnelSpread[] = ['units', 'counts'];

export function basisSlug(basis: OnTimeBasis): string | null {
  return basis === DEFAULT_BASIS ? null : BASIS_SLUGS[basis];
}

/** The denominator that an address names; null for a name that is none. */
export function basisNamed(slug: string | null): OnTimeBasis | null {
  if (slug === null) return DEFAULT_BASIS;
  return ON_TIME_BASES.find((basis) => BASIS_SLUGS[basis] === slug) ?? null;
}

export function spreadSlug(spread: FunnelSpread): string {
  return SPREAD_SLUGS[spread];
}

/** The limits that an address names; null where it leaves them to the data, or names none that there are. */
export function spreadNamed(slug: string | null): FunnelSpread | null {
  return SPREADS.find((spread) => SPREAD_SLUGS[spread] === slug) ?? null;
}

/** What the page cannot use of an address that is otherwise sound. */
export function unusedParts(
  choice: Pick<ViewChoice, 'highlighted' | 'basis' | 'view'>,
  known: ReadonlySet<string>,
): DroppedPart[] {
  const parts: DroppedPart[] = choice.highlighted
    .filter((code) => !known.has(code))
    .map((value) => ({ part: 'unit', value }));
  if (choice.basis !== null && basisNamed(choice.basis) === null)
    parts.push({ part: 'basis', value: choice.basis });
  if (choice.view !== null && spreadNamed(choice.view) === null)
    parts.push({ part: 'view', value: choice.view });
  return parts;
}
