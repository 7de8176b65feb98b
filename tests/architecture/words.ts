import { isCode, type SourceFile, stageOf, type Violation } from './sourceFile.ts';
import { identifier, isNode, lineAt, type SyntaxNode, textOf, visit } from './syntax.ts';

/** Latin letters with marks, composed or not; the signs × and ÷ among them are no letters. */
const MARKED = /[\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff]|\p{M}/u;
const SPOKEN = ['aria-label', 'aria-description', 'title', 'alt', 'placeholder', 'label'];

/** Words stand in text/ only: nothing Vietnamese, and nothing a reader sees or hears, is written elsewhere. */
export function wordViolations(files: readonly SourceFile[]): Violation[] {
  return files
    .filter((file) => isCode(file.path) && stageOf(file.path) !== null && stageOf(file.path) !== 'text')
    .flatMap((file) => {
      const found: Violation[] = [];
      visit(file, (node, parent) => {
        const text = textOf(node)?.trim();
        if (text && !isDescription(parent) && (MARKED.test(text) || isShown(node, parent, text)))
          found.push({
            rule: 'words are text',
            path: file.path,
            detail: `line ${lineAt(file, node.start)}: ${text}`,
          });
      });
      return found;
    });
}

/** What a wire schema says to providers of feeds becomes the contract's reference, never the screen. */
function isDescription(parent: SyntaxNode | null): boolean {
  const callee = parent?.type === 'CallExpression' ? parent['callee'] : null;
  return (
    isNode(callee) && callee.type === 'MemberExpression' && identifier(callee['property']) === 'describe'
  );
}

function isShown(node: SyntaxNode, parent: SyntaxNode | null, text: string): boolean {
  if (!/\p{L}/u.test(text)) return false;
  if (node.type === 'JSXText') return true;
  if (parent?.type !== 'JSXAttribute' || !isNode(parent['name'])) return false;
  return SPOKEN.includes(identifier(parent['name']) ?? '');
}
