import { PROCEDURES, procedureRowSchema } from '#src/feeds/procedures.feed.ts';
import { PROCEDURES as PROCEDURE_LIST } from '../procedures/procedureList.ts';
import { envelope, PORTAL, type TableWire } from './envelope.ts';

export const PROCEDURES_AS_OF = '2024-05-01T00:00:00+07:00';

const COLUMNS = Object.keys(procedureRowSchema.shape) as (keyof typeof procedureRowSchema.shape)[];

/** The list of administrative procedures, columns as the schema names them. */
export function buildProcedures(): TableWire {
  return {
    ...envelope(PROCEDURES, PORTAL, PROCEDURES_AS_OF),
    columns: COLUMNS,
    rows: PROCEDURE_LIST.map((procedure) => COLUMNS.map((column) => procedure[column])),
  };
}
