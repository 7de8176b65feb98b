// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import {
  OtherWindow,
  openDeck,
  openPresentation,
  PATH,
  presentSampleDistrict,
  query,
  stage,
  start,
  startButton,
} from './presentSampleDistrict.ts';

presentSampleDistrict();

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

  it('leave a deck alone that is only looked at', async () => {
    await openDeck(`${PATH}?ky=2024-03`);
    expect(OtherWindow.here).toBeNull();
    expect(query().get('ky')).toBe('2024-03');
  });

  it('show the presenter this slide, the next, the notes and all slides', async () => {
    await openPresentation(`${PATH}?man-hinh=nguoi-noi&trang=xa-29023`);
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
  it('slide follows slide and begins again', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    try {
      await openPresentation(`${PATH}?tuong=1`);
      const slide = await screen.findByRole('heading', { name: 'Huyện Giồng Trôm' }, { timeout: 8000 });
      const corner = () => slide.closest('dialog')?.querySelector('footer span:last-child')?.textContent;
      await waitFor(() => expect(corner()).toMatch(/^1 \/ \d+$/));
      const turn = (slides: number) => act(() => vi.advanceTimersByTime(slides * 20_000));
      turn(1);
      expect(corner()).toMatch(/^2 \/ /);
      turn(Number(corner()?.split('/')[1]) - 1);
      expect(corner()).toMatch(/^1 \/ /);
    } finally {
      vi.useRealTimers();
    }
  });

  it('late figures are marked, nothing is to be pressed, and Escape ends it', async () => {
    await openPresentation(`${PATH}?tuong=1`);
    const wall = await screen.findByRole('dialog', { name: 'Trình chiếu' }, { timeout: 8000 });
    expect(wall).toHaveTextContent('Số liệu chậm so với kỳ hạn: Chi tiết chỉ tiêu 1 ngày');
    expect(within(wall).queryByRole('button')).not.toBeInTheDocument();
    await userEvent.keyboard('{Escape}');
    expect(await startButton()).toBeVisible();
    expect(query().has('tuong')).toBe(false);
  });
});
