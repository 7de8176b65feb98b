import type { ReportView } from '#src/domain/report.ts';
import type { PageDocument } from '#src/ui/shownViews.ts';
import type { Slide } from '#src/ui/slide.ts';

/** The slide that says how the locality stands. */
const STATE = 'nhan-dinh';

/** The deck as files take it: a view a slide, in the presenter's order, and what was concluded. A file has its own cover. */
export function deckDocument(slides: readonly Slide[], conclusions: readonly string[]): PageDocument {
  const state = slides.find(({ id }) => id === STATE);
  return {
    headline: state ? findingOf(state) : '',
    views: slides.filter(({ body }) => body.kind !== 'cover').map(slideView),
    conclusions,
  };
}

function slideView(slide: Slide): ReportView {
  const { title, subtitle, basis, notes, table, series } = slide;
  return {
    title: subtitle || title,
    message: findingOf(slide),
    footer: [basis, ...notes].filter(Boolean).join(' · '),
    table,
    series,
    picture: null,
  };
}

function findingOf({ title, concern }: Pick<Slide, 'title' | 'concern'>): string {
  return concern === null ? title : `${title} ${concern}`;
}
