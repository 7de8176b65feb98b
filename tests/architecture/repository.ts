import { readdirSync } from 'node:fs';
import { ROOT, type Violation } from './sourceFile.ts';

/** What may stand at the root: each entry has one known purpose. */
const ALLOWED = [
  '.ci',
  '.gitignore',
  'LICENSE',
  'README.md',
  'biome.json',
  'deploy',
  'docs',
  'index.html',
  'knip.json',
  'mocks',
  'package-lock.json',
  'package.json',
  'playwright.config.ts',
  'public',
  'src',
  'tests',
  'tsconfig.json',
  'vite.config.ts',
];

/** Made by tools and kept out of the repository by .gitignore, or by one's own editor. */
const GENERATED = /^(?:\.git|node_modules|dist|dist-demo|reports|\.vscode|\.idea|\.DS_Store|.+\.local)$/;

export function readRootEntries(): string[] {
  return readdirSync(ROOT);
}

export function rootViolations(entries: readonly string[]): Violation[] {
  return entries
    .filter((entry) => !ALLOWED.includes(entry) && !GENERATED.test(entry))
    .map((entry) => ({ rule: 'root of the repository', path: entry, detail: 'has no place here' }));
}
