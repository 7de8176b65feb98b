import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { slideMeasures } from './slideMeasures.ts';

const PATH = '/trinh-chieu';

/** As many lines as a meeting comes to, one of them long. */
const CONCLUSIONS = [
  'Giao Hưng Phong rà soát hồ sơ quá hạn lĩnh vực Đất đai, báo cáo trước ngày 15/5/2024; Văn phòng theo dõi hằng tuần.',
  'Tập huấn số hóa hồ sơ cho Tân Lợi Thạnh và Châu Bình.',
  'Các xã còn lại giữ nhịp hiện nay.',
  'Họp lại vào tuần đầu tháng 6/2024.',
];

const stage = (page: Page): Locator => page.getByRole('dialog', { name: 'Trình chiếu' });
const shownSlide = (page: Page): Locator => page.locator('dialog [data-slide]').first();

/** Opens the deck, with the slides that come last, and steps onto the stage. */
async function present(page: Page, query = ''): Promise<void> {
  await openDeck(page, query);
  await page.getByRole('button', { name: 'Bắt đầu trình chiếu' }).click();
  await expect(shownSlide(page)).toBeVisible();
}

async function openDeck(page: Page, query = ''): Promise<void> {
  await page.goto(`${PATH}${query}`);
  const list = page.getByRole('region', { name: 'Các trang' });
  await expect(list.getByText(/^\d+\. Hưng Phong: /)).toBeVisible({ timeout: 20_000 });
  await expect(list.getByText('Khoảng hạng').first()).toBeAttached({ timeout: 20_000 });
}

async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}

test('every slide can be read at 1280 × 720 after strong compression', async ({ page }, testInfo) => {
  test.setTimeout(90_000);
  await page.setViewportSize({ width: 1280, height: 720 });
  await openDeck(page);
  await page.getByRole('textbox', { name: 'Kết luận' }).fill(CONCLUSIONS.join('\n'));
  await page.getByRole('button', { name: 'Bắt đầu trình chiếu' }).click();
  await expect(shownSlide(page)).toBeVisible();
  await page.keyboard.press('c');
  const corner = await shownSlide(page).locator('footer span').last().textContent();
  const count = Number(corner?.split('/')[1]);
  expect(count).toBeGreaterThan(7);
  for (let place = 1; place <= count; place += 1) {
    await expect(shownSlide(page).locator('footer')).toContainText(`${place} / ${count}`);
    const found = await slideMeasures(page);
    await testInfo.attach(`${place} ${found.id}.jpg`, {
      body: await page.screenshot({ type: 'jpeg', quality: 30 }),
      contentType: 'image/jpeg',
    });
    expect.soft(found.smallTexts, `${found.id}: letters under 20 px`).toEqual([]);
    expect.soft(found.faintTexts, `${found.id}: contrast under 4.5`).toEqual([]);
    expect.soft(found.titleSize, `${found.id}: title`).toBeGreaterThanOrEqual(36);
    for (const width of found.lineWidths) expect.soft(width, `${found.id}: lines`).toBeGreaterThanOrEqual(3);
    expect.soft(found.rowCount, `${found.id}: rows`).toBeLessThanOrEqual(9);
    expect.soft(found.isCutOff, `${found.id}: cut off`).toBe(false);
    await expect.soft(shownSlide(page).locator('footer')).toContainText('Số liệu mẫu');
    await page.keyboard.press('PageDown');
  }
  await expect(shownSlide(page)).toHaveAttribute('data-slide', 'ket-luan');
  await expect(shownSlide(page)).toContainText(CONCLUSIONS.at(-1) ?? '');
});

/** Charts as people pin them: one of many rows, one over a plane, one over time, one of rows and columns. */
const PINNED = [
  ['/', 'Điểm từng đơn vị, và thứ hạng chắc đến đâu'],
  ['/dung-hen', 'Ai khác hẳn, xét theo số hồ sơ'],
  ['/dung-hen', 'Tỷ lệ đúng hẹn qua các kỳ'],
  ['/chinh-quyen-so', 'Từng đơn vị, từng chỉ tiêu'],
] as const;

test('a chart from any page is pinned over as many slides as its letters need to be read', async ({
  page,
}, testInfo) => {
  test.setTimeout(90_000);
  for (const [path, title] of PINNED) {
    await page.goto(path);
    const menu = page.getByRole('group').filter({ has: page.getByLabel(`Hình: ${title}`) });
    await menu.getByLabel(`Hình: ${title}`).click({ timeout: 20_000 });
    await menu.getByRole('button', { name: 'Đưa vào trình chiếu' }).click();
    await expect(menu.getByRole('status')).toContainText('Đã đưa vào trình chiếu');
  }
  await page.setViewportSize({ width: 1280, height: 720 });
  await openDeck(page);
  const pinned = page.getByRole('region', { name: 'Các trang' }).locator('[data-row^="hinh-"]');
  const ids = await pinned.evaluateAll((rows) => rows.map((row) => row.getAttribute('data-row') ?? ''));
  expect(ids.length).toBeGreaterThan(PINNED.length);
  await page.getByRole('button', { name: 'Bắt đầu trình chiếu' }).click();
  await page.keyboard.press('c');
  const words: string[] = [];
  while (!(await shownSlide(page).getAttribute('data-slide'))?.startsWith('hinh-')) {
    const before = await shownSlide(page).getAttribute('data-slide');
    await page.keyboard.press('PageDown');
    await expect(shownSlide(page)).not.toHaveAttribute('data-slide', before ?? '');
  }
  for (const id of ids) {
    await expect(shownSlide(page)).toHaveAttribute('data-slide', id);
    words.push(await shownSlide(page).innerText());
    await testInfo.attach(`${id}.jpg`, {
      body: await page.screenshot({ type: 'jpeg', quality: 30 }),
      contentType: 'image/jpeg',
    });
    const found = await slideMeasures(page);
    expect.soft(found.smallTexts, `${id}: letters under 20 px`).toEqual([]);
    expect.soft(found.titleSize, `${id}: title`).toBeGreaterThanOrEqual(36);
    for (const width of found.lineWidths) expect.soft(width, `${id}: lines`).toBeGreaterThanOrEqual(3);
    expect.soft(found.isCutOff, `${id}: cut off`).toBe(false);
    await page.keyboard.press('PageDown');
  }
  const rankingWords = words.slice(0, 3).join(' ');
  for (const name of ['Phước Long', 'Bình Hòa', 'Châu Hòa', 'Hưng Lễ', 'Hưng Phong'])
    expect(rankingWords).toContain(name);
});

test('a slide fills the window in its own shape, and is light in the dark', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 1920, height: 1200 });
  await present(page);
  expect(await shownSlide(page).boundingBox()).toEqual({ x: 0, y: 60, width: 1920, height: 1080 });
  await expect(shownSlide(page)).toHaveCSS('background-color', 'rgb(247, 246, 242)');
  await expect(page.getByRole('dialog').getByRole('heading')).toHaveCSS('color', 'rgb(20, 32, 43)');
});

test('the stage takes the whole screen with the click, and Escape gives back first that, then the deck', async ({
  page,
}) => {
  await present(page, '?trang=xa-29023');
  const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
  await expect.poll(isFull).toBe(true);
  await page.keyboard.press('f');
  await expect.poll(isFull).toBe(false);
  await page.keyboard.press('f');
  await expect.poll(isFull).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(isFull).toBe(false);
  await expect(shownSlide(page)).toHaveAttribute('data-slide', 'xa-29023');
  await page.keyboard.press('Escape');
  await expect(stage(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Bắt đầu trình chiếu' })).toBeFocused();
});

test('a click on a mark reads it out until another click', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await present(page, '?trang=xa-29023');
  const mark = stage(page).locator('[data-point="2024-03"]');
  await mark.click();
  const reading = stage(page).getByText(/^Tháng 3\/2024: /);
  await expect(reading).toBeVisible();
  expect(
    await reading.evaluate((line) => Number.parseFloat(getComputedStyle(line).fontSize)),
  ).toBeGreaterThanOrEqual(20);
  await stage(page).getByRole('heading').click();
  await expect(reading).toHaveCount(0);
});

test('a frame enlarges a region, in the same place, until Escape', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await present(page, '?trang=xa-29023');
  const mark = stage(page).locator('[data-point="2024-04"] path, [data-point="2024-04"] circle').last();
  const width = async () => (await mark.boundingBox())?.width ?? 0;
  const before = await width();
  const box = await mark.boundingBox();
  if (!box) throw new Error('the mark is not drawn');
  await page.keyboard.press('z');
  await page.mouse.move(box.x - 150, box.y - 80);
  await page.mouse.down();
  await page.mouse.move(box.x + 150, box.y + 60);
  await page.mouse.up();
  await expect.poll(width).toBeGreaterThan(before * 2);
  await expect(mark).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect.poll(width).toBe(before);
});

test('the presenter’s window and the stage go together, and one may be closed and opened again', async ({
  page,
}) => {
  await present(page);
  const open = async () => {
    const [opened] = await Promise.all([
      page.context().waitForEvent('page'),
      stage(page).getByRole('button', { name: 'Màn hình người nói' }).click(),
    ]);
    await expect(opened.getByRole('region', { name: 'Ghi chú' })).toContainText('xã, thị trấn', {
      timeout: 20_000,
    });
    return opened;
  };
  const presenter = await open();
  await presenter.getByRole('button', { name: 'Trang sau' }).click();
  await expect(shownSlide(page)).toHaveAttribute('data-slide', 'nhan-dinh');
  await presenter.close();
  await page.keyboard.press('ArrowRight');
  const again = await open();
  await expect(shownSlide(again)).toHaveAttribute('data-slide', 'xep-hang-1');
  await page.keyboard.press('End');
  await expect(shownSlide(again)).toHaveAttribute('data-slide', 'thieu-so-lieu');
});

test('the controls fade while nobody reaches for them, and are there with the next move', async ({
  page,
}) => {
  await present(page);
  const bar = stage(page).getByRole('toolbar');
  await expect(bar).toHaveCSS('opacity', '0');
  await page.keyboard.press('ArrowRight');
  await expect(bar).toHaveCSS('opacity', '0');
  await page.mouse.move(400, 400);
  await expect(bar).toHaveCSS('opacity', '1');
});

test('a deck arranged here opens elsewhere from its link', async ({ page, browser }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await openDeck(page);
  await page.getByRole('textbox', { name: 'Kết luận' }).fill('Giao Hưng Phong rà soát hồ sơ quá hạn');
  await page.getByRole('button', { name: 'Chép liên kết có bộ slide' }).click();
  await expect(page.getByText('Đã chép liên kết.')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const other = await browser.newContext();
  const there = await other.newPage();
  await there.goto(link);
  await expect(there.getByRole('textbox', { name: 'Kết luận' })).toHaveValue(
    'Giao Hưng Phong rà soát hồ sơ quá hạn',
  );
  await expect(there.getByText('Đang mở bộ slide đi kèm liên kết.', { exact: false })).toBeVisible();
  await other.close();
});

test('a saved deck comes back from its file', async ({ page }, testInfo) => {
  await openDeck(page);
  await page.getByRole('button', { name: 'Ẩn: Huyện Giồng Trôm' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Lưu thành tệp' }).click(),
  ]);
  const file = testInfo.outputPath(download.suggestedFilename());
  await download.saveAs(file);
  await page.getByRole('button', { name: 'Hiện lại: Huyện Giồng Trôm' }).click();
  await page.locator('input[type="file"]').setInputFiles(file);
  await expect(page.getByRole('button', { name: 'Hiện lại: Huyện Giồng Trôm' })).toBeVisible();
  await page.getByRole('button', { name: 'Lấy lại bộ trước' }).click();
  await expect(page.getByRole('button', { name: 'Ẩn: Huyện Giồng Trôm' })).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`${colorScheme}: no fault in the deck, on the stage and in the presenter’s window`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await openDeck(page);
    expect(await faults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Bắt đầu trình chiếu' }).click();
    await expect(shownSlide(page)).toBeVisible();
    await page.keyboard.press('g');
    expect(await faults(page)).toEqual([]);
    await page.goto(`${PATH}?man-hinh=nguoi-noi&trang=xa-29023`);
    await expect(page.getByRole('region', { name: 'Ghi chú' })).toContainText('189/208', { timeout: 20_000 });
    expect(await faults(page)).toEqual([]);
  });

test('a slide is dragged to another place, and Escape leaves it where it was', async ({ page }) => {
  await openDeck(page);
  const list = page.getByRole('region', { name: 'Các trang' });
  const titles = () =>
    list
      .getByRole('listitem')
      .getByText(/^\d+\. /)
      .allTextContents();
  const handle = (place: number) => list.getByTitle('Kéo để đổi chỗ').nth(place);
  const hold = async (from: number, to: number) => {
    await handle(from).scrollIntoViewIfNeeded();
    const [start, end] = [await handle(from).boundingBox(), await handle(to).boundingBox()];
    if (!start || !end) throw new Error('the handles are not drawn');
    await page.mouse.move(start.x + 12, start.y + 12);
    await page.mouse.down();
    await page.mouse.move(end.x + 12, end.y - 40, { steps: 6 });
  };
  const before = await titles();
  const second = before[1]?.replace('2. ', '');
  await hold(1, 0);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  expect(await titles()).toEqual(before);
  await hold(1, 0);
  await page.mouse.up();
  await expect.poll(async () => (await titles())[0]).toBe(`1. ${second}`);
  await expect(list.getByRole('status')).toContainText('1');
  await page.reload();
  await expect.poll(async () => (await titles())[0], { timeout: 20_000 }).toBe(`1. ${second}`);
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true });

  test('a stroke to the side turns the page, one up or down does not', async ({ page }) => {
    await present(page);
    const finger = await page.context().newCDPSession(page);
    const stroke = async (across: number, down: number) => {
      const at = (share: number) => [{ x: 700 + across * share, y: 450 + down * share }];
      await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
      for (const share of [0.25, 0.5, 0.75, 1])
        await finger.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(share) });
      await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    await stroke(-260, 20);
    await expect(shownSlide(page)).toHaveAttribute('data-slide', 'nhan-dinh');
    await stroke(-260, 10);
    await expect(shownSlide(page)).toHaveAttribute('data-slide', 'xep-hang-1');
    await stroke(20, -260);
    await stroke(260, 0);
    await expect(shownSlide(page)).toHaveAttribute('data-slide', 'nhan-dinh');
  });
});

test('the deck does not scroll sideways on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openDeck(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
