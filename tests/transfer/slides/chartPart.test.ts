import { describe, expect, it } from 'vitest';
import type { ReportSeries } from '#src/domain/report.ts';
import { chartPart } from '#src/transfer/export/slides/chartPart.ts';
import { deckReport, YEAR } from './deckSamples.ts';
import { chartSheets, openedDeck, textOf } from './openedDeck.ts';

const BOX = { width: 12, height: 4.5 };
const UNITS = [
  'Lương Quới',
  'Phong Nẫm',
  'Thạnh Phú Đông',
  'Thị trấn Giồng Trôm',
  'Tân Lợi Thạnh',
  'Hưng Nhượng',
];

function bars(known: Partial<ReportSeries> = {}): ReportSeries {
  return {
    kind: 'bar',
    format: 'points',
    labels: UNITS.flatMap((unit) => [unit, `${unit} Đông`]),
    series: [
      { name: 'Tổng điểm', values: UNITS.flatMap((_, place) => [95 - place, place === 2 ? null : 90.5]) },
    ],
    ...known,
  };
}

/** The values of each series that a program draws, by their places. */
function drawnValues(chart: string): (readonly (readonly [place: number, value: number])[])[] {
  return [...chart.matchAll(/<c:val>.*?<\/c:val>/gs)].map(([values]) =>
    [...values.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)<\/c:v>/g)].map(([, place, value]) => [
      Number(place),
      Number(value),
    ]),
  );
}

describe('a native chart', () => {
  it('holds every value, nothing where nothing was reported, and 0 where 0 was', () => {
    const [rates] = drawnValues(chartPart(YEAR, BOX));
    expect(rates?.map(([place]) => place)).toEqual([0, 1, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(new Map(rates).get(5)).toBe(0);
    expect(chartPart(YEAR, BOX)).toContain('<c:dispBlanksAs val="gap"/>');
    expect(chartPart(YEAR, BOX)).toContain('<c:ptCount val="12"/>');
  });

  it('carries a workbook in which the same values can be edited', async () => {
    const [sheet = ''] = chartSheets(await openedDeck(deckReport()));
    expect(textOf(sheet, 't').slice(0, 3)).toEqual(['Tỷ lệ đúng hẹn', 'Bình quân', '01/2023']);
    expect(sheet).toContain('<c r="B2"><v>0.98</v></c>');
    expect(sheet).toContain('<c r="B7"><v>0</v></c>');
    expect(sheet).not.toContain('r="B4"');
    expect(sheet).toContain('<c r="C4"><v>0.981</v></c>');
  });

  it('names the cells its values stand in', () => {
    expect(textOf(chartPart(YEAR, BOX), 'c:f')).toEqual([
      "'Số liệu'!$B$1",
      "'Số liệu'!$A$2:$A$13",
      "'Số liệu'!$B$2:$B$13",
      "'Số liệu'!$C$1",
      "'Số liệu'!$A$2:$A$13",
      "'Số liệu'!$C$2:$C$13",
    ]);
  });

  it.each([
    ['share', '0.0%'],
    ['points', '#,##0.00'],
    ['count', '#,##0'],
    ['days', '#,##0.0'],
    ['number', '#,##0.0##'],
  ] as const)('prints %s as such', (format, code) => {
    expect(chartPart({ ...YEAR, format }, BOX)).toContain(`<c:formatCode>${code}</c:formatCode>`);
  });

  it('names lines at their ends and has no legend', () => {
    const chart = chartPart(YEAR, BOX);
    const ends = [...chart.matchAll(/<c:dLbl><c:idx val="(\d+)"\/>.*?<\/c:dLbl>/gs)];
    expect(ends.map(([, place]) => place)).toEqual(['11', '11']);
    expect(ends.every(([label]) => label.includes('<c:showSerName val="1"/>'))).toBe(true);
    expect(chart).not.toContain('<c:legend>');
  });

  it('leaves a series without any value out', () => {
    const none = { name: 'Giới hạn dưới', values: YEAR.labels.map(() => null) };
    expect(chartPart({ ...YEAR, series: [...YEAR.series, none] }, BOX)).not.toContain('Giới hạn dưới');
  });

  it('begins bars at 0 and prints their values', () => {
    const chart = chartPart(bars(), BOX);
    expect(chart).toContain('<c:min val="0"/>');
    expect(chart).toContain('<c:dLblPos val="outEnd"/>');
    expect(chart).not.toContain('<c:legend>');
    expect(chart).not.toMatch(/3D|pieChart/);
  });

  it('draws how sure each bar is, its value at the foot, and says on the slide what the line is', async () => {
    const interval = { name: 'Khoảng 95%', bounds: [[0.7, 0.88], null] as const };
    const chart = {
      kind: 'bar',
      format: 'share',
      labels: ['Hưng Phong', 'Châu Bình'],
      series: [{ name: 'Tỷ lệ hài lòng', values: [0.8, 0.9], interval }],
    } as const;
    const part = chartPart(chart, BOX);
    const reach = (side: string) =>
      textOf(part.match(`<c:${side}>.*</c:${side}>`)?.[0] ?? '', 'c:v').map(Number);
    expect(reach('plus')).toEqual([expect.closeTo(0.08, 9)]);
    expect(reach('minus')).toEqual([expect.closeTo(0.1, 9)]);
    expect(part).toContain('<c:dLblPos val="inBase"/>');
    // A short bar has no room for its value: the axis says it.
    const short = chartPart({ ...chart, series: [{ ...chart.series[0], values: [0.05, 0.9] }] }, BOX);
    expect(short).not.toContain('c:dLblPos');
    expect(short).toContain('<c:delete val="0"/>');
  });

  it('lays bars down where names need room, the first on top, and lets months stand', () => {
    expect(chartPart(bars(), BOX)).toContain('<c:barDir val="bar"/>');
    expect(chartPart(bars(), BOX)).toContain('<c:orientation val="maxMin"/>');
    expect(chartPart({ ...YEAR, kind: 'bar' }, BOX)).toContain('<c:barDir val="col"/>');
  });

  it('lets columns of periods stand, however long their names are', () => {
    const periods = bars({ isOverTime: true });
    expect(chartPart(bars(), BOX)).toContain('<c:barDir val="bar"/>');
    expect(chartPart(periods, BOX)).toContain('<c:barDir val="col"/>');
  });

  it('has a legend for bars of several series only', () => {
    expect(chartPart({ ...YEAR, kind: 'bar' }, BOX)).toContain('<c:legend>');
  });

  it('stacks parts on an axis that holds their sum, or as shares of one length', () => {
    const parts = {
      series: [
        { name: 'Trước hạn', tone: 'good' as const, values: UNITS.map(() => 60) },
        { name: 'Quá hạn', tone: 'bad' as const, values: UNITS.map(() => 70) },
      ],
      labels: UNITS,
      format: 'count' as const,
    };
    const summed = chartPart(bars({ ...parts, stacking: 'sum' }), BOX);
    expect(summed).toContain('<c:grouping val="stacked"/>');
    expect(summed).toContain('<c:overlap val="100"/>');
    expect(Number(/<c:max val="([^"]+)"/.exec(summed)?.[1])).toBeGreaterThanOrEqual(130);
    const shares = chartPart(bars({ ...parts, stacking: 'share' }), BOX);
    expect(shares).toContain('<c:grouping val="percentStacked"/>');
    expect(shares).toContain('<c:max val="1"/>');
    expect(drawnValues(shares)[1]?.[0]).toEqual([0, 70]);
    // What is bad is told from the rest by its stripes, not by its hue alone.
    expect(shares.match(/<a:pattFill/g)).toHaveLength(1);
  });

  it('stands ranks with the first at the top, follows those that stand out and names no others', () => {
    const line = (name: string, values: number[], tone?: 'good') => ({
      name,
      values,
      ...(tone ? { tone } : {}),
    });
    const chart = chartPart(
      {
        ...{ kind: 'line', isRank: true, isOverTime: true, format: 'count', labels: ['3/2024', '4/2024'] },
        series: [
          line('Phước Long', [4, 1], 'good'),
          ...UNITS.map((name, at) => line(name, [at + 1, at + 2])),
        ],
      },
      BOX,
    );
    expect(chart).toContain('<c:orientation val="maxMin"/>');
    expect(chart).toContain('<c:min val="1"/>');
    expect(chart.match(/<c:dLbl>/g)).toHaveLength(1);
    expect(chart.match(/<c:symbol val="diamond"\/>/g)).toHaveLength(1);
  });

  it('neither draws nor names what only carries another bar', () => {
    const chart = chartPart(
      bars({
        stacking: 'sum',
        series: [
          { name: 'Hạng tốt hơn', tone: 'none', values: UNITS.map(() => 2) },
          { name: 'Khoảng hạng', tone: 'accentSoft', values: UNITS.map(() => 5) },
        ],
      }),
      BOX,
    );
    expect(chart).not.toContain('<c:legend>');
    expect(chart).toContain('<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:invertIfNegative');
  });

  it('keeps markup in names as text', () => {
    const chart = chartPart(bars({ labels: ['<b>&"', ...bars().labels.slice(1)] }), BOX);
    expect(textOf(chart, 'c:v')).toContain('<b>&"');
    expect(chart).not.toContain('<b>');
  });
});
