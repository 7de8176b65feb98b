import { expect, test } from './fixtures.ts';
import { RankingPage } from './rankingPage.ts';

const COMMUNES = 21;

test('usual: the sample district, the sample label, no weak commune', async ({ page }) => {
  const ranking = new RankingPage(page);
  await ranking.open('', '?scenario=usual');
  await expect(ranking.rows).toHaveCount(COMMUNES);
  await expect(ranking.period).toHaveAccessibleName('Kỳ: Tháng 4/2024');
  await expect(page.getByText('Số liệu mẫu · đồng hồ đặt ở 02/05/2024')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/^Tháng 4\/2024, .+ Yếu\./);
  await expect(ranking.panel).toContainText('21 trên 21 xã, thị trấn có số liệu');
  expect(await ranking.column('Xếp loại')).not.toContain('Yếu');
});

test('usual: an open May is provisional and no change of rank is said', async ({ page }) => {
  const ranking = new RankingPage(page);
  await ranking.open('', '?ky=2024-05');
  await expect(ranking.period).toHaveAccessibleName('Kỳ: Tháng 5/2024 (tạm tính)');
  await expect(ranking.panel).toContainText('Số liệu còn tạm tính nên chưa nói đổi hạng.');
});

test('late: the newest month is missing and the delay is said', async ({ page }) => {
  const ranking = new RankingPage(page);
  await ranking.open('', '?scenario=late');
  await expect(ranking.period).toHaveAccessibleName('Kỳ: Tháng 3/2024');
  await expect(page.getByText(/chậm \d+ ngày/)).toBeVisible();
  await expect(ranking.rows).toHaveCount(COMMUNES);
});

test('empty: no figures are said to be none, never zero', async ({ page }) => {
  const ranking = new RankingPage(page);
  await ranking.open('', '?scenario=empty');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('chưa có');
  await expect(page.getByRole('main')).not.toContainText('0,00');
});

test('oneUnitMissing: the unit is listed, counted and not ranked', async ({ page }) => {
  const ranking = new RankingPage(page);
  await ranking.open('', '?scenario=oneUnitMissing');
  await expect(ranking.rows).toHaveCount(COMMUNES);
  await expect(ranking.row('Hưng Lễ')).toContainText('Chưa báo cáo');
  await expect(ranking.panel).toContainText('1 đơn vị không xếp hạng: Hưng Lễ');
  await expect(ranking.panel).toContainText('20 trên 21 xã, thị trấn có số liệu');
});

test('wrongShape: said at the panel', async ({ page }) => {
  const ranking = new RankingPage(page);
  await ranking.open('', '?scenario=wrongShape');
  await expect(page.getByRole('alert').first()).toContainText('Số liệu nhận về sai cấu trúc');
  await expect(page.getByRole('navigation')).toBeVisible();
});

test('slow: the page holds the room and says it is loading', async ({ page }) => {
  const ranking = new RankingPage(page);
  await ranking.open('', '?scenario=slow');
  await expect(page.getByRole('status', { name: 'Đang tải số liệu…' })).toBeVisible();
  await expect(ranking.rows).toHaveCount(COMMUNES, { timeout: 20_000 });
});

test('flatSeries: equal months move nobody', async ({ page }) => {
  const ranking = new RankingPage(page);
  await ranking.open('', '?scenario=flatSeries');
  await expect(ranking.rows).toHaveCount(COMMUNES);
  for (const change of await ranking.column('Đổi hạng')) expect(change).toMatch(/^giữ hạng \d+/);
});

test('tinyDenominator: few dossiers are ranked without a fault', async ({ page }) => {
  const ranking = new RankingPage(page);
  await ranking.open('', '?scenario=tinyDenominator');
  await expect(ranking.rows).toHaveCount(COMMUNES);
  await expect(page.getByRole('main')).not.toContainText(/NaN|Infinity|∞|undefined/);
});

test('an unknown scenario is the usual one', async ({ page }) => {
  const ranking = new RankingPage(page);
  await ranking.open('', '?scenario=khong-co');
  await expect(ranking.rows).toHaveCount(COMMUNES);
});

for (const [scenario, units] of [
  ['province', '124'],
  ['nation', '3.321'],
] as const)
  test(`${scenario}: ${units} units, of which only those in view are in the document`, async ({ page }) => {
    const ranking = new RankingPage(page);
    await ranking.open('', `?scenario=${scenario}`);
    await expect(ranking.panel).toContainText(new RegExp(`${units} trên ${units} .*có số liệu`));
    await expect(ranking.table).toHaveAttribute('aria-rowcount', String(Number(units.replace('.', '')) + 1));
    expect(await ranking.rows.count()).toBeLessThan(100);
  });

test.describe('down', () => {
  test.use({ failingRequests: /\/feeds\// });

  test('the wall says so across the room, with nothing to press', async ({ page }) => {
    await page.goto('/trinh-chieu?tuong=1&scenario=down');
    await expect(page.getByRole('alert')).toHaveText(
      'Không kết nối được nguồn số liệu: màn hình chưa có gì để hiển thị và tự thử lại.',
    );
    await expect(page.getByRole('button')).toHaveCount(0);
  });

  test('nothing can be reached, which is said, with a way to try again', async ({ page }) => {
    const ranking = new RankingPage(page);
    await ranking.open('', '?scenario=down');
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('Không kết nối được nguồn số liệu');
    await expect(alert.getByRole('button', { name: 'Thử lại' })).toBeVisible();
  });
});
