import { describe, expect, it } from 'vitest';
import type { ReportCell, ReportTable } from '#src/domain/report.ts';
import { officialReport } from '#src/transfer/export/officialReport.ts';
import { sampleView } from '../sampleReport.ts';
import { ATTENTION, districtReport, RANKING } from './districtReport.ts';
import { attributes, cellTexts, elements, lines, part, wordParts } from './wordFile.ts';

/** What stands of one table on paper: the whole text, and its tables without those of head and foot. */
async function written(
  table: ReportTable,
  footer = 'Tháng 4/2024',
): Promise<{ document: string; tables: string[] }> {
  const report = districtReport({ views: [sampleView({ table, footer })] });
  const document = part(await wordParts(await officialReport(report, () => undefined)), 'word/document.xml');
  return { document, tables: elements(document, 'w:tbl').slice(1, -1) };
}

async function onlyTable(table: ReportTable): Promise<string> {
  const { tables } = await written(table);
  expect(tables).toHaveLength(1);
  return tables[0] ?? '';
}

function alignments(row: string): (string | undefined)[] {
  return elements(row, 'w:tc').map((cell) => attributes(elements(cell, 'w:jc')[0] ?? '', 'w:val')[0]);
}

function months(count: number): ReportTable {
  return {
    columns: ['Đơn vị', ...Array.from({ length: count }, (_, month) => `${(month % 12) + 1}/2024`)],
    rows: [['Xã Mẫu', ...Array.from({ length: count }, (_, month) => `${50 + month},00`)]],
  };
}

describe('a table of an official report', () => {
  it('has every row and cell, however long it is', async () => {
    const rows = Array.from({ length: 400 }, (_, place): ReportCell[] => [`Xã ${place}`, `${place}`]);
    const table = await onlyTable({ columns: ['Đơn vị', 'Hạng'], rows });
    expect(cellTexts(table)).toEqual([['Đơn vị', 'Hạng'], ...rows]);
  });

  it('repeats its head, and cuts neither head nor row', async () => {
    const [head = '', ...rows] = elements(await onlyTable(RANKING), 'w:tr');
    expect(head).toContain('<w:tblHeader/>');
    for (const row of [head, ...rows]) expect(row).toContain('<w:cantSplit/>');
    for (const row of rows) expect(row).not.toContain('<w:tblHeader/>');
  });

  it('stays with its caption and its note', async () => {
    const { document, tables } = await written(RANKING);
    const caption = elements(document, 'w:p').find((paragraph) => lines(paragraph)[0]?.startsWith('Bảng 1.'));
    expect(caption).toContain('<w:keepNext/>');
    const rows = elements(tables[0] ?? '', 'w:tr');
    const kept = rows.map((row) => row.includes('<w:keepNext/>'));
    expect(kept.slice(0, 3)).toEqual([true, true, false]);
    expect(kept.slice(-3)).toEqual([false, true, true]);
    const short = elements((await written(ATTENTION)).tables[0] ?? '', 'w:tr');
    expect(short.every((row) => row.includes('<w:keepNext/>'))).toBe(true);
  });

  it('has figures on the right, words on the left, and reasons among figures with the figures', async () => {
    const table = await onlyTable({
      columns: ['Mã', 'Điểm', 'Hồ sơ', 'Ngày', 'Khoảng', 'Tín hiệu'],
      rows: [
        ['12', '95,08', '4.812/4.905', '05/04/2024', '3–7', 'Sáu kỳ liền giảm'],
        ['13', 'Chưa báo cáo', '0/0', '', '1–2', '2 kỳ liền tăng'],
      ],
    });
    const [head = '', ...rows] = elements(table, 'w:tr');
    expect(new Set(alignments(head))).toEqual(new Set(['center']));
    for (const row of rows)
      expect(alignments(row)).toEqual(['left', 'right', 'right', 'right', 'right', 'left']);
  });

  it('fills the width between the margins, upright up to seven columns and turned beyond', async () => {
    const widths = async (columns: number) => {
      const table = await onlyTable(months(columns - 1));
      const grid = elements(table, 'w:gridCol').map((column) => Number(attributes(column, 'w:w')[0]));
      return grid.reduce((sum, width) => sum + width, 0);
    };
    expect(await widths(7)).toBe(11906 - 1701 - 851);
    expect(await widths(8)).toBe(16838 - 1701 - 851);
  });

  it('gives room to long names before short figures, and to neither less than its longest word', async () => {
    const long =
      'Chứng thực chữ ký trong các giấy tờ, văn bản mà công dân yêu cầu tại Ủy ban nhân dân cấp xã';
    const table = await onlyTable({
      columns: ['Thủ tục', 'Hạng', 'Tổng điểm'],
      rows: [[long, '1', '1.234,56']],
    });
    const [name = 0, rank = 0, points = 0] = elements(table, 'w:gridCol').map((column) =>
      Number(attributes(column, 'w:w')[0]),
    );
    expect(name).toBeGreaterThan(4 * rank);
    expect(points).toBeGreaterThan(rank);
    // Eight figures of 12 points take 4 ems of 240 twips.
    expect(points).toBeGreaterThan(4 * 240 * 0.9);
  });

  it('stands in parts that each name the rows where even the turned page is too narrow', async () => {
    const wide = months(30);
    const { document, tables } = await written(wide);
    expect(tables.length).toBeGreaterThan(1);
    expect(lines(document)).toContain(`Bảng 1. Điểm từng đơn vị (phần 1/${tables.length})`);
    const rows = tables.map((table) => cellTexts(table));
    for (const [head, row] of rows) {
      expect(head?.[0]).toBe('Đơn vị');
      expect(row?.[0]).toBe('Xã Mẫu');
    }
    expect(rows.flatMap(([, row]) => row?.slice(1) ?? [])).toEqual(wide.rows[0]?.slice(1));
  });

  it('prints typed cells in their printed form and fills short rows up', async () => {
    const table = await onlyTable({
      columns: ['Đơn vị', 'Đúng hạn', 'Ngày'],
      rows: [
        [
          'Xã Mẫu',
          { value: 0.981, format: 'share', text: '98,1%' },
          { date: '2024-04-05', text: '05/04/2024' },
        ],
        ['Xã Thiếu'],
      ],
    });
    expect(cellTexts(table).slice(1)).toEqual([
      ['Xã Mẫu', '98,1%', '05/04/2024'],
      ['Xã Thiếu', '', ''],
    ]);
  });

  it('says so when it has no rows, and is not there without columns', async () => {
    const empty = await written({ columns: ['Đơn vị', 'Hạng'], rows: [] });
    expect(empty.tables).toEqual([]);
    expect(lines(empty.document)).toContain('Bảng này không có dòng số liệu nào.');
    const none = await written({ columns: [], rows: [] });
    expect(lines(none.document).join('\n')).not.toContain('Bảng 1');
  });
});
