import type { ReportTable, ReportView } from '#src/domain/report.ts';

/**
 * Views of which neighbours that are pages of one table are one again: slides part a long table, sheets and paper
 * need not. What the first page says is said of all of it; pages without their first, or behind a gap, speak for
 * themselves.
 */
export function wholeTables(views: readonly ReportView[]): ReportView[] {
  const whole: ReportView[] = [];
  let lastPage = 0;
  for (const view of views) {
    const last = whole.at(-1);
    const isNext = lastPage > 0 && view.page === lastPage + 1;
    const table = last && isNext ? continued(last, view) : null;
    if (last && table) whole[whole.length - 1] = { ...last, table };
    else whole.push(view);
    lastPage = table || view.page === 1 ? (view.page ?? 0) : 0;
  }
  return whole;
}

function continued(first: ReportView, next: ReportView): ReportTable | null {
  const [above, below] = [first.table, next.table];
  const isDrawn = [first, next].some(({ series, picture }) => series !== null || picture !== null);
  if (!above || !below || isDrawn || first.topic === undefined || first.topic !== next.topic) return null;
  if (above.tints || below.tints || above.columns.join('\n') !== below.columns.join('\n')) return null;
  const concerns = [above, below].flatMap((table) => table.concerns ?? table.rows.map(() => false));
  return { columns: above.columns, rows: [...above.rows, ...below.rows], concerns };
}
