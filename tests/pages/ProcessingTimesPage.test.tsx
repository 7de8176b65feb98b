// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { mockServer } from '#mocks/node.ts';
import { openPage } from '#tests/app/openPage.tsx';

const PATH = '/thoi-gian-giai-quyet';

function serving(scenario: Parameters<typeof mockServer>[0]) {
  const server = mockServer(scenario);
  beforeAll(() => server.listen());
  afterEach(() => server.resetHandlers());
  afterAll(() => server.close());
  return server;
}

const headlineOf = () =>
  screen.findByRole('heading', { level: 1, name: /hồ sơ|chưa có số liệu/ }, { timeout: 15_000 });
/** A panel with its reckoning opened, once it is there: the runs come after the rest of the page. */
async function explained(name: string | RegExp) {
  const summary = await waitFor(() => within(panel(name)).getByText('Cách tính'), { timeout: 15_000 });
  await userEvent.click(summary);
  return panel(name);
}
const panel = (name: string | RegExp) => screen.getByRole('region', { name });

describe('processing times of the sample district', () => {
  const server = serving('usual');

  it('says how long half and nine in ten take, and which procedure is slow where', async () => {
    await openPage(server, PATH);
    expect(await headlineOf()).toHaveTextContent(
      /^Tháng 4\/2024, huyện Giồng Trôm: một nửa hồ sơ xong .*, 90% trong \d+ ngày, tính cả hồ sơ còn mở; .* vượt thời hạn quy định\. 1 thủ tục chỉ chậm ở một số nơi: “Xác nhận nguồn gốc.*Châu Bình/,
    );
    expect(screen.getByText('Bình quân hồ sơ đã đóng')).toBeVisible();
    expect(screen.getByText('chưa tính hồ sơ còn mở', { selector: 'dd' })).toBeVisible();
  });

  it('names the communes in which the procedure is slow, and gives its figures in a table', async () => {
    await openPage(server, PATH);
    await headlineOf();
    const places = panel('Một thủ tục, từng xã, thị trấn');
    expect(places).toHaveTextContent(
      /“Xác nhận nguồn gốc.*” chỉ chậm ở .*Châu Bình.*, trong \d+ nơi có từ 10 hồ sơ/,
    );
    await userEvent.click(within(places).getByRole('button', { name: 'Bảng số liệu' }));
    expect(within(places).getByRole('row', { name: /^Châu Bình .* chậm hơn rõ ràng$/ })).toBeVisible();
    expect(
      within(places).getAllByRole('row', { name: /ít hồ sơ.*quá ít hồ sơ để so sánh$/ }),
    ).not.toHaveLength(0);
  });

  it('explains the median with the numbers of this very month', async () => {
    await openPage(server, PATH);
    await headlineOf();
    const limits = panel('Thủ tục so với thời hạn quy định');
    await userEvent.click(within(limits).getByText('Cách tính'));
    expect(
      await within(limits).findByText(/^Trung vị là ngày đầu tiên còn mở không quá 50%: \d+ ngày\.$/),
    ).toBeVisible();
    expect(limits).toHaveTextContent(/Tệp số liệu: .*durations\/2024\.json/);
  });

  it('compares with the period that is chosen: marriage status takes longer since March', async () => {
    await openPage(server, `${PATH}?so-voi=2024-02`);
    await headlineOf();
    const slowed = panel('Thủ tục chậm đi');
    expect(slowed).toHaveTextContent(
      /với tháng 2\/2024: 1 thủ tục chậm đi rõ ràng: “Cấp Giấy xác nhận tình trạng hôn nhân”/,
    );
    expect(
      within(slowed).getByRole('row', { name: /^Cấp Giấy xác nhận tình trạng hôn nhân .*→.* rõ ràng$/ }),
    ).toBeVisible();
  });

  it('is narrowed to a commune by its filter, while communes stay compared with each other', async () => {
    await openPage(server, PATH);
    await headlineOf();
    await userEvent.selectOptions(screen.getByLabelText('Đơn vị'), 'Châu Bình');
    expect(window.location.search).toBe('?xa=29008');
    expect(
      await screen.findByRole('heading', { level: 1, name: /^Tháng 4\/2024, Châu Bình:/ }),
    ).toBeVisible();
    expect(panel('Một thủ tục, từng xã, thị trấn')).toHaveTextContent('21 trên 21 xã, thị trấn có số liệu');
    expect(panel('Thủ tục so với thời hạn quy định, Châu Bình')).toHaveTextContent(
      'Chỉ hồ sơ của Châu Bình.',
    );
    expect(panel('Tuổi hồ sơ còn mở')).toHaveTextContent(
      /^Tuổi hồ sơ còn mở\s*Cuối kỳ, Châu Bình còn 26 hồ sơ mở, 10 quá hạn.*; cả huyện Giồng Trôm còn 494, 42 quá hạn\./,
    );
    expect(await screen.findByRole('region', { name: 'Trung vị qua các kỳ, Châu Bình' })).toBeVisible();
  });

  it('says that it is narrowed, and shows all again by its button', async () => {
    await openPage(server, `${PATH}?xa=29008`);
    expect(await headlineOf()).toHaveTextContent(/^Tháng 4\/2024, Châu Bình:/);
    expect(screen.getByText(/^Cả trang đang chỉ tính hồ sơ của Châu Bình/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Xem tất cả đơn vị' }));
    expect(window.location.search).toBe('');
    expect(await headlineOf()).toHaveTextContent(/^Tháng 4\/2024, huyện Giồng Trôm:/);
  });

  it('sets several marked communes off and adds none of them up', async () => {
    await openPage(server, `${PATH}?xa=29008,29023`);
    expect(await headlineOf()).toHaveTextContent(/^Tháng 4\/2024, huyện Giồng Trôm:/);
    expect(screen.getByText(/^Châu Bình và Hưng Phong được tô đậm/)).toBeVisible();
    expect(panel('Tuổi hồ sơ còn mở')).toHaveTextContent('Mọi đơn vị; Châu Bình và Hưng Phong tô đậm.');
  });

  it('folds away what cannot be told from chance', async () => {
    await openPage(server, PATH);
    await headlineOf();
    const slowed = panel('Thủ tục chậm đi');
    expect(slowed).toHaveTextContent('không thủ tục nào chậm đi quá mức ngẫu nhiên');
    const fold = within(slowed).getByText(/^\d+ thủ tục dài hơn nhưng không phân biệt được với ngẫu nhiên/);
    expect(fold.closest('details')).not.toHaveAttribute('open');
    expect(within(slowed).queryByRole('table', { name: 'Thủ tục chậm đi' })).toBeNull();
  });

  it.each([
    'Tuổi hồ sơ còn mở',
    'Thủ tục chậm nhất so với thời hạn',
    'Thủ tục chậm đi',
    'Bảng chi tiết',
    /^Trung vị qua các kỳ/,
    /^Vượt thời hạn qua các kỳ/,
  ])('explains %s with figures and the documents it rests on', async (name) => {
    await openPage(server, PATH);
    await headlineOf();
    const region = await explained(name);
    expect(await within(region).findByText(/^Tệp số liệu: .*durations\/2024\.json/)).toBeVisible();
    expect(region.querySelectorAll('details li').length).toBeGreaterThan(1);
  });

  it('lists the one document of a month below it, and those of the run in their order below the run', async () => {
    await openPage(server, PATH);
    await headlineOf();
    const open = async (name: RegExp | string) => within(await explained(name)).findByText(/^Tệp số liệu:/);
    expect(await open('Tuổi hồ sơ còn mở')).toHaveTextContent('Tệp số liệu: durations/2024.json.');
    expect(await open(/^Trung vị qua các kỳ/)).toHaveTextContent(
      'Tệp số liệu: durations/2022.json, durations/2023.json, durations/2024.json.',
    );
    // What is set against the limits rests on the list of procedures as well.
    expect(await open('Thủ tục so với thời hạn quy định')).toHaveTextContent(
      'Tệp số liệu: durations/2024.json, procedures.json.',
    );
  });

  it('has a table by field, procedure or commune; communes lead to their profiles', async () => {
    await openPage(server, PATH);
    await headlineOf();
    const table = panel('Bảng chi tiết');
    await userEvent.click(within(table).getByRole('link', { name: 'Đơn vị' }));
    expect(window.location.search).toBe('?xem=xa');
    const link = await within(table).findByRole('link', { name: 'Châu Bình' });
    expect(link).toHaveAttribute('href', '/xa/29008');
    await userEvent.click(within(table).getByRole('button', { name: /^Còn mở/ }));
    expect(window.location.search).toBe('?xem=xa&sap-xep=-con-mo');
  });

  it('says what a bad link asked for in vain', async () => {
    await openPage(server, `${PATH}?xa=00000&linh-vuc=rung&thu-tuc=9&xem=huyen`);
    await headlineOf();
    expect(
      screen.getByText(/mã đơn vị “00000”, lĩnh vực “rung”, thủ tục “9”, cách xem “huyen”/),
    ).toBeVisible();
  });

  it('of an open month without figures says so and still shows the months before', async () => {
    await openPage(server, `${PATH}?ky=2024-05`);
    expect(await headlineOf()).toHaveTextContent(
      'Tháng 5/2024 (tạm tính), huyện Giồng Trôm: chưa có số liệu thời gian giải quyết.',
    );
    expect(await screen.findByText('Kỳ còn tạm tính nên chưa xét tín hiệu.')).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Thủ tục chậm đi' })).not.toBeInTheDocument();
  });
});

describe('with one commune missing', () => {
  const server = serving('oneUnitMissing');

  it('names it, counts it and does not draw it as 0', async () => {
    await openPage(server, `${PATH}?xem=xa`);
    await headlineOf();
    const table = panel('Bảng chi tiết');
    expect(within(table).getByText('20 trên 21 xã, thị trấn có số liệu')).toBeVisible();
    const row = within(table).getByRole('row', { name: /^Hưng Lễ/ });
    expect(row).toHaveTextContent('Chưa báo cáo');
    expect(row).not.toHaveTextContent('0');
    expect(
      within(panel('Thủ tục so với thời hạn quy định')).getByText('Chưa có số liệu: Hưng Lễ.'),
    ).toBeVisible();
  });
});

describe('with a handful of dossiers', () => {
  const server = serving('tinyDenominator');

  it('shows the figures, marks them and puts nothing in an order', async () => {
    await openPage(server, `${PATH}?xem=thu-tuc`);
    await headlineOf();
    expect(panel('Thủ tục chậm nhất so với thời hạn')).toHaveTextContent(
      'Không thủ tục nào có từ 10 hồ sơ trở lên và thời hạn quy định.',
    );
    expect(panel('Thủ tục chậm đi')).toHaveTextContent('Không thủ tục nào đủ 10 hồ sơ ở cả hai kỳ');
    expect(within(panel('Bảng chi tiết')).getAllByText('ít hồ sơ')).not.toHaveLength(0);
  });
});

describe('where no durations are published', () => {
  const server = serving('nation');

  it('says which feed is wanting, and makes no sentence of figures it does not have', async () => {
    await openPage(server, PATH);
    expect(
      await screen.findByText(/chưa có nguồn “Thời gian giải quyết”/, {}, { timeout: 15_000 }),
    ).toBeVisible();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/^Thời gian giải quyết$/);
  });
});

describe('where tables have no rows', () => {
  const server = serving('empty');

  it('says that the period has no figures', async () => {
    await openPage(server, PATH);
    expect(await headlineOf()).toHaveTextContent('chưa có số liệu thời gian giải quyết');
    expect(screen.getByText('Kỳ này chưa có số liệu thời gian giải quyết.')).toBeVisible();
  });
});
