import { describe, expect, it } from 'vitest';
import { onTimeTarget } from '#src/domain/onTimeTarget.ts';
import { APRIL, onTimeCatalog } from '#tests/pages/onTimePlace.ts';

describe('the target of the on-time rate', () => {
  const catalog = onTimeCatalog();

  it('is the share of the points of the group about returns on time', () => {
    expect(onTimeTarget(catalog, APRIL, 'received')).toBeCloseTo(0.98, 12);
  });

  it.each(['resolved', 'due'] as const)(
    'is not there over those %s, which the points do not count',
    (basis) => {
      expect(onTimeTarget(catalog, APRIL, basis)).toBeNull();
    },
  );

  it('is not there without a target, without such a group and without a formula', () => {
    expect(onTimeTarget({ ...catalog, targets: [] }, APRIL, 'received')).toBeNull();
    const formulas = catalog.formulas.map((formula) => ({
      ...formula,
      groups: formula.groups.map((group) => ({ ...group, topic: undefined })),
    }));
    expect(onTimeTarget({ ...catalog, formulas }, APRIL, 'received')).toBeNull();
    expect(onTimeTarget({ ...catalog, formulas: [] }, APRIL, 'received')).toBeNull();
  });
});
