import type { ReportView } from '#src/domain/report.ts';
import type { PageDocument } from '#src/ui/shownViews.ts';
import type { Slide } from '#src/ui/slide.ts';

/** The deck as files take it: a view a slide, in the presenter's order, and what was concluded. */
export function deckDocument(slides: readonly Slide[], conclusions: readonly string[]): PageDocument {
  return { views: slides.map(slideView), conclusions };
}

function slideView({ title, concern, subtitle, basis, notes, body, table, series }: Slide): ReportView {
  return {
    title: subtitle || title,
    message: concern === null ? title : `${title} ${concern}`,
    footer: [basis, ...notes].filter(Boolean).join(' · '),
    // A cover has its lines and nothing else.
    table:
      table ?? (body.kind === 'cover' ? { columns: [title], rows: body.lines.map((line) => [line]) } : null),
    series,
    picture: null,
  };
}
