import readExcelFile from 'read-excel-file/node';
import { beforeAll, describe, expect, it } from 'vitest';
import { sheetNames } from '#src/transfer/export/sheetNames.ts';
import { reportWorkbook } from '#src/transfer/export/workbook.ts';
import { part, wordParts } from './official-report/wordFile.ts';
import { sampleReport, sampleView } from './sampleReport.ts';

async function written(report = sampleReport()): Promise<Buffer> {
  const file = await reportWorkbook(report, () => undefined);
  return Buffer.from(await file.arrayBuffer());
}

async function sheetsOf(file: Buffer): Promise<string[]> {
  return (await readExcelFile(file)).map(({ sheet }) => sheet);
}

/** A part of the package, as a spreadsheet reads it. */
async function partOf(file: Buffer, name: string): Promise<string> {
  return part(await wordParts(new Blob([new Uint8Array(file)])), name);
}

async function rowsOf(file: Buffer, place: number) {
  return (await readExcelFile(file))[place]?.data ?? [];
}

describe('a page as a workbook', () => {
  let file: Buffer;
  beforeAll(async () => {
    file = await written();
  });

  it('begins with sources and definitions, and has one sheet a view', async () => {
    expect(await sheetsOf(file)).toEqual(['Nguồn và định nghĩa', 'Điểm từng đơn vị']);
    const sources = (await rowsOf(file, 0)).flat();
    expect(sources).toEqual(
      expect.arrayContaining([
        'Xếp hạng',
        'Huyện Mẫu',
        'Tháng 4/2024',
        'Bộ chỉ số 766, công thức 2022',
        'https://dashboard.example/xep-hang?ky=2024-04',
        'Mẫu Một dẫn đầu với 95,08 điểm.',
      ]),
    );
  });

  it('has numbers as numbers, shares as shares, dates as dates of the same day', async () => {
    const [, first] = await rowsOf(file, 1);
    expect(first?.slice(0, 4)).toEqual(['Mẫu Một', 1, 95.08, 0.981]);
    expect(first?.[4]).toEqual(new Date('2024-04-05T00:00:00Z'));
    expect(first?.[5]).toBe('4.812/4.905');
  });

  it('counts ranks where they stand in front, and keeps codes that stand there as they are written', async () => {
    const ranks = { columns: ['Hạng', 'Đơn vị'], rows: [['1', 'Mẫu Một']] };
    const codes = { columns: ['Mã', 'Đơn vị'], rows: [['28984', 'Mẫu Một']] };
    const both = await written(
      sampleReport({ views: [sampleView({ table: ranks }), sampleView({ table: codes })] }),
    );
    expect((await rowsOf(both, 1))[1]).toEqual([1, 'Mẫu Một']);
    expect((await rowsOf(both, 2))[1]).toEqual(['28984', 'Mẫu Một']);
  });

  it('has months as dates that print as their names, and whatever says more than a month as words', async () => {
    const table = {
      columns: ['Kỳ', 'Kỳ số liệu'],
      rows: [
        ['Tháng 5/2022', 'Năm 2023'],
        ['Tháng 12/2023 (tạm tính)', 'Tháng 13/2023'],
      ],
    };
    const months = await written(sampleReport({ views: [sampleView({ table })] }));
    const rows = await rowsOf(months, 1);
    expect(rows[1]).toEqual([new Date('2022-05-01T00:00:00Z'), 'Năm 2023']);
    expect(rows[2]).toEqual(['Tháng 12/2023 (tạm tính)', 'Tháng 13/2023']);
    expect(await partOf(months, 'xl/styles.xml')).toContain('formatCode="&quot;Tháng &quot;m/yyyy"');
  });

  it('has the moment of the figures as it is printed, in every time zone', async () => {
    expect(await partOf(file, 'xl/styles.xml')).toContain('formatCode="dd/mm/yyyy hh:mm"');
    const [moment] = [...(await partOf(file, 'xl/worksheets/sheet1.xml')).matchAll(/<v>(\d+\.\d+)<\/v>/g)];
    // 45412 is 30 April 2024 to a spreadsheet, and 17:00 this part of the day.
    expect(Number(moment?.[1])).toBeCloseTo(45412 + 17 / 24, 9);
  });

  it('names a sheet by what it is about, and puts the pages of one table together', async () => {
    const columns = ['Hạng', 'Đơn vị'];
    const ranks = (page: number) =>
      sampleView({
        title: 'Điểm tổng hợp, xếp loại',
        topic: 'Xếp hạng',
        page,
        table: { columns, rows: [[`${page}`, `Mẫu ${page}`]] },
      });
    const joined = await written(sampleReport({ views: [ranks(1), ranks(2), ranks(9)] }));
    expect((await sheetsOf(joined)).slice(1)).toEqual(['Xếp hạng', 'Xếp hạng (2)']);
    expect(await rowsOf(joined, 1)).toEqual([columns, [1, 'Mẫu 1'], [2, 'Mẫu 2']]);
    expect(await rowsOf(joined, 2)).toEqual([columns, [9, 'Mẫu 9']]);
  });

  it('leaves pages whose first is hidden as they are, each with what it says of itself', async () => {
    const page = (number: number) => sampleView({ topic: 'Xếp hạng', page: number });
    const parted = await written(sampleReport({ views: [page(2), page(3)] }));
    expect((await sheetsOf(parted)).slice(1)).toEqual(['Xếp hạng', 'Xếp hạng (2)']);
  });

  it('keeps reasons as words, gaps as gaps, and what names a row as it is written', async () => {
    const rows = await rowsOf(file, 1);
    expect(rows[2]).toEqual(['12', 2, 'Chưa báo cáo', null, null, 1234]);
  });

  it('never makes a formula of what comes from data', async () => {
    const rows = await rowsOf(file, 1);
    expect(rows[3]?.slice(0, 4)).toEqual(['=HYPERLINK("x")', 3, '-1+2', '@SUM(A1)']);
    expect(file.includes('<f>')).toBe(false);
  });

  it('says that figures are samples where they are, and leaves a view without a table out', async () => {
    const report = sampleReport({
      isSample: true,
      views: [sampleView({ table: null }), sampleView({ title: 'Có bảng' })],
    });
    const sample = await written(report);
    expect(await sheetsOf(sample)).toEqual(['Nguồn và định nghĩa', 'Có bảng']);
    expect((await rowsOf(sample, 0)).flat()).toContain('Số liệu mẫu, không phải số liệu thật.');
  });
});

describe('names of sheets', () => {
  it('are short, without forbidden characters, each once whatever its letters’ case', () => {
    const long = 'Tín hiệu theo đơn vị và nhóm chỉ số của kỳ';
    const names = sheetNames([long, long, 'A/B: [c]*?', 'a b c', '']);
    expect(names.every((name) => name.length > 0 && name.length <= 31)).toBe(true);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    expect(names[1]).toMatch(/ \(2\)$/);
    expect(names[2]).toBe('A B c');
  });
});
