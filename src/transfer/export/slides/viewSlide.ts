import type PptxGenJS from 'pptxgenjs';
import type { Report } from '#src/domain/report.ts';
import {
  chartAltText,
  EXPORT_SLIDES_TEXT,
  headlineLayout,
  pictureAltText,
  tableAltText,
} from '#src/text/exportSlides.ts';
import { TITLE_PLACE, textLook } from './deckLayouts.ts';
import type { PlannedSlide } from './deckPlan.ts';
import { COLOURS } from './deckTheme.ts';
import { addPicture } from './pictureSlide.ts';
import { addFoot } from './slideFoot.ts';
import type { PlacedText } from './slideFrame.ts';
import { viewNotes } from './slideNotes.ts';
import { addTable } from './tableSlide.ts';

/** One slide of a view: finding, name, body, footer and context; a chart is left as a frame that is filled later. */
export async function addViewSlide(
  deck: PptxGenJS,
  { view, part, frame, body }: PlannedSlide,
  report: Report,
  number: number,
  total: number,
): Promise<void> {
  const { headline, lead, subtitle, caption } = frame;
  const slide = deck.addSlide({ masterName: headlineLayout(headline.lines) });
  slide.addText(
    [
      ...runs(headline, { fontSize: headline.points }),
      ...(part === ''
        ? []
        : [{ text: ` ${part}`, options: { fontSize: headline.points, color: COLOURS.muted, bold: false } }]),
    ],
    { placeholder: TITLE_PLACE },
  );
  addPlaced(slide, lead, EXPORT_SLIDES_TEXT.lead, COLOURS.ink);
  addPlaced(slide, subtitle, EXPORT_SLIDES_TEXT.subtitle, COLOURS.muted);
  if (body.kind === 'chart')
    slide.addChart('bar', [{ name: '', labels: [''], values: [0] }], {
      ...frame.body,
      altText: chartAltText(view.title, view.message, body.chart),
      objectName: EXPORT_SLIDES_TEXT.chart,
    });
  else if (body.kind === 'picture')
    await addPicture(slide, body.picture, frame.body, pictureAltText(view.title, view.message, view.footer));
  else if (body.kind === 'table')
    addTable(slide, body.page, frame.body, tableAltText(view.title, view.message, body.table));
  // A finding that stands alone needs nothing below it.
  else if (view.message === '')
    slide.addText(EXPORT_SLIDES_TEXT.noContent, {
      ...textLook(frame.body, 18, COLOURS.muted),
      objectName: EXPORT_SLIDES_TEXT.noContent,
    });
  addPlaced(slide, caption, EXPORT_SLIDES_TEXT.footer, COLOURS.muted);
  addFoot(slide, report, number, total);
  slide.addNotes(viewNotes(view, report));
}

/** What gives concern stands apart in colour; that it does is in its words. */
function runs<Look extends object>({ text, concern }: PlacedText, look: Look) {
  const calm = text.slice(0, text.length - concern.length);
  return [
    ...(calm === '' ? [] : [{ text: calm, options: look }]),
    ...(concern === '' ? [] : [{ text: concern, options: { ...look, color: COLOURS.bad } }]),
  ];
}

function addPlaced(slide: PptxGenJS.Slide, placed: PlacedText, objectName: string, colour: string): void {
  if (placed.text !== '')
    slide.addText(runs(placed, {}), { ...textLook(placed.box, placed.points, colour), objectName });
}
