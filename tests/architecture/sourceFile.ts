import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '../..');

/** A file as the rules see it; planted violations are made of the same two fields. */
export interface SourceFile {
  /** From the repository's root, with forward slashes. */
  readonly path: string;
  readonly source: string;
}

export interface Violation {
  readonly rule: string;
  readonly path: string;
  readonly detail: string;
}

const CODE = /\.(?:ts|tsx|mjs)$/;

/** Every code and style file below the given folders of the repository. */
export function readSources(folders: readonly string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && (isCode(entry.name) || isStyle(entry.name)))
      .map((entry) => {
        const file = path.join(entry.parentPath, entry.name);
        return {
          path: path.relative(ROOT, file).replaceAll(path.sep, '/'),
          source: readFileSync(file, 'utf8'),
        };
      }),
  );
}

export function isCode(file: string): boolean {
  return CODE.test(file);
}

export function isStyle(file: string): boolean {
  return file.endsWith('.css');
}

/** "src/pages/ranking/RankingPage.tsx" → "pages"; a file at the root of src → "". */
export function stageOf(file: string): string | null {
  const parts = file.split('/');
  if (parts[0] !== 'src') return null;
  return parts.length > 2 ? (parts[1] ?? '') : '';
}
