import type { ReportView } from '#src/domain/report.ts';
import { capitalise } from '#src/text/format.ts';
import { OFFICIAL_TEXT } from '#src/text/officialReport.ts';
import { wholeTables } from '../wholeTables.ts';

/** A section of a report: a view, and what belongs below its heading as parts of it. */
export interface ReportPart {
  readonly view: ReportView;
  readonly parts: readonly ReportView[];
}

/**
 * The views as a report goes through them. Units that need attention are one section where the first of them stands:
 * one table of who they are and what is unusual, then the picture of each. What was concluded comes at the end,
 * and is not here.
 */
export function reportParts(views: readonly ReportView[]): ReportPart[] {
  const concerned = views.filter(({ part }) => part === 'attention');
  return wholeTables(views.filter(({ part }) => part !== 'conclusions')).flatMap((view) => {
    if (view.part !== 'attention') return [{ view, parts: [] }];
    if (view !== concerned[0]) return [];
    return [{ view: attentionView(concerned), parts: concerned.map(withoutTable) }];
  });
}

function attentionView(concerned: readonly ReportView[]): ReportView {
  return {
    title: OFFICIAL_TEXT.attention,
    message: '',
    footer: '',
    table: {
      columns: OFFICIAL_TEXT.attentionColumns,
      rows: concerned.map(({ topic, title, concern, message }) => [
        topic ?? title,
        capitalise(concern ?? message),
      ]),
      concerns: concerned.map(() => true),
    },
    series: null,
    picture: null,
  };
}

/** The figures behind the picture stand in the workbook. */
function withoutTable(view: ReportView): ReportView {
  return { ...view, table: null };
}
