import { expect, test } from './fixtures.ts';
import { RankingPage } from './rankingPage.ts';

test('the front address is the overview; the header leads on and keeps the period', async ({ page }) => {
  await page.goto('/?ky=2024-03');
  await expect(page).toHaveTitle('Tổng quan · Điều hành Giồng Trôm');
  await page.getByRole('link', { name: 'Xếp hạng', exact: true }).click();
  await expect(page).toHaveURL(/\/xep-hang\?ky=2024-03$/);
  await expect(page).toHaveTitle('Xếp hạng · Điều hành Giồng Trôm');
  await expect(page.getByRole('main')).toBeFocused();
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
});

test('every page in the header exists', async ({ page }) => {
  await page.goto('/xep-hang');
  const links = page.getByRole('navigation', { name: 'Các trang' }).getByRole('link');
  await expect(links.first()).toBeVisible();
  for (const address of await links.evaluateAll((all) =>
    all.map((link) => (link as HTMLAnchorElement).href),
  )) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Không có trang này');
  }
});

test('the first stop of the keyboard leads to the content', async ({ page }) => {
  const ranking = new RankingPage(page);
  await ranking.open('');
  await expect(ranking.table).toBeVisible();
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Đến nội dung chính' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('an address that is no page says so, and leads on with title and focus', async ({ page }) => {
  await page.goto('/khong-co');
  await expect(page.getByRole('heading', { name: 'Không có trang này', level: 1 })).toBeVisible();
  await expect(page).toHaveTitle(/^Không có trang này · /);
  await page.getByRole('link', { name: 'Mở trang Xếp hạng' }).click();
  await expect(page).toHaveTitle(/^Xếp hạng · /);
  await expect(page.getByRole('main')).toBeFocused();
});

test('sample figures are labelled, with the clock they stand at', async ({ page }) => {
  await page.goto('/xep-hang');
  await expect(page.getByText('Số liệu mẫu · đồng hồ đặt ở 02/05/2024')).toBeVisible();
});

test('the context line names the place, the oldest figures and the formula', async ({ page, site }) => {
  await page.goto(`${site.url}/xep-hang`);
  const main = page.getByRole('main');
  await expect(main).toContainText('Huyện Sông Thử');
  await expect(main).toContainText('Số liệu cũ nhất:');
  await expect(main).toContainText('Công thức thử nghiệm');
});

test('the theme steps from the machine’s to light to dark and is remembered', async ({ page }) => {
  await page.goto('/xep-hang');
  const theme = page.getByRole('button', { name: /^Giao diện: / });
  await expect(theme).toHaveAccessibleName('Giao diện: Theo máy');
  await theme.click();
  await theme.click();
  await expect(theme).toHaveAccessibleName('Giao diện: Tối');
  const ink = () => page.evaluate(() => getComputedStyle(document.body).color);
  const dark = await ink();
  await page.reload();
  await expect(theme).toHaveAccessibleName('Giao diện: Tối');
  expect(await ink()).toBe(dark);
  await theme.click();
  await expect.poll(ink).not.toBe(dark);
});

test('without readable settings the page says so', async ({ page, site }) => {
  site.feeds.breakConfig('<html>');
  await page.goto(`${site.url}/xep-hang`);
  await expect(page.getByRole('heading', { name: 'Chưa mở được số liệu' })).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('Thiết lập (config.json)');
});
