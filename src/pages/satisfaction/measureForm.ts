import type { Group } from '#src/domain/indicator.ts';
import { SATISFACTION_TEXT, type SatisfactionMeasure } from '#src/text/satisfaction.ts';
import { type MeasureForm, printFigure } from '#src/text/signals.ts';

/** How a measure is printed, and between which bounds it can be. */
export interface MeasureScale {
  readonly form: MeasureForm;
  readonly minValue: number;
  readonly maxValue: number;
  readonly print: (value: number) => string;
}

export function measureScale(measure: SatisfactionMeasure, group: Group | null): MeasureScale {
  const form: MeasureForm =
    measure === 'points' && group
      ? { kind: 'points', name: group.name, maxPoints: group.maxPoints }
      : { kind: 'rate', name: SATISFACTION_TEXT.measureRate };
  return {
    form,
    minValue: 0,
    maxValue: form.kind === 'points' ? form.maxPoints : 1,
    print: (value) => printFigure(value, form),
  };
}
