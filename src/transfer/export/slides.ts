import PptxGenJS from 'pptxgenjs';
import type { Report } from '#src/domain/report.ts';
import { addCover } from './slides/coverSlide.ts';
import { defineLayouts } from './slides/deckLayouts.ts';
import { deckPlan, type PlannedSlide } from './slides/deckPlan.ts';
import { FONT } from './slides/deckTheme.ts';
import { finishedPackage, type PlacedChart } from './slides/finishedPackage.ts';
import { plainReport } from './slides/plainReport.ts';
import { addViewSlide } from './slides/viewSlide.ts';
import { xmlText } from './slides/xml.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/**
 * A page as a presentation: a first slide, one a view with its finding as the headline, the sources, and the tables
 * behind the charts as an appendix. Text, tables and charts are native: charts carry their values and can be edited. 16:9, always
 * light. Runs in a worker.
 *
 * @param onProgress share done, 0–1
 */
export async function reportSlides(report: Report, onProgress: (share: number) => void): Promise<Blob> {
  const plain = plainReport(report);
  const slides = deckPlan(plain);
  const total = slides.length + 1;
  const deck = newDeck(plain);
  addCover(deck, plain, total);
  for (const [place, slide] of slides.entries()) {
    await addViewSlide(deck, slide, plain, place + 2, total);
    onProgress((0.5 * (place + 1)) / slides.length);
  }
  const written = await deck.write({ outputType: 'uint8array' });
  if (!(written instanceof Uint8Array)) throw new Error('the slide library wrote no bytes');
  onProgress(0.8);
  const file = finishedPackage(written, slides.flatMap(placedChart));
  onProgress(1);
  return new Blob([new Uint8Array(file)], { type: TYPE });
}

function newDeck(report: Report): PptxGenJS {
  const deck = new PptxGenJS();
  deck.layout = 'LAYOUT_WIDE';
  deck.theme = { headFontFace: FONT, bodyFontFace: FONT };
  deck.title = report.title;
  deck.subject = `${report.locality} · ${report.period}`;
  deck.author = report.source;
  // The only property the library writes without escaping it.
  deck.company = xmlText(report.locality);
  defineLayouts(deck);
  return deck;
}

function placedChart({ body, frame }: PlannedSlide): PlacedChart[] {
  return body.kind === 'chart'
    ? [{ chart: body.chart, box: { width: frame.body.w, height: frame.body.h } }]
    : [];
}
