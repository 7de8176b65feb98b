// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { mockServer } from '#mocks/node.ts';
import { openPage } from '#tests/app/openPage.tsx';

const headlineOf = () =>
  screen.findByRole('heading', { level: 1, name: /đúng hẹn \(|nên chưa tính được/ }, { timeout: 15_000 });

const panelOf = (name: string | RegExp) => screen.getByRole('region', { name });
const FUNNEL = 'Ai khác hẳn, xét theo số hồ sơ';

describe('on-time returns of the sample district', () => {
  const server = mockServer('usual');
  beforeAll(() => server.listen());
  afterEach(() => server.resetHandlers());
  afterAll(() => server.close());

  it('says the rate with its counts, who is late given its size and what is overdue', async () => {
    await openPage(server, '/dung-hen');
    expect(await headlineOf()).toHaveTextContent(
      /^Tháng 4\/2024, huyện Giồng Trôm có 97,8% hồ sơ đúng hẹn \(4\.834\/4\.944 hồ sơ tiếp nhận\), trong khoảng thường lệ; chưa đạt mục tiêu 98,0%\. Hưng Phong rõ ràng thấp hơn mức chung ngay cả khi xét theo số hồ sơ; 42 hồ sơ quá hạn còn mở ở 17 xã\.$/,
    );
  });

  it('takes the rate over another denominator by its link, and says which', async () => {
    await openPage(server, '/dung-hen');
    await headlineOf();
    const basis = screen.getByRole('navigation', { name: 'Mẫu số của tỷ lệ' });
    const link = within(basis).getByRole('link', { name: 'Hồ sơ đã giải quyết' });
    expect(link).toHaveAttribute('href', expect.stringContaining('mau-so=da-giai-quyet'));
    await userEvent.click(link);
    expect(await headlineOf()).toHaveTextContent(
      /98,5% hồ sơ đúng hẹn \(4\.382\/4\.450 hồ sơ đã giải quyết\)/,
    );
    expect(basis).toHaveTextContent('(trước hạn + đúng hạn) ÷ đã giải quyết');
    expect(screen.getAllByText('Mẫu số: hồ sơ đã giải quyết').length).toBeGreaterThan(5);
  });

  it('reads each unit of the funnel by key, with its counts and where it lies', async () => {
    await openPage(server, '/dung-hen');
    await headlineOf();
    const picture = within(panelOf(FUNNEL)).getByRole('slider');
    picture.focus();
    await userEvent.keyboard('{End}');
    expect(picture).toHaveAttribute(
      'aria-valuetext',
      expect.stringMatching(/^TT\. Giồng Trôm: 99,1% \(443\/447 hồ sơ tiếp nhận\); trên giới hạn 95%/),
    );
  });

  it('keeps the limits of the funnel in the address', async () => {
    await openPage(server, '/dung-hen');
    await headlineOf();
    const panel = panelOf(FUNNEL);
    expect(panel).toHaveTextContent(/φ = \d,\d\d; τ² = 0,\d+/);
    await userEvent.selectOptions(
      within(panel).getByRole('combobox', { name: 'Giới hạn' }),
      'Chỉ theo số hồ sơ',
    );
    expect(window.location.search).toContain('xem=so-dem');
    expect(within(panelOf(FUNNEL)).getByText(/chỉ theo số hồ sơ, dễ nêu tên quá nhiều/)).toBeVisible();
  });

  it('leads from what is overdue to the profile of the unit', async () => {
    await openPage(server, '/dung-hen');
    await headlineOf();
    const panel = panelOf('Quá hạn còn mở');
    expect(panel).toHaveTextContent(/42 hồ sơ quá hạn còn mở ở 17 xã; nhiều nhất là Châu Bình \(10\)/);
    expect(within(panel).getByRole('link', { name: 'Châu Bình' })).toHaveAttribute('href', '/xa/29008');
    expect(within(panel).getByText('Đất đai')).toBeVisible();
  });

  it('dwells on the marked unit: its run, and that its change cannot be told from chance', async () => {
    await openPage(server, '/dung-hen?xa=29023');
    await headlineOf();
    expect(panelOf('Tỷ lệ đúng hẹn qua các kỳ')).toHaveTextContent(
      /Hưng Phong: tỷ lệ đúng hẹn trên hồ sơ tiếp nhận tháng 4\/2024 là 90,9% \(189\/208\), dưới giới hạn thường lệ .*p′ \(Laney\)/,
    );
    expect(panelOf('Do cơ cấu hồ sơ hay do kết quả')).toHaveTextContent(
      /Hưng Phong: từ 92,8% \(205\/221\) tháng 3\/2024 xuống 90,9% \(189\/208\) tháng 4\/2024, không phân biệt được với ngẫu nhiên \(khoảng 95% của thay đổi: −.*đến \+/,
    );
    expect(panelOf('Do cơ cấu hồ sơ hay do kết quả')).not.toHaveTextContent('kết quả từng lĩnh vực −');
  });

  it('explains a figure with the numbers of this case', async () => {
    await openPage(server, '/dung-hen');
    await headlineOf();
    const panel = panelOf('Trước hạn, đúng hạn, trễ hạn theo từng đơn vị');
    await userEvent.click(within(panel).getByText('Cách tính'));
    expect(await within(panel).findByText(/= 4\.834 ÷ 4\.944 = 97,8%/)).toBeVisible();
    expect(within(panel).getByText(/dossiers\/2024\.json/)).toBeVisible();
  });

  it('has a row a unit, sorted by the address', async () => {
    await openPage(server, '/dung-hen?sap-xep=-qua-han-mo');
    await headlineOf();
    const rows = within(screen.getByRole('table', { name: 'Bảng từng đơn vị' })).getAllByRole('row');
    expect(rows).toHaveLength(22);
    expect(rows[1]).toHaveTextContent(/^Châu Bình/);
    expect(rows.find((row) => row.textContent?.startsWith('Hưng Phong'))).toHaveTextContent(
      /189\/208.*Rõ ràng thấp hơn.*Đáng lo/,
    );
  });

  it('compares with the period that is chosen on the page, in its figures and beside its columns', async () => {
    await openPage(server, '/dung-hen');
    await headlineOf();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'So với' }), '2023-04');
    expect(window.location.search).toBe('?so-voi=2023-04');
    expect(panelOf('Hồ sơ qua các kỳ')).toHaveTextContent(/; tháng 4\/2023 là \d+ trong/);
    expect(panelOf('Hồ sơ qua các kỳ')).not.toHaveTextContent('tháng 3/2024');
    expect(screen.getAllByText(/tháng 4\/2023: /).length).toBeGreaterThan(3);
  });

  it('lists the one document of the month below it, and those of the run in their order below the run', async () => {
    await openPage(server, '/dung-hen');
    await headlineOf();
    const open = async (name: string) => {
      await userEvent.click(within(panelOf(name)).getByText('Cách tính'));
      return within(panelOf(name)).findByText(/^Tệp số liệu:/);
    };
    expect(await open(FUNNEL)).toHaveTextContent('Tệp số liệu: dossiers/2024.json.');
    expect(await open('Hồ sơ qua các kỳ')).toHaveTextContent(
      'Tệp số liệu: dossiers/2022.json, dossiers/2023.json, dossiers/2024.json.',
    );
  });

  it('names what it cannot use of a link', async () => {
    await openPage(server, '/dung-hen?mau-so=khac&xa=1');
    await headlineOf();
    expect(screen.getByText(/mã đơn vị “1”, mẫu số “khac”/)).toBeVisible();
  });

  it('says that the open month has no figures, and keeps the run on screen', async () => {
    await openPage(server, '/dung-hen?ky=2024-05');
    expect(await headlineOf()).toHaveTextContent(
      /^Tháng 5\/2024 \(tạm tính\), huyện Giồng Trôm chưa có số liệu hồ sơ/,
    );
    expect(panelOf('Hồ sơ qua các kỳ')).toBeVisible();
    expect(screen.queryByRole('region', { name: FUNNEL })).toBeNull();
  });
});

describe('on-time returns where a unit sent nothing', () => {
  const server = mockServer('oneUnitMissing');
  beforeAll(() => server.listen());
  afterEach(() => server.resetHandlers());
  afterAll(() => server.close());

  it('counts the others, says how many they are, and lists the unit with its reason', async () => {
    await openPage(server, '/dung-hen');
    expect(await headlineOf()).toHaveTextContent(
      /\(4\.607\/4\.712 hồ sơ tiếp nhận; 20\/21 xã, thị trấn, chưa có Hưng Lễ\)/,
    );
    expect(screen.getAllByText('20/21 xã, thị trấn có số liệu; chưa có Hưng Lễ').length).toBeGreaterThan(5);
    const row = within(screen.getByRole('table', { name: 'Bảng từng đơn vị' })).getByRole('row', {
      name: /^Hưng Lễ/,
    });
    expect(row).toHaveTextContent(/Chưa báo cáo/);
  });
});

describe('on-time returns of a handful of cases', () => {
  const server = mockServer('tinyDenominator');
  beforeAll(() => server.listen());
  afterEach(() => server.resetHandlers());
  afterAll(() => server.close());

  it('shows them, marks them and judges nobody by them', async () => {
    await openPage(server, '/dung-hen');
    expect(await headlineOf()).not.toHaveTextContent(/thấp hơn mức chung|cao hơn mức chung/);
    expect(panelOf(FUNNEL)).toHaveTextContent(
      /mọi đơn vị đều có dưới 10 hồ sơ nên chưa nêu được ai khác biệt/,
    );
    expect(
      within(screen.getByRole('table', { name: 'Bảng từng đơn vị' })).getAllByText(/· ít hồ sơ/).length,
    ).toBeGreaterThan(5);
  });
});
