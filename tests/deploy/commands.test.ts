import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withProvider } from '../feeds/localProvider.ts';
import { SAMPLE_CSV } from './portalTables.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** Runs a command as `npm run` does; not synchronously, because a test may be the server it asks. */
async function run(command: string, ...parts: string[]) {
  const child = spawn(process.execPath, [join(ROOT, 'deploy', command), ...parts], {
    cwd: ROOT,
    env: { ...process.env, NODE_NO_WARNINGS: '1' },
  });
  const texts = { out: '', err: '' };
  child.stdout.on('data', (text) => {
    texts.out += text;
  });
  child.stderr.on('data', (text) => {
    texts.err += text;
  });
  const status = await new Promise<number | null>((done) => child.on('close', done));
  return { status, ...texts };
}

let folder = '';
const inFolder = (name: string) => join(folder, name);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'feeds-'));
});

afterEach(() => rm(folder, { recursive: true }));

async function convertSample(text = SAMPLE_CSV) {
  await writeFile(inFolder('mau_nam_2025.csv'), text);
  return run('feeds-from-portal.ts', inFolder('mau_nam_2025.csv'), inFolder('out'), '--as-of', '2025-10-16');
}

describe('npm run feeds:from-portal', () => {
  it('writes a folder that npm run feeds:check finds nothing wrong with', async () => {
    const converted = await convertSample();
    expect(converted).toMatchObject({ status: 0, err: '' });
    expect(converted.out).toContain('đoán từ tên tệp là năm 2025');
    expect(converted.out).toContain('Xuất sắc 3, Tốt 3, Khá 1');
    const checked = await run('feeds-check.ts', inFolder('out'));
    expect(checked.out).toContain('Không phát hiện sai sót nào');
    expect(checked.status).toBe(0);
  });

  it('without a heading says so in one sentence and writes nothing', async () => {
    const { status, err } = await convertSample(SAMPLE_CSV.replace('MDHL', 'HL'));
    expect(status).toBe(1);
    expect(err).toBe('Bảng thiếu cột: MDHL.\n');
    expect(existsSync(inFolder('out'))).toBe(false);
  });

  it('asks for the period that the file name does not tell', async () => {
    await writeFile(inFolder('bang.csv'), SAMPLE_CSV);
    const { status, err } = await run('feeds-from-portal.ts', inFolder('bang.csv'), inFolder('out'));
    expect(status).toBe(1);
    expect(err).toContain('--period');
    expect(existsSync(inFolder('out'))).toBe(false);
  });

  it('a table of which no row is usable writes nothing', async () => {
    const { status, err } = await convertSample(SAMPLE_CSV.replaceAll(/,\d+(\.\d+)?,\d+$/gm, ',100.5,1'));
    expect(status).toBe(1);
    expect(err).toContain('không dòng nào dùng được');
    expect(existsSync(inFolder('out'))).toBe(false);
  });

  it('explains itself without a file, or with an option it does not know', async () => {
    expect(await run('feeds-from-portal.ts')).toMatchObject({ status: 1, out: '' });
    expect((await run('feeds-from-portal.ts', 'a', 'b', '--what')).err).toContain('Cách dùng');
  });
});

describe('npm run feeds:check', () => {
  it('names document, row and column of a bad row, and fails', async () => {
    await convertSample();
    const path = inFolder('out/service-index/2025.json');
    await writeFile(path, (await readFile(path, 'utf8')).replace('"19.81"', '"29.81"'));
    const { status, out } = await run('feeds-check.ts', inFolder('out'));
    expect(status).toBe(1);
    expect(out).toMatch(/service-index\/2025\.json, cột TDGQ\. Dòng 2, Mẫu Một/);
  });

  it('reads an address as it reads a folder', async () => {
    await convertSample();
    const answered = await withProvider(
      async (request, response) => {
        const path = inFolder(`out/${request.url?.replace('/feeds/', '')}`);
        if (existsSync(path)) response.end(await readFile(path));
        else response.writeHead(404).end();
      },
      ({ baseUrl }) => run('feeds-check.ts', baseUrl),
    );
    expect(answered).toMatchObject({ status: 0, err: '' });
    expect(answered.out).toContain('units.json: 10 hàng dùng được');
  });

  it('a folder without a catalogue fails and says which document is missing', async () => {
    const { status, out } = await run('feeds-check.ts', folder);
    expect(status).toBe(1);
    expect(out).toContain('catalog.json');
    expect(out).toContain('404');
  });
});
