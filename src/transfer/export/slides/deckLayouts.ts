import type PptxGenJS from 'pptxgenjs';
import { EXPORT_SLIDES_TEXT, headlineLayout } from '#src/text/exportSlides.ts';
import { COLOURS, CONTENT_WIDTH, FONT, FOOT_TOP, LANGUAGE, LETTERS, MARGIN, SLIDE } from './deckTheme.ts';
import { type Box, headlineBox, MOST_HEADLINE_LINES } from './slideFrame.ts';

/** The placeholder every title stands in, where outlines and screen readers look for it. */
export const TITLE_PLACE = 'title';
export const COVER_TITLE: Box = { x: MARGIN, y: 1.25, w: CONTENT_WIDTH, h: 0.85 };

/** Layouts of the deck: the first slide's, and one for each height a headline may have. */
export function defineLayouts(deck: PptxGenJS): void {
  deck.defineSlideMaster({
    title: EXPORT_SLIDES_TEXT.coverLayout,
    background: { color: COLOURS.paper },
    objects: [titlePlace(COVER_TITLE, LETTERS.cover, 'middle')],
  });
  for (let lines = 1; lines <= MOST_HEADLINE_LINES; lines += 1)
    deck.defineSlideMaster({
      title: headlineLayout(lines),
      background: { color: COLOURS.paper },
      objects: [
        {
          line: { x: 0, y: FOOT_TOP, w: SLIDE.width, h: 0, line: { color: COLOURS.line, width: 1.5 } },
        },
        titlePlace(headlineBox(lines), LETTERS.headline, 'top'),
      ],
    });
}

/** How text of a slide is set: letters of one face in one language, in a box without inner margins. */
export function textLook(box: Box, points: number, colour: string = COLOURS.ink) {
  return {
    ...box,
    fontFace: FONT,
    fontSize: points,
    color: colour,
    lang: LANGUAGE,
    margin: 0,
    valign: 'top',
  } as const;
}

function titlePlace(box: Box, points: number, valign: 'top' | 'middle') {
  const look = { ...textLook(box, points), valign, bold: true, align: 'left' } as const;
  return {
    placeholder: {
      options: { ...look, name: TITLE_PLACE, type: TITLE_PLACE },
      text: EXPORT_SLIDES_TEXT.headline,
    },
  } as const;
}
