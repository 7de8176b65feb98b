// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { mockServer } from '#mocks/node.ts';
import { deckLink, readDeckLink } from '#src/state/deckLink.ts';
import { usePresentationStore } from '#src/state/presentationStore.ts';
import { openPage } from '#tests/app/openPage.tsx';

const server = mockServer('usual');
beforeAll(() => server.listen());
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

/** No worker runs here: the slides stand without rank intervals. */
class SilentWorker {
  postMessage(): void {}
  terminate(): void {}
}

/** The other window of the same browser, as far as this one hears of it. */
class OtherWindow {
  static here: OtherWindow | null = null;
  onmessage: ((event: MessageEvent) => void) | null = null;
  readonly heard: unknown[] = [];
  constructor() {
    OtherWindow.here = this;
  }
  postMessage(message: unknown): void {
    this.heard.push(message);
  }
  close(): void {
    OtherWindow.here = null;
  }
}

beforeEach(() => {
  localStorage.clear();
  usePresentationStore.setState({ decks: {}, replaced: null, hasControls: true });
  vi.stubGlobal('Worker', SilentWorker);
  vi.stubGlobal('BroadcastChannel', OtherWindow);
  // Dialogs that jsdom does not open by itself.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});
afterEach(() => vi.unstubAllGlobals());

const PATH = '/trinh-chieu';
const startButton = () => screen.findByRole('button', { name: 'Bắt đầu trình chiếu' }, { timeout: 8000 });
const stage = () => screen.getByRole('dialog', { name: 'Trình chiếu' });
const rows = () => within(screen.getByRole('region', { name: 'Các trang' })).getAllByRole('listitem');
const query = () => new URLSearchParams(window.location.search);

async function openDeck(address = PATH): Promise<void> {
  await openPage(server, address);
  await waitFor(async () => expect(await startButton()).toBeEnabled(), { timeout: 8000 });
  await screen.findAllByText(/^\d+\. .*Hưng Phong/, {}, { timeout: 8000 });
}

/** Steps onto the stage. @returns what stands in its corner and its title */
async function start(): Promise<() => string> {
  await userEvent.click(await startButton());
  return () => {
    const slide = stage().querySelector('[data-slide]');
    return `${slide?.querySelector('footer span:last-child')?.textContent} ${slide?.getAttribute('data-slide')}`;
  };
}

describe('the deck that a link opens', () => {
  it('lists the slides of the period and waits for the button', async () => {
    await openDeck();
    expect(rows()[0]).toHaveTextContent('1. Huyện Giồng Trôm');
    expect(rows().at(-1)).toHaveTextContent(/Số liệu còn thiếu và nguồn/);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('is put in order by button, and the button keeps the focus', async () => {
    await openDeck();
    const down = within(rows()[0] ?? document.body).getByRole('button', { name: /^Đưa xuống/ });
    await userEvent.click(down);
    expect(rows()[1]).toHaveTextContent('2. Huyện Giồng Trôm');
    expect(within(rows()[1] ?? document.body).getByRole('button', { name: /^Đưa xuống/ })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(rows()[2]).toHaveTextContent('3. Huyện Giồng Trôm');
  });

  it('hides a slide from the stage and shows it again', async () => {
    await openDeck();
    const count = rows().length;
    await userEvent.click(screen.getByRole('button', { name: 'Ẩn: Huyện Giồng Trôm' }));
    expect(screen.getByText(`Chiếu ${count - 1} trang, ẩn 1 trang.`)).toBeVisible();
    expect((await start())()).toBe(`1 / ${count - 1} nhan-dinh`);
  });

  it('takes in a commune and what is concluded', async () => {
    await openDeck();
    const count = rows().length;
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'Thêm trang của một đơn vị' }),
      'Sơn Phú',
    );
    await userEvent.type(screen.getByRole('textbox', { name: 'Kết luận' }), 'Giao Hưng Phong{Enter}Báo cáo');
    expect(rows()).toHaveLength(count + 2);
    expect(rows().find((row) => row.textContent?.includes('Đã ghim'))).toHaveTextContent('Sơn Phú');
    const where = await start();
    await userEvent.keyboard('{End}');
    expect(where()).toBe(`${count + 2} / ${count + 2} ket-luan`);
    expect(within(stage()).getByText('Báo cáo')).toBeVisible();
  });

  it('comes with a link, without touching the deck of this browser', async () => {
    const deck = { order: [], hidden: ['bia'], pinnedUnits: [], conclusions: ['của người gửi'] };
    await openDeck(`${PATH}?bo-slide=${deckLink(deck)}`);
    expect(screen.getByRole('textbox', { name: 'Kết luận' })).toHaveValue('của người gửi');
    expect(usePresentationStore.getState().decks).toEqual({});
    await userEvent.click(screen.getByRole('button', { name: 'Mở bộ của tôi' }));
    expect(screen.getByRole('textbox', { name: 'Kết luận' })).toHaveValue('');
    expect(query().has('bo-slide')).toBe(false);
  });

  it('says so when the deck of a link cannot be read', async () => {
    await openDeck(`${PATH}?bo-slide=cut`);
    expect(screen.getByText(/^Bộ slide đi kèm liên kết không đọc được/)).toBeVisible();
  });

  it('goes out in a link', async () => {
    const user = userEvent.setup();
    await openDeck();
    await user.click(screen.getByRole('button', { name: 'Ẩn: Huyện Giồng Trôm' }));
    await user.click(screen.getByRole('button', { name: 'Chép liên kết có bộ slide' }));
    const link = new URL(await navigator.clipboard.readText());
    expect(link.pathname).toBe(PATH);
    expect(readDeckLink(link.searchParams.get('bo-slide') ?? '')).toMatchObject({ hidden: ['bia'] });
  });

  it('loses nothing to a bad file', async () => {
    await openDeck();
    await userEvent.type(screen.getByRole('textbox', { name: 'Kết luận' }), 'của tôi');
    await userEvent.upload(
      screen.getByLabelText('Mở tệp', { selector: 'input' }),
      new File(['{'], 'hong.json'),
    );
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Không mở được “hong.json”: nội dung tệp không phải JSON. Bộ slide đang có vẫn nguyên.',
    );
    expect(screen.getByRole('textbox', { name: 'Kết luận' })).toHaveValue('của tôi');
  });
});

describe('on the stage', () => {
  it('keys and clickers turn the pages, and each page is announced', async () => {
    await openDeck();
    const where = await start();
    await userEvent.keyboard('{ArrowRight}{PageDown} ');
    expect(where()).toMatch(/^4 \/ /);
    await userEvent.keyboard('{ArrowLeft}{PageUp}');
    expect(where()).toMatch(/^2 \/ \d+ nhan-dinh$/);
    expect(within(stage()).getByText(/^Trang 2 trên \d+: Tháng 4\/2024/)).toBeInTheDocument();
    await userEvent.keyboard('{End}');
    expect(where()).toMatch(/thieu-so-lieu$/);
    await userEvent.keyboard('{Home}');
    expect(where()).toMatch(/^1 \/ \d+ bia$/);
  });

  it('the slide stands in the address, and a link opens there', async () => {
    await openDeck(`${PATH}?trang=nhan-dinh`);
    const where = await start();
    expect(where()).toMatch(/^2 \/ /);
    await userEvent.keyboard('{ArrowRight}');
    expect(query().get('trang')).toBe('xep-hang-1');
  });

  it('goes to a slide by its number', async () => {
    await openDeck();
    const where = await start();
    await userEvent.keyboard('g');
    await userEvent.keyboard('3{Enter}');
    expect(where()).toMatch(/^3 \/ /);
    expect(screen.queryByRole('spinbutton')).not.toBeInTheDocument();
  });

  it('reads the marks of a chart one by one until Escape', async () => {
    await openDeck(`${PATH}?trang=xa-29023`);
    await start();
    await userEvent.keyboard('{ArrowUp}');
    expect(within(stage()).getByText(/^Tháng 4\/2024: 90,9% \(189\/208\)/)).toBeVisible();
    await userEvent.keyboard('{ArrowUp}');
    expect(within(stage()).getByText(/^Tháng 3\/2024: /)).toBeVisible();
    await userEvent.keyboard('{Escape}');
    expect(within(stage()).queryByText(/^Tháng 3\/2024: /)).not.toBeInTheDocument();
  });

  it('blanks the screen, and going on shows it again', async () => {
    await openDeck();
    const where = await start();
    await userEvent.keyboard('b');
    expect(within(stage()).getByRole('button', { name: /^Màn hình đang tắt/ })).toBeVisible();
    await userEvent.keyboard('{ArrowRight}');
    expect(within(stage()).queryByRole('button', { name: /^Màn hình đang tắt/ })).not.toBeInTheDocument();
    expect(where()).toMatch(/^2 \/ /);
  });

  it('changes the month and the commune without leaving, and writes both into the address', async () => {
    await openDeck();
    const where = await start();
    await userEvent.selectOptions(
      within(stage()).getByRole('combobox', { name: 'Kỳ trình chiếu' }),
      '2024-03',
    );
    await waitFor(() => expect(stage()).toHaveTextContent('Số liệu chốt 31/03/2024'), { timeout: 8000 });
    const units = within(stage()).getByRole('combobox', { name: 'Xem đơn vị' });
    await userEvent.selectOptions(units, within(units).getByRole('option', { name: 'Sơn Phú' }));
    expect(within(stage()).getByRole('heading')).toHaveTextContent(/^Sơn Phú/);
    expect(query().get('ky')).toBe('2024-03');
    expect(where()).toContain(`xa-${query().get('xa')}`);
  });

  it('puts the controls away and back; Escape leaves for where one was', async () => {
    await openDeck();
    await start();
    await userEvent.keyboard('c');
    expect(within(stage()).queryByRole('toolbar')).not.toBeInTheDocument();
    await userEvent.keyboard('c');
    expect(within(stage()).getByRole('toolbar', { name: 'Điều khiển trình chiếu' })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(await startButton()).toBeVisible();
  });
});

describe('the windows of a meeting', () => {
  it('follow each other', async () => {
    await openDeck();
    const where = await start();
    await userEvent.keyboard('{ArrowRight}');
    expect(OtherWindow.here?.heard.at(-1)).toEqual({
      kind: 'state',
      state: { periodId: '2024-04', unitCodes: [], slideId: 'nhan-dinh', isBlank: false },
    });
    const state = { periodId: '2024-03', unitCodes: [], slideId: 'xep-hang-1', isBlank: false };
    OtherWindow.here?.onmessage?.(new MessageEvent('message', { data: { kind: 'state', state } }));
    await waitFor(() => expect(where()).toMatch(/xep-hang-1$/));
    await waitFor(() => expect(query().get('ky')).toBe('2024-03'));
    const heard = OtherWindow.here?.heard.length;
    await waitFor(() => expect(stage()).toHaveTextContent('Số liệu chốt 31/03/2024'), { timeout: 8000 });
    // Nothing is told back: two windows would answer each other without end.
    expect(OtherWindow.here?.heard).toHaveLength(heard ?? 0);
  });

  it('show the presenter this slide, the next, the notes and all slides', async () => {
    await openPage(server, `${PATH}?man-hinh=nguoi-noi&trang=xa-29023`);
    const notes = await screen.findByRole('region', { name: 'Ghi chú' }, { timeout: 8000 });
    await waitFor(() => expect(notes).toHaveTextContent('189/208'), { timeout: 8000 });
    await userEvent.keyboard('{Home}');
    expect(screen.getByRole('button', { name: /^1\. Huyện Giồng Trôm/ })).toHaveAttribute(
      'aria-current',
      'true',
    );
    expect(screen.getByRole('region', { name: 'Trang kế tiếp' })).toHaveTextContent(/đạt bình quân/);
    await userEvent.click(screen.getByRole('button', { name: 'Bắt đầu' }));
    expect(screen.getByRole('button', { name: 'Tạm dừng' })).toBeVisible();
  });
});

describe('on the wall', () => {
  it('late figures are marked, nothing is to be pressed, and Escape ends it', async () => {
    await openPage(server, `${PATH}?tuong=1`);
    const wall = await screen.findByRole('dialog', { name: 'Trình chiếu' }, { timeout: 8000 });
    expect(wall).toHaveTextContent('Số liệu chậm so với kỳ hạn: Chi tiết chỉ tiêu 1 ngày');
    expect(within(wall).queryByRole('button')).not.toBeInTheDocument();
    await userEvent.keyboard('{Escape}');
    expect(await startButton()).toBeVisible();
    expect(query().has('tuong')).toBe(false);
  });
});
