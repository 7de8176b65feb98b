import type PptxGenJS from 'pptxgenjs';
import type { Report } from '#src/domain/report.ts';
import { EXPORT_SLIDES_TEXT, slidePage, slideSources } from '#src/text/exportSlides.ts';
import { EXPORT_TEXT } from '#src/text/exports.ts';
import { textLook } from './deckLayouts.ts';
import { COLOURS, FOOT_TOP, MARGIN, SLIDE } from './deckTheme.ts';
import { shortened, textWidth } from './letterWidths.ts';

const POINTS = 12;
const TOP = FOOT_TOP + 0.13;
const HEIGHT = 0.28;
const PAGE_WIDTH = 0.8;
const GAP = 0.25;
const SEPARATOR = ' · ';
const SAMPLE_WIDTH = textWidth(EXPORT_TEXT.sampleMark, POINTS, true) + 0.2;

/** The line that keeps the context in sight: place and period, as of and source, page; samples are marked as such. */
export function addFoot(slide: PptxGenJS.Slide, report: Report, number: number, total: number): void {
  const right = SLIDE.width - MARGIN;
  const markWidth = report.isSample ? SAMPLE_WIDTH : 0;
  const markLeft = right - PAGE_WIDTH - markWidth;
  const place = shortened(report.locality, 3.6, POINTS, 1, true);
  const period = shortened(report.period, 3, POINTS);
  const placeWidth = textWidth(place, POINTS, true) + textWidth(`${SEPARATOR}${period}`, POINTS) + 0.05;
  const sourcesLeft = MARGIN + placeWidth + GAP;
  const sourcesWidth = markLeft - GAP - sourcesLeft;
  const box = { y: TOP, h: HEIGHT };
  const look = (x: number, w: number) => ({
    ...textLook({ ...box, x, w }, POINTS, COLOURS.muted),
    valign: 'middle' as const,
  });
  slide.addText(
    [
      { text: place, options: { bold: true, color: COLOURS.ink } },
      { text: `${SEPARATOR}${period}`, options: {} },
    ],
    { ...look(MARGIN, placeWidth), objectName: EXPORT_SLIDES_TEXT.context },
  );
  const sources = slideSources(report.asOf, report.source);
  const fitting = sources.find((text) => textWidth(text, POINTS) <= sourcesWidth) ?? sources.at(-1) ?? '';
  slide.addText(shortened(fitting, sourcesWidth, POINTS), {
    ...look(sourcesLeft, sourcesWidth),
    align: 'center',
    objectName: EXPORT_SLIDES_TEXT.sources,
  });
  if (report.isSample) addSampleMark(slide, markLeft);
  slide.addText(slidePage(number, total), {
    ...look(right - PAGE_WIDTH, PAGE_WIDTH),
    align: 'right',
    objectName: EXPORT_SLIDES_TEXT.page,
  });
}

/** "Số liệu mẫu", by word and by colour. */
function addSampleMark(slide: PptxGenJS.Slide, x: number): void {
  slide.addText(EXPORT_TEXT.sampleMark, {
    ...textLook({ x, y: TOP, w: SAMPLE_WIDTH, h: HEIGHT }, POINTS, COLOURS.caution),
    fill: { color: COLOURS.cautionSoft },
    bold: true,
    align: 'center',
    valign: 'middle',
    objectName: EXPORT_TEXT.sampleMark,
  });
}
