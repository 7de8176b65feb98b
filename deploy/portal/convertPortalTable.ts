import { foldMarks, normaliseName } from '#src/domain/name.ts';
import type { Period } from '#src/domain/period.ts';
import type { CatalogWire } from '#src/feeds/catalog.feed.ts';
import { CONTRACT_VERSION } from '#src/feeds/envelope.ts';
import type { PortalRow } from '#src/feeds/formats/portal2025.ts';
import type { UnitRow } from '#src/feeds/units.feed.ts';
import { periodName } from '#src/text/periods.ts';
import { readAgencyName } from './agencyName.ts';
import { FORMULA_766 } from './formula766.ts';
import { calendarPeriod } from './portalPeriod.ts';
import { PortalTableError } from './portalTableError.ts';

export interface ConversionOptions {
  readonly periodId: string;
  /** When the table was captured, ISO with offset. */
  readonly asOf: string;
  readonly source: string;
  /** True when the figures of the period no longer change. */
  readonly closed: boolean;
  /** What the rows do not say, or say differently. */
  readonly name?: string | undefined;
  readonly designation?: string | undefined;
  readonly code?: string | undefined;
}

type Locality = CatalogWire['locality'];

const CYCLES: Readonly<Record<Period['kind'], string>> = {
  month: 'P1M',
  quarter: 'P3M',
  half: 'P6M',
  year: 'P1Y',
};
const DISTRICT_DESIGNATIONS = ['huyện', 'quận', 'thị xã'];

/**
 * Turns the rows of one captured portal table into a feed folder. Points are written as they stood: the product
 * reads the portal's own format and ranks by itself, so ROW_STT is carried along and never used.
 *
 * @returns text of each file by its address below the base address
 * @throws PortalTableError when the rows or the options do not make a feed
 */
export function convertPortalTable(
  rows: readonly PortalRow[],
  options: ConversionOptions,
): Map<string, string> {
  const period = calendarPeriod(options.periodId);
  if (!period)
    throw new PortalTableError(
      `Kỳ "${options.periodId}" không hiểu được; hãy viết như 2025, 2025-H1, 2025-Q3 hoặc 2025-10.`,
    );
  if (period.to < FORMULA_766.validFrom || period.to > (FORMULA_766.validTo ?? period.to))
    throw new PortalTableError(
      `Bộ chỉ số 766 áp dụng từ ${FORMULA_766.validFrom} đến ${FORMULA_766.validTo}, không có kỳ ${periodName(period.id)}.`,
    );
  const { asOf, source } = options;
  const envelope = { contract: CONTRACT_VERSION, source, asOf };
  const catalog: CatalogWire = {
    ...envelope,
    feed: 'catalog',
    locality: localityOf(rows, options),
    periods: [{ ...period, closedAt: options.closed ? asOf : null }],
    feeds: [
      {
        feed: 'service-index',
        source,
        cycle: CYCLES[period.kind],
        format: 'portal-2025',
        asOf,
        captures: [{ period: period.id, asOf }],
      },
    ],
    formulas: [structuredClone(FORMULA_766) as CatalogWire['formulas'][number]],
    targets: [],
  };
  const units = unitsOf(rows, period.from);
  const unitHead = { ...envelope, feed: 'units', columns: Object.keys(units[0] ?? {}) };
  const unitRows = lines(units.map((unit) => Object.values(unit)));
  return new Map([
    ['catalog.json', `${JSON.stringify(catalog, null, 2)}\n`],
    ['units.json', `${JSON.stringify(unitHead).slice(0, -1)},"rows":${unitRows}}\n`],
    [`service-index/${period.id}.json`, `${lines(rows)}\n`],
  ]);
}

/** A JSON array with one element a line, so that a folder can be read and compared by eye. */
function lines(values: readonly unknown[]): string {
  return `[\n${values.map((value) => JSON.stringify(value)).join(',\n')}\n]`;
}

function level(row: PortalRow): string {
  return String(row['LOAI_COQUAN'] ?? '').trim();
}

function code(row: PortalRow): string {
  return String(row['MA_COQUAN'] ?? '').trim();
}

function agencyName(row: PortalRow) {
  return readAgencyName(String(row['TEN'] ?? ''), level(row));
}

/** Communes make a province's table; a table of provinces alone is the nation's. */
function localityOf(
  rows: readonly PortalRow[],
  { name, designation, code: ownCode }: ConversionOptions,
): Locality {
  const communes = rows.filter((row) => level(row) === '3');
  if (communes.length === 0) {
    if (!rows.some((row) => level(row) === '1'))
      throw new PortalTableError('Bảng không có hàng nào của xã, phường (LOAI_COQUAN 3) hay tỉnh (1).');
    return {
      code: ownCode ?? 'VN',
      name: name ?? 'Việt Nam',
      designation: designation ?? '',
      level: 'nation',
      unitLevel: 'province',
    };
  }
  const stated = mostFrequent(
    communes.flatMap((row) => {
      const { locality } = agencyName(row);
      return locality ? [`${locality.designation}|${locality.name}`] : [];
    }),
  );
  const [statedDesignation = '', statedName = ''] = stated?.split('|') ?? [];
  const localityName = normaliseName(name ?? statedName);
  if (localityName === '')
    throw new PortalTableError(
      'Cột TEN không cho biết xã, phường thuộc tỉnh nào; hãy thêm --name và --designation.',
    );
  const localityDesignation = normaliseName(designation ?? statedDesignation);
  return {
    code: ownCode ?? provinceCode(communes) ?? foldMarks(localityName).replaceAll(' ', '-'),
    name: localityName,
    designation: localityDesignation,
    level: DISTRICT_DESIGNATIONS.includes(localityDesignation.toLowerCase()) ? 'district' : 'province',
    unitLevel: 'commune',
  };
}

/** The province's part of the agency codes: H01 of "H01.187". */
function provinceCode(rows: readonly PortalRow[]): string | null {
  return mostFrequent(rows.flatMap((row) => /\bH\d{2}\b/.exec(code(row))?.[0] ?? []));
}

function mostFrequent(values: readonly string[]): string | null {
  const alike = [...Map.groupBy(values, (value) => value).values()];
  return alike.sort((a, b) => b.length - a.length)[0]?.[0] ?? null;
}

/** One unit per agency of a known level; a code with two names keeps both, which the checks then report. */
function unitsOf(rows: readonly PortalRow[], validFrom: string): UnitRow[] {
  const units = new Map<string, UnitRow>();
  for (const row of rows) {
    if (!['1', '2', '3'].includes(level(row)) || code(row) === '') continue;
    const { name, kind } = agencyName(row);
    const unit = {
      code: code(row),
      name,
      kind,
      validFrom,
      validTo: null,
      predecessors: [],
      portalCode: code(row),
      population: null,
    };
    units.set([unit.code, name, kind].join('|'), unit);
  }
  return [...units.values()];
}
