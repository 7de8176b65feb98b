import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FeedError } from '#src/domain/failure.ts';
import { decodeText, parseJson } from '#src/feeds/http.ts';
import type { ReadDocument } from './checkFeeds.ts';

/** Reads documents from a folder as a static file server would serve them: a missing file is a 404. */
export function readFolder(folder: string): ReadDocument {
  return async (document) =>
    parseJson(decodeText(await bytesOf(join(folder, document), document), document), document);
}

async function bytesOf(path: string, document: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch {
    throw new FeedError({ document, kind: 'refused', status: 404 });
  }
}
