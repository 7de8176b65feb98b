import { beforeAll, describe, expect, it } from 'vitest';
import { officialReport } from '#src/transfer/export/officialReport.ts';
import { sampleView } from '../sampleReport.ts';
import { ATTENTION, districtReport, RANKING } from './districtReport.ts';
import { attributes, elements, part, wordParts } from './wordFile.ts';

const TWIPS_PER_MILLIMETRE = 1440 / 25.4;

async function written(report = districtReport()): Promise<ReadonlyMap<string, string>> {
  return wordParts(await officialReport(report, () => undefined));
}

function sections(parts: ReadonlyMap<string, string>): string[] {
  return elements(part(parts, 'word/document.xml'), 'w:sectPr');
}

function millimetres(section: string, side: string): number {
  return Number(attributes(elements(section, 'w:pgMar')[0] ?? '', `w:${side}`)[0]) / TWIPS_PER_MILLIMETRE;
}

/** The header that a section shows on pages of a kind; empty where it has none of its own. */
function header(parts: ReadonlyMap<string, string>, section: string, kind: 'default' | 'first'): string {
  const reference = elements(section, 'w:headerReference').find((one) => one.includes(`w:type="${kind}"`));
  const id = attributes(reference ?? '', 'r:id')[0];
  const relations = elements(part(parts, 'word/_rels/document.xml.rels'), 'Relationship');
  const relation = relations.find((one) => attributes(one, 'Id')[0] === id);
  return relation ? part(parts, `word/${attributes(relation, 'Target')[0]}`) : '';
}

describe('the paper of an official report', () => {
  let parts: ReadonlyMap<string, string>;
  beforeAll(async () => {
    parts = await written();
  });

  it('is A4, turned only for a table of more than seven columns', () => {
    const sizes = sections(parts).map((section) => {
      const size = elements(section, 'w:pgSz')[0] ?? '';
      return [attributes(size, 'w:w')[0], attributes(size, 'w:h')[0], attributes(size, 'w:orient')[0]];
    });
    expect(sizes).toEqual([
      ['11906', '16838', 'portrait'],
      ['16838', '11906', 'landscape'],
      ['11906', '16838', 'portrait'],
    ]);
  });

  it('has the margins of the decree on every page', () => {
    for (const section of sections(parts)) {
      const ranges = { top: [20, 25], bottom: [20, 25], left: [30, 35], right: [15, 20] } as const;
      for (const [side, [least, most]] of Object.entries(ranges)) {
        expect(millimetres(section, side)).toBeGreaterThanOrEqual(least);
        expect(millimetres(section, side)).toBeLessThanOrEqual(most);
      }
      expect(millimetres(section, 'header')).toBeLessThan(millimetres(section, 'top'));
    }
  });

  it('numbers its pages in the middle of the top, all but the first', () => {
    const [first = '', ...others] = sections(parts);
    expect(first).toContain('<w:titlePg/>');
    expect(header(parts, first, 'first')).not.toContain('PAGE');
    for (const section of [first, ...others]) {
      const top = header(parts, section, 'default');
      expect(top).toMatch(/<w:jc w:val="center"\/>.*<w:instrText[^>]*>PAGE<\/w:instrText>/s);
    }
    for (const section of others) expect(section).not.toContain('<w:titlePg/>');
  });

  it('is written in Times New Roman, black, 14 points, and proofread as Vietnamese', () => {
    const styles = part(parts, 'word/styles.xml');
    const defaults = elements(styles, 'w:docDefaults')[0] ?? '';
    expect(attributes(defaults, 'w:ascii')).toEqual(['Times New Roman']);
    expect(attributes(elements(defaults, 'w:sz')[0] ?? '', 'w:val')).toEqual(['28']);
    expect(attributes(elements(defaults, 'w:lang')[0] ?? '', 'w:val')).toEqual(['vi-VN']);
    const document = part(parts, 'word/document.xml');
    expect(new Set(attributes(styles + document, 'w:ascii'))).toEqual(new Set(['Times New Roman']));
    const used = ['Title', 'Heading1', 'Caption', 'BodyText'].map(
      (style) => elements(styles, 'w:style').find((one) => one.includes(`w:styleId="${style}"`)) ?? '',
    );
    const colours = elements(used.join('') + document, 'w:color').flatMap((one) => attributes(one, 'w:val'));
    expect(colours.filter((colour) => colour !== '000000')).toEqual([]);
  });

  it('stays upright where every table is narrow', async () => {
    const narrow = await written(districtReport({ views: [sampleView({ table: ATTENTION })] }));
    expect(sections(narrow)).toHaveLength(1);
  });

  it('turns once for wide tables that follow each other without a chart between', async () => {
    const wide = [1, 2].map((number) => sampleView({ title: `Bảng rộng ${number}`, table: RANKING }));
    const landscapes = sections(await written(districtReport({ views: wide }))).filter((section) =>
      section.includes('w:orient="landscape"'),
    );
    expect(landscapes).toHaveLength(1);
  });
});
