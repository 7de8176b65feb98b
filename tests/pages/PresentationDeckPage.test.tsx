// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { deckLink, readDeckLink } from '#src/state/deckLink.ts';
import { usePresentationStore } from '#src/state/presentationStore.ts';
import { openDeck, PATH, presentSampleDistrict, query, stage, start } from './presentSampleDistrict.ts';

presentSampleDistrict();

const rows = () => within(screen.getByRole('region', { name: 'Các trang' })).getAllByRole('listitem');

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

  it("of a link becomes this browser's own with the first letter, which is kept, and can be given back", async () => {
    const deck = { order: [], hidden: ['bia'], pinnedUnits: [], conclusions: ['của người gửi'] };
    await openDeck(`${PATH}?bo-slide=${deckLink(deck)}`);
    await userEvent.type(screen.getByRole('textbox', { name: 'Kết luận' }), ' và của tôi');
    expect(screen.getByRole('textbox', { name: 'Kết luận' })).toHaveValue('của người gửi và của tôi');
    await waitFor(() => expect(query().has('bo-slide')).toBe(false));
    await userEvent.click(screen.getByRole('button', { name: 'Lấy lại bộ trước' }));
    expect(screen.getByRole('textbox', { name: 'Kết luận' })).toHaveValue('');
  });

  it('keeps what fits of conclusions that are too long, and says so', async () => {
    await openDeck();
    const field = screen.getByRole('textbox', { name: 'Kết luận' });
    await userEvent.click(field);
    await userEvent.paste('a'.repeat(901));
    expect(field).toHaveValue('a'.repeat(900));
    expect(screen.getByText(/phần vượt quá không được giữ/)).toBeVisible();
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
