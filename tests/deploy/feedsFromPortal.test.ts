import { describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { formulaFor } from '#src/domain/catalog.ts';
import { bandCounts, rankUnits } from '#src/domain/ranking.ts';
import { unitsIn } from '#src/domain/unit.ts';
import type { PortalRow } from '#src/feeds/formats/portal2025.ts';
import { parseJson, shapeError } from '#src/feeds/http.ts';
import { checkFeeds } from '../../deploy/feeds/checkFeeds.ts';
import { type ConversionOptions, convertPortalTable } from '../../deploy/portal/convertPortalTable.ts';
import { PortalTableError } from '../../deploy/portal/portalTableError.ts';
import { readPortalTable } from '../../deploy/portal/readPortalTable.ts';
import {
  SAMPLE_CSV,
  SAMPLE_RANKS,
  SAMPLE_TOTALS,
  sampleJson,
  sampleSheet,
  sampleText,
} from './portalTables.ts';

const OPTIONS: ConversionOptions = {
  periodId: '2025',
  asOf: '2025-10-16T00:00:00+07:00',
  source: 'Cổng Dịch vụ công quốc gia',
  closed: false,
};

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Reads a folder back as the production build does. */
function readBack(files: ReadonlyMap<string, string>) {
  return checkFeeds(async (document) => {
    const text = files.get(document);
    if (text === undefined) throw shapeError(document, 'empty');
    return parseJson(text, document);
  });
}

async function rankingOf(rows: readonly PortalRow[]) {
  const report = await readBack(convertPortalTable(rows, OPTIONS));
  const period = report.catalog?.periods[0];
  const formula = report.catalog && period && formulaFor(report.catalog, period);
  if (!report.catalog || !period || !formula) throw new Error('the folder has no period with a formula');
  const level = report.catalog.locality.unitLevel;
  const ranking = rankUnits(unitsIn(report.units, period), level, report.scores, period.id, formula);
  return { report, ranking, formula };
}

describe('a table of communes', () => {
  const workbook = () => writeXlsxFile(sampleSheet()).toBuffer();
  const titled = () => writeXlsxFile([['BÁO CÁO ĐIỂM'], [], ...sampleSheet()]).toBuffer();
  it.each<[string, () => Uint8Array | Promise<Uint8Array>]>([
    ['CSV', () => bytes(SAMPLE_CSV)],
    [
      'CSV with a byte order mark and Windows line ends',
      () => bytes(`\ufeff${SAMPLE_CSV.replaceAll('\n', '\r\n')}`),
    ],
    ['CSV with semicolons and decimal commas', () => bytes(sampleText(';', true))],
    ['CSV with tabs', () => bytes(sampleText('\t', false))],
    ['JSON', () => bytes(sampleJson())],
    ['XLSX', workbook],
    ['XLSX with title rows', titled],
    ['CSV in decomposed Unicode', () => bytes(SAMPLE_CSV.normalize('NFD'))],
  ])('in %s becomes a feed with the published totals and ranks of its own', async (_, read) => {
    const { report, ranking, formula } = await rankingOf(await readPortalTable(await read()));
    expect(report.failures).toEqual([]);
    expect(report.findings).toEqual([]);
    expect(ranking.ranked.map(({ totalPoints }) => totalPoints)).toEqual(SAMPLE_TOTALS);
    expect(ranking.ranked.map(({ rank }) => rank)).toEqual(SAMPLE_RANKS);
    expect(bandCounts(ranking, formula).map(({ count }) => count)).toEqual([3, 3, 1, 0, 0]);
    expect(ranking.ranked[0]?.unit.name).toBe('Mẫu Một');
    expect(report.catalog?.locality).toEqual({
      code: 'H00',
      name: 'Mẫu',
      designation: 'tỉnh',
      level: 'province',
      unitLevel: 'commune',
    });
  });

  it('keeps every value as it stood', async () => {
    const rows = await readPortalTable(bytes(sampleText(';', true)));
    const files = convertPortalTable(rows, OPTIONS);
    expect(JSON.parse(files.get('service-index/2025.json') ?? '')).toEqual(rows);
    expect(rows[1]).toMatchObject({ MA_COQUAN: 'H00.11', TDGQ: '19,81', ROW_STT: '2' });
  });

  it('lists every kind of unit under its bare name; departments are there and not ranked', async () => {
    const { report, ranking } = await rankingOf(await readPortalTable(bytes(SAMPLE_CSV)));
    expect(report.units.map(({ code, name, kind }) => [code, name, kind])).toEqual([
      ['H00.01', 'Sở Mẫu Giáp', 'department'],
      ['H00.11', 'Mẫu Một', 'commune'],
      ['H00.12', 'Mẫu Hai', 'commune'],
      ['H00.13', 'Mẫu Ba', 'ward'],
      ['H00.02', 'Sở Mẫu Ất, Mẫu Bính', 'department'],
      ['H00.14', 'Mẫu Bốn', 'specialZone'],
      ['H00.15', 'Mẫu Năm', 'commune'],
      ['H00.16', 'Mẫu Sáu', 'commune'],
      ['H00.03', 'Sở Mẫu Đinh', 'department'],
      ['H00.17', 'Mẫu Bảy', 'township'],
    ]);
    expect(ranking.ranked.some(({ unit }) => unit.kind === 'department')).toBe(false);
  });

  it('is provisional until it is said to be closed, and dated by its capture', () => {
    const catalogOf = (closed: boolean) =>
      JSON.parse(
        convertPortalTable(rowsOf(['3', 'UBND xã Mẫu Một - tỉnh Mẫu']), { ...OPTIONS, closed }).get(
          'catalog.json',
        ) ?? '',
      );
    expect(catalogOf(false)).toMatchObject({
      periods: [{ id: '2025', kind: 'year', from: '2025-01-01', to: '2025-12-31', closedAt: null }],
      feeds: [
        { feed: 'service-index', format: 'portal-2025', captures: [{ period: '2025', asOf: OPTIONS.asOf }] },
      ],
    });
    expect(catalogOf(true)).toMatchObject({ periods: [{ closedAt: OPTIONS.asOf }] });
  });

  it('takes the name, designation and code it is given', async () => {
    const rows = rowsOf(['3', 'UBND xã Mẫu Một']);
    expect(() => convertPortalTable(rows, OPTIONS)).toThrow('--name');
    const files = convertPortalTable(rows, { ...OPTIONS, name: 'Mẫu', designation: 'huyện', code: '900' });
    expect((await readBack(files)).catalog?.locality).toMatchObject({
      code: '900',
      name: 'Mẫu',
      level: 'district',
    });
  });

  it('with impossible points is converted and says which row the product sets aside', async () => {
    const rows = await readPortalTable(bytes(SAMPLE_CSV.replace('19.81,18,20.75', '29.81,18,20.75')));
    const { report, ranking } = await rankingOf(rows);
    expect(report.findings).toContainEqual(
      expect.objectContaining({ problem: 'overMaximum', row: 2, column: 'TDGQ', unitCode: 'H00.11' }),
    );
    expect(ranking.ranked).toHaveLength(6);
  });
});

describe('a table of provinces', () => {
  it('is the nation’s, each under its bare name', async () => {
    const rows = rowsOf(['1', 'UBND tỉnh Mẫu Đông'], ['1', 'UBND Thành phố Mẫu Tây']);
    const { report, ranking } = await rankingOf(rows);
    expect(report.catalog?.locality).toEqual({
      code: 'VN',
      name: 'Việt Nam',
      designation: '',
      level: 'nation',
      unitLevel: 'province',
    });
    expect(ranking.ranked.map(({ unit }) => unit.name)).toEqual(['Mẫu Đông', 'Mẫu Tây']);
  });
});

describe('a table that cannot be converted', () => {
  const withoutTotal = SAMPLE_CSV.replace('TONG_SCORE', 'TONG');
  it.each([
    ['nothing at all', '', 'Tệp rỗng'],
    ['headings alone', SAMPLE_CSV.split('\n')[0] ?? '', 'không có hàng số liệu'],
    ['an empty JSON array', '[]', 'không có hàng số liệu'],
    ['a heading missing', withoutTotal, 'thiếu cột: TONG_SCORE.'],
    ['other headings', 'a;b\n1;2', 'thiếu cột: TEN, MA_COQUAN'],
    ['a web page', '<html>', 'HTML'],
    ['cut JSON', '[{"TEN": "UBND', 'bị cắt'],
    ['JSON that is no array', '{"TEN": "x"}', 'một mảng'],
    ['a workbook that is none', 'PK\u0003\u0004', 'XLSX'],
  ])('because it is %s is told in one sentence', async (_, text, sentence) => {
    await expect(readPortalTable(bytes(text))).rejects.toThrow(PortalTableError);
    await expect(readPortalTable(bytes(text))).rejects.toThrow(sentence);
  });

  it('because it is not UTF-8 is told in one sentence', async () => {
    await expect(readPortalTable(Uint8Array.from([0x54, 0xca, 0x4e]))).rejects.toThrow('UTF-8');
  });

  it.each([
    ['10/2025', 'không hiểu được'],
    ['2025-13', 'không hiểu được'],
    ['2026-01', 'không có kỳ'],
    ['2021', 'không có kỳ'],
  ])('because its period is %s is told in one sentence', (periodId, sentence) => {
    const convert = () =>
      convertPortalTable(rowsOf(['3', 'UBND xã Mẫu Một - tỉnh Mẫu']), { ...OPTIONS, periodId });
    expect(convert).toThrow(PortalTableError);
    expect(convert).toThrow(sentence);
  });

  it('because it has departments alone is told in one sentence', () => {
    expect(() => convertPortalTable(rowsOf(['2', 'Sở Mẫu - tỉnh Mẫu']), OPTIONS)).toThrow(
      'không có hàng nào của xã',
    );
  });
});

/** Rows of a level and a name, with full points. */
function rowsOf(...agencies: readonly [level: string, name: string][]): PortalRow[] {
  return agencies.map(([level, name], index) => ({
    TEN: name,
    MA_COQUAN: `H0${index}`,
    LOAI_COQUAN: level,
    CKMB: '18',
    TDGQ: '20',
    CLGQ: '12',
    TTTT: '10',
    MDHL: '18',
    MDSH: '22',
    TONG_SCORE: '100',
  }));
}
