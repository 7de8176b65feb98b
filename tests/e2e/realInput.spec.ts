import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from './fixtures.ts';
import { RankingPage } from './rankingPage.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const TABLE = path.join(import.meta.dirname, 'portal-2025-sample.csv');

const GROUPS = ['CKMB', 'TDGQ', 'CLGQ', 'TTTT', 'MDHL', 'MDSH'];
const COMMUNE = '3';

interface PortalRow {
  readonly name: string;
  readonly level: string;
  readonly points: readonly string[];
  readonly total: string;
  readonly portalRank: number;
}

/** The table read without any code of the product; its cells hold no commas. */
function portalRows(): PortalRow[] {
  const [head = '', ...lines] = readFileSync(TABLE, 'utf8')
    .replace(/^\ufeff/, '')
    .trim()
    .split(/\r?\n/);
  const columns = head.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    const cell = (column: string) => cells[columns.indexOf(column)] ?? '';
    return {
      name: cell('TEN')
        .replace(/^UBND (?:xã|phường|thị trấn) /, '')
        .replace(/ - .*$/, ''),
      level: cell('LOAI_COQUAN'),
      points: GROUPS.map(cell),
      total: cell('TONG_SCORE'),
      portalRank: Number(cell('ROW_STT')),
    };
  });
}

/** Points as the screen prints them: 92.81 → "92,81", 18 → "18,00". */
function printed(points: string): string {
  return Number(points).toFixed(2).replace('.', ',');
}

function publishFolder(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const file = path.join(entry.parentPath, entry.name);
        return [path.relative(folder, file).replaceAll(path.sep, '/'), readFileSync(file, 'utf8')];
      }),
  );
}

test.beforeEach(({ site }, { outputPath }) => {
  const folder = outputPath('feeds');
  execFileSync(process.execPath, ['deploy/feeds-from-portal.ts', TABLE, folder, '--period', '2025'], {
    cwd: ROOT,
    stdio: 'pipe',
  });
  site.feeds.clear();
  site.feeds.publish(publishFolder(folder));
});

test('a captured portal table is ranked among the communes, as published', async ({ page, site }) => {
  const rows = portalRows();
  const communes = rows.filter(({ level }) => level === COMMUNE);
  const rankOf = (row: PortalRow) =>
    1 + communes.filter((other) => Number(other.total) > Number(row.total)).length;

  const ranking = new RankingPage(page);
  await ranking.open(site.url);
  await expect(ranking.rows).toHaveCount(communes.length);
  for (const row of communes) {
    const cells = await ranking.cells(row.name);
    expect(cells[0], `rank of ${row.name}`).toBe(String(rankOf(row)));
    expect(cells, `points of ${row.name}`).toEqual(
      expect.arrayContaining([printed(row.total), ...row.points.map(printed)]),
    );
  }
  for (const department of rows.filter(({ level }) => level !== COMMUNE))
    await expect(ranking.table).not.toContainText(department.name);
});

test('the sample table holds what makes the portal rank useless', () => {
  const communes = portalRows().filter(({ level }) => level === COMMUNE);
  const totals = communes.map(({ total }) => total);
  expect(new Set(totals).size, 'ties').toBeLessThan(totals.length);
  expect(portalRows().length, 'departments in between').toBeGreaterThan(communes.length);
  expect(
    communes.map(({ portalRank }) => portalRank),
    'ranks with gaps',
  ).not.toEqual(communes.map((_, index) => index + 1));
});
