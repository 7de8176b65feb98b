// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import '@testing-library/jest-dom/vitest';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { mockServer } from '#mocks/node.ts';
import { openPage } from '#tests/app/openPage.tsx';

const server = mockServer('usual');
beforeAll(() => server.listen());
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

async function openView(query: string, title: string): Promise<HTMLElement> {
  await openPage(server, `/xep-hang?${query}`);
  return screen.findByRole('region', { name: title }, { timeout: 5000 });
}

function query(key: string): string | null {
  return new URLSearchParams(window.location.search).get(key);
}

describe('the views of the ranking', () => {
  it('are links, and the first is not written into the address', async () => {
    await openPage(server, '/xep-hang');
    const nav = await screen.findByRole('navigation', { name: 'Cách xem xếp hạng' }, { timeout: 5000 });
    expect(within(nav).getByRole('link', { name: 'Bảng' })).toHaveAttribute('aria-current', 'page');
    await userEvent.click(within(nav).getByRole('link', { name: 'Điểm mất theo nhóm' }));
    expect(await screen.findByRole('region', { name: 'Điểm mất theo nhóm' })).toBeVisible();
    expect(query('xem')).toBe('diem-mat');
    await userEvent.click(within(nav).getByRole('link', { name: 'Bảng' }));
    expect(await screen.findByRole('table', { name: 'Bảng xếp hạng' })).toBeVisible();
    expect(query('xem')).toBeNull();
  });

  it('name one that does not exist and open the table', async () => {
    await openPage(server, '/xep-hang?xem=abc&nhom=XYZ');
    expect(await screen.findByText(/cách xem “abc”, nhóm “XYZ”/, {}, { timeout: 5000 })).toBeVisible();
    expect(await screen.findByRole('table', { name: 'Bảng xếp hạng' })).toBeVisible();
  });

  it('show the points lost, each cell as text in the table', async () => {
    const panel = await openView('xem=diem-mat', 'Điểm mất theo nhóm');
    expect(within(panel).getByText(/^Tháng 4\/2024: mất nhiều nhất ở Số hóa hồ sơ/)).toBeVisible();
    await userEvent.click(within(panel).getByRole('button', { name: 'Bảng số liệu' }));
    expect(within(panel).getAllByRole('rowheader')).toHaveLength(21);
  });

  it('take a changed total apart, with counts before and after', async () => {
    const panel = await openView('xem=vi-sao&xa=29008', 'Vì sao điểm đổi');
    expect(await within(panel).findByText(/^Châu Bình: \d\d,\d\d \(tháng 3\/2024\) → /)).toBeVisible();
    await within(panel).findByRole('combobox', { name: 'Xem từng chỉ tiêu của nhóm' });
    await userEvent.click(within(panel).getByRole('button', { name: 'Bảng số liệu' }));
    expect(
      within(panel).getByRole('row', { name: /^Tiến độ giải quyết .*\d+\/\d+ → \d+\/\d+/ }),
    ).toBeVisible();
    await userEvent.selectOptions(
      within(panel).getByRole('combobox', { name: 'Xem từng chỉ tiêu của nhóm' }),
      'Công khai, minh bạch',
    );
    await waitFor(() => expect(query('nhom')).toBe('CKMB'));
    expect(within(panel).getByRole('rowheader', { name: 'Công bố đúng hạn' })).toBeVisible();
  });

  it('withhold the reasons while a month is open', async () => {
    const panel = await openView('xem=vi-sao&ky=2024-05', 'Vì sao điểm đổi');
    expect(within(panel).getByText(/Số liệu còn tạm tính nên chưa nói điểm đổi vì sao\./)).toBeVisible();
  });

  it('say what the next rank would take', async () => {
    const panel = await openView('xem=con-lay-duoc&xa=29017', 'Loại và hạng kế tiếp của Bình Hòa');
    expect(await within(panel).findByText(/^Lên hạng 5, bằng /)).toBeVisible();
    expect(within(panel).getByText(/^Đủ nếu thêm \d+ ở /)).toBeVisible();
    await userEvent.selectOptions(within(panel).getByRole('combobox', { name: 'Đơn vị' }), '1 · Phước Long');
    expect(await screen.findByText('Đang đứng hạng 1, không còn ai phía trên.')).toBeVisible();
    expect(query('xa')).toBe('29020,29017');
  });

  it('explain a figure with the numbers of its case', async () => {
    const panel = await openView('xem=con-lay-duoc&xa=29023', 'Còn lấy được');
    await userEvent.click(within(panel).getByText('Cách tính'));
    expect(await screen.findByText(/= \d+ × \d+\/\d+ = \d+,\d\d\.$/)).toBeInTheDocument();
    expect(
      screen.getByText(/Theo Bộ chỉ số 766, công thức 2022; .*2024-04\.indicators\.json\.$/),
    ).toBeInTheDocument();
  });

  it('say how to mark, and compare once two are marked', async () => {
    const panel = await openView('xem=so-sanh&xa=29023', 'So sánh các đơn vị được đánh dấu');
    expect(within(panel).getByText(/^Mới có 1 đơn vị được đánh dấu\./)).toBeVisible();
    await userEvent.selectOptions(
      within(panel).getByRole('combobox', { name: 'Thêm đơn vị' }),
      '1 · Phước Long',
    );
    expect(
      await screen.findByText(/^Tháng 4\/2024: Phước Long hơn Hưng Phong \d+,\d\d điểm\.$/),
    ).toBeVisible();
    expect(screen.getByRole('region', { name: 'Điểm từng nhóm' })).toBeVisible();
    expect(await screen.findByRole('table', { name: /Từng chỉ tiêu/ })).toBeVisible();
  });

  it('draw ranks over the months with every rank in the table', async () => {
    const panel = await openView('xem=dien-bien', 'Diễn biến hạng');
    expect(within(panel).getByText(/^Phước Long từ hạng \d+ \(tháng 5\/2023\) lên hạng 1/)).toBeVisible();
    await userEvent.click(within(panel).getByRole('button', { name: 'Bảng số liệu' }));
    const row = within(panel).getByRole('row', { name: /^Hưng Lễ/ });
    expect(within(row).getByText('Chưa báo cáo')).toBeVisible();
    expect(within(row).getAllByRole('cell')).toHaveLength(12);
  });
});
