import type { Missing } from '#src/domain/missing.ts';
import type { Period } from '#src/domain/period.ts';
import { capitalise, formatCount, formatDays, formatRate } from './format.ts';
import { periodName, provisionalMark } from './periods.ts';
import { placeWords, TIMES_TEXT, type TimeFigures, type TimesPlace } from './processingTimes.ts';

/** Heads of the columns beside the strips. */
export const SLOWEST_SLIDE_HEADS = ['Vượt hạn', '90% xong', 'Thời hạn', 'Số hồ sơ'] as const;

/**
 * "Tháng 4/2024, huyện Giồng Trôm: một nửa hồ sơ xong trong 2 ngày, 90% trong 15 ngày; ước 2,7% vượt thời hạn." Open
 * dossiers are counted in, so that the share is an estimate and not a count.
 */
export function timesSlideTitle(
  period: Pick<Period, 'id' | 'closedAt'>,
  place: TimesPlace,
  { medianDays, p90Days, beyondLimit }: Pick<TimeFigures, 'medianDays' | 'p90Days' | 'beyondLimit'>,
): string {
  const when = `${capitalise(periodName(period.id))}${provisionalMark(period)}`;
  const late = 'share' in beyondLimit ? `; ước ${formatRate(beyondLimit.share)} vượt thời hạn` : '';
  return `${when}, ${placeWords(place)}: ${halfWords(medianDays)}, ${mostWords(p90Days)}${late}.`;
}

function halfWords(days: number | Missing): string {
  if (typeof days !== 'number') return 'chưa đến một nửa hồ sơ xong';
  return `một nửa hồ sơ xong ${days === 0 ? 'trong ngày' : `trong ${formatDays(days)}`}`;
}

function mostWords(days: number | Missing): string {
  return typeof days === 'number' ? `90% trong ${formatDays(days)}` : 'chưa đến 90% xong';
}

/** What is shown, and that the order is that of the surest: three late ones of eleven do not come first. */
export function slowestSlideSubtitle(count: number): string {
  if (count === 0) return 'Thời gian giải quyết theo ngày làm việc, tính cả hồ sơ còn mở';
  return `${formatCount(count)} thủ tục chậm nhất (xếp theo đầu dưới khoảng 95%); ngày làm việc, tính cả hồ sơ còn mở`;
}

/** "4.450/4.944 hồ sơ đã xong, 494 còn mở", with a mark where there are few. */
export function timesBasis(
  { resolvedCount, openCount }: Pick<TimeFigures, 'resolvedCount' | 'openCount'>,
  isSmall: boolean,
): string {
  const few = isSmall ? ` · ${TIMES_TEXT.small}` : '';
  return `${formatCount(resolvedCount)}/${formatCount(resolvedCount + openCount)} hồ sơ đã xong, ${formatCount(openCount)} còn mở${few}`;
}
