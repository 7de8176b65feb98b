/**
 * A small district of its own for the tests of the real build: six groups of one indicator each, five communes
 * with invented names and a department that must not be ranked among them. Its points follow from counts.
 */

const MONTHS = ['2023-04', '2024-03', '2024-04'] as const;
type Month = (typeof MONTHS)[number];

export const SERVICE_INDEX_2024 = 'service-index/2024.json';
export const INDICATORS_2024_04 = 'service-index/2024-04.indicators.json';

export const UNITS = [
  { code: '90001', name: 'An Thử', kind: 'commune' },
  { code: '90002', name: 'Bình Mẫu', kind: 'commune' },
  { code: '90003', name: 'Đông Vắng', kind: 'commune' },
  { code: '90004', name: 'Hòa Ví', kind: 'commune' },
  { code: '90005', name: 'Thị Tứ', kind: 'township' },
  { code: '90900', name: 'Phòng Thử nghiệm', kind: 'department' },
] as const;

/** Code, name, maximum, and what each unit achieves of how many, by month and in the order of UNITS. */
const GROUPS: readonly {
  readonly code: string;
  readonly name: string;
  readonly max: number;
  readonly of: number;
  readonly achieved: Readonly<Record<Month, readonly number[]>>;
}[] = [
  {
    code: 'CKMB',
    name: 'Công khai, minh bạch',
    max: 18,
    of: 90,
    achieved: {
      '2023-04': [80, 85, 70, 90, 75, 90],
      '2024-03': [85, 90, 80, 90, 75, 90],
      '2024-04': [90, 90, 80, 85, 70, 90],
    },
  },
  {
    code: 'TDGQ',
    name: 'Tiến độ giải quyết',
    max: 20,
    of: 200,
    achieved: {
      '2023-04': [180, 190, 170, 185, 160, 200],
      '2024-03': [190, 195, 180, 190, 170, 200],
      '2024-04': [198, 198, 180, 188, 150, 200],
    },
  },
  {
    code: 'CLGQ',
    name: 'Dịch vụ công trực tuyến',
    max: 12,
    of: 120,
    achieved: {
      '2023-04': [60, 70, 50, 65, 40, 120],
      '2024-03': [100, 110, 90, 95, 60, 120],
      '2024-04': [115, 105, 90, 96, 60, 120],
    },
  },
  {
    code: 'TTTT',
    name: 'Thanh toán trực tuyến',
    max: 10,
    of: 50,
    achieved: {
      '2023-04': [30, 35, 20, 25, 15, 50],
      '2024-03': [40, 42, 35, 38, 25, 50],
      '2024-04': [40, 45, 35, 38, 20, 50],
    },
  },
  {
    code: 'MDHL',
    name: 'Mức độ hài lòng',
    max: 18,
    of: 60,
    achieved: {
      '2023-04': [60, 60, 60, 60, 60, 60],
      '2024-03': [60, 60, 60, 60, 57, 60],
      '2024-04': [60, 60, 60, 60, 54, 60],
    },
  },
  {
    code: 'MDSH',
    name: 'Số hóa hồ sơ',
    max: 22,
    of: 220,
    achieved: {
      '2023-04': [150, 160, 120, 140, 100, 220],
      '2024-03': [190, 205, 180, 175, 120, 220],
      '2024-04': [200, 200, 180, 173, 90, 220],
    },
  },
];

const FORMULA = 'thu-2022';
const SOURCE = 'Nguồn thử nghiệm';
const AS_OF = '2024-05-02T07:30:00+07:00';

const BANDS = [
  { code: 'A', name: 'Xuất sắc', minPoints: 90 },
  { code: 'B', name: 'Tốt', minPoints: 80 },
  { code: 'C', name: 'Khá', minPoints: 70 },
  { code: 'D', name: 'Trung bình', minPoints: 50 },
  { code: 'E', name: 'Yếu', minPoints: 0 },
];

/** All documents of the district, by their addresses below the feeds. */
export function district(): Record<string, unknown> {
  return {
    'catalog.json': catalog(),
    'units.json': units(),
    'service-index/2023.json': serviceIndex(['2023-04']),
    [SERVICE_INDEX_2024]: serviceIndex(['2024-03', '2024-04']),
    ...Object.fromEntries(
      MONTHS.map((month) => [`service-index/${month}.indicators.json`, indicators(month)]),
    ),
  };
}

function envelope(feed: string) {
  return { contract: '1.0', feed, source: SOURCE, asOf: AS_OF, formula: FORMULA };
}

function catalog() {
  const { formula: _, ...head } = envelope('catalog');
  return {
    ...head,
    sample: false,
    locality: {
      code: '990',
      name: 'Sông Thử',
      designation: 'huyện',
      level: 'district',
      unitLevel: 'commune',
    },
    periods: MONTHS.map((id) => ({
      id,
      kind: 'month',
      from: `${id}-01`,
      to: id === '2024-03' ? `${id}-31` : `${id}-30`,
      closedAt: AS_OF,
    })),
    feeds: ['units', 'service-index', 'indicators'].map((feed) => ({
      feed,
      source: SOURCE,
      cycle: 'P1M',
      format: 'contract',
      asOf: AS_OF,
    })),
    formulas: [
      {
        id: FORMULA,
        name: 'Công thức thử nghiệm',
        validFrom: '2022-01-01',
        validTo: null,
        groups: GROUPS.map(({ code, name, max }) => ({
          code,
          name,
          maxPoints: max,
          indicators: [
            {
              code: `${code}1`,
              name,
              maxPoints: max,
              whenNone: 'notCounted',
              counts: 'hồ sơ đạt trên tổng số',
            },
          ],
        })),
        bands: BANDS,
      },
    ],
    targets: [],
  };
}

function units() {
  return {
    ...envelope('units'),
    columns: ['code', 'name', 'kind', 'validFrom', 'validTo', 'predecessors', 'portalCode', 'population'],
    rows: UNITS.map(({ code, name, kind }) => [code, name, kind, '2000-01-01', null, [], null, null]),
  };
}

function serviceIndex(months: readonly Month[]) {
  return {
    ...envelope('service-index'),
    columns: ['unit', 'period', ...GROUPS.map(({ code }) => code), 'total'],
    rows: months.flatMap((month) =>
      UNITS.map(({ code }, index) => {
        const points = GROUPS.map((group) => pointsOf(group, month, index));
        return [code, month, ...points, rounded(points.reduce((sum, value) => sum + value, 0))];
      }),
    ),
  };
}

function indicators(month: Month) {
  return {
    ...envelope('indicators'),
    columns: ['unit', 'indicator', 'numerator', 'denominator', 'points'],
    rows: UNITS.flatMap(({ code }, index) =>
      GROUPS.map((group) => [
        code,
        `${group.code}1`,
        group.achieved[month][index],
        group.of,
        pointsOf(group, month, index),
      ]),
    ),
  };
}

function pointsOf(group: (typeof GROUPS)[number], month: Month, unit: number): number {
  return rounded((group.max * (group.achieved[month][unit] ?? 0)) / group.of);
}

function rounded(points: number): number {
  return Math.round(points * 100) / 100;
}

/** A row of a table document as an object, and back: for tests that spoil one cell. */
export interface TableDocument {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

/** The document with one cell changed. @param row counted from 1, as messages count */
export function withCell(document: unknown, row: number, column: string, value: unknown): TableDocument {
  const table = document as TableDocument;
  const position = table.columns.indexOf(column);
  return {
    ...table,
    rows: table.rows.map((cells, index) =>
      index === row - 1 ? cells.map((cell, at) => (at === position ? value : cell)) : cells,
    ),
  };
}

/** The document with one column taken out. */
export function withoutColumn(document: unknown, column: string): TableDocument {
  const table = document as TableDocument;
  const position = table.columns.indexOf(column);
  const keep = (_: unknown, at: number) => at !== position;
  return {
    ...table,
    columns: table.columns.filter(keep),
    rows: table.rows.map((cells) => cells.filter(keep)),
  };
}

/** The document with one more row at its end. */
export function withRow(document: unknown, cells: readonly unknown[]): TableDocument {
  const table = document as TableDocument;
  return { ...table, rows: [...table.rows, cells] };
}
