import { describe, expect, it } from 'vitest';
import type { ReportPlane } from '#src/domain/report.ts';
import { chartPart } from '#src/transfer/export/slides/chartPart.ts';
import { sampleView } from '../sampleReport.ts';
import { deckReport } from './deckSamples.ts';
import { chartSheets, openedDeck, textOf, wordsOf } from './openedDeck.ts';

const BOX = { width: 12, height: 4.5 };
const dot = (name: string, across: number, up: number, isNamed = false) => ({ name, across, up, isNamed });
const PLANE: ReportPlane = {
  kind: 'plane',
  across: { name: 'Số hồ sơ trong kỳ', format: 'count' },
  up: { name: 'Tỷ lệ đúng hẹn', format: 'share' },
  groups: [
    { name: 'Thấp hơn giới hạn', tone: 'badFull', dots: [dot('Hưng Phong', 208, 0.909, true)] },
    {
      name: 'Trong giới hạn',
      tone: 'accentSoft',
      dots: [dot('Lương Hòa', 220, 1), dot('Tân Hào', 240, 0.975)],
    },
  ],
  lines: [
    {
      name: 'Giới hạn',
      look: 'dashed',
      points: [
        [10, 0.2],
        [100, 0.93],
        [250, 0.95],
      ],
    },
    {
      name: 'Giới hạn',
      look: 'dashed',
      points: [
        [10, 1.5],
        [100, 0.999],
        [250, 0.99],
      ],
    },
  ],
};

const report = () => deckReport({ views: [sampleView({ series: PLANE, table: null })] });

/** The figures of an axis series by series, null where a program draws nothing. */
function figures(chart: string, axis: 'x' | 'y'): (number | null)[][] {
  return [...chart.matchAll(new RegExp(`<c:${axis}Val>.*?</c:${axis}Val>`, 'gs'))].map(([values]) => {
    const count = Number(/<c:ptCount val="(\d+)"/.exec(values)?.[1]);
    const known = new Map(
      [...values.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)</g)].map(([, place, value]) => [
        Number(place),
        Number(value),
      ]),
    );
    return Array.from({ length: count }, (_, place) => known.get(place) ?? null);
  });
}

describe('a native chart of dots on a plane', () => {
  it('holds both figures of every dot, in series of one length', () => {
    const chart = chartPart(PLANE, BOX);
    expect(figures(chart, 'x').slice(0, 2)).toEqual([
      [208, null, null],
      [220, 240, null],
    ]);
    expect(figures(chart, 'y').slice(0, 2)).toEqual([
      [0.909, null, null],
      [1, 0.975, null],
    ]);
  });

  it('ends limits where they leave the plot', () => {
    expect(figures(chartPart(PLANE, BOX), 'y').slice(2)).toEqual([
      [null, 0.93, 0.95],
      [null, 0.999, 0.99],
    ]);
  });

  it('names the dots that stand out, both axes, and a limit of two sides once', () => {
    const chart = chartPart(PLANE, BOX);
    expect(wordsOf(chart)).toEqual(['Hưng Phong', 'Số hồ sơ trong kỳ', 'Tỷ lệ đúng hẹn']);
    expect(
      [...chart.matchAll(/<c:legendEntry><c:idx val="(\d)"\/><c:delete val="1"\/>/g)].map(([, at]) => at),
    ).toEqual(['3']);
  });

  it('carries names and figures in its workbook, and says on the slide where its axis begins', async () => {
    const deck = await openedDeck(report());
    const [sheet = ''] = chartSheets(deck);
    expect(textOf(sheet, 't')).toEqual(expect.arrayContaining(['Hưng Phong', 'Lương Hòa', 'Tỷ lệ đúng hẹn']));
    expect(sheet).toContain('<c r="B2"><v>208</v></c>');
    expect(sheet).toContain('<c r="F3"><v>0.975</v></c>');
    expect(wordsOf(deck.slides[1] ?? '').join(' ')).toContain('Trục đứng bắt đầu từ');
    expect(deck.slides[1]).toContain('Thấp hơn giới hạn: Hưng Phong');
  });
});
