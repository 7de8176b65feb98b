import { CONFIG_DOCUMENT, type Config, parseConfig } from '#src/feeds/config.feed.ts';
import { fetchDocument } from '#src/feeds/http.ts';

export interface RuntimeConfig extends Omit<Config, 'feedBaseUrl'> {
  /** Absolute address ending in `/`. */
  readonly feedBaseUrl: string;
}

/**
 * Reads the runtime settings that stand beside index.html; once, before the first page.
 *
 * @param appBaseUrl absolute address of the folder that holds index.html
 * @throws FeedError when they cannot be read
 */
export async function loadConfig(appBaseUrl: string): Promise<RuntimeConfig> {
  const json = await fetchDocument({ baseUrl: appBaseUrl }, CONFIG_DOCUMENT, new AbortController().signal);
  const config = parseConfig(json);
  const feedBaseUrl = new URL(config.feedBaseUrl.replace(/\/?$/, '/'), appBaseUrl).href;
  return { ...config, feedBaseUrl };
}
