import { type Catalog, formulaFor } from '#src/domain/catalog.ts';
import { calendarDate, oldestFeed } from '#src/domain/freshness.ts';
import type { Period } from '#src/domain/period.ts';
import type { Report, ReportView } from '#src/domain/report.ts';
import { EXPORT_TEXT } from '#src/text/exports.ts';
import { capitalise, formatMoment } from '#src/text/format.ts';
import { periodName, provisionalMark } from '#src/text/periods.ts';
import { localityName } from '#src/text/places.ts';
import type { ShownView, ShownViews } from '#src/ui/shownViews.ts';

/** Notes that are said of the drawing alone. */
const OF_DRAWING = '[data-part="drawing"]';

type PanelWords = Pick<ReportView, 'title' | 'message' | 'footer'> & { readonly drawing: string };

/** What a panel says, read from the page as it stands. */
export function panelWords(panel: HTMLElement): PanelWords {
  const words = (selector: string) => spoken(panel.querySelector(selector));
  const notes = [...(panel.querySelector(':scope > footer')?.children ?? [])];
  const joined = (parts: readonly Element[]) => parts.map(spoken).filter(Boolean).join(' · ');
  return {
    title: words('h2'),
    message: words('[data-part="message"]'),
    footer: joined(notes.filter((note) => !note.matches(OF_DRAWING))),
    drawing: joined(notes.filter((note) => note.matches(OF_DRAWING))),
  };
}

/** What stands in a file, with a picture still to be painted. */
type Drawable = Omit<ReportView, 'picture'> & { readonly picture: () => HTMLElement | null };

/**
 * Paints the picture of a view; null where it has none or none is wanted.
 *
 * @param share how much of the page has been read by then, 0–1
 */
export type DrawPicture = (view: Drawable, share: number) => Promise<ReportView['picture']>;

/**
 * The page as it stands, as a file takes it.
 *
 * @param pageTitle as the header names it
 * @param now moment, ISO with offset
 */
export async function pageReport(
  catalog: Catalog,
  period: Period,
  pageTitle: string,
  views: Pick<ShownViews, 'all' | 'document'>,
  now: string,
  draw: DrawPicture,
): Promise<Report> {
  const asOf = oldestFeed(catalog.feeds)?.asOf ?? null;
  const given = views.document();
  const found = given
    ? given.views.map((view): Drawable => ({ ...view, picture: () => view.picture?.() ?? null }))
    : views.all().map(readPanel);
  const drawn: ReportView[] = [];
  // One after the other: each copies a part of the page while it is drawn.
  for (const [place, view] of found.entries()) {
    const read = { ...view, picture: await draw(view, (place + 1) / found.length) };
    if (saysSomething(read)) drawn.push(read);
  }
  return {
    title: given?.title ?? pageTitle,
    isTitleSubject: given !== null,
    headline: given ? given.headline : spoken(document.querySelector('h1')),
    locality: capitalise(localityName(catalog.locality)),
    period: `${capitalise(periodName(period.id))}${provisionalMark(period)}`,
    asOf: asOf === null ? '' : formatMoment(asOf),
    source: [...new Set(catalog.feeds.map(({ source }) => source))].join('; '),
    formula: formulaFor(catalog, period)?.name ?? '',
    isSample: catalog.sample,
    address: window.location.href,
    date: calendarDate(now),
    views: drawn,
    conclusions: given?.conclusions ?? [],
  };
}

/**
 * Why there is no file to be written; null where there is something in it.
 *
 * @param isDeck whether somebody chose what is shown of it
 */
export function emptyReason({ views }: Pick<Report, 'views'>, isDeck: boolean): string | null {
  if (views.length > 0) return null;
  return isDeck ? EXPORT_TEXT.nothingShown : EXPORT_TEXT.nothing;
}

function readPanel(view: ShownView): Drawable {
  return {
    ...panelWords(view.panel),
    table: view.table(),
    series: view.series(),
    picture: () => view.picture(),
  };
}

/** A panel that only asks for something to be chosen has nothing for a file. */
function saysSomething({ message, table, series, picture }: ReportView): boolean {
  return message !== '' || table !== null || series !== null || picture !== null;
}

/** The footer of a picture: period, source, time, and that figures are samples where they are. */
export function pictureFooter(
  { footer, drawing }: Pick<ReportView, 'footer' | 'drawing'>,
  catalog: Catalog,
  period: Period,
): string {
  const place = capitalise(localityName(catalog.locality));
  const when = `${capitalise(periodName(period.id))}${provisionalMark(period)}`;
  const sample = catalog.sample ? EXPORT_TEXT.sampleMark : '';
  // What a panel says itself at its beginning, or what a picture brought along, is not said twice.
  const parts = footer.split(' · ');
  const head = parts[0] === place ? [] : parts[0] === when ? [place] : [place, when];
  return [...head, footer, drawing, parts.includes(sample) ? '' : sample].filter(Boolean).join(' · ');
}

function spoken(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
