import type { ReportTable } from '#src/domain/report.ts';

const SEPARATOR = ' · ';

/**
 * What a panel shows as a table, cell by cell as it is written there: its table; where it has none, its figures with
 * their names, or its lists, a row an entry.
 */
export function tableOf(panel: HTMLElement): ReportTable | null {
  const table = panel.querySelector('table');
  if (!table) return figuresOf(panel) ?? listOf(panel);
  const isLeftOut = [...(table.rows[0]?.cells ?? [])].map((cell) => cell.dataset['part'] === 'picture');
  const [head, ...body] = [...table.rows].map((row) =>
    [...row.cells].filter((_, place) => !isLeftOut[place]).map((cell) => wordsOf(cell)),
  );
  return head ? { columns: head, rows: body } : null;
}

/** Entries of the lists of a panel: what each is about, and what is said of it. */
function listOf(panel: HTMLElement): ReportTable | null {
  const entries = [...panel.querySelectorAll('li')].filter((entry) => !entry.closest('details, nav'));
  if (entries.length === 0) return null;
  const title = titleOf(panel);
  const rows = entries.map((entry) => {
    const subject = entry.querySelector('a, strong');
    return [subject ? wordsOf(subject) : '', wordsOf(entry, subject)];
  });
  // Entries that are about nothing in particular are sentences.
  return rows.every(([subject]) => subject === '')
    ? { columns: [title], rows: rows.map(([, words = '']) => [words]) }
    : { columns: [title, ''], rows };
}

/** Figures under their names, each with what is said of it. */
function figuresOf(panel: HTMLElement): ReportTable | null {
  const names = [...panel.querySelectorAll('dl dt')].filter((name) => !name.closest('details'));
  if (names.length === 0) return null;
  const rows = names.map((name) => {
    const said: string[] = [];
    for (let next = name.nextElementSibling; next?.localName === 'dd'; next = next.nextElementSibling)
      said.push(wordsOf(next));
    return [wordsOf(name), ...said];
  });
  const width = Math.max(...rows.map((row) => row.length));
  const filled = (cells: readonly string[]) =>
    Array.from({ length: width }, (_, place) => cells[place] ?? '');
  return { columns: filled([titleOf(panel)]), rows: rows.map(filled) };
}

function titleOf(panel: HTMLElement): string {
  return wordsOf(panel.querySelector('h2') ?? panel);
}

/**
 * What an element says to those who do not see its marks: its texts one after the other, without those of a part.
 * What a mark says is set apart from the figure it stands beside.
 */
function wordsOf(element: Element, without: Element | null = null): string {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let words = '';
  let lastMark: Element | null = null;
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode;
    // What leads on to another view means nothing on paper.
    if (
      without?.contains(walker.currentNode) ||
      parentElement?.closest('[aria-hidden="true"], [data-leads-on]') ||
      !textContent?.trim()
    )
      continue;
    const mark = parentElement?.closest('[data-part="mark"]') ?? null;
    const separator = mark === lastMark ? ' ' : SEPARATOR;
    words += words === '' ? textContent : `${separator}${textContent}`;
    lastMark = mark;
  }
  return words.replace(/\s+/g, ' ').trim();
}
