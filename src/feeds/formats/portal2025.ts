import * as z from 'zod/mini';
import { type Catalog, feedEntry, formulaFor } from '#src/domain/catalog.ts';
import { type Finding, finding } from '#src/domain/finding.ts';
import { type Missing, missing } from '#src/domain/missing.ts';
import { publishedPoints } from '#src/domain/points.ts';
import type { ServiceIndexScore } from '#src/domain/serviceIndex.ts';
import type { Unit, UnitLevel } from '#src/domain/unit.ts';
import type { FeedDocument } from '../document.ts';
import { readShape } from '../envelope.ts';
import { shapeError } from '../http.ts';

/**
 * Answer of the National Public Service Portal until 2025: a JSON array of rows whose values are strings or
 * numbers. It carries neither period nor time; both come from the catalogue. ROW_STT is not read: it ranks
 * departments and communes in one list and breaks ties arbitrarily.
 */
export const portal2025Schema = z.array(z.record(z.string(), z.union([z.string(), z.number(), z.null()])));

export const PORTAL_2025_FIXED_COLUMNS = ['MA_COQUAN', 'LOAI_COQUAN', 'TONG_SCORE'] as const;

/** Portal level of an agency (LOAI_COQUAN) → level of ours. */
export const PORTAL_LEVELS: Readonly<Record<string, UnitLevel>> = {
  '1': 'province',
  '2': 'department',
  '3': 'commune',
};

type PortalRow = z.infer<typeof portal2025Schema>[number];

/** @throws FeedError when the answer is no array of rows or lacks a column */
export function parsePortal2025(
  json: unknown,
  periodId: string,
  catalog: Catalog,
  units: readonly Unit[],
): FeedDocument<ServiceIndexScore> {
  const document = `service-index/${periodId}.json`;
  const rows = readShape(portal2025Schema, json, document);
  const period = catalog.periods.find(({ id }) => id === periodId);
  const groupCodes = (period && formulaFor(catalog, period)?.groups.map(({ code }) => code)) ?? [];
  const absent = [...PORTAL_2025_FIXED_COLUMNS, ...groupCodes].filter(
    (column) => rows.length > 0 && !rows.some((row) => Object.hasOwn(row, column)),
  );
  if (absent.length > 0) throw shapeError(document, 'missingColumns', absent.join(', '));

  const codeOfPortalCode = new Map(units.map((unit) => [unit.portalCode ?? unit.code, unit.code]));
  const records: ServiceIndexScore[] = [];
  const rowNumbers: number[] = [];
  const rejected: Finding[] = [];
  rows.forEach((row, index) => {
    if (PORTAL_LEVELS[String(row['LOAI_COQUAN'])] !== catalog.locality.unitLevel) return;
    const portalCode = String(row['MA_COQUAN'] ?? '');
    const unitCode = codeOfPortalCode.get(portalCode) ?? portalCode;
    const problems: Finding[] = [];
    const read = (column: string): number | Missing => {
      const figure = portalPoints(row, column);
      if (typeof figure !== 'string') return figure;
      const value = String(row[column]);
      problems.push(
        finding({
          severity: 'error',
          problem: figure,
          document,
          row: index + 1,
          column,
          unitCode,
          periodId,
          value,
        }),
      );
      return missing('notReported');
    };
    const groupPoints = new Map(groupCodes.map((code) => [code, read(code)]));
    const totalPoints = read('TONG_SCORE');
    if (problems[0]) {
      rejected.push(problems[0]);
      return;
    }
    records.push({ unitCode, periodId, groupPoints, totalPoints });
    rowNumbers.push(index + 1);
  });
  const entry = feedEntry(catalog, 'service-index');
  return {
    document,
    feed: 'service-index',
    source: entry?.source ?? '',
    asOf: entry?.captures.find((capture) => capture.period === periodId)?.asOf ?? entry?.asOf ?? null,
    records,
    rowNumbers,
    rejected,
  };
}

/** Points as printed by the portal ("19.81", 19.81 or "19,81"); the problem when they are none. */
function portalPoints(
  row: PortalRow,
  column: string,
): number | Missing | 'negative' | 'notFinite' | 'notANumber' {
  const value = row[column];
  if (value === undefined || value === null || value === '') return missing('notReported');
  const text = String(value).trim();
  const points = Number(text.replace(',', '.'));
  if (Number.isNaN(points)) return 'notANumber';
  if (!Number.isFinite(points)) return 'notFinite';
  return points < 0 ? 'negative' : publishedPoints(points);
}
