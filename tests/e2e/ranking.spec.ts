import { expect, test } from './fixtures.ts';
import { RankingPage } from './rankingPage.ts';

const COMMUNES = 21;
const GROUPS = [
  ['Công khai, minh bạch', '/18'],
  ['Tiến độ giải quyết', '/20'],
  ['Dịch vụ công trực tuyến', '/12'],
  ['Thanh toán trực tuyến', '/10'],
  ['Mức độ hài lòng', '/18'],
  ['Số hóa hồ sơ', '/22'],
] as const;

/** Rank by unit, as the table shows them now. */
async function ranksByName(ranking: RankingPage): Promise<Record<string, string>> {
  const ranks = await ranking.column('Hạng');
  const names = await ranking.names();
  return Object.fromEntries(names.map((name, index) => [name, ranks[index] ?? '']));
}

test('the table has the agreed columns, with the maxima of the groups', async ({ page }) => {
  const ranking = new RankingPage(page);
  await ranking.open('');
  for (const name of ['Hạng', 'Đơn vị', 'Tổng điểm', 'Xếp loại', 'Đổi hạng'])
    await expect(ranking.header(new RegExp(`^${name}`))).toBeVisible();
  for (const [group, maximum] of GROUPS) await expect(ranking.header(group)).toContainText(maximum);
});

test('ranks are competition ranks over published hundredths', async ({ page }) => {
  const ranking = new RankingPage(page);
  await ranking.open('');
  await expect(ranking.rows).toHaveCount(COMMUNES);
  const totals = (await ranking.column('Tổng điểm')).map((text) => Number(text.replace(',', '.')));
  const expected = totals.map((total) => String(1 + totals.filter((other) => other > total).length));
  expect(await ranking.column('Hạng')).toEqual(expected);
  expect(new Set(totals).size, 'the sample has ties').toBeLessThan(COMMUNES);
});

test('sorting moves rows and never the rank of a unit', async ({ page }) => {
  const ranking = new RankingPage(page);
  await ranking.open('');
  await expect(ranking.rows).toHaveCount(COMMUNES);
  const before = await ranksByName(ranking);

  await ranking
    .header(/^Đơn vị/)
    .getByRole('button')
    .click();
  await expect(ranking.header(/^Đơn vị/)).toHaveAttribute('aria-sort', 'ascending');
  const names = await ranking.names();
  const bare = names.map((name) => name.replace(/^TT\. /, ''));
  expect(bare).toEqual(bare.toSorted(new Intl.Collator('vi').compare));
  expect(await ranksByName(ranking)).toEqual(before);

  await ranking.header('Số hóa hồ sơ').getByRole('button').click();
  await expect(ranking.header('Số hóa hồ sơ')).toHaveAttribute('aria-sort', 'descending');
  const points = (await ranking.column('Số hóa hồ sơ')).map((text) => Number(text.replace(',', '.')));
  expect(points).toEqual(points.toSorted((a, b) => b - a));
  expect(await ranksByName(ranking)).toEqual(before);
});

test('a missing unit stays last both ways', async ({ page }) => {
  const ranking = new RankingPage(page);
  await ranking.open('', '?scenario=oneUnitMissing');
  const total = ranking.header(/^Tổng điểm/);
  for (const direction of ['descending', 'ascending']) {
    await total.getByRole('button').click();
    await expect(total).toHaveAttribute('aria-sort', direction);
    expect((await ranking.names()).at(-1)).toBe('Hưng Lễ');
  }
});

test('search ignores marks, says how many, and keeps the rank', async ({ page }) => {
  const ranking = new RankingPage(page);
  await ranking.open('');
  await expect(ranking.rows).toHaveCount(COMMUNES);
  const before = await ranksByName(ranking);
  await ranking.search.pressSequentially('hung phong');
  await expect(ranking.rows).toHaveCount(1);
  await expect(ranking.row('Hưng Phong')).toBeVisible();
  expect(await ranksByName(ranking)).toEqual({ 'Hưng Phong': before['Hưng Phong'] });
  await expect(ranking.panel.getByText('Hiện 1 trên 21 đơn vị.')).toBeVisible();
  await expect(page).toHaveURL(/tim=hung(?:\+|%20)phong/);

  await ranking.search.fill('zzz');
  await expect(ranking.panel.getByText('Không có đơn vị nào khớp với từ tìm.')).toBeVisible();
  await page.getByRole('button', { name: 'Xóa từ tìm' }).click();
  await expect(ranking.rows).toHaveCount(COMMUNES);
  await expect(ranking.search).toHaveValue('');
});

test('the period picker goes to months, quarters, halves and years, and back', async ({ page }) => {
  const ranking = new RankingPage(page);
  await ranking.open('');
  const headline = page.getByRole('heading', { level: 1 });
  await ranking.pickPeriod('Tháng 3/2024');
  await expect(headline).toContainText('Tháng 3/2024');
  await expect(page).toHaveURL(/ky=2024-03/);
  await ranking.pickPeriod('Quý I/2024', 'Quý');
  await expect(headline).toContainText('Quý I/2024');
  await ranking.pickPeriod('6 tháng cuối năm 2023', '6 tháng');
  await expect(headline).toContainText('6 tháng cuối năm 2023');
  await ranking.pickPeriod('Năm 2023', 'Năm');
  await expect(headline).toContainText('Năm 2023');
  await expect(ranking.rows).toHaveCount(COMMUNES);
  await page.goBack();
  await expect(headline).toContainText('6 tháng cuối năm 2023');
  // The default is not written into the address.
  await ranking.pickPeriod('Tháng 4/2024', 'Tháng');
  await expect(page).not.toHaveURL(/ky=/);
});

test('the comparison is with the month before or the same month a year ago', async ({ page, site }) => {
  const ranking = new RankingPage(page);
  await ranking.open(site.url);
  await expect(ranking.panel).toContainText('Đổi hạng so với tháng 3/2024.');
  await expect(ranking.row('An Thử')).toContainText('lên 1 bậc, trước đó hạng 2');
  await expect(ranking.row('Bình Mẫu')).toContainText('giữ hạng 1');

  await ranking.comparison.selectOption('lastYear');
  await expect(ranking.panel).toContainText('Đổi hạng so với tháng 4/2023.');
  await expect(ranking.row('An Thử')).toContainText('lên 2 bậc, trước đó hạng 3');
  await expect(ranking.row('Hòa Ví')).toContainText('xuống 1 bậc, trước đó hạng 2');
  await expect(page).toHaveURL(/so-voi=cung-ky/);
});

test('the headline and the ranks of the small district are right', async ({ page, site }) => {
  const ranking = new RankingPage(page);
  await ranking.open(site.url);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /^Tháng 4\/2024, An Thử và Bình Mẫu cùng dẫn đầu 5 xã, thị trấn với 95,30 điểm; 2 Xuất sắc, 2 Tốt, 1 Trung bình, không .+ nào xếp loại Yếu\.$/,
  );
  await expect(ranking.rows).toHaveCount(5);
  expect(await ranksByName(ranking)).toEqual({
    'An Thử': '1',
    'Bình Mẫu': '1',
    'Hòa Ví': '3',
    'Đông Vắng': '4',
    'TT. Thị Tứ': '5',
  });
  await expect(page.getByRole('main')).not.toContainText('Phòng Thử nghiệm');
  await expect(page.getByText('Số liệu mẫu')).toHaveCount(0);
  await expect(ranking.panel).toContainText('Nguồn: Nguồn thử nghiệm · số liệu đến 02/05/2024 07:30');
});

test('marked communes show their indicators with counts and live in the address', async ({ page, site }) => {
  const ranking = new RankingPage(page);
  await ranking.open(site.url);
  await ranking.mark('Hòa Ví').click();
  await ranking.mark('An Thử').click();
  await expect(ranking.mark('Hòa Ví')).toHaveAttribute('aria-pressed', 'true');
  await expect(page).toHaveURL(/xa=90004(?:,|%2C)90001/);
  const indicators = page.getByRole('table', { name: 'Từng chỉ tiêu của đơn vị được đánh dấu' });
  await expect(indicators.getByRole('row', { name: /^Thanh toán trực tuyến.*trên tổng số/ })).toContainText(
    /7,60.*8,00/,
  );
  await ranking.mark('Hòa Ví').click();
  await expect(page).toHaveURL(/xa=90001(?:&|$)/);
});

test('the whole view is in the address', async ({ page, site }) => {
  const ranking = new RankingPage(page);
  await ranking.open(site.url, '?ky=2024-03&so-voi=2023-04&xa=90002&tim=thu&sap-xep=-MDSH');
  await expect(ranking.period).toHaveAccessibleName('Kỳ: Tháng 3/2024');
  await expect(ranking.comparison).toHaveValue('2023-04');
  await expect(ranking.search).toHaveValue('thu');
  await expect(ranking.rows).toHaveCount(1);
  await expect(ranking.header('Số hóa hồ sơ')).toHaveAttribute('aria-sort', 'descending');
  const address = page.url();
  await page.getByRole('button', { name: 'Xóa từ tìm' }).click();
  await expect(ranking.mark('Bình Mẫu')).toHaveAttribute('aria-pressed', 'true');
  await ranking.search.fill('thu');
  await expect.poll(() => new URL(page.url()).searchParams.get('tim')).toBe('thu');
  const sorted = (url: string) => [...new URL(url).searchParams].toSorted(([a], [b]) => (a < b ? -1 : 1));
  expect(sorted(page.url())).toEqual(sorted(address));
});

test('an old or bad link opens the nearest view and says what it dropped', async ({ page, site }) => {
  const ranking = new RankingPage(page);
  await ranking.open(site.url, '?ky=1999-01&so-voi=xyz&xa=77777&sap-xep=khong-co');
  await expect(ranking.rows).toHaveCount(5);
  await expect(ranking.notice('Liên kết có phần không dùng được')).toContainText(
    'kỳ “1999-01”, kỳ so sánh “xyz”, mã đơn vị “77777”',
  );
  await expect(ranking.period).toHaveAccessibleName('Kỳ: Tháng 4/2024');
});

test('over 100 rows the table is virtual, and its end can be reached', async ({ page }) => {
  const ranking = new RankingPage(page);
  await ranking.open('', '?scenario=province&sap-xep=-hang');
  await expect(ranking.rows.first()).toBeVisible();
  expect(await ranking.rows.count()).toBeLessThan(100);
  await ranking.header(/^Hạng/).getByRole('button').click();
  await expect(ranking.header(/^Hạng/)).toHaveAttribute('aria-sort', 'ascending');
  await expect(ranking.rows.first()).toHaveAttribute('aria-rowindex', '2');

  await ranking.rows.first().hover();
  // The wheel goes further than the table is long.
  await expect(async () => {
    await page.mouse.wheel(0, 20_000);
    await expect(ranking.rows.last()).toHaveAttribute('aria-rowindex', '125', { timeout: 500 });
  }).toPass();
  await expect(ranking.header(/^Hạng/)).toBeInViewport();
  await ranking.search.fill('mau 077');
  await expect(ranking.rows).toHaveCount(1);
});

test('header and first columns stay in view on a narrow screen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const ranking = new RankingPage(page);
  await ranking.open('');
  await ranking.header(/^Đổi hạng/).scrollIntoViewIfNeeded();
  await expect(ranking.header(/^Đơn vị/)).toBeInViewport();
  await expect(ranking.rows.first().getByRole('rowheader')).toBeInViewport();
});
