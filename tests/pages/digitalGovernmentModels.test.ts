import { describe, expect, it } from 'vitest';
import type { DigitalMeasure } from '#src/domain/digitalGovernment.ts';
import type { Procedure } from '#src/domain/procedure.ts';
import { digitalView, twoColumns } from '#src/pages/digital-government/digitalGovernment.model.ts';
import { bulletRow } from '#src/pages/digital-government/groupPanel.model.ts';
import { onlineDossiers, onlineProcedures } from '#src/pages/digital-government/onlineServices.model.ts';
import {
  gapLevel,
  heatRows,
  reportingCount,
  unitsBehind,
  unitsByBacklog,
} from '#src/pages/digital-government/unitsBehind.model.ts';
import {
  APRIL,
  DISTRICT,
  digitalCatalog,
  digitalIndicator,
  MARCH,
  measure,
} from '#tests/domain/digitalSamples.ts';
import { unit } from '#tests/domain/rankingSamples.ts';

const CODES = ['a', 'b', 'c', 'd'];
const INDICATORS = CODES.map((code) => digitalIndicator(code));
const CATALOG = digitalCatalog(INDICATORS, { a: 0.9, b: 0.9, c: 0.9 });
const UNITS = [unit('1', 'An'), unit('2', 'Bình'), unit('3', 'Cẩm')];

function view(measures: readonly DigitalMeasure[]) {
  return digitalView(CATALOG, UNITS, measures, APRIL, MARCH);
}

const USUAL = view([
  measure('a', DISTRICT, '2024-03', 95),
  measure('a', DISTRICT, '2024-04', 95),
  measure('a', '1', '2024-04', 95),
  measure('a', '2', '2024-04', 80),
  measure('a', '3', '2024-04', 40),
  measure('b', DISTRICT, '2024-04', 85),
  measure('b', '1', '2024-04', 89),
  measure('b', '2', '2024-04', 85),
  measure('c', DISTRICT, '2023', 60),
]);

describe('the indicators of digital government', () => {
  it('all stand in their groups, also those without a figure or a target', () => {
    expect(USUAL.groups[0]?.standings.map(({ indicator, state }) => [indicator.code, state])).toEqual([
      ['a', 'met'],
      ['b', 'below'],
      ['c', 'below'],
      ['d', 'noFigure'],
    ]);
  });

  it('put those furthest below their target at the head, and nothing without a figure', () => {
    expect(USUAL.strip.map(({ indicator }) => indicator.code)).toEqual(['c', 'b', 'a']);
    expect(USUAL.below.map(({ indicator }) => indicator.code)).toEqual(['c', 'b']);
  });

  it('show at most seven figures at the head', () => {
    const many = Array.from({ length: 9 }, (_, place) => digitalIndicator(`i${place}`));
    const measures = many.map(({ code }) => measure(code, DISTRICT, '2024-04', 50));
    expect(digitalView(digitalCatalog(many, {}), UNITS, measures, APRIL, null).strip).toHaveLength(7);
  });

  it('are compared where both periods have a figure; the others are named', () => {
    expect(USUAL.changes.map(({ indicator }) => indicator.code)).toEqual(['a']);
    expect(USUAL.uncompared.map(({ code }) => code)).toEqual(['b', 'c']);
    expect(digitalView(CATALOG, UNITS, [], APRIL, null).changes).toEqual([]);
  });

  it('become bars from their values, with an older period marked', () => {
    const [a, , c, d] = USUAL.standings;
    if (!a || !c || !d) throw new Error('four standings');
    expect(bulletRow(a)).toMatchObject({ value: 0.95, target: 0.9, hasBar: true, olderText: null });
    expect(bulletRow(c)).toMatchObject({ value: 0.6, olderText: 'số liệu năm 2023' });
    expect(bulletRow(d)).toMatchObject({ value: null, figure: '', state: 'noFigure' });
  });

  it('that are numbers stand without a bar', () => {
    const count = digitalIndicator('n', { kind: 'count' });
    const [standing] = digitalView(
      digitalCatalog([count], { n: 60 }),
      UNITS,
      [{ ...measure('n', DISTRICT, '2024-04', 1), value: 46 }],
      APRIL,
      null,
    ).standings;
    if (!standing) throw new Error('one standing');
    expect(bulletRow(standing)).toMatchObject({ hasBar: false, value: null, target: null, figure: '46' });
  });
});

describe('the units behind', () => {
  const { unitFigures } = USUAL;

  it('are listed by indicator, the one with most of them first', () => {
    const { behind, allMet } = unitsBehind(unitFigures);
    expect(behind.map(({ indicator }) => indicator.code)).toEqual(['b', 'a']);
    expect(behind[0]?.lacking.map(({ unit: { name } }) => name)).toEqual(['Cẩm']);
    expect(allMet).toEqual([]);
  });

  it('are ordered by how many targets they miss, then by how far', () => {
    const ranked = unitsByBacklog(unitFigures, UNITS);
    expect(ranked.map(({ unit: { name }, belowCount }) => [name, belowCount])).toEqual([
      ['Bình', 2],
      ['Cẩm', 1],
      ['An', 1],
    ]);
  });

  it('are drawn the deeper the further below, and as a gap without a figure', () => {
    const rows = heatRows(unitsByBacklog(unitFigures, UNITS), unitFigures, ['3']);
    expect(rows.map(({ cells }) => cells.map(({ level }) => level))).toEqual([
      [2, 2],
      [4, null],
      [0, 1],
    ]);
    expect(rows.map(({ isMarked }) => isMarked)).toEqual([false, true, false]);
    expect([0, 0.05, 0.15, 0.3].map((gap) => gapLevel(gap))).toEqual([1, 2, 3, 4]);
  });

  it('mark shares of few cases, and no plain yes or no', () => {
    const few = view(UNITS.map(({ code }) => measure('a', code, '2024-04', 2, 3))).unitFigures;
    const one = view(UNITS.map(({ code }) => measure('a', code, '2024-04', 1, 1))).unitFigures;
    const small = (figures: typeof few) =>
      heatRows(unitsByBacklog(figures, UNITS), figures, []).flatMap(({ cells }) =>
        cells.map(({ isSmall }) => isSmall),
      );
    expect(small(few)).toEqual([true, true, true]);
    expect(small(one)).toEqual([false, false, false]);
  });

  it('count as reporting with any one figure', () => {
    expect(reportingCount(unitFigures, UNITS)).toBe(3);
    expect(reportingCount([], UNITS)).toBe(0);
  });
});

describe('what is provided online', () => {
  const procedure = (level: Procedure['level'], online: Procedure['online']): Procedure => ({
    code: `${level} ${online}`,
    name: 'Thủ tục',
    fieldCode: 'f',
    fieldName: 'Lĩnh vực',
    level,
    online,
    limitDays: 3,
  });

  it('has a bar for all levels together above one for each', () => {
    const found = onlineProcedures([
      procedure('district', 'full'),
      procedure('district', 'partial'),
      procedure('commune', 'full'),
    ]);
    expect(found.rows.map(({ label, values }) => [label, values])).toEqual([
      ['Tất cả các cấp', [2, 1, 0]],
      ['Cấp huyện', [1, 1, 0]],
      ['Cấp xã', [1, 0, 0]],
    ]);
    expect(found.points).toHaveLength(5);
  });

  it('does not repeat one level as a sum', () => {
    expect(onlineProcedures([procedure('commune', 'full')]).rows.map(({ label }) => label)).toEqual([
      'Cấp xã',
    ]);
  });

  it('stands beside the indicators that the publisher of the dossiers publishes too', () => {
    const catalog = {
      ...digitalCatalog([digitalIndicator('a', { source: 'Cổng' }), digitalIndicator('b')], {}),
      feeds: [
        {
          feed: 'dossiers',
          source: 'Cổng',
          cycle: 'P1M',
          format: 'contract' as const,
          asOf: null,
          captures: [],
        },
      ],
    };
    const measures = ['a', 'b'].map((code) => measure(code, DISTRICT, '2023', 65));
    const { groups } = digitalView(catalog, UNITS, measures, APRIL, null);
    const { published } = onlineDossiers([], groups, UNITS, catalog, APRIL);
    expect(published.map(({ indicator }) => indicator.code)).toEqual(['a']);
  });
});

describe('panels in two columns', () => {
  it('keep their order and are about as high on both sides', () => {
    expect(twoColumns([1, 1, 5, 1, 1, 4], (rows) => rows)).toEqual([
      [1, 1, 5],
      [1, 1, 4],
    ]);
  });

  it('leave the second empty where there is one panel or none', () => {
    expect(twoColumns([3], (rows) => rows)).toEqual([[3], []]);
    expect(twoColumns([], () => 1)).toEqual([[], []]);
  });
});
