import type { ReportCell } from '#src/domain/report.ts';

const COUNT = /^[-−+]?\d{1,3}(?:\.\d{3})*$|^[-−+]?\d+$/;
const DECIMAL = /^[-−+]?(?:\d{1,3}(?:\.\d{3})+|\d+),\d+$/;
const DAYS = / ngày$/;
const DATE = /^(\d{2})\/(\d{2})\/(\d{4})$/;

/**
 * A figure as it is printed on screen, as a number again: "1.234" is 1234, "98,1%" a share of 0.981, "91,41" points,
 * "2,4 ngày" days, "05/04/2024" a date. What is none of these stays text, also "4.812/4.905" and "Chưa báo cáo".
 *
 * A spreadsheet then adds up what can be added, and a reader finds the same figure as on the page.
 */
export function printedCell(printed: string): ReportCell {
  const text = printed.trim();
  const date = DATE.exec(text);
  if (date) return { date: `${date[3]}-${date[2]}-${date[1]}`, text };
  if (text.endsWith('%')) {
    const share = figureOf(text.slice(0, -1).trim());
    // 98.1 / 100 is 0.9809999999999999: a printed tenth of a percent has three places.
    return share === null ? text : { value: Number((share / 100).toFixed(6)), format: 'share', text };
  }
  if (DAYS.test(text)) {
    const days = figureOf(text.replace(DAYS, ''));
    return days === null ? text : { value: days, format: 'days', text };
  }
  const value = figureOf(text);
  if (value === null) return text;
  if (COUNT.test(text)) return { value, format: 'count', text };
  return { value, format: /,\d\d$/.test(text) ? 'points' : 'number', text };
}

function figureOf(text: string): number | null {
  if (!COUNT.test(text) && !DECIMAL.test(text)) return null;
  return Number(text.replaceAll('.', '').replace(',', '.').replace('−', '-'));
}
