import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from './fixtures.ts';
import { RankingPage } from './rankingPage.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const TABLE = path.join(import.meta.dirname, 'portal-2025-sample.csv');

/**
 * What the table must come out as, read off it by hand: communes among themselves (the portal counts departments
 * in between and gives them ranks 2, 3, 4, 6, 7, 8, 10), two ties, points as published.
 */
const EXPECTED = [
  // unit, rank, total, CKMB, TDGQ, CLGQ, TTTT, MDHL, MDSH, band
  ['Mẫu Một', '1', '93,21', '18,00', '19,81', '8,10', '8,55', '18,00', '20,75', 'Xuất sắc'],
  ['Mẫu Hai', '2', '92,81', '18,00', '19,94', '8,06', '8,60', '18,00', '20,21', 'Xuất sắc'],
  ['P. Mẫu Ba', '2', '92,81', '18,00', '19,86', '8,11', '8,52', '18,00', '20,32', 'Xuất sắc'],
  ['ĐK. Mẫu Bốn', '4', '89,07', '18,00', '19,62', '8,08', '5,02', '18,00', '20,35', 'Tốt'],
  ['Mẫu Năm', '5', '86,44', '18,00', '17,87', '8,04', '8,26', '17,96', '16,31', 'Tốt'],
  ['Mẫu Sáu', '5', '86,44', '17,50', '18,30', '8,10', '7,90', '18,00', '16,64', 'Tốt'],
  ['TT. Mẫu Bảy', '7', '73,59', '15,20', '16,40', '7,11', '6,50', '18,00', '10,38', 'Khá'],
];

const COLUMNS = [
  'Đơn vị',
  'Hạng',
  'Tổng điểm',
  'Công khai',
  'Tiến độ',
  'Dịch vụ công',
  'Thanh toán',
  'Mức độ hài lòng',
  'Số hóa',
  'Xếp loại',
];

test('a captured portal table is ranked among the communes, as published', async ({
  page,
  site,
}, testInfo) => {
  const folder = testInfo.outputPath('feeds');
  execFileSync(process.execPath, ['deploy/feeds-from-portal.ts', TABLE, folder, '--period', '2025'], {
    cwd: ROOT,
    stdio: 'pipe',
  });
  site.feeds.clear();
  site.feeds.publish(documentsIn(folder));

  const ranking = new RankingPage(page);
  await ranking.open(site.url);
  await expect(ranking.rows).toHaveCount(EXPECTED.length);
  const columns = await Promise.all(COLUMNS.map((header) => ranking.column(header)));
  const shown = EXPECTED.map((_, row) => columns.map((column) => column[row]));
  expect(shown).toEqual(EXPECTED);

  await expect(ranking.period).toHaveAccessibleName(/^Kỳ: Năm 2025/);
  await expect(page.getByRole('main')).toContainText('Tỉnh Mẫu');
  await expect(page.getByRole('main')).not.toContainText('Sở Mẫu');
  await expect(ranking.panel).toContainText('7 trên 7 xã, phường, thị trấn, đặc khu có số liệu');
  await expect(page.getByRole('alert')).toHaveCount(0);
});

function documentsIn(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const file = path.join(entry.parentPath, entry.name);
        return [path.relative(folder, file).replaceAll(path.sep, '/'), readFileSync(file, 'utf8')];
      }),
  );
}
