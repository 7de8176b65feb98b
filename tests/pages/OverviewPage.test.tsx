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

describe('the overview of the sample district', () => {
  it('says the state of the district and which communes need attention', async () => {
    await openPage(server, '/');
    expect(await headlineOf()).toHaveTextContent(
      /^Tháng 4\/2024, huyện Giồng Trôm đạt bình quân 91,38 điểm, giữ loại Xuất sắc; không xã, thị trấn nào xếp loại Yếu\. 3 xã cần chú ý: .*Hưng Phong/,
    );
  });

  it('gives the reasons with their figures: the fall of on-time returns with its x of n', async () => {
    await openPage(server, '/');
    await headlineOf();
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

  it('leads from a commune to its profile', async () => {
    await openPage(server, '/?so-voi=cung-ky');
    await headlineOf();
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
    expect(screen.getByText(/^Quá hạn quy định: \d+,\d%$/)).toBeVisible();
  }, 40_000);

  it('lists concerns before improvements', async () => {
    await openPage(server, '/');
    await headlineOf();
    const marks = within(screen.getByRole('region', { name: 'Cần chú ý' }))
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
