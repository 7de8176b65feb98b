import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');
const DIST = path.join(ROOT, 'dist');

/** What goes wrong with one document. */
export type Fault =
  | { readonly kind: 'status'; readonly status: number }
  /** The connection is cut before an answer. */
  | { readonly kind: 'down' }
  /** The first half of the document. */
  | { readonly kind: 'truncated' }
  | { readonly kind: 'html' }
  | { readonly kind: 'empty' }
  /** The document in a one-byte encoding that is not UTF-8. */
  | { readonly kind: 'charset' }
  /** Any text in its place. */
  | { readonly kind: 'text'; readonly text: string };

/** One answer given, for tests of what the browser asked. */
export interface Answered {
  readonly document: string;
  readonly status: number;
}

const CONFIG = { feedBaseUrl: 'feeds/', auth: null, refreshMinutes: 60, locale: 'vi' };

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'application/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * The production build with feeds beside it, served as deploy/nginx.conf does: same origin, its security headers,
 * ETag. Documents live in memory and can be changed or broken while a page is open.
 */
export class FeedServer {
  readonly answered: Answered[] = [];
  private readonly documents = new Map<string, string>();
  private readonly faults = new Map<string, Fault>();
  private readonly everFaulty = new Set<string>();
  private config = JSON.stringify(CONFIG);
  private readonly headers = deployedHeaders();
  private readonly server = createServer((request, response) => this.answer(request, response));

  /** Starts on a free port. @returns the address of the site, without a slash at its end */
  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    const { port } = this.server.address() as AddressInfo;
    return `http://127.0.0.1:${port}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** Publishes documents, by their addresses below the feeds. Values that are not text become JSON. */
  publish(documents: Readonly<Record<string, unknown>>): void {
    for (const [document, content] of Object.entries(documents))
      this.documents.set(document, typeof content === 'string' ? content : JSON.stringify(content));
  }

  /** Takes every document away. */
  clear(): void {
    this.documents.clear();
  }

  /** The text of a published document. */
  textOf(document: string): string {
    const text = this.documents.get(document);
    if (text === undefined) throw new Error(`no document ${document}`);
    return text;
  }

  /** Breaks one document until `heal`. */
  fault(document: string, fault: Fault): void {
    this.faults.set(document, fault);
    this.everFaulty.add(document);
  }

  heal(document: string): void {
    this.faults.delete(document);
  }

  /** Serves this text as config.json. */
  breakConfig(text: string): void {
    this.config = text;
  }

  /** True for the address of a document that a test has broken at some time: the browser logs its failure. */
  wasBroken(address: string): boolean {
    const [, document] = new URL(address).pathname.split('/feeds/');
    return document !== undefined && this.everFaulty.has(document);
  }

  private answer(request: IncomingMessage, response: ServerResponse): void {
    for (const [name, value] of this.headers) response.setHeader(name, value);
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname.startsWith('/feeds/')) {
      this.answerDocument(pathname.slice('/feeds/'.length), request, response);
    } else if (pathname === '/config.json') {
      send(request, response, Buffer.from(this.config), '.json');
    } else {
      answerFile(pathname, request, response);
    }
  }

  private answerDocument(document: string, request: IncomingMessage, response: ServerResponse): void {
    response.on('finish', () => this.answered.push({ document, status: response.statusCode }));
    const fault = this.faults.get(document);
    const text = this.documents.get(document);
    if (fault?.kind === 'down') request.socket.destroy();
    else if (fault?.kind === 'status') response.writeHead(fault.status).end();
    else if (text === undefined) response.writeHead(404).end();
    else send(request, response, fault ? brokenBody(fault, text) : Buffer.from(text), '.json');
  }
}

/** A file of the build; an address that is no file is a page, and the application answers it. */
function answerFile(pathname: string, request: IncomingMessage, response: ServerResponse): void {
  const file = path.join(DIST, path.normalize(pathname));
  const found = file.startsWith(DIST) && existsSync(file) && statSync(file).isFile();
  if (!found && pathname.startsWith('/assets/')) {
    response.writeHead(404).end();
    return;
  }
  const served = found ? file : path.join(DIST, 'index.html');
  send(request, response, readFileSync(served), path.extname(served));
}

function send(request: IncomingMessage, response: ServerResponse, body: Buffer, extension: string): void {
  const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
  response.setHeader('ETag', etag);
  response.setHeader('Cache-Control', 'no-cache');
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304).end();
    return;
  }
  response.writeHead(200, { 'Content-Type': TYPES[extension] ?? 'application/octet-stream' }).end(body);
}

function brokenBody(fault: Fault, text: string): Buffer {
  switch (fault.kind) {
    case 'truncated':
      return Buffer.from(text.slice(0, Math.floor(text.length / 2)).replace(/[\]}\s]+$/, ''));
    case 'html':
      return Buffer.from('<!doctype html><title>Proxy</title><p>Sign in</p>');
    case 'charset':
      return Buffer.from(text, 'latin1');
    case 'text':
      return Buffer.from(fault.text);
    default:
      return Buffer.alloc(0);
  }
}

/** The headers that deploy/nginx.conf adds to every answer, so that the tests run under the policy that is deployed. */
function deployedHeaders(): readonly (readonly [name: string, value: string])[] {
  const conf = readFileSync(path.join(ROOT, 'deploy/nginx.conf'), 'utf8');
  return [...conf.matchAll(/^\s*add_header (\S+) "([^"]*)" always;/gm)].map(
    ([, name = '', value = '']) => [name, value] as const,
  );
}
