/** Why a figure is not known. Each reason has its own words on screen and is never drawn as 0. */
export type MissingReason = 'notReported' | 'notApplicable' | 'zeroDenominator' | 'tooFew' | 'noVariation';

/** The answer of a calculation whose figure is not known. */
export interface Missing {
  readonly missing: MissingReason;
}

const REASONS: Readonly<Record<MissingReason, Missing>> = {
  notReported: { missing: 'notReported' },
  notApplicable: { missing: 'notApplicable' },
  zeroDenominator: { missing: 'zeroDenominator' },
  tooFew: { missing: 'tooFew' },
  noVariation: { missing: 'noVariation' },
};

/** One shared object per reason, so that results with the same gap compare equal. */
export function missing(reason: MissingReason): Missing {
  return REASONS[reason];
}

export function isMissing(value: unknown): value is Missing {
  return typeof value === 'object' && value !== null && 'missing' in value;
}

export function isKnown<Value>(value: Value | Missing): value is Value {
  return !isMissing(value);
}
