// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { buildCatalog } from '#mocks/builders/catalog.ts';
import { handlersFor } from '#mocks/handlers/handlers.ts';
import { mockServer } from '#mocks/node.ts';
import { providerOf, type ScenarioName } from '#mocks/scenarios.ts';
import { openPage } from '#tests/app/openPage.tsx';

const server = mockServer('usual');
beforeAll(() => server.listen());
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

async function open(query = '', scenario: ScenarioName = 'usual'): Promise<HTMLElement> {
  server.use(...handlersFor(scenario, { slowMs: 0 }));
  await openPage(server, `/chinh-quyen-so${query}`);
  return screen.findByRole(
    'heading',
    { level: 1, name: /chính quyền số (có số liệu|nào)/ },
    { timeout: 8000 },
  );
}

const panel = (name: string | RegExp) => screen.getByRole('region', { name });

describe('the page of digital government', () => {
  it('says how many indicators reach their target, which are furthest and how many have no figure', async () => {
    expect(await open()).toHaveTextContent(
      /^Đến tháng 4\/2024, huyện Giồng Trôm đạt mục tiêu 10 trên 15 chỉ tiêu .* Xa mục tiêu nhất là Cán bộ dùng hộp thư công vụ thường xuyên \(thiếu 20,0 điểm phần trăm\).*; 2 chỉ tiêu chưa có số liệu\.$/,
    );
  });

  it('shows every group of the catalogue with every indicator: value, counts, target, period and source', async () => {
    await open();
    for (const name of ['Văn bản điện tử', 'Con người', 'Hạ tầng', 'Dịch vụ công trực tuyến', 'Xã hội số'])
      expect(panel(name)).toBeVisible();
    const people = panel('Con người');
    await userEvent.click(within(people).getByRole('button', { name: 'Bảng số liệu' }));
    expect(
      within(people).getByRole('row', {
        name: 'Cán bộ dùng hộp thư công vụ thường xuyên 70,0% 308/440 90% Chưa đạt Tháng 4/2024 Báo cáo chuyển đổi số',
      }),
    ).toBeVisible();
  });

  it('keeps a figure of an earlier period under its own name', async () => {
    await open();
    const services = panel('Dịch vụ công trực tuyến');
    expect(within(services).getByText('số liệu năm 2023')).toBeInTheDocument();
    await userEvent.click(within(services).getByRole('button', { name: 'Bảng số liệu' }));
    expect(
      within(services).getByRole('row', { name: /^Hồ sơ trực tuyến cả năm 65,1% .* Năm 2023/ }),
    ).toBeVisible();
  });

  it('names what has no figure and what is needed for it', async () => {
    await open();
    const society = panel('Xã hội số');
    const picture = within(society).getByRole('slider');
    picture.focus();
    await userEvent.keyboard('{End}');
    expect(picture).toHaveAttribute(
      'aria-valuetext',
      'Người được tập huấn kỹ năng số: chưa có số liệu. Cần Báo cáo chuyển đổi số cấp: người được tập huấn trong kỳ.',
    );
  });

  it('counts the procedures provided online by level and degree', async () => {
    await open();
    expect(
      await screen.findByText(/^270 thủ tục cung cấp trực tuyến: 142\/270 toàn trình, 128\/270 một phần/),
    ).toBeVisible();
    const procedures = panel('Thủ tục cung cấp trực tuyến');
    await userEvent.click(within(procedures).getByRole('button', { name: 'Bảng số liệu' }));
    expect(within(procedures).getByRole('row', { name: /^Cấp xã 43 31 0 74$/ })).toBeVisible();
  });

  it('sets the dossiers filed online in the month beside the yearly figure, each with its denominator', async () => {
    await open();
    expect(await screen.findByText('Trên hồ sơ tiếp nhận', {}, { timeout: 8000 })).toBeVisible();
    const dossiers = panel('Hồ sơ nộp trực tuyến');
    expect(dossiers).toHaveTextContent(/Tháng 4\/2024, [\d.]+\/[\d.]+ hồ sơ mới nộp là nộp trực tuyến/);
    expect(dossiers).toHaveTextContent(/kể cả hồ sơ từ kỳ trước chuyển sang/);
    expect(dossiers).toHaveTextContent(/Hồ sơ trực tuyến cả năm, năm 2023\s*65,1%/);
  });

  it('lists the communes below a target, furthest first, each with a link to its profile', async () => {
    await open();
    const behind = panel('Nơi còn dưới mục tiêu');
    expect(within(behind).getByText('1/21 xã, thị trấn đạt mục tiêu 90%; 20 dưới mục tiêu.')).toBeVisible();
    const [first] = within(behind).getAllByRole('link');
    expect(first).toHaveTextContent('Hưng Phong');
    expect(first).toHaveAttribute('href', '/xa/29023');
    const listed = within(behind).getAllByRole('link').length;
    await userEvent.click(within(behind).getByRole('button', { name: /^Xem thêm 14 đơn vị/ }));
    expect(within(behind).getAllByRole('link')).toHaveLength(listed + 14);
  });

  it('gives every commune on every indicator in a table', async () => {
    await open();
    const map = panel('Từng đơn vị, từng chỉ tiêu');
    await userEvent.click(within(map).getByRole('button', { name: 'Bảng số liệu' }));
    expect(within(map).getAllByRole('rowheader')).toHaveLength(21);
    expect(within(map).getByRole('row', { name: /^Hưng Phong 3 .*45,0% \(9\/20\)/ })).toBeVisible();
  });

  it('says what changed since the month before, from what to what', async () => {
    await open();
    const changes = panel('Thay đổi so với tháng 3/2024');
    expect(changes).toHaveTextContent(/Văn bản điện tử liên thông97,3% → 97,8%, tăng 0,5 điểm phần trăm/);
    expect(changes).toHaveTextContent(/Giữ nguyên: Cán bộ có hộp thư công vụ \(100,0%\)/);
  });

  it('withholds the comparison in an open month and marks the figures as older', async () => {
    await open('?ky=2024-05');
    expect(screen.getByText('Kỳ còn tạm tính nên chưa so sánh.')).toBeVisible();
    expect(within(panel('Văn bản điện tử')).getByText('số liệu tháng 4/2024')).toBeInTheDocument();
  });

  it('names a unit of the link that does not exist', async () => {
    await open('?xa=99999');
    expect(await screen.findByText(/mã đơn vị “99999”/)).toBeVisible();
  });

  it('stands without figures of units where the whole alone is published', async () => {
    await open('', 'nation');
    expect(panel('Nơi còn dưới mục tiêu')).toHaveTextContent(/Nguồn chỉ có số liệu chung/);
    expect(screen.queryByRole('region', { name: 'Từng đơn vị, từng chỉ tiêu' })).not.toBeInTheDocument();
  });

  it('keeps every indicator in its place where the feed gives nothing', async () => {
    expect(await open('', 'empty')).toHaveTextContent(
      'Đến tháng 4/2024, huyện Giồng Trôm chưa có số liệu chính quyền số nào.',
    );
    await userEvent.click(within(panel('Hạ tầng')).getByRole('button', { name: 'Bảng số liệu' }));
    expect(within(panel('Hạ tầng')).getAllByRole('row', { name: /Chưa có số liệu/ })).toHaveLength(8);
  });

  it('keeps procedures and dossiers when the figures themselves cannot be had, and calls nothing missing', async () => {
    server.use(http.get('*/feeds/digital-government/*', () => new HttpResponse(null, { status: 403 })));
    await openPage(server, '/chinh-quyen-so');
    expect(await screen.findByText(/^270 thủ tục/, {}, { timeout: 8000 })).toBeVisible();
    expect((await screen.findAllByRole('alert')).length).toBeGreaterThan(0);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Chính quyền số');
    expect(screen.queryByRole('region', { name: 'Hạ tầng' })).not.toBeInTheDocument();
  });

  it('says which feed the catalogue lacks, and shows its indicators as not published', async () => {
    const catalog = buildCatalog(providerOf('usual'));
    const feeds = catalog.feeds.filter(({ feed }) => feed !== 'digital-government' && feed !== 'dossiers');
    server.use(http.get('*/feeds/catalog.json', () => HttpResponse.json({ ...catalog, feeds })));
    await openPage(server, '/chinh-quyen-so');
    expect(
      await screen.findByText(/chưa có nguồn “Chính quyền số” và “Số hồ sơ”/, {}, { timeout: 8000 }),
    ).toBeVisible();
    expect(
      await screen.findByRole('heading', { level: 1, name: /chưa có số liệu chính quyền số nào/ }),
    ).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Hồ sơ nộp trực tuyến' })).not.toBeInTheDocument();
  });
});
