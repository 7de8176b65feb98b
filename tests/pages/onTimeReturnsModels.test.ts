import { describe, expect, it } from 'vitest';
import type { DossierRecord } from '#src/domain/dossier.ts';
import { dossiersByPeriod } from '#src/domain/dossierSeries.ts';
import { fieldMix, fieldRows } from '#src/domain/fieldMix.ts';
import { isMissing, missing } from '#src/domain/missing.ts';
import { comparedTotal } from '#src/pages/on-time-returns/comparedTotal.model.ts';
import { fieldMap, heatLevel } from '#src/pages/on-time-returns/fieldMap.model.ts';
import { funnelPicture } from '#src/pages/on-time-returns/funnel.model.ts';
import { pageHeadline } from '#src/pages/on-time-returns/headline.model.ts';
import {
  mixPicture,
  mostMovedByMix,
  printedMix,
  strongestFields,
} from '#src/pages/on-time-returns/mixChange.model.ts';
import {
  basisNamed,
  basisSlug,
  spreadNamed,
  spreadSlug,
  unusedParts,
} from '#src/pages/on-time-returns/onTimeAddress.model.ts';
import {
  localitySubject,
  onTimeRun,
  unitSignals,
  unitSubject,
} from '#src/pages/on-time-returns/onTimeReturns.model.ts';
import { overdueOpen, overdueTable } from '#src/pages/on-time-returns/overdueOpen.model.ts';
import {
  drawnUnits,
  monthParts,
  unitBars,
  unitPartsTable,
} from '#src/pages/on-time-returns/unitParts.model.ts';
import { dossierRecord, unsentRecord } from '#tests/domain/onTimeSamples.ts';
import { unit } from '#tests/domain/rankingSamples.ts';
import { AN, APRIL, BINH, MONTHS, month, onTimeCatalog, viewOf } from '#tests/pages/onTimePlace.ts';

/** x of n on time, the rest late. */
const rated = (code: string, numerator: number, denominator: number, period = '2024-04', field?: string) =>
  dossierRecord(code, period, { onTime: numerator, late: denominator - numerator }, field);

const noMark = () => false;
const nameOf = (code: string) => code.toUpperCase();

describe('the address', () => {
  it.each(['received', 'resolved', 'due'] as const)('names the denominator %s and reads it back', (basis) => {
    expect(basisNamed(basisSlug(basis))).toBe(basis);
  });

  it('leaves out the default, also where it was written', () => {
    expect(basisSlug('received')).toBeNull();
    expect(basisNamed('tiep-nhan')).toBe('received');
  });

  it.each(['units', 'counts'] as const)('names the limits for %s and reads them back', (spread) => {
    expect(spreadNamed(spreadSlug(spread))).toBe(spread);
  });

  it('names what it cannot use', () => {
    const known = new Set(['001']);
    expect(unusedParts({ highlighted: ['001', '7'], basis: 'x', view: 'y' }, known)).toEqual([
      { part: 'unit', value: '7' },
      { part: 'basis', value: 'x' },
      { part: 'view', value: 'y' },
    ]);
    expect(unusedParts({ highlighted: ['001'], basis: 'den-han', view: 'so-dem' }, known)).toEqual([]);
  });
});

describe('the page of a period', () => {
  const records = [
    rated('001', 90, 100),
    dossierRecord('002', '2024-04', { early: 30, onTime: 10, late: 5, withinLimit: 3, overdue: 2 }),
    unsentRecord('003', '2024-04'),
    rated('9', 1000, 1000),
  ];

  it('lists the best rate first and a unit without figures last, with its reason', () => {
    const view = viewOf(records);
    expect(view.rows.map(({ label }) => label)).toEqual(['An', 'Bình', 'TT. Cẩm']);
    expect(view.rows[2]?.rate).toEqual(missing('notReported'));
    expect(view.reported).toHaveLength(2);
  });

  it('adds up the units and not the own row of the locality', () => {
    expect(viewOf(records).rate).toEqual({ numerator: 133, denominator: 150, rate: 133 / 150 });
  });

  it.each([
    ['received', 43, 50],
    ['resolved', 40, 45],
    ['due', 40, 47],
  ] as const)('takes the rate over those %s', (basis, numerator, denominator) => {
    const row = viewOf(records, { basis }).rows.find(({ unit: one }) => one.code === '002');
    expect(row?.rate).toMatchObject({ numerator, denominator });
  });

  it('has a target only over those received', () => {
    expect(viewOf(records).target).toBeCloseTo(0.98, 12);
    expect(viewOf(records, { basis: 'due' }).target).toBeNull();
  });

  it('marks a rate of few cases, and says who stands out only where it may be judged', () => {
    const many = Array.from({ length: 12 }, (_, place) => unit(`m${place}`, `M${place}`));
    const usual = many.map(({ code }) => rated(code, 95, 100));
    const view = viewOf([...usual, rated('001', 60, 100), rated('002', 1, 3)], {
      units: [...many, AN, BINH],
      spread: 'counts',
    });
    expect(view.outside?.farBelow.map(({ label }) => label)).toEqual(['An']);
    expect(view.rows.find(({ label }) => label === 'Bình')?.isFew).toBe(true);
    const open = month('2024-04', null);
    expect(
      viewOf([...usual, rated('001', 60, 100)], { units: [...many, AN], period: open }).outside,
    ).toBeNull();
    expect(viewOf([rated('001', 1, 3), rated('002', 3, 4)]).outside).toBeNull();
  });

  it('names in its headline who lies beyond the far limits, and nobody who is beyond the near ones alone', () => {
    const many = Array.from({ length: 12 }, (_, place) => unit(`m${place}`, `M${place}`));
    const usual = many.map(({ code }) => rated(code, 950, 1000));
    const view = viewOf([...usual, rated('001', 80, 100), rated('002', 90, 100)], {
      units: [...many, AN, BINH],
      spread: 'counts',
    });
    expect(view.outside?.below.map(({ label }) => label)).toEqual(['Bình']);
    const feeds = { byPeriod: new Map(), periods: MONTHS, units: [...many, AN, BINH] };
    const { finding, concern } = pageHeadline(onTimeCatalog(), view, feeds);
    expect(concern).toContain('An rõ ràng thấp hơn mức chung');
    expect(`${finding} ${concern}`).not.toContain('Bình');
  });

  it('says in its headline of how many units the rate is, who is missing, and that there are few cases', () => {
    const feeds = { byPeriod: new Map(), periods: MONTHS, units: [AN, BINH] };
    const view = viewOf([rated('001', 8, 8), unsentRecord('002', '2024-04')], { units: [AN, BINH] });
    expect(pageHeadline(onTimeCatalog(), view, feeds).finding).toContain(
      '(8/8 hồ sơ tiếp nhận; ít hồ sơ; 1/2 xã, chưa có Bình)',
    );
  });

  it('has the same units in the compared period, also without a report', () => {
    const before = dossiersByPeriod(
      [rated('001', 50, 100, '2024-03'), rated('9', 1, 1, '2024-03')],
      ['2024-03'],
    );
    expect(comparedTotal(viewOf(records), before, '2024-03').rate).toMatchObject({
      numerator: 50,
      denominator: 100,
    });
    expect(comparedTotal(viewOf(records), before, '2023-04').rate).toEqual(missing('notReported'));
  });
});

describe('runs', () => {
  const born = unit('004', 'Dung', { validFrom: '2024-02-01' });

  it('restart where a unit came into being within them', () => {
    expect(localitySubject(onTimeCatalog(), [AN, born], APRIL, MONTHS)).toEqual({
      code: '9',
      unitCodes: ['001', '004'],
      breaks: ['2024-02'],
    });
    expect(unitSubject(AN, MONTHS).breaks).toEqual([]);
  });

  it('add up the units that reported in each month', () => {
    const records = MONTHS.flatMap(({ id }, place) => [
      rated('001', 90, 100, id),
      ...(place === 0 ? [] : [rated('002', 40, 50, id)]),
    ]);
    const byPeriod = dossiersByPeriod(
      records,
      MONTHS.map(({ id }) => id),
    );
    const subject = localitySubject(onTimeCatalog(), [AN, BINH], APRIL, MONTHS);
    const run = onTimeRun(byPeriod, subject, viewOf(records), MONTHS);
    expect(run.map(({ denominator }) => denominator)).toEqual([100, 150, 150, 150, 150]);
  });

  it('give no signals while the period is open', () => {
    const records = [rated('001', 90, 100)];
    const byPeriod = dossiersByPeriod(records, ['2024-04']);
    expect(unitSignals(byPeriod, viewOf(records, { period: month('2024-04', null) }), MONTHS).size).toBe(0);
    expect(unitSignals(byPeriod, viewOf(records), MONTHS).size).toBe(3);
  });
});

describe('bars and columns', () => {
  const records = [
    dossierRecord('001', '2024-04', { early: 30, onTime: 10, late: 5, withinLimit: 3, overdue: 2 }),
    dossierRecord('002', '2024-04', {}),
    unsentRecord('003', '2024-04'),
  ];
  const view = viewOf(records);

  it('have all parts in one order, and a reason in place of a bar', () => {
    const { rows, points } = unitBars(view, view.rows, noMark);
    expect(rows[0]).toMatchObject({
      key: '001',
      values: [30, 10, 3, 5, 2],
      total: 50,
      note: '86,0% · 43/50',
    });
    expect(rows.find(({ key }) => key === '002')).toMatchObject({ total: 0, note: '0 hồ sơ tiếp nhận' });
    expect(rows.find(({ key }) => key === '003')).toMatchObject({ total: null, missingText: 'Chưa báo cáo' });
    expect(points.map(({ key }) => key)).toEqual([
      '001 early',
      '001 onTime',
      '001 withinLimit',
      '001 late',
      '001 overdue',
      '002',
      '003',
    ]);
  });

  it('leave the middle to the table where there are many units, but not those that are marked', () => {
    const many = Array.from({ length: 60 }, (_, place) => unit(`u${place + 10}`, `U${place + 10}`));
    const all = viewOf(
      many.map(({ code }, place) => rated(code, 40 + place, 120)),
      { units: many },
    );
    const drawn = drawnUnits(all.rows, (code) => code === 'u40');
    expect(drawn).toHaveLength(25);
    expect(drawn.map(({ unit: one }) => one.code)).toContain('u40');
    expect(drawn[0]).toBe(all.rows[0]);
    expect(drawn.at(-1)).toBe(all.rows.at(-1));
    expect(unitPartsTable(all).rows).toHaveLength(60);
    expect(drawnUnits(view.rows, noMark)).toHaveLength(3);
  });

  it('stand one a period, with a gap where nothing was reported', () => {
    const byPeriod = dossiersByPeriod(records, ['2024-03', '2024-04']);
    const { columns, table, now } = monthParts(
      byPeriod,
      { unitCodes: ['001'] },
      'An',
      MONTHS.slice(-2),
      'received',
      null,
    );
    expect(columns.map(({ values }) => values)).toEqual([
      [null, null, null, null, null],
      [30, 10, 3, 5, 2],
    ]);
    expect(now.received).toBe(50);
    expect(table.rows[0]).toContain('Chưa báo cáo');
  });

  it('are set beside the compared period, not beside the one before', () => {
    const [march, lastYear] = [rated('001', 90, 100, '2024-03'), rated('001', 70, 100, '2023-04')];
    const byPeriod = dossiersByPeriod([march, ...records], ['2024-03', '2024-04']);
    const { message } = monthParts(byPeriod, { unitCodes: ['001'] }, 'An', MONTHS.slice(-2), 'received', {
      periodId: '2023-04',
      counts: lastYear,
    });
    expect(message).toContain('; tháng 4/2023 là 30 trong 100 (30,0%)');
    expect(message).not.toContain('tháng 3/2024');
  });
});

describe('the picture of the funnel', () => {
  const units = Array.from({ length: 8 }, (_, place) => unit(`u${place}`, `U${place}`));
  const records = units.map(({ code }, place) =>
    rated(code, place === 0 ? 3 : 95 - place, place === 0 ? 5 : 100),
  );

  function pictureOf(period = APRIL) {
    const view = viewOf(records, { units, period, spread: 'counts' });
    if (isMissing(view.funnel)) throw new Error('no funnel');
    return funnelPicture(view, view.funnel, noMark);
  }

  it('draws each unit with its place, one of few cases apart, and limits beyond the largest', () => {
    const { dots, curve, points } = pictureOf();
    expect(dots.find(({ key }) => key === 'u0')?.place).toBe('few');
    expect(dots.filter(({ place }) => place === 'within').length).toBeGreaterThan(4);
    expect(curve[0]?.count).toBe(1);
    expect(curve.at(-1)?.count).toBeGreaterThan(100);
    expect(points).toHaveLength(8);
    const widths = curve.map(({ far }) => far.upper - far.lower);
    expect(widths.at(-1)).toBeLessThan(widths[0] ?? 0);
  });

  it('lists the lowest rate first', () => {
    expect(pictureOf().table.rows[0]?.slice(0, 3)).toEqual(['U0', '60,0%', '3/5']);
  });

  it('judges nobody while the period is open', () => {
    const { dots, table } = pictureOf(month('2024-04', null));
    expect(new Set(dots.map(({ place }) => place))).toEqual(new Set(['few', 'within']));
    expect(table.rows.every((row) => row.at(-1) === 'chưa xét, kỳ còn tạm tính')).toBe(true);
  });
});

describe('what is overdue and open', () => {
  const overdue = (code: string, field: string, count: number) =>
    dossierRecord(code, '2024-04', { onTime: 20, withinLimit: 5, overdue: count }, field);
  const records = [
    overdue('001', 'dat', 3),
    overdue('001', 'ho', 0),
    overdue('002', 'dat', 4),
    overdue('002', 'ho', 1),
  ];

  it('is listed by unit and by field, the most first, without those that have none', () => {
    const found = overdueOpen(viewOf([...records, overdue('003', 'dat', 0)]), records, new Map(), nameOf);
    expect(found.units.map(({ label, count }) => [label, count])).toEqual([
      ['Bình', 5],
      ['An', 3],
    ]);
    expect(found.fields?.map(({ label, count }) => [label, count])).toEqual([
      ['DAT', 7],
      ['HO', 1],
    ]);
    expect(found.reportedCount).toBe(3);
  });

  it('is counted once in a file, and each row says by what it was shared out', () => {
    const view = viewOf(records);
    const { columns, rows } = overdueTable(overdueOpen(view, records, new Map(), nameOf), view.total);
    expect(columns.slice(0, 3)).toEqual(['Đơn vị, lĩnh vực', 'Chia theo', 'Quá hạn còn mở']);
    expect(rows.map((row) => row.slice(0, 3))).toEqual([
      ['Tất cả', '', '8'],
      ['Bình', 'Đơn vị', '5'],
      ['An', 'Đơn vị', '3'],
      ['DAT', 'Lĩnh vực', '7'],
      ['HO', 'Lĩnh vực', '1'],
    ]);
  });

  it('has no fields where the figures are not split', () => {
    const whole = [dossierRecord('001', '2024-04', { overdue: 2 })];
    expect(overdueOpen(viewOf(whole), whole, new Map(), nameOf).fields).toBeNull();
  });

  it('marks a unit that has more than its own habit', () => {
    const run = MONTHS.map(({ id }, place) =>
      dossierRecord('001', id, { onTime: 50, overdue: place === MONTHS.length - 1 ? 30 : 1 + (place % 2) }),
    );
    const longer = Array.from({ length: 8 }, (_, place) =>
      dossierRecord('001', `2023-0${place + 2}`, { onTime: 50, overdue: 1 + (place % 2) }),
    );
    const all = [...longer, ...run];
    const byPeriod = dossiersByPeriod(
      all,
      all.map(({ periodId }) => periodId),
    );
    const view = viewOf(all);
    const [first] = overdueOpen(view, all, unitSignals(byPeriod, view, MONTHS), nameOf).units;
    expect(first).toMatchObject({ label: 'An', isUnusual: true });
  });
});

describe('the map of units by fields', () => {
  const records = [
    rated('001', 49, 50, '2024-04', 'ho'),
    rated('001', 40, 50, '2024-04', 'dat'),
    rated('002', 5, 6, '2024-04', 'dat'),
    rated('002', 0, 0, '2024-04', 'ho'),
    rated('002', 0, 0, '2024-04', 'ton'),
    unsentRecord('003', '2024-04', 'dat'),
  ];
  const map = (rows: readonly DossierRecord[] = records) => {
    const view = viewOf(rows);
    return fieldMap(view, view.rows, rows, noMark, nameOf);
  };

  it('has the largest field first, all fields before them, and none in which nothing was counted', () => {
    expect(map()?.columns.map(({ name, note }) => [name, note])).toEqual([
      ['Mọi lĩnh vực', '88,7%'],
      ['DAT', '80,4%'],
      ['HO', '98,0%'],
    ]);
  });

  it('tints a cell by how far it is below the target, and marks few cases', () => {
    const [an, binh, cam] = map()?.rows ?? [];
    expect(an?.cells.slice(1)).toEqual([
      { level: 4, text: '80,0%', isSmall: false },
      { level: 0, text: '98,0%', isSmall: false },
    ]);
    expect(binh?.cells.slice(1)).toEqual([
      { level: 4, text: '83,3%', isSmall: true },
      { level: null, text: '0 hồ sơ', isSmall: false },
    ]);
    expect(cam?.cells[1]).toEqual({ level: null, text: 'Chưa báo cáo', isSmall: false });
  });

  it('ends its table with each field of all units, which has no tint', () => {
    const table = map()?.table;
    expect(table?.rows.at(-1)).toEqual(['Mọi đơn vị', '88,7% (94/106)', '80,4% (45/56)', '98,0% (49/50)']);
    expect(table?.tints?.at(-1)).toEqual([null, null, null, null]);
    expect(table?.tints).toHaveLength(table?.rows.length ?? 0);
  });

  it('names the lowest cell among those with enough cases', () => {
    expect(map()?.message).toContain('An, DAT 80,0% (40/50 hồ sơ tiếp nhận)');
  });

  it('is not there without fields', () => {
    expect(map([rated('001', 49, 50)])).toBeNull();
    expect(map([])).toBeNull();
  });

  it.each([
    [-0.02, 0],
    [0, 0],
    [0.001, 1],
    [0.98 - 0.96, 1],
    [0.03, 2],
    [0.05, 2],
    [0.07, 3],
    [0.1, 3],
    [0.3, 4],
  ] as const)('%d below the mark is level %i', (distance, level) => {
    expect(heatLevel(distance)).toBe(level);
  });
});

describe('a rate moved by the mix of fields', () => {
  const [before, after] = ['2024-03', '2024-04'] as const;
  /** Kitagawa's worked case for An; Bình keeps its mix. */
  const records = [
    rated('001', 132, 150, before, 'a'),
    rated('001', 34, 50, before, 'b'),
    rated('001', 90, 100, after, 'a'),
    rated('001', 70, 100, after, 'b'),
    rated('002', 50, 100, before, 'a'),
    rated('002', 90, 100, after, 'a'),
    rated('003', 0, 4, before, 'a'),
    rated('003', 4, 4, after, 'b'),
  ];
  /** The same of An with twenty times the dossiers: a change that is told from chance. */
  const clear = [
    rated('001', 2640, 3000, before, 'a'),
    rated('001', 680, 1000, before, 'b'),
    rated('001', 1800, 2000, after, 'a'),
    rated('001', 1400, 2000, after, 'b'),
    ...records.filter(({ unitCode }) => unitCode !== '001'),
  ];
  const most = (codes: readonly string[], rows: readonly DossierRecord[] = clear) =>
    mostMovedByMix(fieldRows(rows, before), fieldRows(rows, after), codes, 'resolved');

  function splitOf(code: string) {
    const found = fieldMix(fieldRows(records, before), fieldRows(records, after), [code], 'resolved');
    if (isMissing(found)) throw new Error('no split');
    return found;
  }

  it('is shown of the unit that it moved most, never of one with few cases', () => {
    expect(most(['001', '002', '003'])).toBe('001');
    expect(most(['003'])).toEqual(missing('notReported'));
    expect(most(['002'])).toEqual(missing('noVariation'));
    expect(most(['001'], [])).toEqual(missing('notReported'));
  });

  it('is not explained of a unit whose rate did not clearly change', () => {
    expect(most(['001'], records)).toEqual(missing('noVariation'));
    // One dossier more among a hundred changes the mix by two decimals, and nothing else.
    const oneMore = [
      rated('001', 60, 60, before, 'a'),
      rated('001', 48, 50, before, 'b'),
      rated('001', 59, 59, after, 'a'),
      rated('001', 49, 52, after, 'b'),
    ];
    expect(most(['001'], oneMore)).toEqual(missing('noVariation'));
  });

  it('marks the fields of few cases', () => {
    const few = [
      rated('001', 600, 600, before, 'a'),
      rated('001', 9, 9, before, 'b'),
      rated('001', 500, 600, after, 'a'),
      rated('001', 9, 10, after, 'b'),
    ];
    const found = fieldMix(fieldRows(few, before), fieldRows(few, after), ['001'], 'resolved');
    if (isMissing(found)) throw new Error('no split');
    const { steps, table } = mixPicture(found, before, after, nameOf);
    expect(steps.find(({ key }) => key === 'performance b')?.counts).toBe('9/9 → 9/10 · ít hồ sơ');
    expect(steps.find(({ key }) => key === 'performance a')?.counts).toBe('600/600 → 500/600');
    expect(table.rows.find(([name]) => name === 'B')?.at(-1)).toBe('9/9 → 9/10 · ít hồ sơ');
  });

  it('is printed so that the parts add up', () => {
    expect(printedMix(splitOf('001'))).toEqual({ before: 83, after: 80, total: -3, mix: -5, performance: 2 });
    const thirds = printedMix({
      ...splitOf('001'),
      before: { numerator: 1, denominator: 3, rate: 1 / 3 },
      after: { numerator: 2, denominator: 3, rate: 2 / 3 },
      mix: 1 / 6,
    });
    expect(thirds.before + thirds.total).toBeCloseTo(thirds.after, 10);
    expect(thirds.mix + thirds.performance).toBeCloseTo(thirds.total, 10);
  });

  it('names the fields that made it, the strongest first', () => {
    const made = strongestFields(splitOf('001'), 'mix');
    expect(made.map(({ change }) => change.fieldCode)).toEqual(['b', 'a']);
    expect(made[0]?.points).toBeCloseTo(-3.125, 1);
    expect(made[1]?.points).toBeCloseTo(-1.875, 1);
    expect(strongestFields(splitOf('002'), 'mix')).toEqual([]);
  });

  it('runs from the one rate to the other without a break', () => {
    const { steps, table } = mixPicture(splitOf('001'), before, after, nameOf);
    const groups = steps.filter(({ kind }) => kind !== 'part');
    expect(groups.map(({ key, from, to }) => [key, from, to])).toEqual([
      ['before', 83, 83],
      ['mix', 83, 78],
      ['performance', 78, 80],
      ['after', 80, 80],
    ]);
    for (const part of ['mix', 'performance']) {
      const parts = steps.filter(({ key, kind }) => kind === 'part' && key.startsWith(part));
      const whole = steps.find(({ key }) => key === part);
      expect(parts[0]?.from).toBeCloseTo(whole?.from ?? Number.NaN, 10);
      expect(parts.at(-1)?.to).toBeCloseTo(whole?.to ?? Number.NaN, 10);
    }
    expect(table.rows[0]).toEqual(['Cộng', '−5,00', '+2,00', '', '166/200 → 160/200']);
    expect(table.rows).toHaveLength(3);
  });
});
