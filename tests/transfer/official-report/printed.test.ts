import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '#src/domain/report.ts';
import { officialReport } from '#src/transfer/export/officialReport.ts';
import { sampleView } from '../sampleReport.ts';
import { districtReport } from './districtReport.ts';

/** A word processor that starts for the first time takes its time. */
const PATIENCE = 180_000;
const OFFICE = 'soffice';
const READER = 'pdftotext';
const MISSING = [OFFICE, READER].filter((program) => spawnSync(program, ['-v']).error !== undefined);
const REASON = `not printed: ${MISSING.join(' and ')} not installed`;
if (MISSING.length > 0) console.log(REASON);

/** The pages of a report as they are read on paper. */
async function printedPages(report: Report, folder: string): Promise<string[]> {
  const file = await officialReport(report, () => undefined);
  writeFileSync(path.join(folder, 'report.docx'), Buffer.from(await file.arrayBuffer()));
  // A profile of its own: an office program that is open already would take the work away.
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile'))}`;
  execFileSync(OFFICE, [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, 'report.docx'], {
    cwd: folder,
    stdio: 'ignore',
  });
  const text = execFileSync(READER, ['-layout', path.join(folder, 'report.pdf'), '-'], { encoding: 'utf8' });
  return text.normalize('NFC').split('\f').slice(0, -1);
}

describe.skipIf(MISSING.length > 0)('an official report as a word processor prints it', () => {
  let folder = '';
  let pages: string[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'official-report-'));
    pages = await printedPages(districtReport({ isSample: true }), folder);
  }, PATIENCE);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('takes a few pages, none of them empty', () => {
    expect(pages.length).toBeGreaterThanOrEqual(4);
    expect(pages.length).toBeLessThanOrEqual(7);
    for (const page of pages) expect(page.trim().length).toBeGreaterThan(30);
  });

  it('numbers every page but the first, at its top', () => {
    const tops = pages.map((page) => page.trim().split('\n')[0]?.trim());
    expect(tops.slice(1)).toEqual(pages.slice(1).map((_, index) => `${index + 2}`));
    expect(tops[0]).not.toBe('1');
  });

  it('reads as it was written, with every letter', () => {
    const all = pages.join('\n');
    for (const words of [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'HUYỆN ĐỒNG HỮU',
      'ngày 02 tháng 5 năm 2024',
      'Bảng 1. Điểm từng đơn vị (Số liệu mẫu)',
      'Xã Đồng Hữu Lộc 21',
      'Nơi nhận:',
    ])
      expect(all).toContain(words);
  });

  it('shows each row of the ranking once, in order', () => {
    const names = pages.join('\n').match(/^ *Xã Đồng Hữu Lộc \d+ +\d+ +\d\d,08/gm) ?? [];
    expect(names.map((name) => Number(/Lộc (\d+)/.exec(name)?.[1]))).toEqual(
      Array.from({ length: 21 }, (_, place) => place + 1),
    );
  });

  it(
    'repeats the head of a long table on every page it takes',
    async () => {
      const rows = Array.from({ length: 120 }, (_, place) => [`Thủ tục ${place + 1}`, `${place + 1}`]);
      const table = { columns: ['Tên thủ tục', 'Lượt nộp'], rows };
      const printed = await printedPages(districtReport({ views: [sampleView({ table })] }), folder);
      const taken = printed.filter((page) => /Thủ tục \d+ +\d+/.test(page));
      expect(taken.length).toBeGreaterThan(2);
      for (const page of taken) expect(page).toMatch(/Tên thủ tục +Lượt nộp/);
    },
    PATIENCE,
  );
});
