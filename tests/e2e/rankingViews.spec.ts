import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/** The views beside the table, and the panel that each shows. */
const VIEWS = [
  ['khoang-hang', 'Thứ hạng chắc đến đâu'],
  ['dien-bien', 'Diễn biến hạng'],
  ['diem-mat', 'Điểm mất theo nhóm'],
  ['vi-sao', 'Vì sao điểm đổi'],
  ['con-lay-duoc', 'Còn lấy được'],
  ['so-sanh', 'Điểm từng nhóm'],
] as const;

async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}

for (const [view, title] of VIEWS)
  test(`${view}: no fault, light and dark, wide and narrow`, async ({ page }) => {
    await page.goto(`/xep-hang?xem=${view}&xa=29023,29020`);
    const picture = page.getByRole('slider', { name: title });
    await expect(picture).toBeVisible({ timeout: 20_000 });
    for (const colorScheme of ['light', 'dark'] as const)
      for (const width of [1440, 390]) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 844 });
        expect(await faults(page), `${colorScheme}, ${width} wide`).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
  });

test('the keyboard alone changes the view, reads its points and opens its table', async ({ page }) => {
  await page.goto('/xep-hang');
  const nav = page.getByRole('navigation', { name: 'Cách xem xếp hạng' });
  await nav.getByRole('link', { name: 'Điểm mất theo nhóm' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/xem=diem-mat/);
  const picture = page.getByRole('slider', { name: 'Điểm mất theo nhóm' });
  await picture.focus();
  await page.keyboard.press('ArrowRight');
  await expect(picture).toHaveAttribute(
    'aria-valuetext',
    /^Phước Long, Công khai, minh bạch: mất \d,\d\d trên 18 điểm/,
  );
  const panel = page.getByRole('region', { name: 'Điểm mất theo nhóm' }).first();
  await panel.getByRole('button', { name: 'Bảng số liệu' }).press('Enter');
  await expect(panel.getByRole('rowheader')).toHaveCount(21);
  await page.goBack();
  await expect(page.getByRole('table', { name: 'Bảng xếp hạng' })).toBeVisible();
});

test('the ranks get their interval, and blocks that cannot be told apart', async ({ page }) => {
  await page.goto('/xep-hang');
  const table = page.getByRole('table', { name: 'Bảng xếp hạng' });
  await expect(table.getByRole('columnheader', { name: /^Khoảng hạng 90%/ })).toBeVisible({
    timeout: 20_000,
  });
  await expect(
    table.getByText(/^Khoảng hạng 90%: \d+–\d+; không phân biệt được với \d+ đơn vị khác$/).first(),
  ).toBeAttached();
});

test('a simulation can be stopped and begun again', async ({ page }) => {
  await page.goto('/xep-hang?scenario=province&xem=khoang-hang');
  await page.getByRole('button', { name: 'Dừng tính' }).click();
  await expect(page.getByText('Đã dừng tính khoảng hạng.')).toBeVisible();
  await page.getByRole('button', { name: 'Tính lại' }).click();
  await expect(page.getByText(/^Đang tính khoảng hạng: \d+%$/)).toBeVisible();
});

test('the chart library arrives with the bump chart and not before', async ({ page }) => {
  const scripts: string[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) scripts.push(response.url());
  });
  await page.goto('/xep-hang?xem=diem-mat');
  await expect(page.getByRole('slider', { name: 'Điểm mất theo nhóm' })).toBeVisible();
  expect(scripts.filter((url) => /RankHistory/.test(url))).toEqual([]);
  await page.getByRole('link', { name: 'Diễn biến hạng' }).click();
  await expect(page.getByRole('slider', { name: 'Diễn biến hạng' })).toBeVisible();
  expect(scripts.some((url) => /RankHistory/.test(url))).toBe(true);
});

test('a nation shows the head of its ranking and says so', async ({ page }) => {
  test.slow();
  await page.goto('/xep-hang?scenario=nation&xem=diem-mat');
  await expect(page.getByText('Chỉ vẽ 60 đơn vị xếp đầu trong 3.321 đơn vị được xếp hạng.')).toBeVisible({
    timeout: 60_000,
  });
  await page.getByRole('link', { name: 'Khoảng hạng' }).click();
  await expect(page.getByText(/^Có 3\.321 đơn vị, quá mức 500 đơn vị/)).toBeVisible();
});

test('the small district: reasons and what can be won, exactly', async ({ page, site }) => {
  await page.goto(`${site.url}/xep-hang?xem=vi-sao&xa=90001`);
  const panel = page.getByRole('region', { name: 'Vì sao điểm đổi' }).first();
  await expect(panel).toContainText(/An Thử: \d+,\d\d \(tháng 3\/2024\) → 95,30 \(tháng 4\/2024\), tăng/);
  await panel.getByRole('button', { name: 'Bảng số liệu' }).click();
  await expect(panel.getByRole('row', { name: /^Tiến độ giải quyết/ })).toContainText('190/200 → 198/200');
  await page.goto(`${site.url}/xep-hang?xem=con-lay-duoc&xa=90005`);
  await expect(page.getByText(/^Lên hạng 4, bằng Đông Vắng \(\d+,\d\d điểm\), cần thêm/)).toBeVisible();
});
