import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from '@playwright/test';
import readExcelFile from 'read-excel-file/node';
import { expect, test } from './fixtures.ts';

const FUNNEL = 'Ai khác hẳn, xét theo số hồ sơ';

async function open(page: Page): Promise<void> {
  await page.goto('/dung-hen');
  await expect(page.getByRole('region', { name: FUNNEL })).toBeVisible();
  await expect(page.getByRole('status', { name: 'Đang tải số liệu…' })).toHaveCount(0);
}

async function saved(page: Page, button: Locator): Promise<{ download: Download; bytes: Buffer }> {
  const waiting = page.waitForEvent('download');
  await button.click();
  const download = await waiting;
  return { download, bytes: await readFile(await download.path()) };
}

test('the page becomes a workbook with its sources first', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Xuất', exact: true }).click();
  const { download, bytes } = await saved(page, page.getByRole('button', { name: 'Excel (XLSX)' }));
  expect(download.suggestedFilename()).toBe('dung-hen-2024-04.xlsx');
  const sheets = await readExcelFile(bytes);
  expect(sheets[0]?.sheet).toBe('Nguồn và định nghĩa');
  expect(sheets[0]?.data.flat()).toEqual(
    expect.arrayContaining(['Huyện Giồng Trôm', 'Tháng 4/2024', 'Số liệu mẫu, không phải số liệu thật.']),
  );
  const funnel = sheets.find(({ sheet }) => sheet.startsWith('Ai khác hẳn'));
  const row = funnel?.data.find(([unit]) => unit === 'Hưng Phong');
  expect(row?.[1]).toBeCloseTo(0.909, 3);
});

for (const [label, name] of [
  ['PowerPoint (PPTX)', 'dung-hen-2024-04.pptx'],
  ['Báo cáo Word (DOCX)', 'dung-hen-2024-04.docx'],
] as const)
  test(`the page becomes ${name}, written off the main thread under the page's policy`, async ({ page }) => {
    await open(page);
    await page.getByRole('button', { name: 'Xuất', exact: true }).click();
    const { download, bytes } = await saved(page, page.getByRole('button', { name: label }));
    expect(download.suggestedFilename()).toBe(name);
    // Both are packages of one kind.
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
    expect(bytes.length).toBeGreaterThan(20_000);
  });

test('a chart becomes a picture in light colours, with title, period and source inside', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page);
  const panel = page.getByRole('region', { name: FUNNEL });
  await panel.getByText('Hình', { exact: true }).click();
  const svg = await saved(page, panel.getByRole('button', { name: 'Tải hình SVG' }));
  const text = svg.bytes.toString('utf8');
  expect(text).toContain(FUNNEL);
  expect(text).toContain('Huyện Giồng Trôm · Tháng 4/2024');
  expect(text).toContain('Số liệu mẫu');
  // The ground of the picture: the light card, though the page is dark.
  expect(text).toMatch(/<rect width="[\d.]+" height="[\d.]+" fill="rgb\(255, 255, 255\)"/);
  const png = await saved(page, panel.getByRole('button', { name: 'Tải hình PNG' }));
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
});

test('a chart whose table is open gives its picture all the same', async ({ page }) => {
  await open(page);
  const panel = page.getByRole('region', { name: FUNNEL });
  await panel.getByRole('button', { name: 'Bảng số liệu' }).click();
  await panel.getByText('Hình', { exact: true }).click();
  const { bytes } = await saved(page, panel.getByRole('button', { name: 'Tải hình SVG' }));
  expect(bytes.toString('utf8')).toContain('Hưng Phong');
});

test('a chart is put into the presentation of its period', async ({ page }) => {
  await open(page);
  const panel = page.getByRole('region', { name: FUNNEL });
  await panel.getByText('Hình', { exact: true }).click();
  await panel.getByRole('button', { name: 'Đưa vào trình chiếu' }).click();
  await expect(panel.getByText('Đã đưa vào trình chiếu của kỳ này')).toBeVisible();
  await page.getByRole('link', { name: 'Trình chiếu' }).click();
  await expect(page.getByRole('main')).toContainText('Hưng Phong rõ ràng thấp hơn mức chung');
});
