import { test as base, type ConsoleMessage, expect, type Page } from '@playwright/test';
import { district } from './district.ts';
import { FeedServer } from './feedServer.ts';

/** Chromium's own line about an answer that is no success; the application did not write it. */
const BROWSER_NETWORK_LINE = /^Failed to load resource: /;

interface Fixtures {
  /** Requests of the demo that a scenario makes fail; the browser may log those and no others. */
  readonly failingRequests: RegExp | null;
  /** Address and control of the real build beside the district of district.ts; started where a test asks for it. */
  readonly site: Site;
  /** Fails the test for anything on the console, an uncaught error, or a request to another origin. */
  readonly quietPage: undefined;
}

interface Site {
  readonly url: string;
  readonly feeds: FeedServer;
}

/** Servers that run in this process; a page that reads from one may see the faults its test declared. */
const running = new Map<string, FeedServer>();

export const test = base.extend<Fixtures>({
  failingRequests: [null, { option: true }],

  site: async ({ page: _ }, use) => {
    const feeds = new FeedServer();
    feeds.publish(district());
    const url = await feeds.start();
    running.set(url, feeds);
    await use({ url, feeds });
    await feeds.stop();
    running.delete(url);
  },

  quietPage: [
    async ({ context, failingRequests }, use) => {
      const complaints: string[] = [];
      context.on('page', (page) => watch(page, failingRequests, complaints));
      await use(undefined);
      expect(complaints, 'console, uncaught errors and foreign requests').toEqual([]);
    },
    { auto: true },
  ],
});

function watch(page: Page, failingRequests: RegExp | null, complaints: string[]): void {
  page.on('console', (message) => {
    const loud = message.type() === 'error' || message.type() === 'warning';
    if (loud && !isDeclared(message, failingRequests))
      complaints.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.stack ?? error.message}`));
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    const [home] = origins(page);
    // The first document of a page is its home.
    if (
      protocol.startsWith('http') &&
      home !== undefined &&
      origin !== home &&
      !request.isNavigationRequest()
    )
      complaints.push(`request to another origin: ${request.url()}`);
  });
}

function origins(page: Page): string[] {
  const url = page.url();
  return url.startsWith('http') ? [new URL(url).origin] : [];
}

/** True for the browser's own line about a document that the test broke on purpose. */
function isDeclared(message: ConsoleMessage, failingRequests: RegExp | null): boolean {
  const { url } = message.location();
  if (!BROWSER_NETWORK_LINE.test(message.text()) || !url.startsWith('http')) return false;
  const server = running.get(new URL(url).origin);
  return server ? server.wasBroken(url) : (failingRequests?.test(url) ?? false);
}

export { expect };
