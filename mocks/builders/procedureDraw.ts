import { DOSSIER_FIELDS, DOSSIER_PROCEDURES, type DossierProcedure } from './dossierProcedures.ts';
import { demandFactor } from './dossierStories.ts';
import { keyedRandom, normal, type Random } from './random.ts';

const FIELD_QUANTITY = 2100;
/** Fields differ from unit to unit, and a little from month to month. */
const UNIT_NOISE = 0.2;
const MONTH_NOISE = 0.1;
const EVERY_MONTH = -1;

/** Which unit and month is drawn. */
export interface DossierKey {
  readonly seed: number;
  readonly unitCode: string;
  readonly unitKey: number;
  readonly month: string;
  readonly monthIndex: number;
}

/** Draws procedures as the applicants of a unit ask for them in a month. */
export function procedureDraw(key: DossierKey): (random: Random) => DossierProcedure {
  const { seed, unitKey, unitCode, month, monthIndex } = key;
  const ofField = DOSSIER_FIELDS.map((_, index) => {
    const unitNoise = normal(keyedRandom(seed, unitKey, EVERY_MONTH, FIELD_QUANTITY + index));
    const monthNoise = normal(keyedRandom(seed, unitKey, monthIndex, FIELD_QUANTITY + index));
    return Math.exp(UNIT_NOISE * unitNoise + MONTH_NOISE * monthNoise);
  });
  let sum = 0;
  const upTo = DOSSIER_PROCEDURES.map((procedure) => {
    const { weight, fieldIndex } = procedure;
    sum += weight * (ofField[fieldIndex] ?? 1) * demandFactor(procedure, unitCode, month);
    return sum;
  });
  return (random) => {
    const drawn = random() * sum;
    const procedure = DOSSIER_PROCEDURES[upTo.findIndex((end) => drawn < end)];
    if (!procedure) throw new Error('no procedure of communes');
    return procedure;
  };
}
