import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

/** What `npm run build` wrote; `npm run check` builds first. */
const DIST = path.resolve(import.meta.dirname, '../../dist');

/** JavaScript that must arrive before the overview is usable, compressed as it travels. */
const FIRST_SCREEN_KB = 150;

interface ManifestChunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
}

const files = readdirSync(DIST, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => path.relative(DIST, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));

function read(file: string): string {
  return readFileSync(path.join(DIST, file), 'utf8');
}

function ending(...extensions: string[]): string[] {
  return files.filter((file) => extensions.some((extension) => file.endsWith(extension)));
}

test('no code, scenario or place of the mocks is in it', () => {
  const traces =
    /mockServiceWorker|\[MSW\]|msw\.|oneUnitMissing|tinyDenominator|flatSeries|Hưng Phong|Giồng Trôm|Tân Lợi Thạnh/;
  const texts = ending('.js', '.css', '.html', '.json');
  expect(texts.length).toBeGreaterThan(0);
  expect(texts.filter((file) => traces.test(read(file)))).toEqual([]);
  expect(files.filter((file) => /mock|scenario|\.map$/i.test(file))).toEqual([]);
});

test('it runs under a policy without inline scripts and styles', () => {
  const html = read('index.html');
  expect([...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => / src="\/assets\//.test(tag))).toEqual([true]);
  expect(html).not.toMatch(/<style\b|\sstyle=|\son\w+=|javascript:/i);
});

test('nothing comes from another origin', () => {
  for (const file of ending('.html', '.css', '.svg')) {
    const addresses = [...read(file).matchAll(/(?:https?:)?\/\/[\w-]+\.[^\s"')]+/g)].map(
      ([address]) => address,
    );
    // The name of the SVG language is written as an address and never fetched.
    expect(addresses.filter((address) => !address.startsWith('http://www.w3.org/'), file)).toEqual([]);
  }
});

test('the fonts are Inter in two parts, latin and vietnamese', () => {
  const fonts = ending('.woff2', '.woff', '.ttf', '.otf').map((file) => path.basename(file));
  expect(fonts.toSorted().map((file) => file.replace(/-[\w-]{8}\.woff2$/, ''))).toEqual([
    'inter-latin-wght-normal',
    'inter-vietnamese-wght-normal',
  ]);
});

test(`the overview needs at most ${FIRST_SCREEN_KB} kB of compressed JavaScript`, () => {
  const manifest = JSON.parse(read('.vite/manifest.json')) as Record<string, ManifestChunk>;
  const entry = Object.keys(manifest).find((key) => manifest[key]?.isEntry);
  const page = Object.keys(manifest).find((key) => key.endsWith('OverviewPage.tsx'));
  const needed = new Set<string>();
  const take = (key: string | undefined) => {
    const chunk = key === undefined ? undefined : manifest[key];
    if (!chunk || needed.has(chunk.file)) return;
    needed.add(chunk.file);
    for (const imported of chunk.imports ?? []) take(imported);
  };
  take(entry);
  take(page);
  expect(needed.size).toBeGreaterThan(1);
  for (const file of needed) expect(read(file), file).not.toContain('recharts');
  const sizes = [...needed].map(
    (file) => [file, gzipSync(readFileSync(path.join(DIST, file))).length] as const,
  );
  const kilobytes = sizes.reduce((sum, [, size]) => sum + size, 0) / 1000;
  const listed = sizes.map(([file, size]) => `${file} ${(size / 1000).toFixed(1)}`).join(', ');
  console.log(`first screen: ${kilobytes.toFixed(1)} kB of compressed JavaScript (${listed})`);
  expect(kilobytes).toBeLessThanOrEqual(FIRST_SCREEN_KB);
});
