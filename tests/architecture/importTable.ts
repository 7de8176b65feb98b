import path from 'node:path';
import { isCode, type SourceFile, stageOf, type Violation } from './sourceFile.ts';
import { type ImportUse, importsOf } from './syntax.ts';

type Access = 'all' | 'types';

/**
 * The import table of the architecture: from the folder → what it may import. Its own folder is always open to
 * a stage, except to pages, where only the own topic is. What is not listed is forbidden, and a folder under
 * src that is not listed is too.
 */
const TABLE: Readonly<Record<string, Readonly<Record<string, Access>>>> = {
  domain: {},
  feeds: { domain: 'all' },
  checks: { domain: 'all' },
  queries: { domain: 'all', feeds: 'all', checks: 'all', workers: 'types' },
  state: { domain: 'all' },
  text: { domain: 'types' },
  ui: { domain: 'types', text: 'all' },
  charts: { domain: 'types', text: 'all', ui: 'all' },
  transfer: { domain: 'all', feeds: 'all', checks: 'all', text: 'all' },
  workers: { domain: 'all', transfer: 'all' },
  pages: {
    domain: 'all',
    checks: 'types',
    queries: 'all',
    state: 'all',
    text: 'all',
    ui: 'all',
    charts: 'all',
    transfer: 'all',
  },
  app: {
    domain: 'all',
    queries: 'all',
    state: 'all',
    text: 'all',
    ui: 'all',
    pages: 'all',
    transfer: 'all',
    workers: 'types',
  },
};

const MAIN = 'src/main.tsx';
/** The one topic that may take the slides of the others. */
const PRESENTATION = 'presentation';
const MOCKS_MAY_IMPORT = ['domain', 'feeds'];
/** The published formula is data of a catalogue, real or pretended; it is written down once. */
const PUBLISHED_FORMULA = 'deploy/portal/formula766.ts';

/** Imports against the direction of the pipe, folders outside the table, and roundabout addresses. */
export function importTableViolations(files: readonly SourceFile[]): Violation[] {
  return files.filter((file) => isCode(file.path)).flatMap(fileViolations);
}

function fileViolations(file: SourceFile): Violation[] {
  const stage = stageOf(file.path);
  if (stage !== null && stage !== '' && !TABLE[stage])
    return [
      { rule: 'folder in the table', path: file.path, detail: `src/${stage} does not stand in the table` },
    ];
  const uses = importsOf(file).filter((use) => /^(?:\.|#)/.test(use.specifier));
  const problems = uses.flatMap((use) => {
    const problem = importProblem(file, use);
    return problem ? [{ rule: problem[0], path: file.path, detail: `${use.specifier}: ${problem[1]}` }] : [];
  });
  const mocks = uses.filter((use) => use.dynamic && use.specifier.startsWith('#mocks/'));
  if (file.path === MAIN && mocks.length > 1)
    problems.push({ rule: 'no mocks in src', path: file.path, detail: 'more than one import of mocks' });
  return problems;
}

function importProblem(file: SourceFile, use: ImportUse): [rule: string, detail: string] | null {
  const target = resolveImport(file.path, use.specifier);
  if (target === null) return ['alias list', 'is not one of #src/, #mocks/, #tests/'];
  const [root] = file.path.split('/');
  const [targetRoot] = target.split('/');
  const hasAlias = targetRoot === 'src' || targetRoot === 'mocks' || targetRoot === 'tests';
  if (use.specifier.startsWith('.') && hasAlias && !sameFolder(file.path, target))
    return ['relative within the folder', `leaves its top folder; write the alias of ${target}`];
  if (root === 'src') {
    if (targetRoot !== 'src') {
      if (file.path === MAIN && targetRoot === 'mocks' && use.dynamic) return null;
      return ['no mocks in src', 'src imports neither mocks nor tests'];
    }
    return stageProblem(file.path, target, use);
  }
  if (root === 'mocks') {
    if (targetRoot === 'mocks' || target === PUBLISHED_FORMULA) return null;
    const stage = stageOf(target);
    const allowed = stage !== null && MOCKS_MAY_IMPORT.includes(stage);
    return allowed ? null : ['import table', `mocks may import ${MOCKS_MAY_IMPORT.join(' and ')} only`];
  }
  return null;
}

function stageProblem(from: string, to: string, use: ImportUse): [rule: string, detail: string] | null {
  const stage = stageOf(from) ?? '';
  const target = stageOf(to) ?? '';
  if (stage === '') {
    const allowed = target === 'app' || (target === 'ui' && to.endsWith('.css'));
    return allowed ? null : ['import table', 'main may import app and the styles of ui only'];
  }
  if (stage === target) {
    const sameTopic = stage !== 'pages' || topicOf(from) === topicOf(to) || isSlideImport(from, to);
    return sameTopic ? null : ['import table', 'a page may import only its own topic'];
  }
  const access = TABLE[stage]?.[target];
  if (!access) return ['import table', `${stage} may not import ${target || 'the root of src'}`];
  if (access === 'types' && !use.typeOnly)
    return ['types only', `${stage} may import only types of ${target}`];
  return null;
}

/** The presentation is made of what the topics have to say: it takes their slides, and nothing else of them. */
function isSlideImport(from: string, to: string): boolean {
  return topicOf(from) === PRESENTATION && /\.slides\.tsx?$/.test(to);
}

/** Address of an imported file from the root of the repository; null for an alias that does not exist. */
function resolveImport(from: string, specifier: string): string | null {
  if (specifier.startsWith('.')) return path.posix.join(path.posix.dirname(from), specifier);
  return /^#(?:src|mocks|tests)\//.test(specifier) ? specifier.slice(1) : null;
}

/** Relative addresses stay within a stage of src (within a topic of pages), or within mocks, tests, deploy. */
function sameFolder(from: string, to: string): boolean {
  // main stands above all stages, so each of them is below its own folder.
  if (from === MAIN) return stageOf(to) !== null;
  const folder = (file: string) => {
    const stage = stageOf(file);
    if (stage === null) return file.split('/')[0];
    return stage === 'pages' ? `pages/${topicOf(file)}` : stage;
  };
  return folder(from) === folder(to);
}

function topicOf(file: string): string {
  return file.split('/')[2] ?? '';
}
