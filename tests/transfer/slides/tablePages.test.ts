import { describe, expect, it } from 'vitest';
import { CONTENT_WIDTH, LETTERS } from '#src/transfer/export/slides/deckTheme.ts';
import { tablePages } from '#src/transfer/export/slides/tablePages.ts';
import { unitTable } from './deckSamples.ts';

const ROOM = 4.5;

describe('a table on slides', () => {
  it('has at most twelve rows a slide, evenly spread', () => {
    const counts = (rows: number) => tablePages(unitTable(rows), ROOM).map((page) => page.rows.length);
    expect(counts(12)).toEqual([12]);
    expect(counts(13)).toEqual([7, 6]);
    expect(counts(24)).toEqual([12, 12]);
    expect(counts(0)).toEqual([0]);
  });

  it('that has a slide to itself is set large, with air between its rows', () => {
    const [short, full] = [tablePages(unitTable(7), ROOM), tablePages(unitTable(24), ROOM)];
    expect(short[0]?.points).toBeGreaterThanOrEqual(16);
    expect(short[0]?.heights[1]).toBeGreaterThan(full[0]?.heights[1] ?? 9);
  });

  it('marks rows that give concern on whichever page they stand', () => {
    const table = { ...unitTable(24), concerns: Array.from({ length: 24 }, (_, row) => row === 20) };
    const pages = tablePages(table, ROOM);
    expect(pages.map(({ concerns }) => concerns.indexOf(true))).toEqual([-1, 8]);
  });

  it('keeps every row and column, in their order', () => {
    for (const table of [unitTable(21), unitTable(21, 30), unitTable(30, 2)]) {
      const pages = tablePages(table, ROOM);
      const groups = Map.groupBy(pages, (page) => page.columns.join());
      const columns = [...groups.values()].flatMap(([page]) => page?.columns.slice(1) ?? []);
      expect([table.columns[0], ...columns]).toEqual(table.columns);
      for (const group of groups.values())
        expect(group.flatMap((page) => page.rows.map(([name]) => name))).toEqual(
          table.rows.map(([name]) => name),
        );
    }
  });

  it('fits: no column stands off the slide, no row below it, no letter too small to read', () => {
    for (const table of [unitTable(21), unitTable(40, 30), unitTable(9, 1)])
      for (const { widths, heights, points } of tablePages(table, ROOM)) {
        expect(sum(widths)).toBeLessThanOrEqual(CONTENT_WIDTH + 1e-9);
        expect(sum(heights)).toBeLessThanOrEqual(ROOM + 1e-9);
        expect(points).toBeGreaterThanOrEqual(LETTERS.smallest);
      }
  });

  it('divides a wide table into groups of like size that each begin with the names', () => {
    const pages = tablePages(unitTable(5, 26), ROOM);
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.every((page) => page.columns[0] === 'Đơn vị')).toBe(true);
    const counts = pages.map((page) => page.columns.length);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(2);
  });

  it('gives long text room and few rows a slide, and shortens what no slide could hold', () => {
    const text = 'Rà soát hồ sơ đất đai quá hạn và báo cáo hằng tuần. '.repeat(6);
    const long = tablePages(
      { columns: ['Đơn vị', 'Việc'], rows: unitTable(9, 1).rows.map(([a = '']) => [a, text]) },
      ROOM,
    );
    expect(long.length).toBeGreaterThan(1);
    expect(long.every(({ heights }) => sum(heights) <= ROOM)).toBe(true);
    const [endless] = tablePages({ columns: ['Đơn vị', 'Việc'], rows: [['Một', text.repeat(50)]] }, ROOM);
    expect(endless?.rows[0]?.[1]).toMatch(/…$/);
    expect(sum(endless?.heights ?? [])).toBeLessThanOrEqual(ROOM);
  });

  it('keeps each tint with its cell on whichever page it stands', () => {
    const tinted = {
      ...unitTable(21, 3),
      tints: Array.from({ length: 21 }, (_, row) => [null, row / 21, null]),
    };
    const pages = tablePages(tinted, ROOM);
    expect(pages.length).toBeGreaterThan(1);
    for (const { rows, tints } of pages)
      expect(tints.map(([, tint]) => tint)).toEqual(
        rows.map(([name = '']) => (Number(name.split(' ').at(-1)) - 1) / 21),
      );
  });

  it('sets figures right, names and reasons left', () => {
    const [page] = tablePages(
      {
        columns: ['12', 'Hạng', 'Đúng hạn', 'Đã trả', 'Xếp loại'],
        rows: [
          ['12', '1', { value: 0.98, format: 'share', text: '98,0%' }, '4.812/4.905', 'Tốt'],
          ['13', '2', { value: 0.97, format: 'share', text: '97,0%' }, '4/5', 'Khá'],
          ['14', '3', 'Chưa báo cáo', '', 'Tốt'],
        ],
      },
      ROOM,
    );
    expect(page?.isRight).toEqual([false, true, true, true, false]);
  });
});

function sum(lengths: readonly number[]): number {
  return lengths.reduce((total, length) => total + length, 0);
}
