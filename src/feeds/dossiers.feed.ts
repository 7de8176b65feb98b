import * as z from 'zod/mini';
import type { DossierRecord } from '#src/domain/dossier.ts';
import { periodYear } from '#src/domain/period.ts';
import type { FeedDocument } from './document.ts';
import { cellFigure, countCell, readTable } from './table.ts';

export const DOSSIERS = 'dossiers';

/** The columns of form II.06a/VPCP/KSTT, one row a unit, field and period. */
export const dossierRowSchema = z.object({
  unit: z.string().check(z.describe('Unit code; the code of the locality for its own published sums')),
  field: z.string().check(z.describe('Field code as in `procedures`, or `all` for the row "Tổng cộng"')),
  period: z.string().check(z.describe('Period id')),
  received: countCell.check(z.describe('Tiếp nhận: online + directly + carried over')),
  receivedOnline: countCell.check(z.describe('Received online in the period')),
  receivedDirect: countCell.check(z.describe('Received in person or by post in the period')),
  carriedOver: countCell.check(z.describe('Từ kỳ trước: open at the end of the period before')),
  resolved: countCell.check(z.describe('Đã giải quyết: early + on time + late')),
  early: countCell.check(z.describe('Resolved before the promised date')),
  onTime: countCell.check(z.describe('Resolved on the promised date')),
  late: countCell.check(z.describe('Resolved after the promised date')),
  inProgress: countCell.check(z.describe('Đang giải quyết: within limit + overdue')),
  withinLimit: countCell.check(z.describe('Open, promised date not passed')),
  overdue: countCell.check(z.describe('Open, promised date passed')),
});

export function dossiersDocument(periodId: string): string {
  return `${DOSSIERS}/${periodYear(periodId)}.json`;
}

/** @throws FeedError when the document as a whole cannot be read */
export function parseDossiers(json: unknown, periodId: string): FeedDocument<DossierRecord> {
  const document = dossiersDocument(periodId);
  const { envelope, rows, rowNumbers, rejected } = readTable(json, DOSSIERS, document, dossierRowSchema);
  return {
    document,
    feed: DOSSIERS,
    source: envelope.source,
    asOf: envelope.asOf,
    records: rows.map((row) => ({
      unitCode: row.unit,
      fieldCode: row.field,
      periodId: row.period,
      received: cellFigure(row.received),
      receivedOnline: cellFigure(row.receivedOnline),
      receivedDirect: cellFigure(row.receivedDirect),
      carriedOver: cellFigure(row.carriedOver),
      resolved: cellFigure(row.resolved),
      early: cellFigure(row.early),
      onTime: cellFigure(row.onTime),
      late: cellFigure(row.late),
      inProgress: cellFigure(row.inProgress),
      withinLimit: cellFigure(row.withinLimit),
      overdue: cellFigure(row.overdue),
    })),
    rowNumbers,
    rejected,
  };
}
