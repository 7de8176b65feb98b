import { strFromU8, unzipSync } from 'fflate';
import type { Report } from '#src/domain/report.ts';
import { reportSlides } from '#src/transfer/export/slides.ts';

/** A presentation as its parts, and what of them a test asks about. */
export interface OpenedDeck {
  readonly bytes: Uint8Array;
  readonly parts: ReadonlyMap<string, Uint8Array>;
  readonly slides: readonly string[];
  readonly notes: readonly string[];
  readonly charts: readonly string[];
}

export async function openedDeck(report: Report): Promise<OpenedDeck> {
  const file = await reportSlides(report, () => undefined);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const parts = new Map(Object.entries(unzipSync(bytes)));
  const numbered = (name: RegExp) =>
    [...parts.keys()]
      .flatMap((path) => {
        const number = name.exec(path)?.[1];
        return number === undefined ? [] : [{ path, number: Number(number) }];
      })
      .sort((a, b) => a.number - b.number)
      .map(({ path }) => partText(parts, path));
  return {
    bytes,
    parts,
    slides: numbered(/^ppt\/slides\/slide(\d+)\.xml$/),
    notes: numbered(/^ppt\/notesSlides\/notesSlide(\d+)\.xml$/),
    charts: numbered(/^ppt\/charts\/chart(\d+)\.xml$/),
  };
}

/** The workbooks behind the charts, in their order, each as its one sheet. */
export function chartSheets({ parts }: OpenedDeck): string[] {
  return [...parts]
    .filter(([path]) => path.startsWith('ppt/embeddings/'))
    .sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
    .map(([, workbook]) =>
      partText(new Map(Object.entries(unzipSync(workbook))), 'xl/worksheets/sheet1.xml'),
    );
}

export function partText(parts: ReadonlyMap<string, Uint8Array>, path: string): string {
  const part = parts.get(path);
  if (!part) throw new Error(`the package has no part ${path}`);
  return strFromU8(part);
}

/** The words of a part, run by run. */
export function wordsOf(part: string): string[] {
  return textOf(part, 'a:t');
}

/** The text of all elements of a name, in their order. */
export function textOf(part: string, element: string): string[] {
  return [...part.matchAll(new RegExp(`<${element}(?: [^>]*)?>([^<]*)</${element}>`, 'g'))].map(([, text]) =>
    unescaped(text ?? ''),
  );
}

/** What screen readers say of the charts, pictures and tables of a slide. */
export function altTexts(slide: string): string[] {
  return [...slide.matchAll(/ descr="([^"]+)"/g)].map(([, text]) => unescaped(text ?? ''));
}

/** The cells of the table of a slide, row by row. */
export function tableRows(slide: string): string[][] {
  return [...slide.matchAll(/<a:tr .*?<\/a:tr>/gs)].map(([row]) =>
    [...row.matchAll(/<a:tc>.*?<\/a:tc>/gs)].map(([cell]) => wordsOf(cell).join('')),
  );
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
