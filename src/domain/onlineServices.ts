import { type DossierRecord, dossiersByUnit, sumDossiers } from './dossier.ts';
import { isKnown, isMissing, type Missing, missing } from './missing.ts';
import { countByOnlineDegree, type OnlineDegree, type Procedure, type ProcedureLevel } from './procedure.ts';

/** How many procedures of one level can be handled online to which degree. */
export interface LevelCount {
  readonly level: ProcedureLevel;
  readonly degrees: Readonly<Record<OnlineDegree, number>>;
  readonly total: number;
}

const LEVELS: readonly ProcedureLevel[] = ['province', 'district', 'commune'];

/** The procedures of each level that occurs, from the province down. */
export function onlineByLevel(procedures: readonly Pick<Procedure, 'level' | 'online'>[]): LevelCount[] {
  const byLevel = Map.groupBy(procedures, ({ level }) => level);
  return LEVELS.flatMap((level) => {
    const own = byLevel.get(level);
    return own ? [{ level, degrees: countByOnlineDegree(own), total: own.length }] : [];
  });
}

/** Dossiers filed online in a period. */
export interface FiledOnline {
  readonly online: number | Missing;
  /** All received, those carried over from the period before included. */
  readonly received: number | Missing;
  /** Those that came in the period itself: without what was carried over. */
  readonly filed: number | Missing;
  /** How many units are added up; null where the locality published the sum itself. */
  readonly pooledUnits: number | null;
}

/**
 * The dossiers of a locality that were filed online in a period: from its own rows, else its units together, those
 * that have not reported left out.
 *
 * Worked: 120 online, 60 in person, 20 carried over → 120 of 200 received, 120 of 180 filed.
 */
export function filedOnline(
  records: readonly DossierRecord[],
  periodId: string,
  localityCode: string,
  unitCodes: readonly string[],
): FiledOnline {
  const byUnit = dossiersByUnit(records, periodId);
  const own = byUnit.get(localityCode);
  const isOwn = own !== undefined && isKnown(own.received);
  const reported = unitCodes.flatMap((code) => {
    const counts = byUnit.get(code);
    return counts && isKnown(counts.received) ? [counts] : [];
  });
  const counts = isOwn ? own : sumDossiers(reported);
  return {
    online: counts.receivedOnline,
    received: counts.received,
    filed: sumOf(counts.receivedOnline, counts.receivedDirect),
    pooledUnits: isOwn ? null : reported.length,
  };
}

/** x of n as a share 0–1; why there is none where a count is not known or n is 0. */
export function shareOf(numerator: number | Missing, denominator: number | Missing): number | Missing {
  if (isMissing(numerator)) return numerator;
  if (isMissing(denominator)) return denominator;
  return denominator === 0 ? missing('zeroDenominator') : numerator / denominator;
}

function sumOf(a: number | Missing, b: number | Missing): number | Missing {
  if (isMissing(a)) return a;
  return isMissing(b) ? b : a + b;
}
