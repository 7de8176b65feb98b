import { isCode, isStyle, type SourceFile, type Violation } from './sourceFile.ts';
import { lineAt, textOf, visit } from './syntax.ts';

const TOKENS = 'src/ui/tokens.css';
const COLOUR =
  /#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\(|\b(?:black|white|red|green|blue|gr[ae]y|yellow|orange|purple|pink|brown|navy|teal)\b/i;
const COLOUR_IN_CODE = /^#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$|\b(?:rgba?|hsla?|oklch)\(/i;

/** Colours stand in the tokens only, where both themes and their contrast are decided. */
export function colourViolations(files: readonly SourceFile[]): Violation[] {
  return files.flatMap((file) => {
    if (file.path === TOKENS) return [];
    if (isStyle(file.path)) return styleColours(file);
    return isCode(file.path) ? codeColours(file) : [];
  });
}

function styleColours(file: SourceFile): Violation[] {
  const lines = file.source
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
    .split('\n');
  return lines.flatMap((line, index) => {
    // Names of custom properties may well say a colour, and ids in selectors are no values.
    const value = (/^[^:{]*:(?!.*\{)(.*)$/.exec(line)?.[1] ?? '').replace(/--[\w-]+/g, '');
    const colour = COLOUR.exec(value)?.[0];
    return colour
      ? [{ rule: 'colours are tokens', path: file.path, detail: `line ${index + 1}: ${colour}` }]
      : [];
  });
}

function codeColours(file: SourceFile): Violation[] {
  const found: Violation[] = [];
  visit(file, (node) => {
    const text = textOf(node);
    if (text !== null && COLOUR_IN_CODE.test(text.trim()))
      found.push({
        rule: 'colours are tokens',
        path: file.path,
        detail: `line ${lineAt(file, node.start)}: ${text.trim()}`,
      });
  });
  return found;
}
