import { afterEach, beforeEach, vi } from 'vitest';

/**
 * For every unit test: a warning or an error on the console, and a request that no test answers, is a failure;
 * rendered pages are taken down.
 */
const complaints: string[] = [];

/** Where a test runs a server of its own; tests of pages have another origin. */
const OWN_SERVER = /^http:\/\/127\.0\.0\.1:/;
const network = globalThis.fetch;

/**
 * Installed once, under any mock server a test file starts. Such a server stands in front of it, answers below
 * it on the socket, and itself refuses what it does not know; with none in front, nobody answers.
 */
const guard: typeof fetch = (input, init) => {
  const address = input instanceof Request ? input.url : String(input);
  if (OWN_SERVER.test(address) || globalThis.fetch !== guard) return network(input, init);
  complaints.push(`unanswered request: ${address}`);
  return Promise.reject(new TypeError(`unanswered request: ${address}`));
};
globalThis.fetch = guard;

beforeEach(() => {
  complaints.length = 0;
  for (const method of ['error', 'warn'] as const)
    vi.spyOn(console, method).mockImplementation((...parts: unknown[]) => {
      complaints.push(`console.${method}: ${parts.map(String).join(' ')}`);
    });
});

afterEach(async () => {
  if (typeof document !== 'undefined') {
    // Loaded only where there is a document: most tests run without one.
    const { cleanup } = await import('@testing-library/react');
    cleanup();
  }
  vi.restoreAllMocks();
  const found = complaints.splice(0);
  if (found.length > 0) throw new Error(found.join('\n'));
});
