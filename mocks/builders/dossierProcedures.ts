import { PROCEDURES } from '../procedures/procedureList.ts';

/** A procedure of the communes, as their dossiers need it. */
export interface DossierProcedure {
  readonly code: string;
  readonly field: string;
  /** Places among `DOSSIER_PROCEDURES` and `DOSSIER_FIELDS`. */
  readonly index: number;
  readonly fieldIndex: number;
  /** Promised working days. */
  readonly limitDays: number;
  /** How often it is asked for, against the others. */
  readonly weight: number;
}

const OF_COMMUNES = PROCEDURES.filter(({ level, weight }) => level === 'commune' && weight > 0);

/** Codes of the fields in which communes have dossiers, in the order of the procedures. */
export const DOSSIER_FIELDS: readonly string[] = [...new Set(OF_COMMUNES.map(({ field }) => field))];

/** The procedures in which communes have dossiers. */
export const DOSSIER_PROCEDURES: readonly DossierProcedure[] = OF_COMMUNES.map((procedure, index) => ({
  code: procedure.code,
  field: procedure.field,
  index,
  fieldIndex: DOSSIER_FIELDS.indexOf(procedure.field),
  limitDays: procedure.limitDays,
  weight: procedure.weight,
}));
