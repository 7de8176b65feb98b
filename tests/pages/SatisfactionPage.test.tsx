// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { SetupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { handlersFor } from '#mocks/handlers/handlers.ts';
import { mockServer } from '#mocks/node.ts';
import type { ScenarioName } from '#mocks/scenarios.ts';
import { openPage } from '#tests/app/openPage.tsx';

const server = mockServer('usual');
beforeAll(() => server.listen());
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

async function openSatisfaction(address = '', scenario: ScenarioName = 'usual'): Promise<void> {
  if (scenario !== 'usual') play(server, scenario);
  await openPage(server, `/hai-long${address}`);
  await screen.findByRole('heading', { level: 1, name: /\d{4}/ }, { timeout: 8000 });
}

function play(on: SetupServer, scenario: ScenarioName): void {
  on.use(...handlersFor(scenario, { slowMs: 1 }));
}

const panel = (name: string) => screen.getByRole('region', { name });

async function tableOf(name: string): Promise<HTMLElement> {
  await userEvent.click(within(panel(name)).getByRole('button', { name: 'Bảng số liệu' }));
  return within(panel(name)).getByRole('table', { name });
}

const SHARES = 'Tỷ lệ hài lòng từng đơn vị, và chắc đến đâu';
const RUNS = 'Từng đơn vị qua các kỳ, cùng một thang';

describe('satisfaction in the sample district', () => {
  it('says the saturation of the index aloud, and who the ratings still tell apart', async () => {
    await openSatisfaction();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      /^Tháng 4\/2024, huyện Giồng Trôm đạt 18\/18 điểm hài lòng ở 19\/21 xã, thị trấn: bão hòa, điểm này không còn phân biệt được các xã, thị trấn\. Tỷ lệ hài lòng: \d+,\d% \([\d.]+\/[\d.]+\)\. \d xã rõ ràng dưới mức chung: .*Tân Lợi Thạnh/,
    );
  });

  it('explains 0/0 petitions in words', async () => {
    await openSatisfaction();
    expect(panel('Phản ánh, kiến nghị')).toHaveTextContent(
      /đơn vị không có phản ánh nào nên theo công thức được tính đủ điểm; không phải là trả lời đúng hạn\./,
    );
    const row = within(panel('Phản ánh, kiến nghị')).getByRole('row', { name: /^TT\. Giồng Trôm/ });
    expect(row).toHaveTextContent(/^TT\. Giồng Trôm0Không phát sinhKhông phát sinh/);
    expect(within(row).getByRole('link')).toHaveAttribute('href', '/xa/28984');
  });

  it('shows which points were earned where there was nothing to count', async () => {
    await openSatisfaction();
    const made = await screen.findByRole('table', { name: 'Điểm chỉ số kỳ này gồm những gì' });
    expect(within(made).getByRole('row', { name: /^Trả lời phản ánh đúng hạn/ })).toHaveTextContent(
      /5\/56,00\/621\/2116\/21$/,
    );
  });

  it('gives each share with its counts, its interval and how surely it differs, lowest first', async () => {
    await openSatisfaction();
    const rows = within(await tableOf(SHARES)).getAllByRole('row');
    expect(rows).toHaveLength(22);
    expect(rows[1]).toHaveTextContent(/\d+,\d%\d+\/\d+\d+,\d% – \d+,\d%rõ ràng thấp hơn$/);
    expect(rows.at(-1)).toHaveTextContent(/^Lương Phú.*Quá ít số liệu$/);
  });

  it('reads each small picture by key, concern first', async () => {
    await openSatisfaction();
    const picture = screen.getByRole('slider', { name: RUNS });
    picture.focus();
    await userEvent.keyboard('{Home}');
    expect(picture).toHaveAttribute(
      'aria-valuetext',
      expect.stringMatching(/^(Hưng Phong|Tân Lợi Thạnh)\. Tháng 4\/2024: \d+,\d% .* Đáng lo\.$/),
    );
  });

  it('turns district and communes to the points of the index, and keeps that in the address', async () => {
    await openSatisfaction();
    await userEvent.click(screen.getByRole('link', { name: 'Điểm chỉ số' }));
    expect(window.location.search).toBe('?xem=diem');
    expect(panel(RUNS)).toHaveTextContent(/cùng thang .* đến 18,00/);
    expect(panel('Mức độ hài lòng qua các kỳ')).toHaveTextContent(/18,00\/18 điểm/);
  });

  it('names the yearly survey apart from every chart, once', async () => {
    await openSatisfaction();
    const note = panel('Khảo sát hằng năm');
    expect(note).toHaveTextContent('SIPAS năm 2023, tỉnh Bến Tre');
    expect(note).toHaveTextContent('không so sánh được với số liệu hằng tháng');
    expect(within(note).getAllByRole('listitem')).toHaveLength(1);
    expect(within(note).queryByRole('slider')).toBeNull();
  });

  it('says which parts of a link it cannot use', async () => {
    await openSatisfaction('?xem=abc&xa=99999');
    expect(await screen.findByText(/mã đơn vị “99999”, cách xem “abc”/)).toBeVisible();
  });
});

describe('satisfaction while figures are lacking', () => {
  it('withholds signals of an open month, and leaves out panels that nobody sent figures for', async () => {
    await openSatisfaction('?ky=2024-05');
    expect(panel('Mức độ hài lòng qua các kỳ')).toHaveTextContent('Kỳ còn tạm tính nên chưa xét tín hiệu.');
    expect(screen.getByText(/chưa đơn vị nào trong 21 xã, thị trấn gửi số lượt đánh giá/)).toBeVisible();
    expect(screen.queryByRole('region', { name: SHARES })).toBeNull();
  });

  it('says in the headline that nobody has sent anything', async () => {
    await openSatisfaction('', 'empty');
    expect(await screen.findByText('Kỳ này chưa có số liệu về mức độ hài lòng.')).toBeVisible();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'Tháng 4/2024, huyện Giồng Trôm chưa có số liệu về mức độ hài lòng.',
    );
  });

  it('lists a unit that sent nothing last, in words, and counts it out', async () => {
    await openSatisfaction('', 'oneUnitMissing');
    expect(panel(SHARES)).toHaveTextContent('20 trên 21 xã, thị trấn có số liệu');
    const rows = within(await tableOf(SHARES)).getAllByRole('row');
    expect(rows.at(-1)).toHaveTextContent(/^Hưng LễChưa báo cáo/);
  });

  it('compares none where all rest on a handful of ratings', async () => {
    await openSatisfaction('', 'tinyDenominator');
    expect(panel(SHARES)).toHaveTextContent('chưa đơn vị nào có từ 10 lượt đánh giá nên không so sánh');
    expect(screen.getByText(/^8\/8; .*dưới 10 lượt, chưa đủ để kết luận$/)).toBeVisible();
    expect(screen.getByRole('heading', { level: 1 })).not.toHaveTextContent('rõ ràng dưới mức chung');
  });

  it('has no survey note where no feed carries one', async () => {
    await openSatisfaction('', 'province');
    expect(screen.queryByRole('region', { name: 'Khảo sát hằng năm' })).toBeNull();
    expect(panel(RUNS)).toHaveTextContent('Chỉ vẽ 24 trong 124 đơn vị; bảng số liệu có đủ.');
  });
});
