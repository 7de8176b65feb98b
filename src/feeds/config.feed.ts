import * as z from 'zod/mini';
import { readShape } from './envelope.ts';

export const CONFIG_DOCUMENT = 'config.json';

/** Runtime settings beside index.html, so that one build serves every locality. */
export const configSchema = z.object({
  feedBaseUrl: z.string().check(z.describe('Address of the feeds, absolute or relative to index.html')),
  auth: z._default(z.null().check(z.describe('Sign-in settings; null where the feeds are open')), null),
  refreshMinutes: z.number().check(z.minimum(1), z.describe('How often an open page asks for newer figures')),
  locale: z.enum(['vi']).check(z.describe('Language of the screen')),
});

export type Config = z.infer<typeof configSchema>;

/** @throws FeedError when a setting is missing or not understood */
export function parseConfig(json: unknown): Config {
  return readShape(configSchema, json, CONFIG_DOCUMENT);
}
