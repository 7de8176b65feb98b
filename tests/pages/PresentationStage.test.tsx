// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import {
  openDeck,
  PATH,
  presentSampleDistrict,
  query,
  stage,
  start,
  startButton,
} from './presentSampleDistrict.ts';

presentSampleDistrict();

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

  it('keeps speaking of a commune through a change of month', async () => {
    await openDeck(`${PATH}?trang=xa-29008`);
    const where = await start();
    expect(where()).toMatch(/ xa-29008$/);
    const month = within(stage()).getByRole('combobox', { name: 'Kỳ trình chiếu' });
    await userEvent.selectOptions(month, '2024-03');
    await waitFor(() => expect(stage()).toHaveTextContent('Số liệu chốt 31/03/2024'), { timeout: 8000 });
    await waitFor(() => expect(where()).toMatch(/ xa-29008$/));
  });

  it('goes on before a slide that the other month has not, and the address says so', async () => {
    await openDeck(`${PATH}?trang=thoi-gian`);
    const where = await start();
    expect(where()).toMatch(/ thoi-gian$/);
    const month = within(stage()).getByRole('combobox', { name: 'Kỳ trình chiếu' });
    await userEvent.selectOptions(month, '2024-05');
    await waitFor(() => expect(query().get('trang')).not.toBe('thoi-gian'), { timeout: 12_000 });
    expect(where()).toMatch(new RegExp(` ${query().get('trang')}$`));
    expect(where()).not.toMatch(/ (?:bia|thieu-so-lieu)$/);
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

describe('for those at a touch screen and before a projector', () => {
  it('a finger that goes sideways turns the page; one that goes down does not', async () => {
    await openDeck();
    const where = await start();
    const swipe = (across: number, down: number) => {
      const title = within(stage()).getByRole('heading');
      const finger = { pointerType: 'touch', isPrimary: true, button: 0 };
      fireEvent.pointerDown(title, { ...finger, clientX: 300, clientY: 300 });
      fireEvent.pointerUp(title, { ...finger, clientX: 300 + across, clientY: 300 + down });
    };
    swipe(-120, 10);
    expect(where()).toMatch(/^2 \/ /);
    swipe(-70, 200);
    expect(where()).toMatch(/^2 \/ /);
    swipe(120, -10);
    expect(where()).toMatch(/^1 \/ /);
  });

  it('the screen is kept awake on the stage only, also after the window was hidden', async () => {
    const release = vi.fn(async () => undefined);
    const request = vi.fn(async () => ({ release }));
    Object.defineProperty(navigator, 'wakeLock', { value: { request }, configurable: true });
    await openDeck();
    expect(request).not.toHaveBeenCalled();
    await start();
    // In development React mounts twice.
    const asked = request.mock.calls.length;
    expect(asked).toBeGreaterThan(0);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(request).toHaveBeenCalledTimes(asked + 1);
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(release).toHaveBeenCalled());
    document.dispatchEvent(new Event('visibilitychange'));
    expect(request).toHaveBeenCalledTimes(asked + 1);
    Reflect.deleteProperty(navigator, 'wakeLock');
  });
});
