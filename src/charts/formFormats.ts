import type { FigureFormat } from '#src/domain/report.ts';
import type { MeasureForm } from '#src/text/signals.ts';

/** How figures of each form stand in a file. */
export const FORM_FORMATS: Readonly<Record<MeasureForm['kind'], FigureFormat>> = {
  rate: 'share',
  points: 'points',
  days: 'days',
  count: 'count',
};
