import type { ReportChart, ReportTable } from '#src/domain/report.ts';

/**
 * Guards for the figures of a picture, as a file or the browser gives them back: what is written into documents must be
 * what it says it is.
 */

type Guard = (value: unknown) => boolean;

const isText: Guard = (value) => typeof value === 'string';
const isNumber: Guard = (value) => typeof value === 'number' && Number.isFinite(value);
const isTruth: Guard = (value) => typeof value === 'boolean';
const listOf =
  (guard: Guard): Guard =>
  (value) =>
    Array.isArray(value) && value.every(guard);
const orNull =
  (guard: Guard): Guard =>
  (value) =>
    value === null || guard(value);
const oneOf =
  (...words: readonly string[]): Guard =>
  (value) =>
    typeof value === 'string' && words.includes(value);
const pair: Guard = (value) => listOf(isNumber)(value) && (value as unknown[]).length === 2;
const inFull =
  (needed: Readonly<Record<string, Guard>>, optional: Readonly<Record<string, Guard>> = {}): Guard =>
  (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const parts = value as Readonly<Record<string, unknown>>;
    return (
      Object.entries(needed).every(([name, guard]) => guard(parts[name])) &&
      Object.entries(optional).every(([name, guard]) => parts[name] === undefined || guard(parts[name]))
    );
  };

const isFormat = oneOf('share', 'points', 'count', 'days', 'number');
const isTone = oneOf(
  'accent',
  'accentSoft',
  'good',
  'caution',
  'badSoft',
  'bad',
  'badFull',
  'neutral',
  'none',
);
const isFigure = inFull({ value: isNumber, format: isFormat, text: isText });
const isDate = inFull({ date: (value) => /^\d{4}-\d{2}-\d{2}$/.test(String(value)), text: isText });
const isCell: Guard = (value) => isText(value) || isFigure(value) || isDate(value);
const isTable = inFull(
  { columns: listOf(isText), rows: listOf(listOf(isCell)) },
  { tints: listOf(listOf(orNull(isNumber))), concerns: listOf(isTruth) },
);
const isSeries = inFull(
  {
    kind: oneOf('line', 'bar'),
    format: isFormat,
    labels: listOf(isText),
    series: listOf(
      inFull(
        { name: isText, values: listOf(orNull(isNumber)) },
        { tone: isTone, interval: inFull({ name: isText, bounds: listOf(orNull(pair)) }) },
      ),
    ),
  },
  { stacking: oneOf('sum', 'share'), isOverTime: isTruth, isRank: isTruth },
);
const isAxis = inFull({ name: isText, format: isFormat });
const isPlane = inFull({
  kind: oneOf('plane'),
  across: isAxis,
  up: isAxis,
  groups: listOf(
    inFull({
      name: isText,
      tone: isTone,
      dots: listOf(inFull({ name: isText, across: isNumber, up: isNumber, isNamed: isTruth })),
    }),
  ),
  lines: listOf(inFull({ name: isText, look: oneOf('solid', 'dashed', 'dotted'), points: listOf(pair) })),
});

export function isReportTable(value: unknown): value is ReportTable {
  return isTable(value);
}

export function isReportChart(value: unknown): value is ReportChart {
  return isSeries(value) || isPlane(value);
}
