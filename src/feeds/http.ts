import { FeedError, type ShapeProblem } from '#src/domain/failure.ts';

/** Where the documents come from, and the only place they may come from. */
export interface FeedSource {
  /** Absolute address ending in `/`. */
  readonly baseUrl: string;
}

/** A document above this size is refused before it fills the memory of the tab. */
const MAX_BYTES = 64 * 1024 * 1024;
const TIME_LIMIT_MS = 30_000;
/** A key that would reach an object's prototype, also where its characters are written as \u005f. */
const FORBIDDEN_KEY = new RegExp(
  `"${[...'__proto__'].map((char) => `(?:${char}|\\\\u00${char.charCodeAt(0).toString(16)})`).join('')}"\\s*:`,
  'i',
);

/**
 * Fetches one document below the base address and parses it as JSON; the only fetch of the product.
 * The browser revalidates with ETag, so an unchanged document costs one 304.
 *
 * @throws FeedError naming exactly what happened; AbortError when the reader left the page
 */
export async function fetchDocument(
  source: FeedSource,
  document: string,
  signal: AbortSignal,
): Promise<unknown> {
  const timeLimit = AbortSignal.timeout(TIME_LIMIT_MS);
  let text: string;
  try {
    const response = await fetch(new URL(document, source.baseUrl), {
      cache: 'no-cache',
      credentials: 'same-origin',
      headers: { Accept: 'application/json' },
      signal: AbortSignal.any([signal, timeLimit]),
    });
    if (!response.ok) throw new FeedError({ document, kind: 'refused', status: response.status });
    text = decodeText(await readBytes(response, document), document);
  } catch (error) {
    if (error instanceof FeedError || signal.aborted) throw error;
    throw new FeedError({ document, kind: 'unreachable', cause: timeLimit.aborted ? 'timeout' : 'network' });
  }
  return parseJson(text, document);
}

async function readBytes(response: Response, document: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength;
    if (size > MAX_BYTES) {
      await reader.cancel();
      throw shapeError(document, 'tooLarge', `${MAX_BYTES / 1024 / 1024} MB`);
    }
    chunks.push(part.value);
  }
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}

export function decodeText(bytes: Uint8Array, document: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw shapeError(document, 'charset');
  }
}

/** Parses JSON text and says which way it is broken: empty, a web page, cut off, or not JSON at all. */
export function parseJson(text: string, document: string): unknown {
  const trimmed = text.trim();
  if (trimmed === '') throw shapeError(document, 'empty');
  if (trimmed.startsWith('<')) throw shapeError(document, 'html');
  if (FORBIDDEN_KEY.test(trimmed)) throw shapeError(document, 'forbiddenKey', '__proto__');
  try {
    return JSON.parse(trimmed);
  } catch {
    throw shapeError(document, isCutOff(trimmed) ? 'truncated' : 'notJson');
  }
}

/** True when text that began as JSON ends inside a string, an object or an array. */
function isCutOff(text: string): boolean {
  if (!/^[{[]/.test(text)) return false;
  let depth = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const char = text[i];
    if (inString) {
      if (char === '\\') i++;
      else if (char === '"') inString = false;
    } else if (char === '"') inString = true;
    else if (char === '{' || char === '[') depth++;
    else if (char === '}' || char === ']') depth--;
  }
  return inString || depth > 0;
}

export function shapeError(document: string, problem: ShapeProblem, detail = ''): FeedError {
  return new FeedError({ document, kind: 'wrongShape', problem, detail });
}
