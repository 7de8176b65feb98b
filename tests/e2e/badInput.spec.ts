import {
  district,
  INDICATORS_2024_04,
  SERVICE_INDEX_2024,
  type TableDocument,
  UNITS,
  withCell,
  withoutColumn,
  withRow,
} from './district.ts';
import type { Fault } from './feedServer.ts';
import { expect, test } from './fixtures.ts';
import { RankingPage } from './rankingPage.ts';

const NOTHING_YET = 'Phần này chưa có số liệu để hiển thị.';
const STILL_SHOWN = 'Màn hình giữ số liệu nhận được trước đó.';

/** Row of An Thử in April 2024, counted from 1: after the six of March. */
const ROW = 7;

function good(document: string): unknown {
  return district()[document];
}

function spoiled(change: (document: TableDocument) => unknown): Fault {
  return { kind: 'text', text: JSON.stringify(change(good(SERVICE_INDEX_2024) as TableDocument)) };
}

function replaced(find: RegExp, text: string): Fault {
  return { kind: 'text', text: JSON.stringify(good(SERVICE_INDEX_2024)).replace(find, text) };
}

/** Each way a whole document can fail, and the one sentence that says so. */
const FAILURES: readonly (readonly [what: string, fault: Fault, sentence: string])[] = [
  ['the feed is down', { kind: 'down' }, 'không mở được kết nối tới nguồn.'],
  ['401', { kind: 'status', status: 401 }, 'nguồn yêu cầu đăng nhập (mã 401).'],
  ['403', { kind: 'status', status: 403 }, 'tài khoản này không được phép xem (mã 403).'],
  ['404', { kind: 'status', status: 404 }, 'nguồn chưa công bố tệp này (mã 404).'],
  ['429', { kind: 'status', status: 429 }, 'nguồn đang giới hạn số lần truy cập (mã 429).'],
  ['500', { kind: 'status', status: 500 }, 'máy chủ của nguồn gặp lỗi (mã 500).'],
  ['truncated JSON', { kind: 'truncated' }, 'tệp bị cắt ngang, thiếu phần cuối.'],
  ['HTML instead of JSON', { kind: 'html' }, 'nhận được một trang web thay vì số liệu.'],
  ['an empty answer', { kind: 'empty' }, 'tệp trống, không có nội dung.'],
  ['a wrong charset', { kind: 'charset' }, 'chữ trong tệp không phải mã UTF-8.'],
  ['no JSON at all', { kind: 'text', text: 'OK' }, 'nội dung không phải JSON hợp lệ.'],
  [
    'a newer contract',
    replaced(/"contract":"1\.0"/, '"contract":"2.0"'),
    'hợp đồng số liệu phiên bản 2.0, mới hơn',
  ],
  [
    'another feed',
    replaced(/"feed":"service-index"/, '"feed":"units"'),
    'tệp ở địa chỉ này lại ghi là “units”.',
  ],
  ['a missing column', spoiled((document) => withoutColumn(document, 'TDGQ')), 'tệp thiếu cột TDGQ.'],
  ['a __proto__ key', replaced(/^\{/, '{"__proto__":{"sample":true},'), 'tệp chứa khóa bị cấm “__proto__”'],
  ['a wrong structure', replaced(/"rows":\[.*\]/, '"rows":7'), 'mục “rows” không đúng cấu trúc quy định.'],
];

for (const [what, fault, sentence] of FAILURES)
  test(`${what}: said at the ranking panel, and the rest of the page lives`, async ({ page, site }) => {
    site.feeds.fault(SERVICE_INDEX_2024, fault);
    const ranking = new RankingPage(page);
    await ranking.open(site.url);
    const alert = ranking.panel.getByRole('alert');
    await expect(alert).toContainText(`Điểm Bộ chỉ số (${SERVICE_INDEX_2024}): `);
    await expect(alert).toContainText(sentence);
    await expect(alert).toContainText(NOTHING_YET);
    await expect(ranking.table).toHaveCount(0);

    // A period of another document is shown as if nothing had happened.
    await ranking.pickPeriod('Tháng 4/2023');
    await expect(ranking.row('Bình Mẫu')).toContainText('84,00');
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

/** Each way one row can be wrong, and what is said of it; the unit is then not ranked and the others are. */
const BAD_ROWS: readonly (readonly [what: string, fault: Fault, sentence: string])[] = [
  [
    'an unknown unit',
    spoiled((document) => withCell(document, ROW, 'unit', '99999')),
    'mã đơn vị “99999” không có trong danh sách đơn vị.',
  ],
  [
    'points over the maximum',
    spoiled((document) => withCell(document, ROW, 'CKMB', 18.5)),
    'CKMB 18,5 vượt mức tối đa 18.',
  ],
  [
    'a total over the maximum',
    spoiled((document) => withCell(document, ROW, 'total', 100.01)),
    'tổng điểm 100,01 vượt mức tối đa 100.',
  ],
  ['negative points', spoiled((document) => withCell(document, ROW, 'TDGQ', -1)), 'cột TDGQ có số âm (-1).'],
  [
    '1e999',
    {
      kind: 'text',
      text: JSON.stringify(withCell(good(SERVICE_INDEX_2024), ROW, 'TDGQ', 'HUGE')).replace(
        '"HUGE"',
        '1e999',
      ),
    },
    'cột TDGQ có số lớn vô hạn, không đọc được.',
  ],
  ['text for a number', spoiled((document) => withCell(document, ROW, 'TDGQ', '19,8')), 'không phải số.'],
  [
    'a short row',
    spoiled(({ columns, rows }) => ({
      ...(good(SERVICE_INDEX_2024) as object),
      columns,
      rows: rows.map((cells, index) => (index === ROW - 1 ? cells.slice(0, 4) : cells)),
    })),
    'thiếu ô, không đủ số cột.',
  ],
];

for (const [what, fault, sentence] of BAD_ROWS)
  test(`${what}: the row is set aside and said, the others stay`, async ({ page, site }) => {
    site.feeds.fault(SERVICE_INDEX_2024, fault);
    const ranking = new RankingPage(page);
    await ranking.open(site.url);
    const notice = ranking.panel.getByRole('status').filter({ hasText: sentence });
    await expect(notice).toContainText(`Dòng ${ROW}`);
    await expect(notice).toContainText('Dòng này không được dùng.');
    await expect(ranking.row('Bình Mẫu')).toContainText('95,30');
    await expect(ranking.row('An Thử')).toContainText('Chưa báo cáo');
    await expect(ranking.panel).toContainText('4 trên 5 xã, thị trấn');
  });

test('a repeated row is dropped once and said', async ({ page, site }) => {
  const document = good(SERVICE_INDEX_2024) as TableDocument;
  site.feeds.publish({ [SERVICE_INDEX_2024]: withRow(document, document.rows[ROW - 1] ?? []) });
  const ranking = new RankingPage(page);
  await ranking.open(site.url);
  await expect(ranking.panel.getByRole('status')).toContainText(`trùng với dòng ${ROW}.`);
  await expect(ranking.row('An Thử')).toContainText('95,30');
});

test('two rows that disagree are both set aside', async ({ page, site }) => {
  const document = good(SERVICE_INDEX_2024) as TableDocument;
  const [unit, period, first, ...rest] = document.rows[ROW - 1] ?? [];
  site.feeds.publish({ [SERVICE_INDEX_2024]: withRow(document, [unit, period, Number(first) - 1, ...rest]) });
  const ranking = new RankingPage(page);
  await ranking.open(site.url);
  const notice = ranking.panel.getByRole('status');
  await expect(notice).toContainText('2 dòng số liệu không được dùng');
  await notice.getByText('Xem chi tiết').click();
  await expect(
    notice.getByRole('listitem').filter({ hasText: 'khác số liệu; không rõ dòng nào đúng.' }),
  ).toHaveCount(2);
  await expect(ranking.row('An Thử')).toContainText('Chưa báo cáo');
});

test('a document without one usable row says so', async ({ page, site }) => {
  site.feeds.publish({
    [SERVICE_INDEX_2024]: JSON.stringify(good(SERVICE_INDEX_2024)).replaceAll(/"90(\d{3})"/g, '"80$1"'),
  });
  const ranking = new RankingPage(page);
  await ranking.open(site.url);
  await expect(ranking.panel.getByRole('alert')).toContainText('không dòng nào dùng được.');
});

test('markup in a name is shown as text', async ({ page, site }) => {
  const name = '<img src=x onerror="throw 1">';
  site.feeds.publish({ 'units.json': withCell(good('units.json'), 1, 'name', name) });
  const ranking = new RankingPage(page);
  await ranking.open(site.url);
  await expect(ranking.row(name)).toContainText('95,30');
});

test.describe('after figures were shown', () => {
  const HOUR = '01:00:01';

  test('a failed refresh keeps them, says so, and "Thử lại" brings the new ones', async ({ page, site }) => {
    await page.clock.install();
    const ranking = new RankingPage(page);
    await ranking.open(site.url);
    await expect(ranking.row('An Thử')).toContainText('95,30');

    site.feeds.fault(SERVICE_INDEX_2024, { kind: 'status', status: 500 });
    await page.clock.fastForward(HOUR);
    const alert = ranking.panel.getByRole('alert');
    await expect(alert).toContainText('máy chủ của nguồn gặp lỗi (mã 500).');
    await expect(alert).toContainText(STILL_SHOWN);
    await expect(ranking.row('An Thử')).toContainText('95,30');

    site.feeds.fault(SERVICE_INDEX_2024, { kind: 'truncated' });
    await alert.getByRole('button', { name: 'Thử lại' }).click();
    await expect(alert).toContainText('tệp bị cắt ngang');
    await expect(ranking.row('An Thử')).toContainText('95,30');

    site.feeds.heal(SERVICE_INDEX_2024);
    site.feeds.publish({ [SERVICE_INDEX_2024]: withCell(good(SERVICE_INDEX_2024), ROW, 'total', 95.31) });
    await alert.getByRole('button', { name: 'Thử lại' }).click();
    await expect(ranking.row('An Thử')).toContainText('95,31');
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

  test('an answer that lost most of its rows does not replace them', async ({ page, site }) => {
    await page.clock.install();
    const ranking = new RankingPage(page);
    await ranking.open(site.url);
    await expect(ranking.rows).toHaveCount(5);

    const document = good(SERVICE_INDEX_2024) as TableDocument;
    site.feeds.publish({ [SERVICE_INDEX_2024]: { ...document, rows: document.rows.slice(0, 3) } });
    await page.clock.fastForward(HOUR);
    await expect(ranking.panel.getByRole('alert')).toContainText(
      `bản mới chỉ còn 3 dòng, bản trước có ${2 * UNITS.length} dòng, nên chưa được dùng.`,
    );
    await expect(ranking.row('An Thử')).toContainText('95,30');
  });

  test('a failed catalogue keeps them too', async ({ page, site }) => {
    await page.clock.install();
    const ranking = new RankingPage(page);
    await ranking.open(site.url);
    await expect(ranking.rows).toHaveCount(5);
    site.feeds.fault('catalog.json', { kind: 'status', status: 500 });
    await page.clock.fastForward(HOUR);
    await expect(ranking.notice('Danh mục chung (catalog.json): máy chủ của nguồn gặp lỗi')).toBeVisible();
    await expect(ranking.rows).toHaveCount(5);
  });
});

for (const [document, sentence] of [
  ['catalog.json', 'Danh mục chung (catalog.json): nguồn chưa công bố tệp này (mã 404).'],
  ['units.json', 'Danh sách đơn vị (units.json): nguồn chưa công bố tệp này (mã 404).'],
] as const)
  test(`without ${document} nothing can be ranked, which is said`, async ({ page, site }) => {
    site.feeds.fault(document, { kind: 'status', status: 404 });
    const ranking = new RankingPage(page);
    await ranking.open(site.url);
    await expect(ranking.notice(sentence)).toBeVisible();
    site.feeds.heal(document);
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await expect(ranking.rows).toHaveCount(5);
  });

test('the indicators fail in their own panel only', async ({ page, site }) => {
  site.feeds.fault(INDICATORS_2024_04, { kind: 'html' });
  const ranking = new RankingPage(page);
  await ranking.open(site.url, '?xa=90001');
  await expect(ranking.rows).toHaveCount(5);
  await expect(
    ranking.notice(`Chi tiết chỉ tiêu (${INDICATORS_2024_04}): nhận được một trang web`),
  ).toBeVisible();
  await expect(ranking.panel.getByRole('alert')).toHaveCount(0);
});

test('an unchanged document is not sent twice', async ({ page, site }) => {
  const ranking = new RankingPage(page);
  await ranking.open(site.url);
  await expect(ranking.rows).toHaveCount(5);
  await page.reload();
  await expect(ranking.rows).toHaveCount(5);
  expect(site.feeds.answered).toContainEqual({ document: 'catalog.json', status: 304 });
  expect(site.feeds.answered).toContainEqual({ document: SERVICE_INDEX_2024, status: 304 });
});
