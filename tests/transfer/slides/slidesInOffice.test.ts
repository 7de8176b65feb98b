import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deckReport } from './deckSamples.ts';
import { type OpenedDeck, openedDeck } from './openedDeck.ts';

const PROGRAMS = ['soffice', 'pdfinfo', 'pdftotext'] as const;
const missing = PROGRAMS.filter((program) => spawnSync('which', [program]).status !== 0);
const MINUTES = 60_000;

if (missing.length > 0)
  console.info(`Slides are not opened in an office program: ${missing.join(', ')} not installed.`);

describe.skipIf(missing.length > 0)('a presentation in an office program', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'slides-'));
  const pdf = path.join(folder, 'deck.pdf');
  let deck: OpenedDeck;

  beforeAll(async () => {
    deck = await openedDeck(deckReport({ isSample: true }));
    writeFileSync(path.join(folder, 'deck.pptx'), deck.bytes);
    // A profile of its own, so that an office program that is open does not answer instead.
    const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
    run('soffice', [
      profile,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      path.join(folder, 'deck.pptx'),
    ]);
  }, 3 * MINUTES);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('opens with all its slides, in 16:9', () => {
    const information = run('pdfinfo', [pdf]);
    expect(information).toMatch(new RegExp(`Pages: +${deck.slides.length}\n`));
    const [, width, height] = /Page size: +([\d.]+) x ([\d.]+)/.exec(information) ?? [];
    expect(Number(width) / Number(height)).toBeCloseTo(16 / 9, 2);
  });

  it('shows findings, tables and charts in Vietnamese', () => {
    const words = unspaced(run('pdftotext', [pdf, '-']).normalize('NFC'));
    for (const expected of [
      'Hưng Phong trễ hẹn khác thường hai tháng liền.',
      'Lương Quới dẫn đầu với 95,62 điểm.',
      'Xã Đông Thạnh Phú 21',
      'Tỷ lệ đúng hẹn',
      'Số liệu mẫu',
    ])
      expect(words).toContain(unspaced(expected));
  });
});

/** Where a letter comes from another face, the reader of the file finds a space that nobody sees. */
function unspaced(text: string): string {
  return text.replace(/\s/g, '');
}

function run(program: string, parameters: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(program, parameters, {
    encoding: 'utf8',
    timeout: 2 * MINUTES,
  });
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}`);
  return stdout;
}
