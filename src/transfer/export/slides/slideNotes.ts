import type { Report, ReportView } from '#src/domain/report.ts';
import { noteLine } from '#src/text/exportSlides.ts';
import { reportFacts } from '../reportFacts.ts';

/** What the speaker reads below a slide: the finding in full, its period, source and x of n, then what the deck is. */
export function viewNotes(view: ReportView, report: Report): string {
  return noteLines([view.message, view.title, view.footer, ...(view.notes ?? []), ...factLines(report)]);
}

export function coverNotes(report: Report): string {
  return noteLines([report.headline, report.title, ...factLines(report)]);
}

function factLines(report: Report): string[] {
  return reportFacts(report).map(([name, value]) => noteLine(name, value));
}

function noteLines(lines: readonly string[]): string {
  return lines.filter((line) => line !== '').join('\n');
}
