import type { Formula } from '#src/domain/indicator.ts';
import type { Unit } from '#src/domain/unit.ts';

/** A formula of two groups and three bands, small enough to reckon in the head. */
export const FORMULA: Formula = {
  id: '766-2022',
  name: 'Bộ chỉ số 766',
  validFrom: '2022-01-01',
  validTo: null,
  groups: [
    { code: 'A', name: 'Nhóm A', maxPoints: 60, indicators: [] },
    { code: 'B', name: 'Nhóm B', maxPoints: 40, indicators: [] },
  ],
  bands: [
    { code: 'xuat-sac', name: 'Xuất sắc', minPoints: 90 },
    { code: 'tot', name: 'Tốt', minPoints: 80 },
    { code: 'yeu', name: 'Yếu', minPoints: 0 },
  ],
};

export function unit(code: string, name: string, differences: Partial<Unit> = {}): Unit {
  return {
    code,
    name,
    kind: 'commune',
    validFrom: '2000-01-01',
    validTo: null,
    predecessors: [],
    portalCode: null,
    population: null,
    ...differences,
  };
}
