import type { Report, ReportChart, ReportPicture, ReportTable, ReportView } from '#src/domain/report.ts';
import {
  appendixTitle,
  cutAxisNote,
  EXPORT_SLIDES_TEXT,
  gapNote,
  intervalNote,
  slidePart,
} from '#src/text/exportSlides.ts';
import { EXPORT_TEXT } from '#src/text/exports.ts';
import { reportFacts } from '../reportFacts.ts';
import { chartScale, drawnSeries } from './chartLook.ts';
import { planeScales } from './planeScale.ts';
import { type SlideFrame, slideFrame } from './slideFrame.ts';
import { type TablePage, tablePages } from './tablePages.ts';

/** What fills a slide below its headline. */
export type SlideBody =
  | { readonly kind: 'chart'; readonly chart: ReportChart }
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

/** Slides that the table of one view may take; whoever needs all of a long one has it in the workbook. */
const MOST_TABLE_SLIDES = 14;

/**
 * The slides after the first: one a view with its chart, or else its picture; a view that is a table has it, in pages.
 * Then the sources and definitions, and behind them, as an appendix, the tables of what was drawn.
 */
export function deckPlan(report: Report): readonly PlannedSlide[] {
  const views = report.views.filter((view, place) => !isDrawnBefore(view, report.views.slice(0, place)));
  return [...views.flatMap(viewSlides), ...viewSlides(sourcesView(report)), ...views.flatMap(appendixSlides)];
}

/** True for a part of a picture that a native chart or table before it shows whole. */
function isDrawnBefore({ isContinued = false, message }: ReportView, before: readonly ReportView[]): boolean {
  const whole = before.findLast((view) => !view.isContinued);
  return isContinued && whole?.message === message && drawnBody(whole)?.kind !== 'picture';
}

function viewSlides(view: ReportView): PlannedSlide[] {
  const drawn = drawnBody(view);
  const bodies = drawn ? [drawn] : tableBodies(view);
  return planned(view, bodies.length === 0 ? [{ kind: 'none' }] : bodies);
}

/** What a chart was drawn from, under the name of its view; empty where the view has no chart or no table. */
function appendixSlides(view: ReportView): PlannedSlide[] {
  if (drawnBody(view) === null || view.table === null || view.table.rows.length === 0) return [];
  const appended = { ...view, title: appendixTitle(view.title || view.message), message: '' };
  return planned(appended, tableBodies(appended));
}

function tableBodies(view: ReportView): SlideBody[] {
  const { table } = view;
  if (table === null) return [];
  const { body: room } = slideFrame(view, LONGEST_PART, []);
  return tablePages(table, room.h).map((page) => ({ kind: 'table', table, page }));
}

function planned(view: ReportView, bodies: readonly SlideBody[]): PlannedSlide[] {
  const shown = bodies.slice(0, MOST_TABLE_SLIDES);
  return shown.map((body, place) => {
    const part = shown.length === 1 ? '' : slidePart(place + 1, shown.length);
    const isCut = shown.length < bodies.length && place === shown.length - 1;
    const notes = [...(isCut ? [EXPORT_SLIDES_TEXT.moreOfTable] : []), ...notesOf(body, view)];
    return { view, part, body, frame: slideFrame(view, part, notes) };
  });
}

/** Null for a view without a drawing, and for a heat map, which is a table with tints. */
function drawnBody({ series, picture, table }: ReportView): SlideBody | null {
  if (series !== null && hasValues(series)) return { kind: 'chart', chart: series };
  if (table?.tints) return null;
  return picture === null ? null : { kind: 'picture', picture };
}

function hasValues(chart: ReportChart): boolean {
  return chart.kind === 'plane'
    ? chart.groups.some(({ dots }) => dots.length > 0)
    : drawnSeries(chart).length > 0;
}

/** What a chart does not show by itself: that its axis is cut, and what was not reported. */
function notesOf(body: SlideBody, { drawing = '' }: ReportView): string[] {
  if (body.kind === 'picture') return [drawing];
  if (body.kind === 'table' && body.table.tints) return [EXPORT_SLIDES_TEXT.tinted];
  if (body.kind !== 'chart') return [];
  const { chart } = body;
  if (chart.kind === 'plane') {
    const { min } = planeScales(chart).up;
    return [min > 0 ? cutAxisNote(min, chart.up.format) : ''];
  }
  const { min } = chartScale(chart);
  const intervals = new Set(chart.series.flatMap(({ interval }) => interval?.name ?? []));
  return [
    min > 0 && !chart.isRank ? cutAxisNote(min, chart.format) : '',
    ...[...intervals].map(intervalNote),
    gapNote(chart),
  ];
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
