import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { INDICATORS_2024_04, SERVICE_INDEX_2024 } from './district.ts';
import { expect, test } from './fixtures.ts';
import { RankingPage } from './rankingPage.ts';

/** Faults found, each by its rule and the elements it concerns. */
async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}

for (const colorScheme of ['light', 'dark'] as const)
  for (const [width, height] of [
    [1440, 900],
    [1024, 768],
    [390, 844],
  ] as const)
    test(`${colorScheme}, ${width} wide: no fault, and the page itself does not scroll sideways`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height });
      const ranking = new RankingPage(page);
      await ranking.open('', '?scenario=oneUnitMissing&xa=29023,29008');
      await expect(ranking.row('Hưng Phong')).toBeVisible();
      await expect(page.getByRole('table', { name: 'Từng chỉ tiêu' })).toBeVisible();
      expect(await faults(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);

      await ranking.period.click();
      await expect(ranking.calendar).toBeVisible();
      expect(await faults(page)).toEqual([]);
    });

for (const colorScheme of ['light', 'dark'] as const)
  test(`${colorScheme}: no fault in failures, findings and a dead link`, async ({ page, site }) => {
    await page.emulateMedia({ colorScheme });
    const ranking = new RankingPage(page);
    site.feeds.fault(INDICATORS_2024_04, { kind: 'html' });
    site.feeds.publish({
      [SERVICE_INDEX_2024]: site.feeds.textOf(SERVICE_INDEX_2024).replaceAll('"90001"', '"99999"'),
    });
    await ranking.open(site.url, '?xa=90002&ky=1999-01');
    await expect(ranking.notice('không có trong danh sách đơn vị')).toBeVisible();
    await expect(ranking.notice('nhận được một trang web')).toBeVisible();
    expect(await faults(page)).toEqual([]);
    await page.goto(`${site.url}/khong-co`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await faults(page)).toEqual([]);
  });

test('the keyboard alone sorts, marks and picks a period', async ({ page, site }) => {
  const ranking = new RankingPage(page);
  await ranking.open(site.url);
  await ranking
    .header(/^Tổng điểm/)
    .getByRole('button')
    .focus();
  await page.keyboard.press('Enter');
  await expect(ranking.header(/^Tổng điểm/)).toHaveAttribute('aria-sort', 'descending');
  await ranking.mark('Hòa Ví').focus();
  await page.keyboard.press('Space');
  await expect(ranking.mark('Hòa Ví')).toHaveAttribute('aria-pressed', 'true');
  await ranking.period.focus();
  await page.keyboard.press('Enter');
  await expect(ranking.calendar).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(ranking.period).toBeFocused();
});
