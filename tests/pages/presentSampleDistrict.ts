import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterAll, afterEach, beforeAll, beforeEach, expect, vi } from 'vitest';
import { mockServer } from '#mocks/node.ts';
import { usePresentationStore } from '#src/state/presentationStore.ts';
import { openPage } from '#tests/app/openPage.tsx';

export const PATH = '/trinh-chieu';

const server = mockServer('usual');

/** No worker runs here: the slides stand without rank intervals. */
class SilentWorker {
  postMessage(): void {}
  terminate(): void {}
}

/** The other window of the same browser, as far as this one hears of it. */
export class OtherWindow {
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

/** For every test of a file: the sample district, an empty browser, and dialogs that open. */
export function presentSampleDistrict(): void {
  // The feeds of every topic are read before a deck is whole.
  vi.setConfig({ testTimeout: 30_000 });
  beforeAll(() => server.listen());
  afterEach(() => server.resetHandlers());
  afterAll(() => server.close());
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
}

/** Opens an address of the presentation without waiting for its figures. */
export function openPresentation(address: string): Promise<void> {
  return openPage(server, address);
}

export const startButton = () =>
  screen.findByRole('button', { name: 'Bắt đầu trình chiếu' }, { timeout: 8000 });
export const stage = () => screen.getByRole('dialog', { name: 'Trình chiếu' });
export const query = () => new URLSearchParams(window.location.search);

/** Opens the deck and waits until it is whole. */
export async function openDeck(address = PATH): Promise<void> {
  await openPresentation(address);
  await waitFor(async () => expect(await startButton()).toBeEnabled(), { timeout: 8000 });
  await screen.findAllByText(/^\d+\. .*Hưng Phong/, {}, { timeout: 8000 });
}

/** Steps onto the stage. @returns what stands in the corner of its slide, and the slide's id */
export async function start(): Promise<() => string> {
  await userEvent.click(await startButton());
  return () => {
    const slide = stage().querySelector('[data-slide]');
    return `${slide?.querySelector('footer span:last-child')?.textContent} ${slide?.getAttribute('data-slide')}`;
  };
}
