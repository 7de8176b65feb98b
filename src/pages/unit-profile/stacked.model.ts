import type { ChartPoint, ChartTable } from '#src/charts/ChartFrame.tsx';
import { AGE_TONES, OUTCOME_TONES } from '#src/charts/dossierTones.ts';
import type { PartTone } from '#src/charts/PartMark.tsx';
import type { StackedRow } from '#src/charts/stackedBarsLayout.ts';
import type { DossierCounts } from '#src/domain/dossier.ts';
import { isMissing, type Missing } from '#src/domain/missing.ts';
import { type OpenAgeing, overdueCount } from '#src/domain/openAgeing.ts';
import type { RatingCounts } from '#src/domain/ratings.ts';
import type { RatingLevel } from '#src/domain/satisfaction.ts';
import { MISSING_WORDS } from '#src/text/missing.ts';
import { caseCountNote, type NamedPart, partCell, partLabel, SERVICE_TEXT } from '#src/text/unitService.ts';

/** A part of every bar. */
export interface StackPart {
  readonly key: string;
  readonly label: string;
  readonly tone: PartTone;
}

/** One bar: what it is made of, place for place with the parts, or why nothing is known. */
export interface StackOf {
  readonly key: string;
  readonly label: string;
  readonly isMarked: boolean;
  readonly counts: readonly number[] | Missing;
}

/** A picture of shares: the rows, the points that can be read, and the table. */
export interface Stack {
  readonly parts: readonly StackPart[];
  readonly rows: readonly StackedRow[];
  readonly points: readonly ChartPoint[];
  readonly table: ChartTable;
  /** The parts of each row that is known, for the reckoning. */
  readonly named: readonly { readonly label: string; readonly parts: readonly NamedPart[] }[];
}

/**
 * @param word what is counted, after a number: "hồ sơ"
 * @param head of the column of totals
 */
export function stackOf(
  parts: readonly StackPart[],
  bars: readonly StackOf[],
  word: string,
  head: string,
): Stack {
  const known = bars.flatMap(({ counts, ...bar }) =>
    isMissing(counts) ? [] : [{ ...bar, counts, total: counts.reduce((sum, count) => sum + count, 0) }],
  );
  return {
    parts,
    rows: bars.map(({ key, label, isMarked, counts }): StackedRow => {
      const row = { key, label, isMarked };
      if (isMissing(counts))
        return {
          ...row,
          values: parts.map(() => null),
          total: null,
          note: '',
          missingText: MISSING_WORDS[counts.missing],
        };
      const total = counts.reduce((sum, count) => sum + count, 0);
      if (total === 0)
        return {
          ...row,
          values: parts.map(() => null),
          total: null,
          note: '',
          missingText: MISSING_WORDS.zeroDenominator,
        };
      return { ...row, values: counts, total, note: caseCountNote(total, word) };
    }),
    points: known.flatMap(({ key, label, counts, total }) =>
      parts.flatMap((part, place) => {
        const count = counts[place] ?? 0;
        return total === 0
          ? []
          : [{ key: `${key} ${part.key}`, label: partLabel(label, part.label, count, total) }];
      }),
    ),
    table: {
      columns: [SERVICE_TEXT.unit, ...parts.map(({ label }) => label), head],
      rows: bars.map(({ label, counts }) => {
        if (isMissing(counts)) return [label, ...parts.map(() => ''), MISSING_WORDS[counts.missing]];
        const total = counts.reduce((sum, count) => sum + count, 0);
        return [label, ...counts.map((count) => partCell(count, total)), caseCountNote(total, word)];
      }),
    },
    named: known.map(({ label, counts }) => ({
      label,
      parts: parts.map((part, place) => ({ label: part.label, count: counts[place] ?? 0 })),
    })),
  };
}

export const RETURN_PARTS: readonly StackPart[] = [
  { key: 'early', label: SERVICE_TEXT.early, tone: OUTCOME_TONES.early },
  { key: 'onTime', label: SERVICE_TEXT.onTime, tone: OUTCOME_TONES.onTime },
  { key: 'late', label: SERVICE_TEXT.late, tone: OUTCOME_TONES.late },
];

/** Early, on time and late of the resolved; missing as a whole where one of them is. */
export function returnCounts({ early, onTime, late }: DossierCounts): readonly number[] | Missing {
  if (isMissing(early)) return early;
  if (isMissing(onTime)) return onTime;
  return isMissing(late) ? late : [early, onTime, late];
}

export const AGEING_PARTS: readonly StackPart[] = [
  { key: 'withinLimit', label: SERVICE_TEXT.withinLimit, tone: AGE_TONES.withinLimit },
  { key: 'dueSoon', label: SERVICE_TEXT.dueSoon, tone: AGE_TONES.dueSoon },
  { key: 'overdueTo5', label: SERVICE_TEXT.overdueTo5, tone: AGE_TONES.overdueTo5 },
  { key: 'overdueOver5', label: SERVICE_TEXT.overdueOver5, tone: AGE_TONES.overdueTo15 },
];

/** The open by their date; the two oldest classes are one here. */
export function ageingCounts(ageing: OpenAgeing | Missing): readonly number[] | Missing {
  if (isMissing(ageing)) return ageing;
  const { withinLimit, dueSoon, overdueTo5 } = ageing;
  return [withinLimit, dueSoon, overdueTo5, overdueCount(ageing) - overdueTo5];
}

const SATISFIED_TONES: readonly PartTone[] = ['accent', 'accentSoft'];
const OTHER_TONES: readonly PartTone[] = ['neutral', 'caution', 'bad'];

/** The steps of the scale, best first: satisfied in calm tones, the last step in the tone of concern. */
export function ratingParts(levels: readonly RatingLevel[]): StackPart[] {
  const others = levels.filter(({ isSatisfied }) => !isSatisfied);
  return levels.map((level): StackPart => {
    const among = level.isSatisfied ? levels.indexOf(level) : others.indexOf(level);
    const tones = level.isSatisfied ? SATISFIED_TONES : OTHER_TONES.slice(-Math.max(1, others.length));
    return {
      key: level.code,
      label: level.name,
      tone: tones[Math.min(among, tones.length - 1)] ?? 'neutral',
    };
  });
}

export function ratingStack(counts: RatingCounts | Missing): readonly number[] | Missing {
  return isMissing(counts) ? counts : counts.perLevel;
}
