import type { RequestListener } from 'node:http';
import { describe, expect, it } from 'vitest';
import { type FeedSource, fetchDocument, parseJson } from '#src/feeds/http.ts';
import { failureOf } from './failureOf.ts';
import { withProvider } from './localProvider.ts';

const DOCUMENT = 'units.json';

function fetchUnits(source: FeedSource, signal = new AbortController().signal): Promise<unknown> {
  return fetchDocument(source, DOCUMENT, signal);
}

function answering(body: string | Uint8Array, status = 200): RequestListener {
  return (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(body);
  };
}

function failureFrom(answer: RequestListener) {
  return withProvider(answer, (source) => failureOf(() => fetchUnits(source)));
}

describe('a good answer', () => {
  it('is read from below the base address, with or without a byte order mark', async () => {
    const asked: (string | undefined)[] = [];
    const answer: RequestListener = (request, response) => {
      asked.push(request.url);
      response.end('\ufeff{"name": "Hưng Phong"}');
    };
    expect(await withProvider(answer, (source) => fetchUnits(source))).toEqual({ name: 'Hưng Phong' });
    expect(asked).toEqual(['/feeds/units.json']);
  });
});

describe('a refusal', () => {
  it.each([401, 403, 404, 429, 500, 503])('with status %i is told by its status', async (status) => {
    expect(await failureFrom(answering('{"error": "no"}', status))).toEqual({
      document: DOCUMENT,
      kind: 'refused',
      status,
    });
  });

  it('stays a refusal where its body is a web page', async () => {
    expect(await failureFrom(answering('<!doctype html>', 403))).toMatchObject({ kind: 'refused' });
  });
});

describe('no answer', () => {
  it('from a closed port is a failure of the network', async () => {
    const closed = await withProvider(answering(''), async (source) => source);
    expect(await failureOf(() => fetchUnits(closed))).toEqual({
      document: DOCUMENT,
      kind: 'unreachable',
      cause: 'network',
    });
  });

  it('from a connection cut in mid-answer is a failure of the network', async () => {
    const cut: RequestListener = (_, response) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('{"rows": [');
      response.socket?.end();
    };
    expect(await failureFrom(cut)).toMatchObject({ kind: 'unreachable', cause: 'network' });
  });

  it('because the reader left the page is no failure of the feed', async () => {
    const leaving = new AbortController();
    const never: RequestListener = () => leaving.abort();
    await withProvider(never, async (source) => {
      await expect(fetchUnits(source, leaving.signal)).rejects.toMatchObject({ name: 'AbortError' });
    });
  });
});

describe('an answer of a wrong shape', () => {
  it('in another character set is told apart from broken JSON', async () => {
    const windows1258 = Uint8Array.from([...Buffer.from('{"name": "H'), 0xfd, ...Buffer.from('ng"}')]);
    expect(await failureFrom(answering(windows1258))).toMatchObject({ problem: 'charset' });
  });

  it('that never ends is stopped at the size limit', async () => {
    const megabyte = Buffer.alloc(1024 * 1024, ' ');
    const endless: RequestListener = (_, response) => {
      const pour = () => {
        while (!response.destroyed && response.write(megabyte));
      };
      response.on('drain', pour);
      pour();
    };
    expect(await failureFrom(endless)).toMatchObject({ problem: 'tooLarge', detail: '64 MB' });
  });

  it.each([
    ['nothing', '', 'empty'],
    ['only blanks', ' \n\t', 'empty'],
    ['a web page', '<!doctype html><title>Đăng nhập</title>', 'html'],
    ['a web page after blank lines', '\n\n<html>', 'html'],
    ['JSON cut in a row', '{"rows": [["90001", 19.8', 'truncated'],
    ['JSON cut in a text', '{"name": "Hưng', 'truncated'],
    ['JSON cut behind a complete row', '{"rows": [["90001", 19.81]', 'truncated'],
    ['JSON with a stray comma', '{"rows": [1,]}', 'notJson'],
    ['JSON with NaN', '{"points": NaN}', 'notJson'],
    ['plain text', 'Service Unavailable', 'notJson'],
    ['two documents', '{}{}', 'notJson'],
    ['a key __proto__', '{"a": {"__proto__": {"admin": true}}}', 'forbiddenKey'],
    ['a key __proto__ written with \\u005f', '{"\\u005f\\u005Fproto\\u005f_" : 1}', 'forbiddenKey'],
    ['a key __proto__ written with other escapes', '{"__\\u0070roto__": 1}', 'forbiddenKey'],
  ])('that is %s is told as such', async (_, text, problem) => {
    expect(await failureOf(() => parseJson(text, DOCUMENT))).toMatchObject({
      document: DOCUMENT,
      kind: 'wrongShape',
      problem,
    });
  });

  it('the text "__proto__" as a value, such as a unit code, is no key', () => {
    expect(parseJson('{"rows": [["__proto__", 1]]}', DOCUMENT)).toEqual({ rows: [['__proto__', 1]] });
  });
});
