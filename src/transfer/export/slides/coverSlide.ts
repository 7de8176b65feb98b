import type PptxGenJS from 'pptxgenjs';
import type { Report } from '#src/domain/report.ts';
import { EXPORT_SLIDES_TEXT, noteLine } from '#src/text/exportSlides.ts';
import { EXPORT_TEXT } from '#src/text/exports.ts';
import { COVER_TITLE, TITLE_PLACE, textLook } from './deckLayouts.ts';
import { COLOURS, CONTENT_WIDTH, LETTERS, linesHeight, MARGIN } from './deckTheme.ts';
import { fitted, shortened } from './letterWidths.ts';
import { addFoot } from './slideFoot.ts';
import type { Box } from './slideFrame.ts';
import { coverNotes } from './slideNotes.ts';

const PLACE_TOP = 0.75;
const RULE_TOP = 5.15;
const HEADLINE_TOP = COVER_TITLE.y + COVER_TITLE.h + 0.15;
const HEADLINE: Box = { x: MARGIN, y: HEADLINE_TOP, w: CONTENT_WIDTH, h: RULE_TOP - 0.2 - HEADLINE_TOP };

/** The first slide: place and period, the page's name and its answer, and where the figures are from. */
export function addCover(deck: PptxGenJS, report: Report, total: number): void {
  const slide = deck.addSlide({ masterName: EXPORT_SLIDES_TEXT.coverLayout });
  const title = fitted(report.title, COVER_TITLE, [LETTERS.cover, 32, 24], true);
  slide.addText([{ text: title.text, options: { fontSize: title.points } }], { placeholder: TITLE_PLACE });
  slide.addText(shortened(`${report.locality} · ${report.period}`, CONTENT_WIDTH, 20, 1, true), {
    ...textLook({ x: MARGIN, y: PLACE_TOP, w: CONTENT_WIDTH, h: linesHeight(1, 20) }, 20, COLOURS.accent),
    bold: true,
    objectName: EXPORT_SLIDES_TEXT.context,
  });
  const headline = fitted(report.headline, HEADLINE, [26, 22, 18]);
  if (headline.text !== '')
    slide.addText(headline.text, {
      ...textLook(HEADLINE, headline.points),
      objectName: EXPORT_SLIDES_TEXT.headline,
    });
  slide.addShape('line', {
    x: MARGIN,
    y: RULE_TOP,
    w: CONTENT_WIDTH,
    h: 0,
    line: { color: COLOURS.line, width: 1.5 },
    objectName: EXPORT_SLIDES_TEXT.line,
  });
  addSources(slide, report);
  addFoot(slide, report, 1, total);
  slide.addNotes(coverNotes(report));
}

function addSources(slide: PptxGenJS.Slide, report: Report): void {
  const facts = [
    [EXPORT_TEXT.asOf, report.asOf],
    [EXPORT_TEXT.source, report.source],
    [EXPORT_TEXT.formula, report.formula],
    [EXPORT_TEXT.sample, report.isSample ? EXPORT_TEXT.sampleSentence : ''],
  ] as const;
  const lines = facts
    .filter(([, value]) => value !== '')
    .map(([name, value]) => shortened(noteLine(name, value), CONTENT_WIDTH, LETTERS.lead));
  if (lines.length === 0) return;
  slide.addText(lines.join('\n'), {
    ...textLook(
      { x: MARGIN, y: RULE_TOP + 0.25, w: CONTENT_WIDTH, h: linesHeight(lines.length, LETTERS.lead) + 0.2 },
      LETTERS.lead,
      COLOURS.muted,
    ),
    paraSpaceAfter: 4,
    objectName: EXPORT_SLIDES_TEXT.sources,
  });
}
