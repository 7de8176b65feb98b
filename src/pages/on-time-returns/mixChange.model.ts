import type { ChartPoint, ChartTable } from '#src/charts/ChartFrame.tsx';
import type { WaterfallStep } from '#src/charts/waterfallLayout.ts';
import { type FieldChange, type FieldMix, type FieldRows, fieldMix } from '#src/domain/fieldMix.ts';
import { isKnown, isMissing, type Missing, missing } from '#src/domain/missing.ts';
import type { OnTimeBasis } from '#src/domain/onTimeRate.ts';
import { fromHundredths, toHundredths } from '#src/domain/points.ts';
import { rateChange } from '#src/domain/rateChange.ts';
import { isSmallSample } from '#src/domain/smallSample.ts';
import { capitalise } from '#src/text/format.ts';
import { ON_TIME_TEXT } from '#src/text/onTimeReturns.ts';
import {
  changedCounts,
  changedShares,
  fineRate,
  MIX_TEXT,
  type PrintedMix,
  signedShare,
} from '#src/text/onTimeReturnsMix.ts';
import { periodName } from '#src/text/periods.ts';
import { signedPoints } from '#src/text/reckoning.ts';

/** So many fields are listed under each of the two parts; the others stand together. */
const LISTED_FIELDS = 3;
/** Less than half of what is printed is nothing. */
const LEAST_SHOWN = 0.005;

/**
 * The unit whose rate its mix moved most, among those whose rate clearly changed: of many units that are compared at once
 * some change by chance, and what chance did is not to be explained. `notReported` where no unit has enough cases and
 * known fields in both periods, `noVariation` where no clear change was made by the mix.
 */
export function mostMovedByMix(
  before: FieldRows,
  after: FieldRows,
  unitCodes: readonly string[],
  basis: OnTimeBasis,
): string | Missing {
  const moved = unitCodes.flatMap((code) => {
    const found = fieldMix(before, after, [code], basis);
    if (isMissing(found)) return [];
    if (isFew(found)) return [];
    return [{ code, size: isClear(found) ? Math.abs(found.mix) : 0 }];
  });
  const [first] = moved;
  if (!first) return missing('notReported');
  const most = moved.reduce((best, one) => (one.size > best.size ? one : best), first);
  return most.size * 100 < LEAST_SHOWN ? missing('noVariation') : most.code;
}

/** Few cases in one of the periods: a single one moves the rate. */
export function isFew({ before, after }: Pick<FieldChange, 'before' | 'after'>): boolean {
  return [before, after].some(({ denominator }) => isKnown(denominator) && isSmallSample(denominator));
}

function isClear({ before, after }: FieldMix): boolean {
  const change = rateChange(before, after);
  return isKnown(change) && change.certainty === 'clear';
}

/** A split in hundredths of a percentage point whose parts add up as they are printed. */
export function printedMix(found: FieldMix): PrintedMix {
  const before = hundredths(found.before.rate);
  const after = hundredths(found.after.rate);
  const mix = hundredths(found.mix);
  return {
    before: fromHundredths(before),
    after: fromHundredths(after),
    total: fromHundredths(after - before),
    mix: fromHundredths(mix),
    performance: fromHundredths(after - before - mix),
  };
}

function hundredths(share: number): number {
  return toHundredths(share * 100);
}

/** A field that moved the rate, with what it moved by, in percentage points. */
interface MovedField {
  readonly change: FieldChange;
  readonly points: number;
}

/** The fields that made most of one part, the strongest first. */
export function strongestFields(found: FieldMix, part: 'mix' | 'performance'): MovedField[] {
  return found.fields
    .map((change) => ({ change, points: change[part] * 100 }))
    .filter(({ points }) => Math.abs(points) >= LEAST_SHOWN)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
    .slice(0, LISTED_FIELDS)
    .map(({ change, points }) => ({ change, points: fromHundredths(toHundredths(points)) }));
}

interface MixPicture {
  readonly steps: readonly WaterfallStep[];
  readonly points: readonly ChartPoint[];
  readonly table: ChartTable;
}

/** From the rate before to the rate after: first the mix, then the performance, each with the fields that made it. */
export function mixPicture(
  found: FieldMix,
  beforeId: string,
  afterId: string,
  fieldName: (code: string) => string,
): MixPicture {
  const printed = printedMix(found);
  const middle = printed.before + printed.mix;
  const parts = [
    { part: 'mix', label: MIX_TEXT.mixPart, from: printed.before, change: printed.mix },
    { part: 'performance', label: MIX_TEXT.performancePart, from: middle, change: printed.performance },
  ] as const;
  const steps = [
    totalStep('before', beforeId, printed.before),
    ...parts.flatMap(({ part, label, from, change }) => [
      step(part, 'group', label, from, change),
      ...fieldSteps(found, part, from, change, fieldName),
    ]),
    totalStep('after', afterId, printed.after),
  ];
  return {
    steps,
    points: steps.map(({ key, label, figure, counts }) => ({
      key,
      label: [`${label}: ${figure}`, counts].filter(Boolean).join('; '),
    })),
    table: {
      columns: [
        ON_TIME_TEXT.field,
        MIX_TEXT.mixPart,
        MIX_TEXT.performancePart,
        MIX_TEXT.shares,
        MIX_TEXT.counts,
      ],
      rows: [
        [MIX_TEXT.all, signedPoints(printed.mix), signedPoints(printed.performance), '', sumCounts(found)],
        ...found.fields
          .toSorted((a, b) => weight(b) - weight(a))
          .map((change) => [
            fieldName(change.fieldCode),
            signedPoints(change.mix * 100),
            signedPoints(change.performance * 100),
            changedShares(change.shareBefore, change.shareAfter, isFew(change)),
            changedCounts(change, isFew(change)),
          ]),
      ],
    },
  };
}

function sumCounts({ before, after }: FieldMix): string {
  return changedCounts({ before, after }, isFew({ before, after }));
}

function weight({ mix, performance }: FieldChange): number {
  return Math.abs(mix) + Math.abs(performance);
}

/** The listed fields of a part, one after the other, and what all others did together. */
function fieldSteps(
  found: FieldMix,
  part: 'mix' | 'performance',
  from: number,
  change: number,
  fieldName: (code: string) => string,
): WaterfallStep[] {
  let at = from;
  const listed = strongestFields(found, part).map(({ change: field, points }) => {
    const counts =
      part === 'mix'
        ? changedShares(field.shareBefore, field.shareAfter, isFew(field))
        : changedCounts(field, isFew(field));
    const one = step(`${part} ${field.fieldCode}`, 'part', fieldName(field.fieldCode), at, points, counts);
    at += points;
    return one;
  });
  const rest = fromHundredths(toHundredths(from + change - at));
  return rest === 0 ? listed : [...listed, step(`${part} rest`, 'part', MIX_TEXT.otherFields, at, rest)];
}

function step(
  key: string,
  kind: 'group' | 'part',
  label: string,
  from: number,
  change: number,
  counts = '',
): WaterfallStep {
  return { key, kind, label, from, to: from + change, figure: signedShare(change), counts, isKnown: true };
}

function totalStep(key: string, periodId: string, rate: number): WaterfallStep {
  return {
    key,
    kind: 'total',
    label: capitalise(periodName(periodId)),
    from: rate,
    to: rate,
    figure: fineRate(rate),
    counts: '',
    isKnown: true,
  };
}
