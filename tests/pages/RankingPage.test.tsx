// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import '@testing-library/jest-dom/vitest';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { mockServer } from '#mocks/node.ts';
import { openPage } from '#tests/app/openPage.tsx';

const server = mockServer('usual');
beforeAll(() => server.listen());
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

async function openRanking(query = ''): Promise<HTMLElement> {
  await openPage(server, `/xep-hang${query}`);
  return screen.findByRole('table', { name: 'Bảng xếp hạng' }, { timeout: 5000 });
}

/** The names down the table, in the order shown. */
function names(table: HTMLElement): string[] {
  return within(table)
    .getAllByRole('rowheader')
    .map((cell) => cell.textContent ?? '');
}

describe('the ranking page of the sample district', () => {
  it('ranks the 21 communes and says so in a sentence', async () => {
    const table = await openRanking();
    expect(names(table)).toHaveLength(21);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      /^Tháng 4\/2024, Phước Long dẫn đầu 21 xã, thị trấn với \d\d,\d\d điểm; .*không xã, thị trấn nào xếp loại Yếu\./,
    );
    expect(screen.getByText(/Số liệu mẫu/)).toBeVisible();
    expect(screen.getByText(/Đồng hạng khi bằng điểm/)).toBeVisible();
  });

  it('keeps every rank with its commune when sorted by name', async () => {
    const table = await openRanking();
    const rankOf = () =>
      new Map(
        within(table)
          .getAllByRole('row')
          .slice(1)
          .map((row) => [
            within(row).getByRole('rowheader').textContent,
            within(row).getAllByRole('cell')[0]?.textContent,
          ]),
      );
    const before = rankOf();
    await userEvent.click(within(table).getByRole('button', { name: /^Đơn vị/ }));
    await waitFor(() => expect(names(table)[0]).toBe('Bình Hòa'));
    expect(names(table).slice(-3)).toEqual(['Tân Thanh', 'Thạnh Phú Đông', 'Thuận Điền']);
    expect(rankOf()).toEqual(before);
    expect(window.location.search).toContain('sap-xep=don-vi');
  });

  it('finds a commune without marks and writes the search into the address', async () => {
    const table = await openRanking();
    await userEvent.type(screen.getByRole('searchbox', { name: 'Tìm đơn vị' }), 'hung phong');
    await waitFor(() => expect(names(table)).toEqual(['Hưng Phong']));
    expect(screen.getByText('Hiện 1 trên 21 đơn vị.')).toBeVisible();
    expect(new URLSearchParams(window.location.search).get('tim')).toBe('hung phong');
  });

  it('marks a commune, keeps it in the address and shows its indicators with x of n', async () => {
    const table = await openRanking();
    await userEvent.click(within(table).getByRole('button', { name: 'Đánh dấu Hưng Phong' }));
    const indicators = await screen.findByRole('table', { name: /Từng chỉ tiêu/ });
    expect(within(indicators).getByRole('columnheader', { name: 'Hưng Phong' })).toBeVisible();
    expect(within(indicators).getAllByText(/^\d+\/\d+$/).length).toBeGreaterThan(10);
    expect(window.location.search).toContain('xa=29023');
  });

  it('lists a unit that did not report last, unranked and counted', async () => {
    const table = await openRanking('?ky=2023-11');
    expect(names(table).at(-1)).toBe('Hưng Lễ');
    expect(screen.getByText('1 đơn vị không xếp hạng: Hưng Lễ (chưa báo cáo).')).toBeVisible();
    expect(screen.getAllByText('20 trên 21 xã, thị trấn có số liệu').length).toBeGreaterThan(0);
    await userEvent.click(within(table).getByRole('button', { name: /^Tổng điểm/ }));
    expect(names(table).at(-1)).toBe('Hưng Lễ');
    await userEvent.click(within(table).getByRole('button', { name: /^Tổng điểm/ }));
    expect(names(table).at(-1)).toBe('Hưng Lễ');
  });

  it('says what a bad link asked for in vain', async () => {
    await openRanking('?ky=1999-01&xa=99999');
    expect(
      screen.getByText(
        'Liên kết có phần không dùng được: kỳ “1999-01”, mã đơn vị “99999”; phần này đã được bỏ qua. Đang xem tháng 4/2024.',
      ),
    ).toBeVisible();
  });

  it('withholds the change of rank while a month is open', async () => {
    await openRanking('?ky=2024-05');
    expect(screen.getByText('Số liệu còn tạm tính nên chưa nói đổi hạng.')).toBeVisible();
  });

  it('says that a document is not published and lets the rest of the page live', async () => {
    server.use(http.get('*/feeds/service-index/2024.json', () => new HttpResponse(null, { status: 404 })));
    await openPage(server, '/xep-hang');
    expect(await screen.findByRole('alert')).toHaveTextContent(/chưa công bố tệp này \(mã 404\)/);
    expect(screen.getByRole('button', { name: 'Kỳ: Tháng 4/2024' })).toBeVisible();
  });

  it('says so when a view is asked about a unit that has no rank', async () => {
    await openPage(server, '/xep-hang?ky=2023-11&xa=29047&xem=con-lay-duoc');
    expect(
      await screen.findByText(
        'Hưng Lễ (chưa báo cáo) không xếp hạng tháng 11/2023 nên không có ở đây; phần dưới là đơn vị khác.',
        {},
        { timeout: 5000 },
      ),
    ).toBeVisible();
  });
});
