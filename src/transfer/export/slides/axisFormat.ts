import type { FigureFormat } from '#src/domain/report.ts';
import { FIGURE_FORMATS } from '../figureFormats.ts';

/** Ticks need no more places than their step has. */
export function tickFormat(format: FigureFormat, step: number): string {
  if (format === 'share') return step >= 0.01 ? '0%' : FIGURE_FORMATS.share;
  if (Number.isInteger(step)) return FIGURE_FORMATS.count;
  return step >= 0.1 ? '#,##0.0' : FIGURE_FORMATS.points;
}
