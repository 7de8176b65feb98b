import { expect, test } from './fixtures.ts';

/** What a sheet holds, without the moment at which it was made. */
function sheets(pdf: Buffer): string {
  return pdf.toString('latin1').replace(/\/(?:CreationDate|ModDate) \([^)]*\)/g, '');
}

test('paper is the same from a dark and narrow window as from a light and wide one', async ({ page }) => {
  const printed: string[] = [];
  for (const [colorScheme, width] of [
    ['light', 1440],
    ['dark', 390],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/dung-hen');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('%');
    await expect(page.getByRole('table', { name: 'Bảng từng đơn vị' })).toBeVisible();
    await expect(page.getByRole('status', { name: 'Đang tải số liệu…' })).toHaveCount(0);
    printed.push(sheets(await page.pdf({ preferCSSPageSize: true, printBackground: true })));
  }
  const [wide = '', narrow = ''] = printed;
  expect(wide.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(3);
  // A4 landscape in points.
  expect(wide).toMatch(/\/MediaBox \[0 0 841\.9\d* 594\.9\d*\]/);
  expect(narrow.length).toBe(wide.length);
});

test('on paper a long table has all its rows', async ({ page }) => {
  await page.goto('/xep-hang?scenario=province');
  const table = page.getByRole('table', { name: 'Bảng xếp hạng' });
  await expect(table).toBeVisible();
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(table.getByRole('rowheader')).toHaveCount(124);
});

/** What margins leave of an A4 sheet that lies, in CSS pixels. */
const SHEET_HEIGHT = ((210 - 2 * 12) / 25.4) * 96;

for (const [path, title] of [
  ['/dung-hen', 'Đơn vị nào chậm ở lĩnh vực nào'],
  ['/chinh-quyen-so', 'Từng đơn vị, từng chỉ tiêu'],
] as const)
  test(`the heat map of ${path} fits on one sheet with its heading and its key`, async ({ page }) => {
    await page.goto(path);
    const panel = page.getByRole('region', { name: title });
    await expect(panel.getByRole('slider')).toBeVisible({ timeout: 20_000 });
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    const height = await panel.evaluate((element) => element.getBoundingClientRect().height);
    expect(height).toBeGreaterThan(SHEET_HEIGHT / 2);
    expect(height).toBeLessThan(SHEET_HEIGHT);
  });

for (const [face, path] of [
  ['the deck', '/trinh-chieu'],
  ['the wall', '/trinh-chieu?tuong=1'],
] as const)
  test(`on paper ${face} is its slides, one a sheet, each with how it was reckoned`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByText(/[1-9] \/ 17$/).first()).toBeAttached({ timeout: 20_000 });
    const pdf = sheets(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
    expect(pdf.match(/\/Type \/Page\b/g)?.length).toBe(17);

    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await expect(page.getByRole('button', { name: 'Bắt đầu trình chiếu' })).toBeHidden();
    await expect(page.locator('[data-slide]:visible')).toHaveCount(17);
    await expect(page.getByText(/^Tháng 4\/2024 · Nguồn: /).first()).toBeVisible();
  });
