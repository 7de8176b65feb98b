// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { buildUnits } from '#mocks/builders/units.ts';
import { mockServer } from '#mocks/node.ts';
import { providerOf } from '#mocks/scenarios.ts';
import { deckKey, deckOf, usePresentationStore } from '#src/state/presentationStore.ts';
import { openPage } from '#tests/app/openPage.tsx';

/** No worker runs here; the simulation itself is tested with the statistics and in the browser. */
class SilentWorker {
  postMessage(): void {}
  terminate(): void {}
}
beforeEach(() => vi.stubGlobal('Worker', SilentWorker));
afterEach(() => vi.unstubAllGlobals());

function serving(scenario: Parameters<typeof mockServer>[0]) {
  const server = mockServer(scenario);
  beforeAll(() => server.listen());
  afterEach(() => server.resetHandlers());
  afterAll(() => server.close());
  return server;
}

const headline = (name: RegExp) => screen.findByRole('heading', { level: 1, name }, { timeout: 20_000 });
const panel = (name: string) => screen.findByRole('region', { name }, { timeout: 20_000 });

describe('the profile of a commune of the sample district', () => {
  const server = serving('usual');

  it('says its rank, points and band, and what gives concern', async () => {
    await openPage(server, '/xa/29023');
    expect(await headline(/Đáng lo/)).toHaveTextContent(
      /^Xã Hưng Phong tháng 4\/2024: hạng 21\/21, 82,20 điểm, loại Tốt\. Đáng lo.*: Tiến độ giải quyết 90,9%, dưới giới hạn thường lệ/,
    );
  });

  it('leads to its neighbours by rank and to any other unit', async () => {
    await openPage(server, '/xa/29023?ky=2024-03');
    await headline(/hạng/);
    const navigation = screen.getByRole('navigation', { name: 'Đơn vị liền kề theo hạng' });
    const above = within(navigation).getByRole('link', { name: /Liền trên: Hạng 20/ });
    expect(above).toHaveAttribute('href', expect.stringMatching(/^\/xa\/\d{5}\?ky=2024-03/));
    expect(within(navigation).getByText('Không còn đơn vị phía dưới')).toBeVisible();
    await userEvent.selectOptions(screen.getByLabelText('Mở hồ sơ đơn vị khác'), 'Phước Long');
    expect(await headline(/^Xã Phước Long tháng 3\/2024: hạng/)).toBeVisible();
  });

  it('goes into the presentation of its period and out of it again', async () => {
    localStorage.clear();
    await openPage(server, '/xa/28987?ky=2024-03');
    await headline(/hạng/);
    const pinned = () => deckOf(usePresentationStore.getState().decks, deckKey('834', '2024-03')).pinnedUnits;
    const navigation = screen.getByRole('navigation', { name: 'Đơn vị liền kề theo hạng' });
    await userEvent.click(within(navigation).getByRole('button', { name: 'Đưa vào trình chiếu' }));
    expect(pinned()).toEqual(['28987']);
    await userEvent.click(within(navigation).getByRole('button', { name: 'Bỏ khỏi trình chiếu' }));
    expect(pinned()).toEqual([]);
  });

  it('gives the reasons with their counts, each with a way to more of it', async () => {
    await openPage(server, '/xa/29023');
    await headline(/Đáng lo/);
    const signals = await panel('Tín hiệu của đơn vị kỳ này');
    expect(signals).toHaveTextContent(/189\/208 hồ sơ/);
    expect(within(signals).getByRole('link', { name: 'Xem thêm: Tiến độ giải quyết' })).toHaveAttribute(
      'href',
      '/xep-hang?xa=29023&xem=vi-sao&nhom=TDGQ',
    );
  });

  it('sets weaknesses apart from what cannot be told apart, and reads each by key', async () => {
    await openPage(server, '/xa/29023');
    await headline(/hạng/);
    const name = 'Điểm mạnh, điểm yếu so với địa bàn';
    const spine = await panel(name);
    expect(spine).toHaveTextContent(/rõ ràng kém hơn toàn huyện ở 11 chỉ tiêu/);
    const picture = within(spine).getByRole('slider', { name });
    picture.focus();
    await userEvent.keyboard('{Home}');
    expect(picture).toHaveAttribute('aria-valuetext', expect.stringMatching(/toàn huyện .*; 21 đơn vị từ/));
    await userEvent.click(within(spine).getByRole('button', { name: 'Bảng số liệu' }));
    const row = within(spine).getByRole('row', { name: /^Giải quyết đúng hạn/ });
    expect(row).toHaveTextContent(/90,9%189\/20897,8%.*rõ ràng kém hơn$/);
  });

  it('lists every indicator with points, rate, counts, target and all units', async () => {
    await openPage(server, '/xa/29023');
    await headline(/Đáng lo/);
    const table = within(await panel('Mọi nhóm và chỉ tiêu')).getByRole('table');
    const row = within(table).getByRole('row', { name: /^Giải quyết đúng hạn/ });
    expect(row).toHaveTextContent(/18,17\/20.*90,9%.*189\/208.*Đáng lo.*98,0%.*rõ ràng kém hơn/);
    expect(within(table).getByRole('row', { name: /^Trả lời phản ánh đúng hạn/ })).toHaveTextContent(
      /Không phát sinh/,
    );
  });

  it('has processing, returns and ratings in brief, each leading to its page', async () => {
    await openPage(server, '/xa/29023');
    await headline(/hạng/);
    expect(await panel('Trả kết quả')).toHaveTextContent(/Hưng Phong trả 187 hồ sơ, 12 trễ hạn \(6,4%\)/);
    expect(await panel('Mức độ hài lòng')).toHaveTextContent(/78,3% \(47\/60\)/);
    expect(await panel('Ba thủ tục chậm nhất so với thời hạn')).toHaveTextContent(/Xác nhận nguồn gốc/);
    expect(
      within(await panel('Hồ sơ đang giải quyết')).getByRole('link', {
        name: 'Mở trang Thời gian giải quyết',
      }),
    ).toHaveAttribute('href', '/thoi-gian-giai-quyet?xa=29023');
  });

  it('says what can still be won and draws the ranks among all others', async () => {
    await openPage(server, '/xa/29023');
    await headline(/hạng/);
    expect(await panel('Còn lấy được')).toHaveTextContent(/còn lấy được 17,80 điểm/);
    expect(await panel('Loại và hạng kế tiếp của Hưng Phong')).toHaveTextContent(/Lên loại Xuất sắc .* 7,80/);
    const history = await panel('Diễn biến hạng của đơn vị');
    await userEvent.click(within(history).getByRole('button', { name: 'Bảng số liệu' }));
    expect(within(history).getAllByRole('rowheader')).toHaveLength(21);
  });

  it('withholds signals while the month is open', async () => {
    await openPage(server, '/xa/29023?ky=2024-05');
    await headline(/tháng 5\/2024 \(tạm tính\): hạng/);
    expect(await panel('Tín hiệu của đơn vị kỳ này')).toHaveTextContent(
      'Kỳ còn tạm tính nên chưa xét tín hiệu.',
    );
  });

  it('helps on from an unknown code', async () => {
    await openPage(server, '/xa/99999');
    expect(await headline(/Không có đơn vị mã 99999 trong tháng 4\/2024/)).toBeVisible();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    const suggestions = await panel('Có thể bạn tìm');
    expect(within(suggestions).getByRole('link', { name: 'Về bảng xếp hạng' })).toHaveAttribute(
      'href',
      expect.stringMatching(/^\/xep-hang/),
    );
    await userEvent.type(within(suggestions).getByRole('searchbox'), 'hung phong');
    expect(await within(suggestions).findByRole('link', { name: /Hưng Phong 29023/ })).toHaveAttribute(
      'href',
      '/xa/29023',
    );
  });

  it('takes the name of a unit in the address for a hint', async () => {
    await openPage(server, '/xa/chau-binh');
    await headline(/Không có đơn vị mã chau-binh/);
    expect(within(await panel('Có thể bạn tìm')).getByRole('link', { name: /Châu Bình/ })).toHaveAttribute(
      'href',
      '/xa/29008',
    );
  });
});

describe('the profile of a commune that came of a merger', () => {
  const server = serving('usual');

  /** Hưng Phong since January 2024, made of a commune that is no more. */
  beforeEach(() => {
    const register = buildUnits(providerOf('usual'));
    const cell = (row: readonly unknown[], column: string) => row[register.columns.indexOf(column)];
    const changed = (row: readonly unknown[], change: Readonly<Record<string, unknown>>) =>
      register.columns.map((column) => change[column] ?? cell(row, column));
    const rows = register.rows.flatMap((row) =>
      cell(row, 'code') === '29023'
        ? [
            changed(row, { validFrom: '2024-01-01', predecessors: ['28990'] }),
            changed(row, { code: '28990', name: 'Phong Cũ', validTo: '2023-12-31' }),
          ]
        : [row],
    );
    server.use(http.get('*/feeds/units.json', () => HttpResponse.json({ ...register, rows })));
  });

  it('says so, that its series begin anew, and leads to the former unit in its own time', async () => {
    await openPage(server, '/xa/29023');
    await headline(/hạng/);
    const lineage = await panel('Sáp nhập và mã đơn vị');
    expect(lineage).toHaveTextContent(
      /Xã Hưng Phong có từ 01\/01\/2024 do hợp nhất Xã Phong Cũ; .* bắt đầu lại từ tháng 1\/2024/,
    );
    expect(within(lineage).getByRole('link', { name: /Xã Phong Cũ \(28990\)/ })).toHaveAttribute(
      'href',
      '/xa/28990?ky=2023-12',
    );
  });

  it('offers the period and the successor to who asks for the former unit', async () => {
    await openPage(server, '/xa/28990');
    expect(await headline(/Mã 28990 là Xã Phong Cũ, đơn vị có đến hết 31\/12\/2023/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Mở hồ sơ Xã Phong Cũ tháng 12/2023' })).toHaveAttribute(
      'href',
      '/xa/28990?ky=2023-12',
    );
    expect(screen.getByRole('link', { name: /Xã Hưng Phong \(29023\), có từ 01\/01\/2024/ })).toHaveAttribute(
      'href',
      '/xa/29023',
    );
  });
});

describe('the profile of a commune that sent nothing', () => {
  const server = serving('oneUnitMissing');

  it('stands all the same, with the reason', async () => {
    await openPage(server, '/xa/29047');
    expect(await headline(/xếp hạng/)).toHaveTextContent(
      'Xã Hưng Lễ tháng 4/2024: không có điểm (chưa báo cáo) nên không xếp hạng.',
    );
    expect(screen.getByText('Chưa xếp hạng nên không có đơn vị liền kề')).toBeVisible();
    expect(await panel('Trả kết quả')).toHaveTextContent('Hưng Lễ: chưa báo cáo.');
    expect(await panel('Điểm mạnh, điểm yếu so với địa bàn')).toHaveTextContent(
      'Hưng Lễ chưa có số liệu trong kỳ này; nền là các đơn vị khác.',
    );
    expect(screen.queryByRole('region', { name: 'Còn lấy được' })).not.toBeInTheDocument();
  });
});

describe('the profile of a commune with a handful of cases', () => {
  const server = serving('tinyDenominator');

  it('marks them and judges nothing', async () => {
    await openPage(server, '/xa/29023');
    await headline(/hạng/);
    const spine = await panel('Điểm mạnh, điểm yếu so với địa bàn');
    await userEvent.click(within(spine).getByRole('button', { name: 'Bảng số liệu' }));
    const row = within(spine).getByRole('row', { name: /^Giải quyết đúng hạn/ });
    expect(row).toHaveTextContent(/số liệu quá ít để xét$/);
  });
});
