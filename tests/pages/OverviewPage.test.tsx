// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { mockServer } from '#mocks/node.ts';
import { openPage } from '#tests/app/openPage.tsx';

const server = mockServer('usual');
beforeAll(() => server.listen());
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

/** No worker runs here; the simulation itself is tested with the statistics and in the browser. */
class SilentWorker {
  postMessage(): void {}
  terminate(): void {}
}
beforeEach(() => vi.stubGlobal('Worker', SilentWorker));
afterEach(() => vi.unstubAllGlobals());

const headlineOf = () =>
  screen.findByRole('heading', { level: 1, name: /bình quân|chưa có số liệu/ }, { timeout: 8000 });

/** What needs attention comes with the feeds of dossiers, processing times and ratings. */
const judgedHeadlineOf = () =>
  screen.findByRole('heading', { level: 1, name: /cần chú ý/ }, { timeout: 15_000 });

describe('the overview of the sample district', () => {
  it('says the state of the district and which communes need attention', async () => {
    await openPage(server, '/');
    expect(await judgedHeadlineOf()).toHaveTextContent(
      /^Tháng 4\/2024, huyện Giồng Trôm đạt bình quân 91,38 điểm, giữ loại Xuất sắc; không xã, thị trấn nào xếp loại Yếu\. 5 xã cần chú ý: .*Hưng Phong/,
    );
  });

  it('gives the reasons with their figures: the fall of on-time returns with its x of n', async () => {
    await openPage(server, '/');
    await judgedHeadlineOf();
    const panel = screen.getByRole('region', { name: 'Cần chú ý' });
    const entry = within(panel)
      .getAllByRole('listitem')
      .find((item) => item.textContent?.includes('Hưng Phong'));
    expect(entry).toHaveTextContent(/Tiến độ giải quyết 90,9%, dưới giới hạn thường lệ/);
    expect(entry).toHaveTextContent(/189\/208 hồ sơ/);
    expect(within(entry ?? panel).getByRole('link', { name: /^Xem vì sao/ })).toHaveAttribute(
      'href',
      '/xep-hang?xa=29023&xem=vi-sao&nhom=TDGQ',
    );
  });

  it('takes in overdue dossiers and ratings, and leads to the pages that show them', async () => {
    await openPage(server, '/');
    await judgedHeadlineOf();
    const items = within(screen.getByRole('region', { name: 'Cần chú ý' })).getAllByRole('listitem');
    const entry = items.find((item) => item.textContent?.includes('Châu Bình'));
    expect(entry).toHaveTextContent(/Số hồ sơ quá hạn còn mở 10, trên giới hạn thường lệ/);
    if (!entry) throw new Error('Châu Bình is listed');
    expect(within(entry).getByRole('link', { name: /^Xem vì sao/ })).toHaveAttribute(
      'href',
      expect.stringMatching(/^\/dung-hen\?xa=\d+$/),
    );
  });

  it('leads from a commune to its profile', async () => {
    await openPage(server, '/?so-voi=cung-ky');
    await judgedHeadlineOf();
    const panel = screen.getByRole('region', { name: 'Cần chú ý' });
    expect(within(panel).getByRole('link', { name: 'Hưng Phong' })).toHaveAttribute(
      'href',
      '/xa/29023?so-voi=cung-ky',
    );
  });

  it('has seven figures, those of dossiers as soon as their feeds have come', async () => {
    await openPage(server, '/');
    await headlineOf();
    const labels = [
      'Điểm tổng hợp',
      'Đúng hạn',
      'Thời gian giải quyết',
      'Hồ sơ trực tuyến',
      'Mức độ hài lòng',
      'Số hóa hồ sơ',
      'Quá hạn còn mở',
    ];
    const terms = screen.getAllByRole('term').map((term) => term.textContent);
    expect(terms.toSorted()).toEqual(labels.toSorted());
    expect(await screen.findByText('trung vị, gồm hồ sơ còn mở', {}, { timeout: 15_000 })).toBeVisible();
    expect(await screen.findByText(/^hồ sơ ở \d+ xã/, {}, { timeout: 15_000 })).toBeVisible();
    expect(screen.getByText(/^Trong [\d.]+ hồ sơ còn mở$/)).toBeVisible();
    expect(screen.getByText(/^Ước tính vượt thời hạn, kể cả hồ sơ còn mở: \d+,\d%$/)).toBeVisible();
  }, 40_000);

  it('lists concerns before improvements', async () => {
    await openPage(server, '/');
    await judgedHeadlineOf();
    const panel = screen.getByRole('region', { name: 'Cần chú ý' });
    await userEvent.click(within(panel).getByRole('button', { name: 'Xem tất cả (8)' }));
    const marks = within(panel)
      .getAllByText(/^(Đáng lo|Cải thiện)$/)
      .map((mark) => mark.textContent);
    expect(marks.lastIndexOf('Đáng lo')).toBeLessThan(marks.indexOf('Cải thiện'));
    expect(marks).toContain('Đáng lo');
  });

  it('gives every plotted value in a table', async () => {
    await openPage(server, '/');
    await headlineOf();
    await userEvent.click(screen.getByRole('button', { name: 'Bảng số liệu' }));
    const table = screen.getByRole('table', { name: 'Điểm từng đơn vị, và thứ hạng chắc đến đâu' });
    expect(within(table).getAllByRole('rowheader')).toHaveLength(21);
    expect(within(table).getByRole('row', { name: /Phước Long 1 95,08 Xuất sắc/ })).toBeVisible();
  });

  it('steps through the communes by key and reads each', async () => {
    await openPage(server, '/');
    await headlineOf();
    const picture = screen.getByRole('slider', { name: 'Điểm từng đơn vị, và thứ hạng chắc đến đâu' });
    picture.focus();
    await userEvent.keyboard('{End}');
    expect(picture).toHaveAttribute(
      'aria-valuetext',
      expect.stringMatching(/^Hạng 21, Hưng Phong: 82,20 điểm/),
    );
    await userEvent.keyboard('{ArrowUp}');
    expect(picture).toHaveAttribute('aria-valuetext', expect.stringMatching(/^Hạng 20, Tân Lợi Thạnh/));
    await userEvent.keyboard('{Escape}');
    expect(picture).toHaveAttribute('aria-valuetext', 'Chưa chọn điểm nào');
  });

  it('withholds signals while the month is open', async () => {
    await openPage(server, '/?ky=2024-05');
    await headlineOf();
    expect(screen.getByText('Kỳ còn tạm tính nên chưa xét tín hiệu.')).toBeVisible();
    // Counts that have not reached the month are not asked for, and so not missed.
    expect(screen.queryByText(/chưa được công bố/)).toBeNull();
  });

  it('shows each unit on each group, in words for those who do not see the marks', async () => {
    await openPage(server, '/');
    const matrix = await screen.findByRole(
      'table',
      { name: 'Tín hiệu theo đơn vị và nhóm chỉ số' },
      { timeout: 8000 },
    );
    const row = within(matrix).getByRole('row', { name: /^Tân Lợi Thạnh/ });
    expect(row).toHaveTextContent(/Đáng lo13,24đang giảmchắc không đạt$/);
  });
});

describe('a file of points that cannot be read', () => {
  const broken = mockServer('wrongShape');
  beforeAll(() => {
    server.close();
    broken.listen();
  });
  afterAll(() => {
    broken.close();
    server.listen();
  });

  it('is said to be unread; no commune is said to be silent, and no empty chart is drawn', async () => {
    await openPage(broken, '/');
    expect(
      await screen.findByRole('heading', { level: 1, name: /chưa đọc được tệp/ }, { timeout: 15_000 }),
    ).toBeVisible();
    expect(screen.getAllByText('Chưa đọc được').length).toBeGreaterThan(0);
    expect(screen.queryByText(/bình quân 0 đơn vị/)).toBeNull();
    expect(screen.queryByText('Chưa báo cáo')).toBeNull();
    expect(screen.queryByRole('slider', { name: /^Điểm từng đơn vị/ })).toBeNull();
    expect(screen.getByText('Chưa đọc được tệp điểm Bộ chỉ số nên chưa xếp hạng được.')).toBeVisible();
  });
});
