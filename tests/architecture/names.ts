import { isCode, type SourceFile, type Violation } from './sourceFile.ts';
import { exportedNamesOf, namelessExportsOf } from './syntax.ts';

const PASCAL = /^[A-Z][A-Za-z0-9]*$/;
const CAMEL = /^[a-z][A-Za-z0-9]*$/;
const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const DRAWERS = /^(?:util|helper|common|lib)s?$/;

/** A second part of a name says the role of a file, and each role has its place. */
const ROLES: Readonly<Record<string, RegExp>> = {
  feed: /^src\/feeds\//,
  check: /^src\/checks\//,
  query: /^src\/queries\//,
  model: /^src\/pages\//,
  slides: /^src\/pages\//,
  handler: /^mocks\/handlers\//,
  test: /^tests\//,
  spec: /^tests\//,
  bench: /^tests\/bench\//,
  d: /^(?:src|tests|mocks)\//,
  config: /^tests\/build\//,
  module: /\.css$/,
};

/** Names of files and folders, and exports without a name of their own. */
export function nameViolations(files: readonly SourceFile[]): Violation[] {
  const named = files.flatMap((file) => nameProblems(file).map((detail) => violation('names', file, detail)));
  const exported = files
    .filter((file) => isCode(file.path))
    .flatMap((file) => namelessExportsOf(file).map((detail) => violation('named exports', file, detail)));
  const folders = new Map(
    files.flatMap((file) => foldersOf(file.path).map((folder) => [folder, file] as const)),
  );
  const strange = [...folders].flatMap(([folder, file]) =>
    folderProblems(folder).map((detail) => violation('names', file, detail)),
  );
  return [...named, ...strange, ...exported];
}

function violation(rule: string, file: SourceFile, detail: string): Violation {
  return { rule, path: file.path, detail };
}

function nameProblems({ path: file, source }: SourceFile): string[] {
  const [base = '', ...rest] = (file.split('/').at(-1) ?? '').split('.');
  const extension = rest.at(-1) ?? '';
  const roles = rest.slice(0, -1);
  const problems: string[] = [];
  if (base === 'index') problems.push('no index files: name the file by what it holds');
  if (isDrawer(base)) problems.push(`"${base}" says where to put things, not what they are`);
  for (const role of roles)
    if (!ROLES[role]?.test(file)) problems.push(`".${role}" is no role of a file in this place`);
  if (file === 'src/main.tsx') return problems;
  const isTest = file.startsWith('tests/');
  if (extension === 'tsx' && !isTest && !PASCAL.test(base) && !isFunctionFile({ path: file, source }))
    problems.push('a component file is PascalCase.tsx');
  if (extension === 'ts' && !isTest && !isScript(file) && !CAMEL.test(base))
    problems.push('a file of functions is camelCase.ts');
  if (extension === 'css' && roles.includes('module') && !PASCAL.test(base))
    problems.push('the styles of a component are named like it: PascalCase.module.css');
  if (isTest && !PASCAL.test(base) && !CAMEL.test(base))
    problems.push('a test is named by the file it mirrors');
  return problems;
}

/** Functions that return elements without being components: camelCase, and no component among the exports. */
function isFunctionFile(file: SourceFile): boolean {
  const base = (file.path.split('/').at(-1) ?? '').replace(/\..*$/, '');
  return CAMEL.test(base) && !exportedNamesOf(file).some((name) => PASCAL.test(name) && /[a-z]/.test(name));
}

/** Commands at the root of deploy are typed by name, so they are named like commands. */
function isScript(file: string): boolean {
  return /^deploy\/[a-z-]+\.ts$/.test(file);
}

function folderProblems(folder: string): string[] {
  const problems = KEBAB.test(folder) ? [] : [`folder "${folder}" is not kebab-case`];
  return isDrawer(folder) ? [...problems, `folder "${folder}" is a drawer`] : problems;
}

function isDrawer(name: string): boolean {
  return name.split(/[-_]|(?=[A-Z])/).some((word) => DRAWERS.test(word.toLowerCase()));
}

function foldersOf(file: string): string[] {
  return file.split('/').slice(1, -1);
}
