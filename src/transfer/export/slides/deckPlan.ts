import type { Report, ReportPicture, ReportSeries, ReportTable, ReportView } from '#src/domain/report.ts';
import { cutAxisNote, EXPORT_SLIDES_TEXT, gapNote, slidePart } from '#src/text/exportSlides.ts';
import { EXPORT_TEXT } from '#src/text/exports.ts';
import { reportFacts } from '../reportFacts.ts';
import { chartScale, drawnSeries } from './chartLook.ts';
import { type SlideFrame, slideFrame } from './slideFrame.ts';
import { type TablePage, tablePages } from './tablePages.ts';

/** What fills a slide below its headline. */
export type SlideBody =
  | { readonly kind: 'chart'; readonly chart: ReportSeries }
  | { readonly kind: 'picture'; readonly picture: ReportPicture }
  | { readonly kind: 'table'; readonly table: ReportTable; readonly page: TablePage }
  | { readonly kind: 'none' };

/** One slide of a view. */
export interface PlannedSlide {
  readonly view: ReportView;
  /** "(2/3)"; empty where the view has one slide. */
  readonly part: string;
  readonly frame: SlideFrame;
  readonly body: SlideBody;
}

/** As long as a part can be: what a headline needs is reckoned before the number of slides is known. */
const LONGEST_PART = slidePart(99, 99);

/**
 * The slides after the first: every view with its chart, or else its picture, and then its table
 * in pages; at the end the sources and definitions.
 */
export function deckPlan(report: Report): readonly PlannedSlide[] {
  return [...report.views.flatMap(viewSlides), ...viewSlides(sourcesView(report))];
}

function viewSlides(view: ReportView): PlannedSlide[] {
  const drawn = drawnBody(view);
  const { body: room } = slideFrame(view, LONGEST_PART, []);
  const pages = view.table === null ? [] : tablePages(view.table, room.h);
  const bodies: SlideBody[] = [
    ...(drawn ? [drawn] : []),
    ...pages.flatMap((page) => (view.table ? [{ kind: 'table' as const, table: view.table, page }] : [])),
  ];
  const all: readonly SlideBody[] = bodies.length === 0 ? [{ kind: 'none' }] : bodies;
  return all.map((body, place) => {
    const part = all.length === 1 ? '' : slidePart(place + 1, all.length);
    return { view, part, body, frame: slideFrame(view, part, notesOf(body)) };
  });
}

function drawnBody({ series, picture }: ReportView): SlideBody | null {
  if (series !== null && drawnSeries(series).length > 0) return { kind: 'chart', chart: series };
  return picture === null ? null : { kind: 'picture', picture };
}

/** What a chart does not show by itself: that its axis is cut, and what was not reported. */
function notesOf(body: SlideBody): string[] {
  if (body.kind !== 'chart') return [];
  const { chart } = body;
  const { min } = chartScale(chart);
  return [min > 0 ? cutAxisNote(min, chart.format) : '', gapNote(chart)];
}

function sourcesView(report: Report): ReportView {
  return {
    title: EXPORT_TEXT.sheetOfSources,
    message: '',
    footer: '',
    table: { columns: [EXPORT_SLIDES_TEXT.item, EXPORT_TEXT.views], rows: reportFacts(report) },
    series: null,
    picture: null,
  };
}
