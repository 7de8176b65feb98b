import { ALL_FIELDS, type DossierRecord, sumDossiers } from './dossier.ts';
import { isKnown, isMissing, type Missing, missing } from './missing.ts';
import { type CountPair, type OnTimeBasis, onTimeCounts } from './onTimeRate.ts';
import { countedRate } from './stats/countedRate.ts';
import { kitagawa } from './stats/kitagawa.ts';

/** The rows by field of each unit in one period, by unit code; a unit without fields has none. */
export type FieldRows = ReadonlyMap<string, readonly DossierRecord[]>;

/** What one field did to a changed rate. */
export interface FieldChange {
  readonly fieldCode: string;
  readonly before: CountPair;
  readonly after: CountPair;
  /** Its share of all cases, 0–1. */
  readonly shareBefore: number;
  readonly shareAfter: number;
  /**
   * What its changed share did, counted against the mean rate: a field of low rate that grew pulls the whole down.
   */
  readonly mix: number;
  /** What its changed rate did. */
  readonly performance: number;
}

/** A changed rate, split into the mix of fields and the performance within them: total = mix + performance. */
export interface FieldMix {
  readonly before: Readonly<{ numerator: number; denominator: number; rate: number }>;
  readonly after: Readonly<{ numerator: number; denominator: number; rate: number }>;
  readonly total: number;
  readonly mix: number;
  readonly performance: number;
  readonly fields: readonly FieldChange[];
  /** Units whose fields are known in both periods: only they are compared. */
  readonly unitCount: number;
}

/** The rows of a period that name a field. */
export function fieldRows(records: readonly DossierRecord[], periodId: string): FieldRows {
  return Map.groupBy(
    records.filter((record) => record.periodId === periodId && record.fieldCode !== ALL_FIELDS),
    (record) => record.unitCode,
  );
}

/**
 * Did they return later, or was there more of what takes long? Kitagawa's split of the on-time rate of some units by
 * the field of the dossiers.
 *
 * The mix of a single field is counted against the mean of both rates, (s1 − s0)((r1 + r0)/2 − c): shares sum to 1, so
 * that c changes no sum, and says which fields pulled up and which down.
 * Edge cases: only units that know their fields in both periods are compared; without one, and where a period had no
 * cases at all, there is no split.
 * Worked: A 150 at 0.88 and B 50 at 0.68, then A 100 at 0.90 and B 100 at 0.70: total −0.03 = mix −0.05 (A −0.01875,
 * B −0.03125) + performance +0.02.
 */
export function fieldMix(
  before: FieldRows,
  after: FieldRows,
  unitCodes: readonly string[],
  basis: OnTimeBasis,
): FieldMix | Missing {
  const compared = unitCodes.filter(
    (code) => isComplete(before.get(code), basis) && isComplete(after.get(code), basis),
  );
  if (compared.length === 0) return missing('notReported');
  const earlier = pairsByField(before, compared, basis);
  const later = pairsByField(after, compared, basis);
  const split = kitagawa(strata(earlier), strata(later));
  if (isMissing(split)) return split;
  const sumBefore = countedSum(earlier);
  const sumAfter = countedSum(later);
  if (isMissing(sumBefore)) return sumBefore;
  if (isMissing(sumAfter)) return sumAfter;
  const centre = (split.rateBefore + split.rateAfter) / 2;
  const fields = split.strata.map(({ code, mix, performance }): FieldChange => {
    const shareBefore = cases(earlier.get(code)) / sumBefore.denominator;
    const shareAfter = cases(later.get(code)) / sumAfter.denominator;
    return {
      fieldCode: code,
      before: earlier.get(code) ?? NO_CASES,
      after: later.get(code) ?? NO_CASES,
      shareBefore,
      shareAfter,
      mix: mix - (shareAfter - shareBefore) * centre,
      performance,
    };
  });
  const { total, mix, performance } = split;
  return { before: sumBefore, after: sumAfter, total, mix, performance, fields, unitCount: compared.length };
}

const NO_CASES: CountPair = { numerator: 0, denominator: 0 };

/** True where a unit reported all that the rate is made from, in every field. */
function isComplete(rows: readonly DossierRecord[] | undefined, basis: OnTimeBasis): boolean {
  if (!rows) return false;
  return rows.every((row) => {
    const { numerator, denominator } = onTimeCounts(row, basis);
    return isKnown(numerator) && isKnown(denominator);
  });
}

function pairsByField(
  rows: FieldRows,
  unitCodes: readonly string[],
  basis: OnTimeBasis,
): ReadonlyMap<string, CountPair> {
  const all = unitCodes.flatMap((code) => rows.get(code) ?? []);
  return new Map(
    [...Map.groupBy(all, (row) => row.fieldCode)].map(([code, ofField]) => [
      code,
      onTimeCounts(sumDossiers(ofField), basis),
    ]),
  );
}

function strata(pairs: ReadonlyMap<string, CountPair>) {
  return [...pairs].map(([code, pair]) => ({ code, ...pair }));
}

function cases(pair: CountPair | undefined): number {
  return pair && isKnown(pair.denominator) ? pair.denominator : 0;
}

function countedSum(pairs: ReadonlyMap<string, CountPair>) {
  const known = [...pairs.values()].filter(
    (pair): pair is { numerator: number; denominator: number } =>
      isKnown(pair.numerator) && isKnown(pair.denominator),
  );
  return countedRate(
    known.reduce((sum, pair) => sum + pair.numerator, 0),
    known.reduce((sum, pair) => sum + pair.denominator, 0),
  );
}
