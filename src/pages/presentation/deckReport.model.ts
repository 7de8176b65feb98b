import { isSourceLine } from '#src/text/shell.ts';
import type { DocumentView, PageDocument } from '#src/ui/shownViews.ts';
import type { Slide, SlideBody } from '#src/ui/slide.ts';
import { isConclusions } from './deck.model.ts';
import type { DrawnBody } from './SlidePictures.tsx';

/** The slide that says how the locality stands. */
const STATE = 'nhan-dinh';

/**
 * The deck as files take it: a view a slide, in the presenter's order, and what was concluded. A file has its own cover.
 *
 * @param draw draws the body of a slide for the moment
 */
export function deckDocument(
  slides: readonly Slide[],
  conclusions: readonly string[],
  draw: (body: DrawnBody) => HTMLElement | null,
): PageDocument {
  const state = slides.find(({ id }) => id === STATE);
  return {
    headline: state ? findingOf(state) : '',
    views: slides.filter(({ body }) => body.kind !== 'cover').map((slide) => slideView(slide, draw)),
    conclusions,
  };
}

function slideView(slide: Slide, draw: (body: DrawnBody) => HTMLElement | null): DocumentView {
  const { id, title, concern, subtitle, drawing, basis, notes, table, series, body } = slide;
  return {
    title: subtitle || title,
    message: findingOf(slide),
    ...(concern === null ? {} : { concern }),
    ...(drawing ? { drawing } : {}),
    ...(isConclusions(id) ? { part: 'conclusions' } : {}),
    footer: [basis, ...notes.filter(isSourceLine)].filter(Boolean).join(' · '),
    notes: notes.filter((note) => !isSourceLine(note)),
    table,
    series,
    picture: isDrawn(body) ? () => draw(body) : null,
    ...(slide.isContinued ? { isContinued: true } : {}),
  };
}

function isDrawn(body: SlideBody): body is DrawnBody {
  return body.kind === 'chart' || body.kind === 'picture';
}

function findingOf({ title, concern }: Pick<Slide, 'title' | 'concern'>): string {
  return concern === null ? title : `${title} ${concern}`;
}
