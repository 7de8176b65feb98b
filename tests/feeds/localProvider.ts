import { createServer, type RequestListener } from 'node:http';
import type { FeedSource } from '#src/feeds/http.ts';

/** Runs a provider on this machine for the time of one call, and answers every request in one way. */
export async function withProvider<Result>(
  answer: RequestListener,
  use: (source: FeedSource) => Promise<Result>,
): Promise<Result> {
  const server = createServer(answer);
  await new Promise<void>((started) => server.listen(0, '127.0.0.1', started));
  try {
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('the provider has no port');
    return await use({ baseUrl: `http://127.0.0.1:${address.port}/feeds/` });
  } finally {
    server.closeAllConnections();
    await new Promise((stopped) => server.close(stopped));
  }
}
