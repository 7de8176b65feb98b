import type { Locality } from '#src/domain/catalog.ts';
import type { Period } from '#src/domain/period.ts';
import type { CountedRate } from '#src/domain/stats/countedRate.ts';
import type { UnitKind } from '#src/domain/unit.ts';
import { capitalise, formatCount, formatRate, joinSomeNames } from './format.ts';
import { periodName, provisionalMark } from './periods.ts';
import { localityName, unitWord } from './places.ts';

export const ON_TIME_SLIDES_TEXT = {
  subtitle: 'Tỷ lệ đúng hẹn theo số hồ sơ; vùng xám là mức chênh lệch thường có, nét đứt là giới hạn 99,8%',
  overdueSubtitle: 'Hồ sơ quá hạn còn mở, nhiều nhất ở trên',
  unit: 'Đơn vị',
  overdue: 'Quá hạn còn mở',
  inProgress: 'Đang giải quyết',
} as const;

/** Most units named in the title of a slide. */
const MOST_NAMED = 2;

interface OnTimeFacts {
  readonly period: Pick<Period, 'id' | 'closedAt'>;
  readonly locality: Pick<Locality, 'designation' | 'name'>;
  readonly rate: CountedRate;
  /** Units below their limits; null while none is judged. */
  readonly below: readonly string[] | null;
  readonly kinds: readonly UnitKind[];
}

/** "Tháng 4/2024, huyện Giồng Trôm: 97,8% hồ sơ đúng hẹn." and who stands out given its size. */
export function onTimeSlideTitle({ period, locality, rate, below, kinds }: OnTimeFacts): {
  readonly finding: string;
  readonly concern: string | null;
} {
  const when = `${capitalise(periodName(period.id))}${provisionalMark(period)}`;
  const share = `${when}, ${localityName(locality)}: ${formatRate(rate.rate)} hồ sơ đúng hẹn`;
  if (below === null) return { finding: `${share}.`, concern: null };
  if (below.length === 0)
    return { finding: `${share}; không ${unitWord(kinds)} nào khác hẳn mức chung.`, concern: null };
  const names = joinSomeNames(below, MOST_NAMED, (count) => `${formatCount(count)} đơn vị khác`);
  return { finding: `${share}.`, concern: `${names} thấp hơn hẳn, kể cả khi xét số hồ sơ.` };
}

/** "42 hồ sơ quá hạn còn mở ở 17 xã, nhiều nhất ở Châu Bình (10)". */
export function overdueSlideTitle(
  period: Pick<Period, 'id' | 'closedAt'>,
  count: number,
  kinds: readonly UnitKind[],
  first: { readonly label: string; readonly count: number },
): string {
  const when = `${capitalise(periodName(period.id))}${provisionalMark(period)}`;
  return `${when}: ${formatCount(count)} hồ sơ quá hạn còn mở ở ${formatCount(kinds.length)} ${unitWord(kinds)}, nhiều nhất ở ${first.label} (${formatCount(first.count)})`;
}

/** "4.834/4.944 hồ sơ tiếp nhận". */
export function onTimeBasisNote({ numerator, denominator }: CountedRate): string {
  return `${formatCount(numerator)}/${formatCount(denominator)} hồ sơ tiếp nhận`;
}
