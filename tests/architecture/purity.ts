import { isCode, type SourceFile, type Violation } from './sourceFile.ts';
import { identifier, isNode, lineAt, type SyntaxNode, visit } from './syntax.ts';

const CLOCK = 'src/state/clock.ts';
const FETCH = 'src/feeds/http.ts';
const GLOBALS = ['globalThis', 'window', 'self'];
const CONNECTIONS = ['XMLHttpRequest', 'EventSource', 'WebSocket'];

/** The present moment, chance, the network and raw markup may enter at one known place each, or nowhere. */
export function purityViolations(files: readonly SourceFile[]): Violation[] {
  return files
    .filter((file) => isCode(file.path))
    .flatMap((file) => {
      const found: Violation[] = [];
      visit(file, (node) => {
        for (const [rule, detail, exception] of [...hidden(node), ...network(node), ...markup(node)])
          if (file.path !== exception)
            found.push({ rule, path: file.path, detail: `line ${lineAt(file, node.start)}: ${detail}` });
      });
      return found;
    });
}

type Find = readonly [rule: string, detail: string, exception: string | null];

function hidden(node: SyntaxNode): Find[] {
  const member = memberName(node);
  if (member === 'Date.now') return [['injected clock', 'Date.now', CLOCK]];
  if (member === 'Math.random' || member === 'crypto.randomUUID') return [['seeded chance', member, null]];
  const bare = node['arguments'];
  if (node.type === 'NewExpression' && identifier(node['callee']) === 'Date' && isEmpty(bare))
    return [['injected clock', 'new Date()', CLOCK]];
  if (node.type === 'CallExpression' && identifier(node['callee']) === 'Date')
    return [['injected clock', 'Date()', CLOCK]];
  return [];
}

function network(node: SyntaxNode): Find[] {
  const callee = node['callee'];
  if (node.type === 'CallExpression') {
    const name = identifier(callee) ?? (isNode(callee) ? memberName(callee) : null);
    if (name === 'fetch' || GLOBALS.some((object) => name === `${object}.fetch`))
      return [['one fetch', 'fetch(', FETCH]];
    if (name === 'navigator.sendBeacon') return [['one fetch', name, null]];
  }
  const made = node.type === 'NewExpression' ? identifier(callee) : null;
  return made !== null && CONNECTIONS.includes(made) ? [['one fetch', `new ${made}`, null]] : [];
}

function markup(node: SyntaxNode): Find[] {
  const attribute = node.type === 'JSXAttribute' ? identifier(node['name']) : null;
  const property = node.type === 'Property' ? identifier(node['key']) : null;
  if (attribute === 'dangerouslySetInnerHTML' || property === 'dangerouslySetInnerHTML')
    return [['no raw markup', 'dangerouslySetInnerHTML', null]];
  const set = node.type === 'MemberExpression' ? identifier(node['property']) : null;
  return set === 'innerHTML' || set === 'outerHTML' || set === 'insertAdjacentHTML'
    ? [['no raw markup', set, null]]
    : [];
}

function memberName(node: SyntaxNode): string | null {
  if (node.type !== 'MemberExpression') return null;
  const [object, property] = [identifier(node['object']), identifier(node['property'])];
  return object && property ? `${object}.${property}` : null;
}

function isEmpty(list: unknown): boolean {
  return Array.isArray(list) && list.length === 0;
}
