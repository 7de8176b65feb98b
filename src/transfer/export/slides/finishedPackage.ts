import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { ReportChart } from '#src/domain/report.ts';
import { EXPORT_SLIDES_TEXT } from '#src/text/exportSlides.ts';
import { chartPart } from './chartPart.ts';
import type { ChartBox } from './chartRoom.ts';
import { chartWorkbook } from './chartWorkbook.ts';
import { FONT, LANGUAGE } from './deckTheme.ts';
import { themePart } from './themePart.ts';
import { xml, xmlText } from './xml.ts';

/** A chart with the size it has on its slide. */
export interface PlacedChart {
  readonly chart: ReportChart;
  readonly box: ChartBox;
}

type Files = Record<string, Uint8Array>;

/**
 * The package as the slide library wrote it, with what the library cannot say: charts with their gaps and their
 * workbooks, alternative text and heads of tables, notes in paragraphs, fonts and colours of the theme, the language.
 *
 * @param charts in the order in which their frames were added
 */
export function finishedPackage(written: Uint8Array, charts: readonly PlacedChart[]): Uint8Array {
  const files: Files = {};
  // Folders are no parts of a package.
  for (const [path, bytes] of Object.entries(unzipSync(written)))
    if (!path.endsWith('/')) files[path] = bytes;
  const rewrite = (parts: RegExp, change: (part: string) => string) => {
    for (const path of Object.keys(files).filter((path) => parts.test(path)))
      files[path] = strToU8(change(strFromU8(files[path] ?? new Uint8Array())));
  };
  rewrite(/^ppt\/slides\/slide\d+\.xml$/, finishedSlide);
  rewrite(/^ppt\/notesSlides\/notesSlide\d+\.xml$/, notesInParagraphs);
  rewrite(/^ppt\/theme\/theme\d+\.xml$/, themePart);
  rewrite(/^ppt\/.*\.xml$/, (part) =>
    part.replaceAll(/ altLang="[^"]*"/g, '').replaceAll('"en-US"', `"${LANGUAGE}"`),
  );
  rewrite(/^docProps\/app\.xml$/, (part) => part.replace('Calibri', FONT));
  // One master for all slides; the library declares one a slide.
  rewrite(/^\[Content_Types\]\.xml$/, (part) =>
    part.replace(/<Override PartName="\/ppt\/slideMasters\/slideMaster(?!1\.)\d+\.xml"[^>]*\/>/g, ''),
  );
  putCharts(files, charts);
  return zipSync(files);
}

/** The library numbers charts upwards from any number, and their workbooks alike. */
function putCharts(files: Files, charts: readonly PlacedChart[]): void {
  const numbers = Object.keys(files)
    .flatMap((path) => /^ppt\/charts\/chart(\d+)\.xml$/.exec(path)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b);
  numbers.forEach((number, place) => {
    const placed = charts[place];
    if (!placed) return;
    files[`ppt/charts/chart${number}.xml`] = strToU8(chartPart(placed.chart, placed.box));
    files[`ppt/embeddings/Microsoft_Excel_Worksheet${number}.xlsx`] = chartWorkbook(placed.chart);
  });
}

function finishedSlide(slide: string): string {
  let id = 0;
  return (
    slide
      // The name of a table is its alternative text, already written as markup holds text.
      .replace(
        /(<p:nvGraphicFramePr><p:cNvPr id="\d+") name="([^"]*)"\/>/g,
        (_, start: string, altText: string) =>
          `${start} name="${xmlText(EXPORT_SLIDES_TEXT.table)}" descr="${altText}"/>`,
      )
      // What a paragraph looks like is said once, before its runs; the library says it again before each.
      .replace(/<\/a:r><a:pPr[^>]*>.*?<\/a:pPr>/gs, '</a:r>')
      // The first row and column of a table are its heads, to screen readers too.
      .replaceAll('<a:tblPr/>', xml('a:tblPr', { firstRow: 1, firstCol: 1 }))
      // A table and a text may have been given the same number.
      .replace(/<p:cNvPr id="\d+"/g, () => {
        id += 1;
        return `<p:cNvPr id="${id}"`;
      })
  );
}

/** A line break inside a run is no line break to a presentation program. */
function notesInParagraphs(notes: string): string {
  return notes.replace(
    /<a:p><a:r><a:rPr[^>]*\/><a:t>([^<]*)<\/a:t><\/a:r><a:endParaRPr[^>]*\/><\/a:p>/,
    (_, text: string) =>
      text
        .split(/\r?\n/)
        .map((line) => xml('a:p', {}, xml('a:r', {}, xml('a:rPr', { lang: LANGUAGE }), xml('a:t', {}, line))))
        .join(''),
  );
}
