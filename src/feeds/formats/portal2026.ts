import * as z from 'zod/mini';
import { type Catalog, formulaFor } from '#src/domain/catalog.ts';
import { type Finding, finding } from '#src/domain/finding.ts';
import type { Group } from '#src/domain/indicator.ts';
import { isKnown, isMissing, type Missing, missing } from '#src/domain/missing.ts';
import { publishedPoints, sumPoints } from '#src/domain/points.ts';
import type { ServiceIndexScore } from '#src/domain/serviceIndex.ts';
import type { Unit } from '#src/domain/unit.ts';
import type { FeedDocument } from '../document.ts';
import { readShape } from '../envelope.ts';
import { shapeError } from '../http.ts';
import { capturedAnswer } from './capturedAnswer.ts';

const figure = z.optional(z.nullable(z.number()));

const metricSchema = z.object({
  code: z.string().check(z.describe('Group or indicator code of the formula')),
  numerator: figure.check(z.describe('What was achieved, counted')),
  denominator: figure.check(z.describe('Out of how many; 0 of 0 with no points has not come yet')),
  score: figure.check(z.describe('Points')),
});

/** One agency of the answer. */
export const childSchema = z.object({
  departmentCode: z.union([z.string(), z.number()]).check(z.describe('Portal code of the unit')),
  totalReceived: figure.check(z.describe('Dossiers received; 0 with 0 points has not come yet')),
  score: figure.check(z.describe('Total points as published')),
  metrics: z
    .optional(z.nullable(z.array(metricSchema)))
    .check(z.describe('Points per group, or per indicator and then summed')),
});

/** What an answer carries; the agencies stand in `children` or in `evaluation` and are read one by one. */
export const portal2026DataSchema = z.object({
  children: z.optional(z.nullable(z.array(z.unknown()))),
  evaluation: z.optional(z.nullable(z.array(z.unknown()))),
  pagination: z
    .optional(z.nullable(z.looseObject({})))
    .check(z.describe('Its total tells whether the capture is whole')),
});

/** Answer of the National Public Service Portal from 2026. */
export const portal2026Schema = z.object({
  code: z.string().check(z.describe('`OK`, or what went wrong')),
  message: z.optional(z.nullable(z.string())).check(z.describe('The reason where the code is not `OK`')),
  data: z.optional(z.nullable(portal2026DataSchema)).check(z.describe('The figures')),
});

type Child = z.infer<typeof childSchema>;
type Metric = z.infer<typeof metricSchema>;

/** @throws FeedError when the portal reports an error or the answer has neither agencies nor their codes */
export function parsePortal2026(
  json: unknown,
  periodId: string,
  catalog: Catalog,
  units: readonly Unit[],
): FeedDocument<ServiceIndexScore> {
  const document = `service-index/${periodId}.json`;
  const answer = readShape(portal2026Schema, json, document);
  if (answer.code !== 'OK') throw shapeError(document, 'providerError', answer.message ?? answer.code);
  const children = answer.data?.children ?? answer.data?.evaluation;
  if (!children) throw shapeError(document, 'missingColumns', 'data.children');

  const period = catalog.periods.find(({ id }) => id === periodId);
  const groups = (period && formulaFor(catalog, period)?.groups) ?? [];
  const codeOfPortalCode = new Map(units.map((unit) => [unit.portalCode ?? unit.code, unit.code]));
  const records: ServiceIndexScore[] = [];
  const rowNumbers: number[] = [];
  const rejected = partialCapture(answer.data?.pagination ?? null, children.length, document);
  children.forEach((value, index) => {
    const child = z.safeParse(childSchema, value);
    const place = { severity: 'error', document, row: index + 1, periodId } as const;
    if (!child.success) {
      rejected.push(finding({ ...place, ...shapeProblem(child.error) }));
      return;
    }
    const negative = negativeScore(child.data);
    if (negative) {
      rejected.push(finding({ ...place, ...negative }));
      return;
    }
    const portalCode = String(child.data.departmentCode);
    const unitCode = codeOfPortalCode.get(portalCode) ?? portalCode;
    records.push({ unitCode, periodId, ...childPoints(child.data, groups) });
    rowNumbers.push(index + 1);
  });
  return capturedAnswer(catalog, periodId, { document, records, rowNumbers, rejected });
}

/** Metrics are kept per group, or per indicator and then summed; a group with a gap is not known. */
function childPoints(
  child: Child,
  groups: readonly Group[],
): Pick<ServiceIndexScore, 'groupPoints' | 'totalPoints'> {
  const pointsOf = new Map((child.metrics ?? []).map((metric) => [metric.code, metricPoints(metric)]));
  const groupPoints = new Map(
    groups.map((group) => [group.code, pointsOf.get(group.code) ?? sumOf(group, pointsOf)]),
  );
  const nothingHappened = (child.totalReceived ?? 0) === 0 && (child.score ?? 0) === 0;
  const totalPoints =
    nothingHappened || child.score === null || child.score === undefined
      ? missing('notReported')
      : publishedPoints(child.score);
  return { groupPoints, totalPoints };
}

function sumOf(group: Group, pointsOf: ReadonlyMap<string, number | Missing>): number | Missing {
  const parts = group.indicators.map((indicator) => pointsOf.get(indicator.code) ?? missing('notReported'));
  if (parts.length === 0) return missing('notReported');
  return parts.find(isMissing) ?? sumPoints(parts.filter(isKnown));
}

/** Months that have not come stand as 0 of 0 with no points: not reported, rather than zero. */
function metricPoints({ numerator, denominator, score }: Metric): number | Missing {
  if (score === null || score === undefined) return missing('notReported');
  if (!numerator && denominator === 0 && score === 0) return missing('notReported');
  return publishedPoints(score);
}

function negativeScore(child: Child): Pick<Finding, 'problem' | 'column' | 'unitCode' | 'value'> | null {
  const scores = [
    ['score', child.score] as const,
    ...(child.metrics ?? []).map(({ code, score }) => [code, score] as const),
  ];
  const negative = scores.find(([, score]) => (score ?? 0) < 0);
  return negative
    ? {
        problem: 'negative',
        column: negative[0],
        unitCode: String(child.departmentCode),
        value: String(negative[1]),
      }
    : null;
}

function shapeProblem(error: z.core.$ZodError): Pick<Finding, 'problem' | 'column'> {
  return { problem: 'badValue', column: error.issues[0]?.path.join('.') ?? null };
}

/** The portal answers page by page; a capture of one page must not pass for the whole. */
function partialCapture(
  pagination: Record<string, unknown> | null,
  captured: number,
  document: string,
): Finding[] {
  const total = ['total', 'totalElements', 'totalRecords', 'totalItems']
    .map((key) => pagination?.[key])
    .find((value) => typeof value === 'number');
  if (total === undefined || total <= captured) return [];
  return [
    finding({
      severity: 'warning',
      problem: 'partialCapture',
      document,
      value: String(captured),
      limit: String(total),
    }),
  ];
}
