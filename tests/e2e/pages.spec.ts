import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/** The pages beside overview and ranking, with a word of the headline that only figures can give. */
const PAGES = [
  ['/thoi-gian-giai-quyet', /ngày/],
  ['/dung-hen', /%/],
  ['/hai-long', /%/],
  ['/chinh-quyen-so', /mục tiêu/],
  ['/xa/29023', /Hưng Phong/],
] as const;

async function open(page: Page, path: string, headline: RegExp, query = ''): Promise<void> {
  await page.goto(`${path}${query}`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(headline);
  await expect(page.getByRole('region').first()).toBeVisible();
  // What is still on its way would be judged half drawn.
  await expect(page.getByRole('status', { name: 'Đang tải số liệu…' })).toHaveCount(0);
}

async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}

for (const [path, headline] of PAGES) {
  for (const [colorScheme, width] of [
    ['light', 1440],
    ['dark', 1024],
    ['light', 390],
  ] as const)
    test(`${path}, ${colorScheme}, ${width} wide: no fault, and the page does not scroll sideways`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await open(page, path, headline);
      expect(await faults(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });

  test(`${path} stands with a commune that sent nothing, and with a handful of dossiers each`, async ({
    page,
  }) => {
    for (const scenario of ['oneUnitMissing', 'tinyDenominator']) {
      await page.goto(`${path}?scenario=${scenario}`);
      await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty();
      await expect(page.getByRole('region').first()).toBeVisible();
      await expect(page.getByText(/NaN|Infinity|undefined/)).toHaveCount(0);
    }
  });
}

test('from the ranking to a commune, to the next one, and back', async ({ page }) => {
  await page.goto('/xep-hang');
  await page.getByRole('table', { name: 'Bảng xếp hạng' }).getByRole('link', { name: 'Hưng Phong' }).click();
  await expect(page).toHaveURL(/\/xa\/29023$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Hưng Phong');
});

test('an unknown code is helped on, and is no error', async ({ page }) => {
  await page.goto('/xa/99999');
  await expect(page.getByText('99999').first()).toBeVisible();
  await expect(
    page
      .getByRole('main')
      .getByRole('link', { name: /[Xx]ếp hạng/ })
      .first(),
  ).toBeVisible();
  expect(await faults(page)).toEqual([]);
});

test('a provider without these feeds is told which are missing, and the shell stands', async ({
  page,
  site,
}) => {
  for (const [path] of PAGES.slice(0, 4)) {
    await page.goto(`${site.url}${path}`);
    await expect(page.getByText(/Danh mục số liệu chưa có nguồn/)).toBeVisible();
    await expect(page.getByRole('navigation', { name: 'Các trang' })).toBeVisible();
  }
});

test('the denominator of the on-time rate is chosen in the address and named in words', async ({ page }) => {
  await open(page, '/dung-hen', /%/, '?mau-so=da-giai-quyet');
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText('tiếp nhận');
  await page.goto('/dung-hen?mau-so=la');
  await expect(page.getByText(/mẫu số “la”/)).toBeVisible();
});
