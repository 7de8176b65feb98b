import type { ReportTable, ReportView } from '#src/domain/report.ts';

/**
 * Views of which neighbours that are pages of one table are one again: slides part a long table, sheets and paper
 * need not. What the first says of it stands.
 */
export function wholeTables(views: readonly ReportView[]): ReportView[] {
  const whole: ReportView[] = [];
  for (const view of views) {
    const last = whole.at(-1);
    const table = last && continued(last, view);
    if (last && table) whole[whole.length - 1] = { ...last, table };
    else whole.push(view);
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
