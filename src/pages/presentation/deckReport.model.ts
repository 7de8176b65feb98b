import { DECK_SUBJECT, DECK_TOPICS } from '#src/text/presentationDeck.ts';
import { isSourceLine } from '#src/text/shell.ts';
import type { DocumentView, PageDocument } from '#src/ui/shownViews.ts';
import type { Slide, SlideBody } from '#src/ui/slide.ts';
import { beginsWith, isConclusions, unitOfSlide } from './deck.model.ts';
import type { DrawnBody } from './SlidePictures.tsx';

/** The slide that says how the locality stands. */
const STATE = 'nhan-dinh';

/** What the deck says that its slides do not. */
interface DeckWords {
  readonly conclusions: readonly string[];
  /** Units that may have a slide. */
  readonly units: readonly { readonly code: string; readonly label: string }[];
}

/**
 * The deck as files take it: a view a slide, in the presenter's order, and what was concluded. A file has its own cover.
 *
 * @param draw draws the body of a slide for the moment
 */
export function deckDocument(
  slides: readonly Slide[],
  { conclusions, units }: DeckWords,
  draw: (body: DrawnBody) => HTMLElement | null,
): PageDocument {
  const state = slides.find(({ id }) => id === STATE);
  const names = new Map(units.map(({ code, label }) => [code, label]));
  return {
    title: DECK_SUBJECT,
    headline: state ? findingOf(state) : '',
    views: slides
      .filter(({ body }) => body.kind !== 'cover')
      .map((slide) => ({ ...slideView(slide, draw), ...placeOf(slide, names) })),
    conclusions,
  };
}

function slideView(slide: Slide, draw: (body: DrawnBody) => HTMLElement | null): DocumentView {
  const { title, concern, subtitle, drawing, basis, notes, table, series, body } = slide;
  return {
    title: subtitle || title,
    message: findingOf(slide),
    ...(concern === null ? {} : { concern }),
    ...(drawing ? { drawing } : {}),
    footer: [basis, ...notes.filter(isSourceLine)].filter(Boolean).join(' · '),
    notes: notes.filter((note) => !isSourceLine(note)),
    table,
    series,
    picture: isDrawn(body) ? () => draw(body) : null,
    ...(slide.isContinued ? { isContinued: true } : {}),
  };
}

/** What a slide is about, and which part of a report it is. A unit without a concern is there because it was chosen. */
function placeOf(
  { id, concern }: Slide,
  unitNames: ReadonlyMap<string, string>,
): Pick<DocumentView, 'topic' | 'page' | 'part'> {
  const code = unitOfSlide(id);
  if (code !== null) {
    const name = unitNames.get(code);
    return {
      ...(name === undefined ? {} : { topic: name }),
      ...(concern === null ? {} : { part: 'attention' }),
    };
  }
  const found = DECK_TOPICS.find(([start]) => beginsWith(id, start));
  if (!found) return {};
  const [start, topic] = found;
  const page = id === start ? 1 : Number(id.slice(start.length + 1));
  return {
    topic,
    ...(Number.isInteger(page) ? { page } : {}),
    ...(isConclusions(id) ? { part: 'conclusions' } : {}),
  };
}

function isDrawn(body: SlideBody): body is DrawnBody {
  return body.kind === 'chart' || body.kind === 'picture';
}

function findingOf({ title, concern }: Pick<Slide, 'title' | 'concern'>): string {
  return concern === null ? title : `${title} ${concern}`;
}
