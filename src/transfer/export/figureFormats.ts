import type { FigureFormat } from '#src/domain/report.ts';

/** How an office program prints each kind of figure; in its own language it writes the marks its reader knows. */
export const FIGURE_FORMATS: Readonly<Record<FigureFormat, string>> = {
  share: '0.0%',
  points: '#,##0.00',
  count: '#,##0',
  days: '#,##0.0',
  number: '#,##0.0##',
};
