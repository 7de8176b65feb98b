import * as z from 'zod/mini';
import { type Catalog, formulaFor } from '#src/domain/catalog.ts';
import { type Finding, type FindingProblem, finding } from '#src/domain/finding.ts';
import { type Missing, missing } from '#src/domain/missing.ts';
import { publishedPoints } from '#src/domain/points.ts';
import type { ServiceIndexScore } from '#src/domain/serviceIndex.ts';
import type { Unit, UnitLevel } from '#src/domain/unit.ts';
import type { FeedDocument } from '../document.ts';
import { readShape } from '../envelope.ts';
import { shapeError } from '../http.ts';
import { capturedAnswer } from './capturedAnswer.ts';

/**
 * Answer of the National Public Service Portal until 2025: a JSON array of rows whose values are strings or
 * numbers. It carries neither period nor time; both come from the catalogue. ROW_STT is not read: it ranks
 * departments and communes in one list and breaks ties arbitrarily.
 */
export const portal2025Schema = z.array(z.record(z.string(), z.unknown()));

export const PORTAL_2025_FIXED_COLUMNS = ['MA_COQUAN', 'LOAI_COQUAN', 'TONG_SCORE'] as const;

/** Portal level of an agency (LOAI_COQUAN) → level of ours. */
const PORTAL_LEVELS: Readonly<Record<string, UnitLevel>> = {
  '1': 'province',
  '2': 'department',
  '3': 'commune',
};

export type PortalRow = z.infer<typeof portal2025Schema>[number];

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
    const level = portalLevel(row);
    if (level !== null && level !== catalog.locality.unitLevel) return;
    const portalCode = printed(row, 'MA_COQUAN');
    const unitCode = codeOfPortalCode.get(portalCode) ?? portalCode;
    const problems: Finding[] = [];
    const reject = (column: string, problem: FindingProblem) =>
      problems.push(
        finding({
          severity: 'error',
          problem,
          document,
          row: index + 1,
          column,
          unitCode,
          periodId,
          value: printed(row, column),
        }),
      );
    if (level === null) reject('LOAI_COQUAN', 'badValue');
    const read = (column: string): number | Missing => {
      const figure = portalPoints(row, column);
      if (typeof figure !== 'string') return figure;
      reject(column, figure);
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
  return capturedAnswer(catalog, periodId, { document, records, rowNumbers, rejected });
}

/** A value as text; empty where there is none. */
function printed(row: PortalRow, column: string): string {
  return String(row[column] ?? '').trim();
}

/** Level of the agency; null when the portal's number is none that is known. */
function portalLevel(row: PortalRow): UnitLevel | null {
  const level = printed(row, 'LOAI_COQUAN');
  return Object.hasOwn(PORTAL_LEVELS, level) ? (PORTAL_LEVELS[level] ?? null) : null;
}

/** Points as printed by the portal ("19.81", 19.81 or "19,81"); the problem when they are none. */
function portalPoints(
  row: PortalRow,
  column: string,
): number | Missing | 'negative' | 'notFinite' | 'notANumber' {
  const text = printed(row, column);
  if (text === '') return missing('notReported');
  const points = Number(text.replace(',', '.'));
  if (Number.isNaN(points)) return 'notANumber';
  if (!Number.isFinite(points)) return 'notFinite';
  return points < 0 ? 'negative' : publishedPoints(points);
}
