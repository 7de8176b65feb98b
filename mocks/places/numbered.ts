import type { Locality } from '#src/domain/catalog.ts';
import type { UnitKind } from '#src/domain/unit.ts';
import type { MockUnit } from '../builders/provider.ts';
import { keyedRandom, normal } from '../builders/random.ts';

/** Places of other sizes, with neutral names so that nobody's figures are made up. */
export const SAMPLE_PROVINCE: Locality = {
  code: '00',
  name: 'Mẫu',
  designation: 'tỉnh',
  level: 'province',
  unitLevel: 'commune',
};

export const NATION: Locality = {
  code: 'VN',
  name: 'Việt Nam',
  designation: '',
  level: 'nation',
  unitLevel: 'commune',
};

/** A province of the two-tier government: 124 units, as many as Vĩnh Long. */
export function provinceUnits(): MockUnit[] {
  return numberedUnits({ ward: 19, commune: 105 });
}

/** The 3,321 units of the country since July 2025. */
export function nationUnits(): MockUnit[] {
  return numberedUnits({ ward: 687, commune: 2621, specialZone: 13 });
}

function numberedUnits(counts: Readonly<Partial<Record<UnitKind, number>>>): MockUnit[] {
  const kinds = (Object.entries(counts) as [UnitKind, number][]).flatMap(([kind, count]) =>
    Array.from({ length: count }, () => kind),
  );
  const digits = String(kinds.length).length;
  return kinds.map((kind, index) => {
    const number = String(index + 1).padStart(digits, '0');
    const random = keyedRandom(766, index, 0, 0);
    return {
      row: {
        code: `M${number}`,
        name: `Mẫu ${number}`,
        kind,
        validFrom: '2022-01-01',
        validTo: null,
        predecessors: [],
        portalCode: null,
        population: null,
      },
      // From a few dozen dossiers a month to a few thousand, as real units differ.
      dossiersPerMonth: Math.round((kind === 'ward' ? 900 : 240) * Math.exp(0.5 * normal(random))),
      strength: 0.4 * normal(random),
    };
  });
}
