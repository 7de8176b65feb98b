// @vitest-environment jsdom
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { sampleReport, sampleView } from '../sampleReport.ts';
import { YEAR } from './deckSamples.ts';
import { altTexts, type OpenedDeck, openedDeck, partText, tableRows, wordsOf } from './openedDeck.ts';

const MARKUP = '</a:t></a:r><a:pPr/>"\'&amp; <script>';
const CONTROLS = 'Đ\u0000ữ\u0007 ộ\u001b\ud800\uffff';
const FORMULA = '=HYPERLINK("http://x","y")';
const LONG = 'Rất dài '.repeat(200).trim();

/** What data could hold to break a file, in every place that takes words. */
function hostileReport() {
  const words = `${MARKUP} ${CONTROLS}`;
  return sampleReport({
    title: words,
    headline: `${words} ${LONG}`,
    locality: `${words} ${LONG}`,
    period: words,
    source: `${words}; ${LONG}`,
    asOf: words,
    formula: words,
    address: `https://x.example/?a=<b>&c="d"&e=${'f'.repeat(300)}`,
    isSample: true,
    views: [
      sampleView({
        title: `${words} ${LONG}`,
        message: `${words} ${LONG}`,
        footer: words,
        series: {
          ...YEAR,
          labels: YEAR.labels.map((label) => `${words} ${label}`),
          series: [{ name: words, values: YEAR.series[0]?.values ?? [] }],
        },
        table: {
          columns: ['Đơn vị', words, LONG],
          rows: [
            [words, FORMULA, LONG],
            ['', '', 'x'.repeat(500)],
          ],
        },
      }),
      sampleView({ title: 'Tên\nhai dòng', message: 'hyperlink', table: { columns: ['Một'], rows: [] } }),
    ],
  });
}

describe('the package of a presentation', () => {
  let deck: OpenedDeck;
  beforeAll(async () => {
    deck = await openedDeck(hostileReport());
  });

  it('holds well-formed parts only, also inside the workbooks of charts', () => {
    const inner = [...deck.parts]
      .filter(([path]) => path.endsWith('.xlsx'))
      .flatMap(([path, file]) =>
        Object.entries(unzipSync(file)).map(([name, part]) => [`${path}/${name}`, part] as const),
      );
    for (const [path, part] of [...deck.parts, ...inner])
      if (/\.(?:xml|rels)$/.test(path)) {
        const parsed = new DOMParser().parseFromString(strFromU8(part), 'application/xml');
        expect(parsed.querySelector('parsererror')?.textContent ?? '', path).toBe('');
      }
  });

  it('points only to parts it has, and declares no others', () => {
    for (const path of [...deck.parts.keys()].filter((name) => name.endsWith('.rels'))) {
      const folder = path.replace(/_rels\/[^/]*$/, '');
      for (const [, target = ''] of partText(deck.parts, path).matchAll(/ Target="([^"]*)"/g)) {
        const address = new URL(target, `https://package.example/${folder}`).pathname.slice(1);
        expect([...deck.parts.keys()], `${path} → ${target}`).toContain(address);
      }
    }
    for (const [, name = ''] of partText(deck.parts, '[Content_Types].xml').matchAll(
      / PartName="\/([^"]*)"/g,
    ))
      expect([...deck.parts.keys()]).toContain(name);
  });

  it('gives every object of a slide a number of its own, and says once how a paragraph looks', () => {
    for (const slide of deck.slides) {
      const ids = [...slide.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const [paragraph] of slide.matchAll(/<a:p>.*?<\/a:p>/gs))
        expect(paragraph.split('<a:pPr').length, paragraph).toBeLessThanOrEqual(2);
    }
  });

  it('shows what comes from data as the words they are, without what no file can hold', () => {
    const table = deck.slides.find((slide) => tableRows(slide)[1]?.[1] === FORMULA) ?? '';
    expect(tableRows(table)[1]?.slice(0, 2)).toEqual([`${MARKUP} Đữ ộ\ufffd`, FORMULA]);
    expect(altTexts(table).join()).toContain(MARKUP);
    expect(deck.notes.flatMap(wordsOf).join()).toContain(`${MARKUP} Đữ ộ\ufffd`);
    for (const slide of deck.slides) expect(slide).not.toMatch(/<script|<a:pPr\/>"/);
  });

  it('marks the head of a table as one', () => {
    const tables = deck.slides.filter((slide) => slide.includes('<a:tbl>'));
    expect(tables.every((slide) => slide.includes('<a:tblPr firstRow="1" firstCol="1"/>'))).toBe(true);
  });
});
