import type { Locality } from '#src/domain/catalog.ts';
import type { Missing, MissingReason } from '#src/domain/missing.ts';
import type { OnTimeBasis } from '#src/domain/onTimeRate.ts';
import type { Period } from '#src/domain/period.ts';
import type { RunPoint } from '#src/domain/signals/seriesRun.ts';
import type { CountedRate } from '#src/domain/stats/countedRate.ts';
import type { UnitKind } from '#src/domain/unit.ts';
import { capitalise, formatCount, formatRate } from './format.ts';
import { casesText, missingWords, ON_TIME_TEXT, rateName, someUnits } from './onTimeReturns.ts';
import { periodName, provisionalMark } from './periods.ts';
import { countUnits, localityName, unitWord } from './places.ts';
import { ruleWords } from './signals.ts';

const NO_RATE: Readonly<Partial<Record<MissingReason, string>>> = {
  notReported: 'chưa có số liệu hồ sơ nên chưa tính được tỷ lệ đúng hẹn',
  zeroDenominator: 'không phát sinh hồ sơ nào để tính tỷ lệ đúng hẹn',
};

/** What the headline is made from. */
interface OnTimeHeadline {
  readonly period: Pick<Period, 'id' | 'kind' | 'closedAt'>;
  readonly locality: Pick<Locality, 'designation' | 'name'>;
  readonly basis: OnTimeBasis;
  readonly rate: CountedRate | Missing;
  /** The last place of the locality's run. */
  readonly last: RunPoint | null;
  readonly target: number | null;
  /** A handful of cases stands behind the rate. */
  readonly isFew: boolean;
  /** Labels of units beyond the far limits of their size; null where none was judged. */
  readonly farOut: { readonly below: readonly string[]; readonly above: readonly string[] } | null;
  /** Labels of units of which nothing is known. */
  readonly silent: readonly string[];
  /** Open beyond their date, over how many units; null where it is not known. */
  readonly overdue: { readonly count: number; readonly kinds: readonly UnitKind[] } | null;
  readonly kinds: readonly UnitKind[];
}

/**
 * "Tháng 4/2024, huyện Giồng Trôm có 97,8% hồ sơ đúng hẹn (4.834/4.944 hồ sơ tiếp nhận), trong khoảng thường lệ; chưa
 * đạt mục tiêu 98,0%." and, set apart, who returns late given its size and what is overdue.
 */
export function onTimeHeadline(head: OnTimeHeadline): { finding: string; concern: string | null } {
  const { period, rate, basis } = head;
  const when = `${capitalise(periodName(period.id))}${provisionalMark(period)}`;
  const place = localityName(head.locality);
  if ('missing' in rate)
    return { finding: `${when}, ${place} ${NO_RATE[rate.missing] ?? missingWords(rate)}.`, concern: null };
  const cases = [casesText(rate, basis), ...(head.isFew ? [ON_TIME_TEXT.few] : []), ...coverage(head)];
  const figure = `${when}, ${place} có ${formatRate(rate.rate)} hồ sơ đúng hẹn (${cases.join('; ')})`;
  const finding = [
    `${[figure, habitWords(head)].filter(Boolean).join(', ')}${targetWords(rate.rate, head.target)}.`,
    aboveWords(head),
  ];
  const concern = [belowWords(head), overdueWords(head.overdue)].filter((part) => part !== null);
  if (head.farOut?.below.length === 0)
    finding.push(`Xét theo số hồ sơ, không ${unitWord(head.kinds)} nào rõ ràng thấp hơn mức chung.`);
  return {
    finding: finding.filter(Boolean).join(' '),
    concern: concern.length === 0 ? null : `${capitalise(concern.join('; '))}.`,
  };
}

function habitWords({ last, period, basis }: OnTimeHeadline): string {
  if (!last || period.closedAt === null || !('mean' in last.limits)) return '';
  const { cause, crossed, limits } = last;
  return cause
    ? ruleWords(
        { ...cause, limit: crossed, mean: limits.mean },
        { kind: 'rate', name: rateName(basis) },
        period.kind,
      )
    : 'trong khoảng thường lệ';
}

function targetWords(rate: number, target: number | null): string {
  if (target === null) return '';
  return rate >= target
    ? `; đạt mục tiêu ${formatRate(target)}`
    : `; chưa đạt mục tiêu ${formatRate(target)}`;
}

/** "20/21 xã, thị trấn, chưa có Hưng Lễ": nothing where all have figures. */
function coverage({ silent, kinds }: OnTimeHeadline): string[] {
  if (silent.length === 0) return [];
  const known = `${formatCount(kinds.length - silent.length)}/${countUnits(kinds.length, kinds)}`;
  return [`${known}, chưa có ${someUnits(silent, kinds)}`];
}

function aboveWords({ farOut, kinds }: OnTimeHeadline): string {
  if (!farOut || farOut.above.length === 0) return '';
  return `${someUnits(farOut.above, kinds)} rõ ràng cao hơn mức chung.`;
}

function belowWords({ farOut, kinds }: OnTimeHeadline): string | null {
  if (!farOut || farOut.below.length === 0) return null;
  return `${someUnits(farOut.below, kinds)} rõ ràng thấp hơn mức chung ngay cả khi xét theo số hồ sơ`;
}

function overdueWords(overdue: OnTimeHeadline['overdue']): string | null {
  if (!overdue || overdue.count === 0) return null;
  return `${formatCount(overdue.count)} hồ sơ quá hạn còn mở ở ${countUnits(overdue.kinds.length, overdue.kinds)}`;
}
