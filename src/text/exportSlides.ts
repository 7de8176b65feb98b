import type {
  FigureFormat,
  ReportChart,
  ReportPlane,
  ReportSeries,
  ReportTable,
} from '#src/domain/report.ts';
import { EXPORT_TEXT } from './exports.ts';
import {
  formatCount,
  formatDays,
  formatMaximum,
  formatPoints,
  formatRate,
  joinNames,
  joinSomeNames,
} from './format.ts';

/** Words of the slides that a page becomes. */
export const EXPORT_SLIDES_TEXT = {
  coverLayout: 'Trang đầu',
  headline: 'Nhận định',
  chart: 'Biểu đồ',
  picture: 'Hình',
  table: 'Bảng',
  subtitle: 'Tên nội dung',
  lead: 'Nhận định tiếp theo',
  footer: 'Nguồn và phạm vi',
  context: 'Địa phương và kỳ',
  sources: 'Số liệu và nguồn',
  page: 'Số trang',
  line: 'Đường kẻ',
  workbookSheet: 'Số liệu',
  item: 'Mục',
  noContent: 'Không có số liệu để trình bày.',
  theme: 'Trang trình chiếu',
  tinted: 'Ô càng đậm là càng kém',
  moreOfTable: 'Bảng còn tiếp; bảng đầy đủ có trong tệp Excel',
} as const;

/** How a chart's labels print days, in the number formats of spreadsheets. */
export const DAYS_LABEL_FORMAT = '#,##0.0" ngày"';

/** A figure of a series, as it is said in words. */
export function printedFigure(value: number, format: FigureFormat): string {
  switch (format) {
    case 'share':
      return formatRate(value);
    case 'points':
      return formatPoints(value);
    case 'days':
      return formatDays(value);
    case 'count':
      return formatCount(value);
    case 'number':
      return formatMaximum(value);
  }
}

/** "6 / 11". */
export function slidePage(number: number, total: number): string {
  return `${formatCount(number)} / ${formatCount(total)}`;
}

/** "(2/3)": which of the slides of one view. */
export function slidePart(number: number, total: number): string {
  return `(${formatCount(number)}/${formatCount(total)})`;
}

/** "Phụ lục: Ai khác hẳn, xét theo số hồ sơ": the table behind a chart. */
export function appendixTitle(view: string): string {
  return `Phụ lục: ${view}`;
}

/** "Nhận định, 2 dòng": a layout of the deck. */
export function headlineLayout(lines: number): string {
  return `Nhận định, ${formatCount(lines)} dòng`;
}

/**
 * "Số liệu cũ nhất: 30/04/2024 17:00 · Cổng Dịch vụ công quốc gia và 1 nguồn khác", and shorter ways to say it, the
 * longest first: a name is whole or not there. What is not known is left out.
 *
 * @param sources parted by semicolons; all of them stand on the first slide and on the last
 */
export function slideSources(asOf: string, sources: string): readonly string[] {
  const names = sources.split('; ').filter((name) => name !== '');
  const counted = `${formatCount(names.length)} nguồn`;
  const named = joinSomeNames(names, 1, (count) => `${formatCount(count)} nguồn khác`);
  const age = asOf === '' ? '' : noteLine(EXPORT_TEXT.asOf, asOf);
  const withAge = (source: string) => [age, source].filter((part) => part !== '').join(' · ');
  return names.length === 0 ? [age] : [withAge(named), withAge(counted), age];
}

/** A cut axis is said. */
export function cutAxisNote(from: number, format: FigureFormat): string {
  return `Trục đứng bắt đầu từ ${printedFigure(from, format)}, không từ 0`;
}

/** "Khoảng 95%: vạch ở đầu mỗi cột". */
export function intervalNote(name: string): string {
  return `${name}: vạch ở đầu mỗi cột`;
}

/** Which categories lack a value: a bar, or a point of the first line, which the others are compared with. */
export function gapNote({ kind, labels, series }: ReportSeries): string {
  const looked = kind === 'line' ? series.slice(0, 1) : series;
  const gaps = labels.filter((_, place) => looked.some(({ values }) => (values[place] ?? null) === null));
  if (gaps.length === 0) return '';
  return `Không có số liệu: ${joinSomeNames(gaps, 5, (count) => `${formatCount(count)} mục khác`)}`;
}

/** A chart for who does not see it: what it draws, how far it reaches, where each series ends. */
export function chartAltText(title: string, message: string, chart: ReportChart): string {
  if (chart.kind === 'plane') return planeAltText(title, message, chart);
  const kind = chart.kind === 'line' ? 'Biểu đồ đường' : 'Biểu đồ cột';
  const ends = chart.series.flatMap(({ name, values }) => {
    const known = values.filter((value) => value !== null);
    const last = known.at(-1);
    if (last === undefined) return [];
    const range = `từ ${printedFigure(Math.min(...known), chart.format)} đến ${printedFigure(Math.max(...known), chart.format)}`;
    return [
      chart.kind === 'line'
        ? `${name}: ${range}, cuối cùng ${printedFigure(last, chart.format)}`
        : `${name}: ${range}`,
    ];
  });
  const reach = `${formatCount(chart.labels.length)} mục, từ ${chart.labels[0] ?? ''} đến ${chart.labels.at(-1) ?? ''}`;
  return sentences(`${kind}: ${title}`, message, reach, ends.join('; '), gapNote(chart));
}

function planeAltText(title: string, message: string, { across, up, groups }: ReportPlane): string {
  const range = (values: readonly number[], format: FigureFormat) =>
    `từ ${printedFigure(Math.min(...values), format)} đến ${printedFigure(Math.max(...values), format)}`;
  const dots = groups.flatMap((group) => group.dots);
  const reach = `${formatCount(dots.length)} điểm; ${across.name}: ${range(
    dots.map((dot) => dot.across),
    across.format,
  )}; ${up.name}: ${range(
    dots.map((dot) => dot.up),
    up.format,
  )}`;
  const named = groups.flatMap(({ name, dots: own }) => {
    const names = own.filter(({ isNamed }) => isNamed).map((dot) => dot.name);
    return names.length === 0 ? [] : [`${name}: ${joinNames(names)}`];
  });
  return sentences(`Biểu đồ điểm: ${title}`, message, reach, named.join('; '));
}

export function pictureAltText(title: string, message: string, footer: string): string {
  return sentences(`Hình biểu đồ: ${title}`, message, footer);
}

export function tableAltText(title: string, message: string, table: ReportTable): string {
  const size = `${formatCount(table.rows.length)} dòng, các cột ${joinNames(table.columns.filter((name) => name !== ''))}`;
  return sentences(`Bảng: ${title}`, message, size);
}

/** A line of the notes: "Nguồn: Cổng Dịch vụ công quốc gia". */
export function noteLine(name: string, value: string): string {
  return `${name}: ${value}`;
}

function sentences(...parts: readonly string[]): string {
  return parts
    .filter((part) => part !== '')
    .map((part) => (/[.!?…]$/.test(part) ? part : `${part}.`))
    .join(' ');
}
