import * as z from 'zod/mini';
import { type Finding, type FindingProblem, finding } from '#src/domain/finding.ts';
import { type Missing, missing } from '#src/domain/missing.ts';
import { type Envelope, envelopeShape, readEnvelope, readShape } from './envelope.ts';
import { shapeError } from './http.ts';

/** A big table on the wire: column names once, then one array a row. */
export const tableSchema = z.object({
  ...envelopeShape,
  columns: z.array(z.string()).check(z.describe('Column names; their order is free')),
  rows: z.array(z.array(z.unknown())).check(z.describe('One array a row, in the order of `columns`')),
});

/** `null` was not reported, `"n/a"` does not apply, 0 is zero. */
export const pointsCell = z.union([z.number().check(z.nonnegative()), z.null(), z.literal('n/a')]);
export const countCell = z.union([z.int().check(z.nonnegative()), z.null(), z.literal('n/a')]);

export function cellFigure(cell: number | null | 'n/a'): number | Missing {
  if (cell === null) return missing('notReported');
  return cell === 'n/a' ? missing('notApplicable') : cell;
}

export interface TableDocument<Row> {
  readonly envelope: Envelope;
  readonly rows: readonly Row[];
  /** For each row, its position in the document, counted from 1. */
  readonly rowNumbers: readonly number[];
  readonly rejected: readonly Finding[];
}

/**
 * Reads a table document row by row. A row that does not fit is set aside with a finding; the rest stays.
 *
 * @param row schema of one row, whose keys are the columns the document must have
 * @throws FeedError when the document as a whole cannot be read or lacks a column
 */
export function readTable<Shape extends z.core.$ZodLooseShape>(
  json: unknown,
  feed: string,
  document: string,
  row: z.ZodMiniObject<Shape>,
): TableDocument<z.output<z.ZodMiniObject<Shape>>> {
  const envelope = readEnvelope(json, feed, document);
  const { columns, rows } = readShape(tableSchema, json, document);
  const wanted = Object.keys(row.shape);
  const positions = wanted.map((column) => columns.indexOf(column));
  const absent = wanted.filter((_, index) => positions[index] === -1);
  if (absent.length > 0) throw shapeError(document, 'missingColumns', absent.join(', '));

  const good: z.output<z.ZodMiniObject<Shape>>[] = [];
  const rowNumbers: number[] = [];
  const rejected: Finding[] = columns
    .filter((column) => !wanted.includes(column))
    .map((column) => finding({ severity: 'warning', problem: 'unknownColumn', document, column }));
  rows.forEach((cells, index) => {
    const named = Object.fromEntries(wanted.map((column, i) => [column, cells[positions[i] ?? -1]]));
    const result = z.safeParse(row, named);
    if (result.success) {
      good.push(result.data);
      rowNumbers.push(index + 1);
      return;
    }
    const column = String(result.error.issues[0]?.path[0] ?? '');
    rejected.push(
      finding({
        severity: 'error',
        problem: cells.length < columns.length ? 'shortRow' : cellProblem(named[column]),
        document,
        row: index + 1,
        column,
        unitCode: typeof named['unit'] === 'string' ? named['unit'] : null,
        periodId: typeof named['period'] === 'string' ? named['period'] : null,
        value: printed(named[column]),
      }),
    );
  });
  return { envelope, rows: good, rowNumbers, rejected };
}

function cellProblem(value: unknown): FindingProblem {
  if (typeof value !== 'number') return typeof value === 'string' ? 'notANumber' : 'badValue';
  if (!Number.isFinite(value)) return 'notFinite';
  return value < 0 ? 'negative' : 'badValue';
}

/** A value as it may be shown: short, and never markup. */
function printed(value: unknown): string {
  return value === Number.POSITIVE_INFINITY ? '∞' : String(JSON.stringify(value) ?? '').slice(0, 40);
}
