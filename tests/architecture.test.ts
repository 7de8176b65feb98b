import { describe, expect, test } from 'vitest';
import { colourViolations } from './architecture/colours.ts';
import { importTableViolations } from './architecture/importTable.ts';
import { libraryViolations } from './architecture/libraries.ts';
import { nameViolations } from './architecture/names.ts';
import { purityViolations } from './architecture/purity.ts';
import { readRootEntries, rootViolations } from './architecture/repository.ts';
import { readSources, type SourceFile, type Violation } from './architecture/sourceFile.ts';
import { wordViolations } from './architecture/words.ts';

type Rules = (files: readonly SourceFile[]) => Violation[];

const src = readSources(['src']);
const mocks = readSources(['mocks']);
const outside = readSources(['tests', 'deploy']);

/** The name of a rule, and a file that breaks it. */
type Planted = readonly [rule: string, path: string, source: string];

function reported(rules: Rules, path: string, source: string): string[] {
  return rules([{ path, source }]).map(({ rule }) => rule);
}

describe('imports follow the pipe', () => {
  test('in this repository', () => {
    expect(importTableViolations([...src, ...mocks, ...outside])).toEqual([]);
  });

  test.each<Planted>([
    ['import table', 'src/domain/rank.ts', `import { a } from '#src/feeds/a.feed.ts';`],
    ['import table', 'src/feeds/a.feed.ts', `import type { A } from '#src/checks/a.check.ts';`],
    ['import table', 'src/feeds/a.feed.ts', `export { a } from '#src/queries/a.query.ts';`],
    ['import table', 'src/checks/a.check.ts', `import { a } from '#src/feeds/a.feed.ts';`],
    ['import table', 'src/queries/a.query.ts', `import { a } from '#src/text/a.ts';`],
    ['import table', 'src/state/a.ts', `import { a } from '#src/queries/a.query.ts';`],
    ['import table', 'src/ui/A.tsx', `import { a } from '#src/state/a.ts';`],
    ['import table', 'src/charts/A.tsx', `import { a } from '#src/queries/a.query.ts';`],
    ['import table', 'src/transfer/a.ts', `import { a } from '#src/ui/A.tsx';`],
    ['import table', 'src/workers/a.ts', `import { a } from '#src/feeds/a.feed.ts';`],
    ['import table', 'src/pages/ranking/A.tsx', `import { a } from '#src/feeds/a.feed.ts';`],
    ['import table', 'src/pages/ranking/A.tsx', `import { a } from '#src/pages/on-time/A.tsx';`],
    ['import table', 'src/pages/ranking/A.tsx', `import { a } from '#src/pages/on-time/a.slides.tsx';`],
    ['import table', 'src/pages/presentation/A.tsx', `import { a } from '#src/pages/on-time/a.model.ts';`],
    ['import table', 'src/pages/ranking/A.tsx', `const a = import('#src/app/a.ts');`],
    ['import table', 'src/app/A.tsx', `import { a } from '#src/charts/A.tsx';`],
    ['import table', 'src/main.tsx', `import { a } from '#src/queries/a.ts';`],
    ['import table', 'mocks/browser.ts', `import { a } from '#src/checks/a.check.ts';`],
    ['types only', 'src/text/a.ts', `import { a } from '#src/domain/a.ts';`],
    ['types only', 'src/ui/A.tsx', `import { a, type B } from '#src/domain/a.ts';`],
    ['types only', 'src/charts/A.tsx', `import '#src/domain/a.ts';`],
    ['types only', 'src/pages/ranking/A.tsx', `import { a } from '#src/checks/a.check.ts';`],
    ['folder in the table', 'src/services/a.ts', `export const a = 1;`],
    ['no mocks in src', 'src/app/a.ts', `import { a } from '#mocks/a.ts';`],
    ['no mocks in src', 'src/app/a.ts', `const a = import('#mocks/browser.ts');`],
    ['no mocks in src', 'src/main.tsx', `import '#mocks/browser.ts';`],
    ['no mocks in src', 'src/main.tsx', `import('#mocks/a.ts'); import('#mocks/b.ts');`],
    ['no mocks in src', 'src/domain/a.ts', `import { a } from '#tests/a.ts';`],
    ['alias list', 'src/domain/a.ts', `import { a } from '#domain/b.ts';`],
    ['relative within the folder', 'src/feeds/a.feed.ts', `import { a } from '../domain/a.ts';`],
    ['relative within the folder', 'src/pages/ranking/A.tsx', `import { a } from '../on-time/A.tsx';`],
    ['relative within the folder', 'mocks/a.ts', `import { a } from '../src/domain/a.ts';`],
  ])('%s: planted in %s', (rule, path, source) => {
    expect(reported(importTableViolations, path, source)).toEqual([rule]);
  });

  test.each<readonly [path: string, source: string]>([
    ['src/ui/A.tsx', `import type { A } from '#src/domain/a.ts';`],
    ['src/ui/A.tsx', `import { type A, type B } from '#src/domain/a.ts';`],
    ['src/text/a.ts', `export type { A } from '#src/domain/a.ts';`],
    ['src/pages/ranking/parts/A.tsx', `import { a } from '../a.model.ts';`],
    ['src/pages/presentation/A.tsx', `import { a } from '#src/pages/on-time/a.slides.tsx';`],
    ['src/app/A.tsx', `import { a } from '#src/transfer/a.ts';`],
    ['src/workers/a.ts', `import { a } from '#src/transfer/a.ts';`],
    ['src/main.tsx', `import { a } from '#src/app/A.tsx'; if (a) import('#mocks/browser.ts');`],
    ['mocks/builders/a.ts', `import { a } from '#src/domain/a.ts';`],
  ])('allowed: in %s', (path, source) => {
    expect(reported(importTableViolations, path, source)).toEqual([]);
  });
});

describe('libraries stay behind their fences', () => {
  test('in this repository', () => {
    expect(libraryViolations([...src, ...mocks])).toEqual([]);
  });

  test.each<readonly [path: string, source: string]>([
    ['src/pages/ranking/A.tsx', `import { useQuery } from '@tanstack/react-query';`],
    ['src/pages/ranking/A.tsx', `import { create } from 'zustand';`],
    ['src/pages/ranking/A.tsx', `import { Line } from 'recharts';`],
    ['src/checks/a.check.ts', `import * as z from 'zod/mini';`],
    ['src/app/a.ts', `import { setupWorker } from 'msw/browser';`],
    ['src/domain/a.ts', `import { useMemo } from 'react';`],
    ['src/feeds/a.feed.ts', `import type { ReactNode } from 'react';`],
    ['src/text/a.ts', `import { createContext } from 'react';`],
    ['src/ui/A.tsx', `import { Link } from 'react-router';`],
    ['src/pages/ranking/A.tsx', `import { Popover } from 'radix-ui';`],
    ['src/charts/A.tsx', `import { useVirtualizer } from '@tanstack/react-virtual';`],
    ['src/feeds/a.feed.ts', `import { parse } from 'papaparse';`],
    ['src/domain/a.ts', `import { readFileSync } from 'node:fs';`],
    ['src/ui/A.tsx', `const part = import('some-new-library');`],
    ['mocks/a.ts', `import * as z from 'zod/mini';`],
    ['src/domain/A.tsx', `export const A = () => <p />;`],
  ])('planted in %s', (path, source) => {
    expect(reported(libraryViolations, path, source)).toEqual(['fenced library']);
  });
});

describe('names say what a file is', () => {
  test('in this repository', () => {
    expect(
      nameViolations([...src, ...mocks, ...outside.filter(({ path }) => !path.endsWith('.config.ts'))]),
    ).toEqual([]);
  });

  test.each<Planted>([
    ['names', 'src/ui/index.ts', ''],
    ['names', 'src/ui/Button/index.tsx', ''],
    ['names', 'src/domain/utils.ts', ''],
    ['names', 'src/domain/dateHelpers.ts', ''],
    ['names', 'src/domain/common/rank.ts', ''],
    ['names', 'src/lib/rank.ts', ''],
    ['names', 'src/ui/dataTable.tsx', 'export const DataTable = () => <table />;'],
    ['names', 'src/domain/Ranking.ts', ''],
    ['names', 'src/domain/rank_rule.ts', ''],
    ['names', 'src/pages/onTime/OnTimePage.tsx', ''],
    ['names', 'src/domain/units.feed.ts', ''],
    ['names', 'src/domain/units.service.ts', ''],
    ['names', 'src/ui/button.module.css', ''],
    ['named exports', 'src/domain/rank.ts', 'export default 1;'],
    ['named exports', 'src/domain/rank.ts', 'const a = 1; export { a as default };'],
    ['named exports', 'src/domain/rank.ts', `export * from './other.ts';`],
  ])('%s: planted as %s', (rule, path, source) => {
    expect(new Set(reported(nameViolations, path, source))).toEqual(new Set([rule]));
  });
});

describe('moment, chance, network and markup enter at known places', () => {
  test('in this repository', () => {
    expect(purityViolations(src)).toEqual([]);
  });

  test('the sample figures are seeded', () => {
    expect(purityViolations(mocks).filter(({ rule }) => rule !== 'one fetch')).toEqual([]);
  });

  test.each<Planted>([
    ['injected clock', 'src/domain/a.ts', 'export const a = Date.now();'],
    ['injected clock', 'src/domain/a.ts', 'export const a = (now = Date.now) => now();'],
    ['injected clock', 'src/pages/ranking/A.tsx', 'export const a = new Date();'],
    ['injected clock', 'src/ui/A.tsx', 'export const a = Date();'],
    ['seeded chance', 'src/domain/a.ts', 'export const a = Math.random();'],
    ['seeded chance', 'src/state/clock.ts', 'export const a = crypto.randomUUID();'],
    ['one fetch', 'src/queries/a.query.ts', `export const a = fetch('/a');`],
    ['one fetch', 'src/app/a.ts', `export const a = window.fetch('/a');`],
    ['one fetch', 'src/feeds/http.ts', 'export const a = new XMLHttpRequest();'],
    [
      'no raw markup',
      'src/ui/A.tsx',
      `export const A = () => <p dangerouslySetInnerHTML={{ __html: '' }} />;`,
    ],
    ['no raw markup', 'src/ui/A.tsx', `export const a = { dangerouslySetInnerHTML: { __html: '' } };`],
    ['no raw markup', 'src/app/a.ts', `document.body.innerHTML = '';`],
  ])('%s: planted in %s', (rule, path, source) => {
    expect(reported(purityViolations, path, source)).toEqual([rule]);
  });

  test('allowed where they belong, and with a moment given', () => {
    expect(reported(purityViolations, 'src/state/clock.ts', 'export const now = () => Date.now();')).toEqual(
      [],
    );
    expect(reported(purityViolations, 'src/feeds/http.ts', `export const a = fetch('/a');`)).toEqual([]);
    expect(reported(purityViolations, 'src/text/a.ts', 'export const a = new Date(0);')).toEqual([]);
  });
});

describe('colours are tokens', () => {
  test('in this repository', () => {
    expect(colourViolations(src)).toEqual([]);
  });

  test.each<readonly [path: string, source: string]>([
    ['src/ui/Button.module.css', '.a {\n  color: #1a2b3c;\n}'],
    ['src/ui/Button.module.css', '.a {\n  border: 1px solid #fff;\n}'],
    ['src/ui/Button.module.css', '.a {\n  background: rgb(0 0 0 / 10%);\n}'],
    ['src/ui/base.css', ':root {\n  --shade: hsl(200 10% 20%);\n}'],
    ['src/ui/base.css', 'a {\n  color: white;\n}'],
    ['src/ui/A.tsx', `export const A = () => <p style={{ color: '#fff' }} />;`],
    ['src/charts/a.ts', `export const a = (x: number) => \`rgb(\${x}, 0, 0)\`;`],
  ])('planted in %s', (path, source) => {
    expect(reported(colourViolations, path, source)).toEqual(['colours are tokens']);
  });

  test('a token by name, an anchor and a comment are no colours', () => {
    expect(
      reported(colourViolations, 'src/ui/a.css', '#root {\n  color: var(--red-700); /* #fff */\n}'),
    ).toEqual([]);
    expect(reported(colourViolations, 'src/ui/A.tsx', `export const A = () => <a href="#main" />;`)).toEqual(
      [],
    );
  });
});

describe('words are text', () => {
  test('in this repository', () => {
    expect(wordViolations(src)).toEqual([]);
  });

  test.each<readonly [path: string, source: string]>([
    ['src/ui/A.tsx', 'export const A = () => <p>Hạng</p>;'],
    ['src/ui/A.tsx', 'export const A = () => <p>Rank</p>;'],
    ['src/ui/A.tsx', 'export const A = () => <button aria-label="Close" />;'],
    ['src/domain/a.ts', `export const a = 'Xếp loại';`],
    ['src/pages/ranking/A.tsx', `export const a = (n: number) => \`\${n} xã\`;`],
    ['src/main.tsx', `export const a = 'Điểm'.normalize('NFD');`],
  ])('planted in %s', (path, source) => {
    expect(reported(wordViolations, path, source)).toEqual(['words are text']);
  });

  test('comments, patterns and the text folder may hold them', () => {
    expect(reported(wordViolations, 'src/domain/a.ts', '/** "Xã" */ export const a = /[đĐ]/u;')).toEqual([]);
    expect(reported(wordViolations, 'src/feeds/a.feed.ts', `export const a = z.describe('"Xã"');`)).toEqual(
      [],
    );
    expect(reported(wordViolations, 'src/text/a.ts', `export const a = 'Xã';`)).toEqual([]);
    expect(reported(wordViolations, 'src/ui/A.tsx', 'export const A = () => <p> · × {1}</p>;')).toEqual([]);
  });
});

describe('the root of the repository holds what it must', () => {
  test('in this repository', () => {
    expect(rootViolations(readRootEntries())).toEqual([]);
  });

  test('planted entries are reported', () => {
    expect(rootViolations(['scripts', 'notes.md', 'src', 'dist']).map(({ path }) => path)).toEqual([
      'scripts',
      'notes.md',
    ]);
  });
});
