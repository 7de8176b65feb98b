import { isMissing, type Missing, type MissingReason } from '../missing.ts';
import type { Assurance } from '../stats/assurance.ts';
import { RULE_PRECEDENCE, type Side, type SpecialCauseRule } from '../stats/specialCauses.ts';
import { crossedLimit } from './crossedLimit.ts';
import type { Signal } from './seriesSignal.ts';

/** A series whose last point is a signal, for worse or for better. */
export interface ChangeItem {
  readonly kind: 'concern' | 'improvement';
  readonly unitCode: string;
  readonly measureCode: string;
  readonly periodId: string;
  readonly value: number;
  readonly numerator: number | Missing;
  readonly denominator: number | Missing;
  readonly rule: SpecialCauseRule;
  readonly side: Side;
  /** Points of the run, this period included. */
  readonly runLength: number;
  readonly runPeriodIds: readonly string[];
  /** What the rule measures against: the limit, the near limit or the mean; null for a trend. */
  readonly limit: number | null;
  readonly mean: number;
  readonly target: number | null;
  readonly assurance: Assurance | Missing;
  readonly provisional: boolean;
  /** How far from the mean, 1 at the limit. */
  readonly distance: number;
}

/** A series that others report and this unit does not. */
export interface MissingItem {
  readonly kind: 'missing';
  readonly unitCode: string;
  readonly measureCode: string;
  readonly periodId: string;
  readonly reason: MissingReason;
  /** Periods in a row without a value, this one included. */
  readonly missingCount: number;
}

type AttentionItem = ChangeItem | MissingItem;

export interface Attention {
  /** Most urgent first. */
  readonly items: readonly AttentionItem[];
  readonly seriesCount: number;
  /** Series that vary as they always have. */
  readonly commonCauseCount: number;
  /** Series that changed where neither way is better. */
  readonly neutralCount: number;
  /** Series that cannot be judged: too few points, no variation, no cases. */
  readonly unjudgedCount: number;
  /** Measures which no unit reported: one gap of a feed, not one for each unit. */
  readonly unreportedMeasures: readonly string[];
}

/**
 * The order of the list. First what may need help, then what others can copy, then what is not known: a leader reads
 * from the top and may stop anywhere. Within a kind: the rule that is least often a false alarm first (the precedence
 * of NHS England's rules), then the series that will not meet its target as it stands, then the larger distance
 * from the mean, then the longer run; codes last, so that the order never depends on the input.
 */
const KIND_ORDER: readonly AttentionItem['kind'][] = ['concern', 'improvement', 'missing'];
const ASSURANCE_ORDER: readonly Assurance[] = ['consistentFail', 'hitOrMiss', 'consistentPass'];

/**
 * What needs attention among the signals of one period, most urgent first, each with its reason as data.
 *
 * A gap is listed only for a value that was not reported: no cases, not applicable and too few points are answers.
 */
export function attention(signals: readonly Signal[]): Attention {
  const reported = new Set(
    signals.filter((signal) => !isUnreported(signal)).map((signal) => signal.measureCode),
  );
  const items = signals.flatMap((signal): AttentionItem[] => {
    if (isUnreported(signal)) return reported.has(signal.measureCode) ? [missingItem(signal)] : [];
    const item = changeItem(signal);
    return item ? [item] : [];
  });
  const kinds = signals.map(({ variation }) => (isMissing(variation) ? null : variation.kind));
  const unreported = signals.filter(isUnreported);
  return {
    items: items.sort(byUrgency),
    seriesCount: signals.length,
    commonCauseCount: kinds.filter((kind) => kind === 'commonCause').length,
    neutralCount: kinds.filter((kind) => kind === 'neutral').length,
    unjudgedCount: kinds.filter((kind) => kind === null).length - unreported.length,
    unreportedMeasures: [...new Set(unreported.map(({ measureCode }) => measureCode))]
      .filter((code) => !reported.has(code))
      .sort(),
  };
}

function isUnreported({ value }: Signal): boolean {
  return isMissing(value) && value.missing === 'notReported';
}

function missingItem({ unitCode, measureCode, periodId, missingCount }: Signal): MissingItem {
  return { kind: 'missing', unitCode, measureCode, periodId, reason: 'notReported', missingCount };
}

function changeItem(signal: Signal): ChangeItem | null {
  const { variation, value, limits } = signal;
  if (isMissing(variation) || isMissing(value) || isMissing(limits)) return null;
  const { kind, cause } = variation;
  if (cause === null || (kind !== 'concern' && kind !== 'improvement')) return null;
  const { rule, side, runLength } = cause;
  const room = value > limits.mean ? limits.upper - limits.mean : limits.mean - limits.lower;
  return {
    kind,
    unitCode: signal.unitCode,
    measureCode: signal.measureCode,
    periodId: signal.periodId,
    value,
    numerator: signal.numerator,
    denominator: signal.denominator,
    rule,
    side,
    runLength,
    runPeriodIds: signal.runPeriodIds,
    limit: crossedLimit(cause, limits),
    mean: limits.mean,
    target: signal.target,
    assurance: signal.assurance,
    provisional: signal.provisional,
    distance: Math.abs(value - limits.mean) / room,
  };
}

function byUrgency(a: AttentionItem, b: AttentionItem): number {
  return KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind) || bySeverity(a, b) || byCodes(a, b);
}

function bySeverity(a: AttentionItem, b: AttentionItem): number {
  if (a.kind === 'missing' || b.kind === 'missing')
    return a.kind === 'missing' && b.kind === 'missing' ? b.missingCount - a.missingCount : 0;
  return (
    RULE_PRECEDENCE.indexOf(a.rule) - RULE_PRECEDENCE.indexOf(b.rule) ||
    assurancePlace(a.assurance) - assurancePlace(b.assurance) ||
    b.distance - a.distance ||
    b.runLength - a.runLength
  );
}

function assurancePlace(found: Assurance | Missing): number {
  return isMissing(found) ? ASSURANCE_ORDER.length : ASSURANCE_ORDER.indexOf(found);
}

function byCodes(a: AttentionItem, b: AttentionItem): number {
  const [one, other] = [a, b].map(({ unitCode, measureCode }) => `${unitCode} ${measureCode}`);
  return (one ?? '') < (other ?? '') ? -1 : one === other ? 0 : 1;
}
