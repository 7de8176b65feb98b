import { describe, expect, it } from 'vitest';
import type { Catalog } from '#src/domain/catalog.ts';
import type { DurationRecord } from '#src/domain/duration.ts';
import { missing } from '#src/domain/missing.ts';
import type { Period } from '#src/domain/period.ts';
import type { Procedure } from '#src/domain/procedure.ts';
import { ageingView } from '#src/pages/processing-times/ageing.model.ts';
import { placesView, procedureOptions } from '#src/pages/processing-times/places.model.ts';
import {
  drawnProcedures,
  isBeyondInTail,
  procedureTimes,
  slowestProcedures,
} from '#src/pages/processing-times/procedureTimes.model.ts';
import {
  slowSomewhere,
  type TimesChoice,
  timesPlace,
  timesView,
  unknownParts,
} from '#src/pages/processing-times/processingTimes.model.ts';
import { timesReckoning } from '#src/pages/processing-times/reckoning.model.ts';
import { slowedView } from '#src/pages/processing-times/slowed.model.ts';
import { timesRows, timesViewOf } from '#src/pages/processing-times/timesTable.model.ts';
import { trendView } from '#src/pages/processing-times/trend.model.ts';
import { durations } from '#tests/domain/durationRecords.ts';
import { unit } from '#tests/domain/rankingSamples.ts';

function month(id: string, closed = true): Period {
  const closedAt = closed ? `${id}-28T17:00:00+07:00` : null;
  return { id, kind: 'month', from: `${id}-01`, to: `${id}-28`, closedAt };
}

const [FEBRUARY, MARCH, APRIL, MAY] = [
  month('2024-02'),
  month('2024-03'),
  month('2024-04'),
  month('2024-05', false),
];
const QUARTER: Period = {
  id: '2024-Q1',
  kind: 'quarter',
  from: '2024-01-01',
  to: '2024-03-31',
  closedAt: '2024-04-01T17:00:00+07:00',
};

const CATALOG: Catalog = {
  locality: { code: '1', name: 'Mẫu', designation: 'huyện', level: 'district', unitLevel: 'commune' },
  periods: [FEBRUARY, MARCH, APRIL, MAY, QUARTER],
  feeds: [],
  formulas: [],
  targets: [],
  headlines: [],
  ratingLevels: [],
  digitalGroups: [],
  sample: false,
  asOf: '2024-05-02T07:30:00+07:00',
};

const UNITS = ['An', 'Bình', 'Cẩm', 'Dân'].map((name, place) => unit(`00${place + 1}`, name));

function procedure(
  code: string,
  name: string,
  fieldCode: string,
  limitDays: Procedure['limitDays'],
): Procedure {
  return {
    code,
    name,
    fieldCode,
    fieldName: `Lĩnh vực ${fieldCode}`,
    level: 'commune',
    online: 'full',
    limitDays,
  };
}

const PROCEDURES = [
  procedure('L1', 'Nguồn gốc đất', 'đất', 10),
  procedure('B1', 'Khai sinh', 'hộ tịch', 1),
  procedure('N1', 'Khiếu nại', 'khác', missing('notApplicable')),
];

/** Land takes 3 or 4 days, in Bình 9 or 10; births the same day everywhere. Dân has sent nothing. */
const RECORDS: readonly DurationRecord[] = [
  durations(
    '001',
    'L1',
    [
      [3, 20],
      [4, 20],
    ],
    [[2, 8, 4]],
  ),
  durations(
    '002',
    'L1',
    [
      [9, 10],
      [10, 10],
    ],
    [
      [16, -6, 2],
      [30, -20, 3],
    ],
  ),
  durations('003', 'L1', [
    [3, 20],
    [4, 20],
  ]),
  durations('001', 'B1', [[0, 50]]),
  durations('002', 'B1', [[0, 9]]),
  durations('003', 'N1', [[40, 3]]),
  // The locality's own row, which is the sum of the others.
  durations('1', 'L1', [[3, 500]]),
];
const ALL: TimesChoice = { unitCodes: [], fieldCode: null };
const view = (
  choice: Partial<TimesChoice> = {},
  period = APRIL,
  records = RECORDS,
  before: Period | null = MARCH,
) => timesView(CATALOG, UNITS, PROCEDURES, records, period, before, { ...ALL, ...choice });

describe('the dossiers in view', () => {
  it('are those of all units, open ones counted in; the sum that the locality itself sends is not added', () => {
    expect(view().time).toMatchObject({ resolvedCount: 162, openCount: 9 });
    expect(view().silentUnits.map(({ name }) => name)).toEqual(['Dân']);
  });

  it('are those of all units where several are marked: nobody answers for two of them together', () => {
    const marked = view({ unitCodes: ['001', '002'] });
    expect(marked.narrowedTo).toBeNull();
    expect(marked.marked).toEqual(['001', '002']);
    expect(marked.time).toEqual(view().time);
    expect(timesPlace(marked).unitLabel).toBeNull();
    expect(ageingView(marked).units.filter(({ isMarked }) => isMarked)).toHaveLength(2);
  });

  it('are narrowed to a unit and a field, and the place is said', () => {
    const narrowed = view({ unitCodes: ['002'], fieldCode: 'đất' });
    expect(narrowed.time).toMatchObject({ resolvedCount: 20, openCount: 5 });
    expect(timesPlace(narrowed)).toMatchObject({ unitLabel: 'Bình', fieldName: 'Lĩnh vực đất' });
  });

  it('names what a link asks for in vain', () => {
    const asked = { unitCodes: ['002', '999'], fieldCode: 'rừng', procedureCode: 'X' };
    expect(unknownParts(view(asked), asked)).toEqual([
      { part: 'unit', value: '999' },
      { part: 'field', value: 'rừng' },
      { part: 'procedure', value: 'X' },
    ]);
  });

  it('tells a unit without a dossier of a field from one that has sent nothing', () => {
    expect(view({ unitCodes: ['003'], fieldCode: 'hộ tịch' }).time).toEqual(missing('zeroDenominator'));
    expect(view({ unitCodes: ['004'] }).time).toEqual(missing('notReported'));
  });

  it('of a quarter leave out a unit that did not send one of its months, and say so', () => {
    const records = [
      durations('001', 'L1', [[3, 10]], [], '2024-02'),
      durations('001', 'L1', [[3, 10]], [], '2024-03'),
      durations('002', 'L1', [[3, 10]], [], '2024-03'),
    ];
    const quarter = view({}, QUARTER, records, null);
    expect(quarter.time).toMatchObject({ resolvedCount: 20 });
    expect(quarter.incompleteUnits.map(({ name }) => name)).toEqual(['Bình']);
    expect(quarter.silentUnits.map(({ name }) => name)).toEqual(['Cẩm', 'Dân']);
  });

  it('nothing is judged while the period is open', () => {
    const open = RECORDS.map((record) => ({ ...record, periodId: MAY.id }));
    const shown = view({}, MAY, open, null);
    expect(shown.time).toMatchObject({ resolvedCount: 162 });
    expect(shown.contrasts).toEqual([]);
  });
});

describe('procedures', () => {
  const times = procedureTimes(view());

  it('come by their number of dossiers and keep their names, limits and small samples', () => {
    expect(times.map(({ name, count, isSmall }) => [name, count, isSmall])).toEqual([
      ['Nguồn gốc đất', 109, false],
      ['Khai sinh', 59, false],
      ['Khiếu nại', 3, true],
    ]);
  });

  it('are beyond their limit in the tail where the ninth of ten comes after it', () => {
    expect(times.map(isBeyondInTail)).toEqual([false, false, false]);
    expect(procedureTimes(view({ unitCodes: ['002'] })).map(isBeyondInTail)).toEqual([true, false]);
  });

  it('the slowest leave out few dossiers and procedures without a limit', () => {
    const { rows, measuredCount } = slowestProcedures(times);
    expect(rows.map(({ code }) => code)).toEqual(['L1', 'B1']);
    expect(measuredCount).toBe(2);
  });

  it('a large procedure with a sure share stands before a few late ones of eleven', () => {
    const records = [
      durations('001', 'L1', [
        [3, 180],
        [20, 40],
      ]),
      durations('001', 'B1', [
        [0, 8],
        [5, 3],
      ]),
    ];
    expect(slowestProcedures(procedureTimes(view({}, APRIL, records))).rows.map(({ code }) => code)).toEqual([
      'L1',
      'B1',
    ]);
  });

  it('draws at most fifteen, and says how many of all dossiers they are', () => {
    const many = Array.from({ length: 20 }, (_, place) => durations('001', `P${place}`, [[1, place + 1]]));
    const { rows, share } = drawnProcedures(procedureTimes(view({}, APRIL, many)));
    expect(rows).toHaveLength(15);
    expect(share).toBeCloseTo((210 - 15) / 210, 9);
    expect(rows[0]?.name).toBe('P19');
  });
});

describe('where one procedure is slow', () => {
  it('opens the one that is slow in some units only and names them', () => {
    const places = placesView(view(), null);
    expect(places).toMatchObject({ name: 'Nguồn gốc đất', slowLabels: ['Bình'], comparedCount: 3 });
    expect(places?.places.map(({ label }) => label)[0]).toBe('Bình');
    expect(slowSomewhere(view())).toEqual([{ name: 'Nguồn gốc đất', unitLabels: ['Bình'] }]);
    expect(slowSomewhere(view({ unitCodes: ['001'] }))).toEqual([]);
  });

  it('opens the one of the address, its few dossiers last', () => {
    const places = placesView(view(), 'B1');
    expect(places?.places.map(({ label, isSmall }) => [label, isSmall])).toEqual([
      ['An', false],
      ['Bình', true],
    ]);
  });

  it('compares all units whichever is marked', () => {
    const places = placesView(view({ unitCodes: ['001'] }), null);
    expect(places?.places.map(({ label, isMarked }) => [label, isMarked])).toEqual([
      ['Bình', false],
      ['An', true],
      ['Cẩm', false],
    ]);
  });

  it('offers those that are slow in some places first, and there is nothing without dossiers', () => {
    expect(procedureOptions(view()).slow.map(({ value }) => value)).toEqual(['L1']);
    expect(procedureOptions(view()).others.map(({ value }) => value)).toEqual(['B1', 'N1']);
    expect(placesView(view({}, APRIL, []), null)).toBeNull();
  });
});

describe('what slowed', () => {
  it('compares the same units in both periods', () => {
    const march = [durations('001', 'L1', [[2, 40]], [], '2024-03')];
    // Bình sent nothing in March: its slow dossiers would look like a change.
    expect(slowedView(view(), [...RECORDS, ...march])).toMatchObject({
      slowed: [{ procedureCode: 'L1', before: { medianDays: 2 }, after: { resolvedCount: 40 } }],
    });
  });

  it('has nothing to say without a period or figures to compare with', () => {
    expect(slowedView(view(), RECORDS)).toBeNull();
    expect(slowedView(view({}, APRIL, RECORDS, null), RECORDS)).toBeNull();
  });
});

describe('the age of what is open', () => {
  it('goes by the number overdue; what is not known is neither 0 nor drawn as such', () => {
    const { units, drawn } = ageingView(view());
    expect(units.map(({ label, open, overdue }) => [label, open, overdue])).toEqual([
      ['Bình', 5, 5],
      ['An', 4, 0],
      ['Cẩm', 0, 0],
      ['Dân', 0, 0],
    ]);
    expect(units[0]?.ageing).toMatchObject({ overdueTo15: 2, overdueOver15: 3 });
    expect(drawn.map(({ label, ageing }) => [label, ageing === null])).toEqual([
      ['Bình', false],
      ['An', false],
      ['Dân', true],
    ]);
  });
});

describe('the trend', () => {
  const periods = Array.from({ length: 14 }, (_, place) =>
    month(place < 9 ? `2023-0${place + 1}` : place < 12 ? `2023-${place + 1}` : `2024-0${place - 11}`),
  );
  const runOf = (days: readonly number[]) => {
    const records = periods.map(({ id }, place) => durations('001', 'L1', [[days[place] ?? 1, 30]], [], id));
    const last = periods.at(-1) ?? APRIL;
    return trendView(view({}, last, records, null), UNITS, records, periods);
  };

  it('follows the median month by month', () => {
    const days = [2, 3, 2, 4, 3, 2, 3, 2, 4, 3, 2, 3, 2, 9];
    const run = runOf(days).median;
    expect(run.map(({ value }) => value)).toEqual(days);
    expect(run.at(-1)).toMatchObject({ kind: 'concern', cause: { rule: 'outsideLimit' } });
  });

  it('follows the share beyond the limit, which moves where the median stands still', () => {
    // L1 has a limit of 10 days; half of the dossiers stay at 2 days throughout.
    const late = [1, 2, 1, 3, 2, 1, 2, 1, 2, 1, 2, 1, 2, 9];
    const records = periods.map(({ id }, place) =>
      durations(
        '001',
        'L1',
        [
          [2, 30 - (late[place] ?? 0)],
          [40, late[place] ?? 0],
        ],
        [],
        id,
      ),
    );
    const last = periods.at(-1) ?? APRIL;
    const trend = trendView(view({}, last, records, null), UNITS, records, periods);
    expect(new Set(trend.median.map(({ value }) => value))).toEqual(new Set([2]));
    expect(trend.beyondLimit?.map(({ value }) => value)).toEqual(
      late.map((count) => expect.closeTo(count / 30, 10)),
    );
    expect(trend.beyondLimit?.at(-1)).toMatchObject({ kind: 'concern' });
  });

  it('has no share where no dossier has a limit', () => {
    const records = [durations('001', 'N1', [[3, 10]], [], '2024-04')];
    expect(trendView(view({}, APRIL, records, null), UNITS, records, [APRIL]).beyondLimit).toBeNull();
  });

  it('does not call a long row of the fewest whole days there were an improvement', () => {
    const { median: run } = runOf([1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]);
    expect(run.map(({ kind }) => kind)).not.toContain('improvement');
  });

  it('of a field over a quarter keeps a unit that had none of it in one of the months', () => {
    const records = [
      durations('001', 'L1', [[3, 10]], [], '2024-02'),
      durations('001', 'B1', [[0, 10]], [], '2024-03'),
    ];
    const quarter = view({ fieldCode: 'đất' }, QUARTER, records, null);
    expect(trendView(quarter, UNITS, records, [QUARTER]).median.map(({ value }) => value)).toEqual([3]);
  });

  it('follows a unit only through the periods it lived in', () => {
    const born = { ...unit('009', 'Mới'), validFrom: '2023-06-01' };
    const records = periods.map(({ id }) => durations('009', 'L1', [[2, 30]], [], id));
    const last = periods.at(-1) ?? APRIL;
    const shown = timesView(CATALOG, [...UNITS, born], PROCEDURES, records, last, null, {
      unitCodes: ['009'],
      fieldCode: null,
    });
    expect(trendView(shown, [...UNITS, born], records, periods).periods[0]?.id).toBe('2023-06');
  });
});

describe('the table', () => {
  const times = procedureTimes(view());

  it('has fields, procedures or units; units without figures say why', () => {
    expect(timesRows(view(), 'linh-vuc', times).map(({ name }) => name)).toEqual([
      'Lĩnh vực đất',
      'Lĩnh vực hộ tịch',
      'Lĩnh vực khác',
    ]);
    expect(timesRows(view(), 'thu-tuc', times)).toHaveLength(3);
    const units = timesRows(view({ unitCodes: ['002'] }), 'xa', times);
    expect(units.map(({ name, isMarked }) => [name, isMarked])).toEqual([
      ['An', false],
      ['Bình', true],
      ['Cẩm', false],
      ['Dân', false],
    ]);
    expect(units.at(-1)?.time).toEqual(missing('notReported'));
  });

  it('tells a unit without a dossier of the field from one that has sent nothing', () => {
    const rows = timesRows(view({ fieldCode: 'hộ tịch' }), 'xa', times);
    expect(rows[2]).toMatchObject({ name: 'Cẩm', time: missing('zeroDenominator') });
    expect(rows[3]).toMatchObject({ name: 'Dân', time: missing('notReported') });
  });

  it('opens the view of the address, or the first one and says what it did not know', () => {
    expect(timesViewOf('xa')).toEqual({ id: 'xa', unknown: null });
    expect(timesViewOf(null)).toEqual({ id: 'linh-vuc', unknown: null });
    expect(timesViewOf('huyen')).toEqual({ id: 'linh-vuc', unknown: 'huyen' });
  });
});

it('the reckoning divides exactly the dossiers in view', () => {
  const lines = timesReckoning(view({ unitCodes: ['002'], fieldCode: 'đất' }));
  expect(lines[0]).toMatch(/^Tính trên 25 hồ sơ: 20 đã xong trong kỳ và 5 còn mở cuối kỳ/);
  expect(lines.at(-1)).toBe('Bình quân hồ sơ đã đóng = 190 ngày / 20 hồ sơ = 9,5 ngày; bỏ qua hồ sơ còn mở.');
});
