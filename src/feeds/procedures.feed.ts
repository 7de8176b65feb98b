import * as z from 'zod/mini';
import { missing } from '#src/domain/missing.ts';
import { normaliseName } from '#src/domain/name.ts';
import type { Procedure } from '#src/domain/procedure.ts';
import type { FeedDocument } from './document.ts';
import { readTable } from './table.ts';

export const PROCEDURES = 'procedures';
export const PROCEDURES_DOCUMENT = 'procedures.json';

export const procedureRowSchema = z.object({
  code: z.string().check(z.minLength(1), z.describe('National code of the procedure, or the locality’s own')),
  name: z.string().check(z.minLength(1), z.describe('Name on screen')),
  field: z.string().check(z.minLength(1), z.describe('Code of its field (lĩnh vực), as in `dossiers`')),
  fieldName: z.string().check(z.minLength(1), z.describe('Name of the field; one name a code')),
  level: z
    .enum(['province', 'district', 'commune'])
    .check(z.describe('Level of government that handles the procedure')),
  online: z
    .enum(['full', 'partial', 'none'])
    .check(z.describe('Provided online: `full` toàn trình, `partial` một phần, `none` not')),
  limitDays: z
    .nullable(z.number().check(z.positive()))
    .check(z.describe('Statutory limit in working days; null where the law sets none')),
});

/** @throws FeedError when the document as a whole cannot be read */
export function parseProcedures(json: unknown): FeedDocument<Procedure> {
  const document = PROCEDURES_DOCUMENT;
  const { envelope, rows, rowNumbers, rejected } = readTable(json, PROCEDURES, document, procedureRowSchema);
  return {
    document,
    feed: PROCEDURES,
    source: envelope.source,
    asOf: envelope.asOf,
    records: rows.map((row) => ({
      code: row.code,
      name: normaliseName(row.name),
      fieldCode: row.field,
      fieldName: normaliseName(row.fieldName),
      level: row.level,
      online: row.online,
      limitDays: row.limitDays ?? missing('notApplicable'),
    })),
    rowNumbers,
    rejected,
  };
}
