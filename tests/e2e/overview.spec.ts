import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { INDICATORS_2024_04, SERVICE_INDEX_2024 } from './district.ts';
import { expect, test } from './fixtures.ts';

const RANKING = 'Điểm từng đơn vị, và thứ hạng chắc đến đâu';

async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`/${query}`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('bình quân');
}

function picture(page: Page): Locator {
  return page.getByRole('slider', { name: RANKING });
}

test('the first screen of a laptop shows headline, figures and the start of the ranking', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await open(page);
  await expect(page.getByText('Mục tiêu 90: chắc đạt')).toBeInViewport();
  await expect(page.getByRole('heading', { name: RANKING })).toBeInViewport();
  await expect(picture(page).getByText('Phước Long')).toBeInViewport();
});

test('the worker tells how sure each rank is, and the keyboard reads it', async ({ page }) => {
  await open(page);
  await expect(page.getByText(/khoảng thứ hạng 90%/)).toBeVisible();
  await picture(page).focus();
  await page.keyboard.press('End');
  await expect(picture(page)).toHaveAttribute(
    'aria-valuetext',
    /^Hạng 21, Hưng Phong: 82,20 điểm; Tốt; .*khoảng hạng (20–)?21/,
  );
  await page.getByText('Cách tính').click();
  await expect(page.getByText(/mô phỏng 10\.000 lần/)).toBeVisible();
});

test('a simulation can be stopped and started again', async ({ page }) => {
  await page.goto('/?scenario=province');
  // By key: it waits for nothing to come to rest, and the simulation takes seconds.
  await page.getByRole('button', { name: 'Dừng tính' }).press('Enter');
  await expect(page.getByText('Đã dừng tính khoảng hạng.')).toBeVisible();
  await page.getByRole('button', { name: 'Tính khoảng hạng' }).click();
  await expect(page.getByText(/Đang tính khoảng hạng/)).toBeVisible();
});

test('what needs attention leads to its reasons in the same period', async ({ page }) => {
  await open(page);
  const entry = page
    .getByRole('region', { name: 'Cần chú ý' })
    .getByRole('listitem')
    .filter({ hasText: 'Hưng Phong' });
  await expect(entry).toContainText('189/208');
  await entry.getByRole('link', { name: 'Xem vì sao' }).click();
  await expect(page).toHaveURL(/\/xep-hang\?xa=29023&xem=vi-sao&nhom=TDGQ$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Tháng 4/2024');
});

test('a country of 3,321 units is summed up without drawing or simulating them all', async ({ page }) => {
  await page.goto('/?scenario=nation');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Việt Nam đạt bình quân', {
    timeout: 30_000,
  });
  await expect(page.getByText(/Quá nhiều đơn vị để mô phỏng/)).toBeVisible();
  await expect(page.getByText('3.297 đơn vị ở giữa không vẽ; xem trang Xếp hạng.').first()).toBeVisible();
});

test('flat series are said to be flat, not to signal', async ({ page }) => {
  await open(page, '?scenario=flatSeries');
  await expect(page.getByText('Không đổi').first()).toBeVisible();
  await expect(page.getByText('Chưa chuỗi nào đủ số liệu để xét tín hiệu.')).toBeVisible();
});

test('without counts the ranking stays and says that it has no intervals', async ({ page, site }) => {
  site.feeds.fault(INDICATORS_2024_04, { kind: 'status', status: 500 });
  await page.goto(site.url);
  await expect(page.getByRole('alert')).toContainText('máy chủ của nguồn gặp lỗi (mã 500).');
  await expect(picture(page).getByText('Bình Mẫu')).toBeVisible();
});

test('without index scores the page says so in one sentence', async ({ page, site }) => {
  site.feeds.fault(SERVICE_INDEX_2024, { kind: 'html' });
  await page.goto(site.url);
  await expect(page.getByRole('alert').first()).toContainText('nhận được một trang web');
});

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [1440, 390])
    test(`${colorScheme}, ${width} wide: no fault, and no scrolling sideways`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await open(page);
      await expect(page.getByRole('table', { name: 'Tín hiệu theo đơn vị và nhóm chỉ số' })).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' '))}`),
      ).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
