import { parseSync } from 'vite';
import type { SourceFile } from './sourceFile.ts';

export interface ImportUse {
  readonly specifier: string;
  /** True when nothing of it remains at run time: `import type`, `export type`, or only `type` entries. */
  readonly typeOnly: boolean;
  readonly dynamic: boolean;
}

/** What the rules need of a parsed node; the rest of it is walked blindly. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

type Parsed = ReturnType<typeof parseSync>;
const parsed = new WeakMap<SourceFile, Parsed>();

function parse(file: SourceFile): Parsed {
  const known = parsed.get(file);
  if (known) return known;
  const result = parseSync(file.path, file.source);
  if (result.errors.length > 0) throw new Error(`${file.path}: ${result.errors[0]?.message}`);
  parsed.set(file, result);
  return result;
}

/** Every import and re-export of a file, and every `import()` of a literal address. */
export function importsOf(file: SourceFile): ImportUse[] {
  const { module } = parse(file);
  const imports = module.staticImports.map((statement) => ({
    specifier: statement.moduleRequest.value,
    typeOnly: statement.entries.length > 0 && statement.entries.every((entry) => entry.isType),
    dynamic: false,
  }));
  const reexports = module.staticExports.flatMap((statement) => {
    const from = statement.entries.find((entry) => entry.moduleRequest)?.moduleRequest;
    if (!from) return [];
    return [
      { specifier: from.value, typeOnly: statement.entries.every((entry) => entry.isType), dynamic: false },
    ];
  });
  const dynamic = module.dynamicImports.map(({ moduleRequest: { start, end } }) => ({
    specifier: file.source.slice(start, end).replace(/^['"`]|['"`]$/g, ''),
    typeOnly: false,
    dynamic: true,
  }));
  return [...imports, ...reexports, ...dynamic];
}

/** The kinds of export that make a file more than a list of names: `default`, and `*` of another file. */
export function namelessExportsOf(file: SourceFile): string[] {
  return parse(file).module.staticExports.flatMap((statement) =>
    statement.entries.flatMap((entry) => {
      if (entry.exportName.kind === 'Default') return ['export default'];
      if (entry.exportName.kind === 'Name' && entry.exportName.name === 'default') return ['export default'];
      return entry.importName.kind === 'AllButDefault' ? ['export *'] : [];
    }),
  );
}

/** Names of the values a file exports. */
export function exportedNamesOf(file: SourceFile): string[] {
  return parse(file).module.staticExports.flatMap((statement) =>
    statement.entries.flatMap(({ exportName, isType }) =>
      !isType && exportName.kind === 'Name' && exportName.name ? [exportName.name] : [],
    ),
  );
}

/** Visits every node of a file with its ancestor; comments are no nodes. */
export function visit(
  file: SourceFile,
  visitor: (node: SyntaxNode, parent: SyntaxNode | null) => void,
): void {
  const walk = (value: unknown, parent: SyntaxNode | null): void => {
    if (Array.isArray(value)) {
      for (const item of value) walk(item, parent);
      return;
    }
    if (!isNode(value)) return;
    visitor(value, parent);
    for (const child of Object.values(value)) walk(child, value);
  };
  walk(parse(file).program, null);
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && typeof (value as SyntaxNode).type === 'string';
}

/** The name of an identifier node, else null. */
export function identifier(node: unknown): string | null {
  return isNode(node) && (node.type === 'Identifier' || node.type === 'JSXIdentifier')
    ? String(node['name'])
    : null;
}

/** Line of a position, counted from 1. */
export function lineAt(file: SourceFile, position: number): number {
  return file.source.slice(0, position).split('\n').length;
}

/** The text a node puts on screen or into a value: a string, a piece of a template, or text between tags. */
export function textOf(node: SyntaxNode): string | null {
  if (node.type === 'JSXText') return String(node['value']);
  if (node.type === 'Literal') return typeof node['value'] === 'string' ? node['value'] : null;
  if (node.type !== 'TemplateElement') return null;
  return String((node['value'] as { raw?: unknown }).raw ?? '');
}
