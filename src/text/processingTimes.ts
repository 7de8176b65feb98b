import type { Locality } from '#src/domain/catalog.ts';
import type { Missing } from '#src/domain/missing.ts';
import type { Period } from '#src/domain/period.ts';
import type { OpenShare } from '#src/domain/stats/kaplanMeier.ts';
import { capitalise, formatCount, formatDays, formatRate, joinSomeNames } from './format.ts';
import { MISSING_WORDS } from './missing.ts';
import { periodName, provisionalMark } from './periods.ts';
import { localityName } from './places.ts';

export const TIMES_TEXT = {
  median: 'Trung vị',
  p90: '90% hồ sơ xong trong',
  beyond: 'Vượt thời hạn quy định',
  closedMean: 'Bình quân hồ sơ đã đóng',
  closedMeanNote: 'chưa tính hồ sơ còn mở',
  medianNote: 'một nửa hồ sơ xong, tính cả hồ sơ còn mở',
  p90Note: 'ngày làm việc, tính cả hồ sơ còn mở',
  open: 'Hồ sơ còn mở',
  openNote: 'vào cuối kỳ',
  overdue: 'Quá hạn còn mở',
  counted: 'Số hồ sơ tính',
  days: ' ngày',
  unitFilter: 'Đơn vị',
  allUnits: 'Tất cả đơn vị',
  showAll: 'Xem tất cả đơn vị',
  unmark: 'Bỏ đánh dấu',
  fieldFilter: 'Lĩnh vực',
  allFields: 'Tất cả lĩnh vực',
  provisional: 'Kỳ còn tạm tính: chỉ nêu số liệu, chưa xét nơi chậm và thay đổi.',
  noDossiers: 'Trong phạm vi đang xem không phát sinh hồ sơ.',
  noFigures: 'Kỳ này chưa có số liệu thời gian giải quyết.',
  unit: 'Đơn vị',
  procedure: 'Thủ tục',
  noLimit: 'không quy định',
  notReached: 'chưa đạt',
  notReachedNote: '“Chưa đạt”: chưa đủ một nửa, hoặc chưa đủ 90%, số hồ sơ xong.',
  small: 'ít hồ sơ',
  smallNote: 'Dưới 10 hồ sơ ghi “ít hồ sơ”: số chỉ để tham khảo, không xếp thứ tự.',
} as const;

/** Whose dossiers the page is about. */
export interface TimesPlace {
  readonly locality: Pick<Locality, 'designation' | 'name'>;
  /** Label of the unit that the figures are narrowed to; null for the whole locality. */
  readonly unitLabel: string | null;
  readonly fieldName: string | null;
}

/** Figures of a set of dossiers, as `processingTime` gives them. */
export interface TimeFigures {
  readonly resolvedCount: number;
  readonly openCount: number;
  readonly medianDays: number | Missing;
  readonly p90Days: number | Missing;
  readonly beyondLimit: OpenShare | Missing;
  readonly closedMeanDays: number | Missing;
}

/** A procedure that is slow in some units only, with their labels. */
export interface SlowSomewhere {
  readonly name: string;
  readonly unitLabels: readonly string[];
}

/** "huyện Giồng Trôm", "Châu Bình, lĩnh vực Đất đai". */
export function placeWords({ locality, unitLabel, fieldName }: TimesPlace): string {
  const where = unitLabel ?? localityName(locality);
  return fieldName === null ? where : `${where}, lĩnh vực ${fieldName}`;
}

/** "Bảng chi tiết, Châu Bình": a panel that is narrowed with the page says to what. */
export function scopedTitle(title: string, place: TimesPlace): string {
  return place.unitLabel === null && place.fieldName === null ? title : `${title}, ${placeWords(place)}`;
}

/** At most three labels, the rest as a number. */
export function someUnits(labels: readonly string[]): string {
  return joinSomeNames(labels, 3, (count) => `${formatCount(count)} đơn vị khác`);
}

/** On what a headline rests. */
interface TimesGround {
  readonly slow: readonly SlowSomewhere[];
  /** A handful of dossiers stands behind the figures. */
  readonly isSmall: boolean;
  /** Units that are not in the figures, and how many should be. */
  readonly absentLabels: readonly string[];
  readonly unitCount: number;
}

/** The answer of the page: how long half and nine in ten take, what is beyond its limit, and where one stands out. */
export function timesHeadline(
  period: Pick<Period, 'id' | 'closedAt'>,
  place: TimesPlace,
  time: TimeFigures | Missing,
  { slow, isSmall, absentLabels, unitCount }: TimesGround,
): { finding: string; concern: string | null } {
  const head = `${capitalise(periodName(period.id))}${provisionalMark(period)}, ${placeWords(place)}:`;
  if ('missing' in time) return { finding: `${head} ${missingFinding(time)}.`, concern: null };
  const { medianDays, p90Days } = time;
  const half =
    typeof medianDays === 'number'
      ? `một nửa hồ sơ xong ${withinDays(medianDays)}`
      : 'chưa đến một nửa hồ sơ xong';
  const most = typeof p90Days === 'number' ? `90% trong ${formatDays(p90Days)}` : 'chưa đến 90% xong';
  const late =
    'share' in time.beyondLimit ? `; ${formatRate(time.beyondLimit.share)} vượt thời hạn quy định` : '';
  const few = isSmall ? ` (${TIMES_TEXT.small}: ${formatCount(time.resolvedCount + time.openCount)})` : '';
  const absent =
    absentLabels.length === 0
      ? ''
      : ` Tính trên ${formatCount(unitCount - absentLabels.length)}/${formatCount(unitCount)} đơn vị, chưa có ${someUnits(absentLabels)}.`;
  return {
    finding: `${head} ${half}, ${most}, tính cả hồ sơ còn mở${few}${late}.${absent}`,
    concern: slowConcern(slow),
  };
}

/** "trong 2 ngày làm việc"; what is returned on the day it came took no working day. */
function withinDays(days: number): string {
  return days === 0 ? 'ngay trong ngày' : `trong ${formatDays(days)} làm việc`;
}

function missingFinding(value: Missing): string {
  return value.missing === 'zeroDenominator'
    ? 'không phát sinh hồ sơ'
    : 'chưa có số liệu thời gian giải quyết';
}

/** Why no figures stand below: nothing was sent, or nothing came in. */
export function missingNotice(value: Missing): string {
  return value.missing === 'zeroDenominator' ? TIMES_TEXT.noDossiers : TIMES_TEXT.noFigures;
}

function slowConcern(slow: readonly SlowSomewhere[]): string | null {
  const [first] = slow;
  if (!first) return null;
  const where = `“${shortProcedure(first.name)}” tại ${someUnits(first.unitLabels)}`;
  return slow.length === 1
    ? `1 thủ tục chỉ chậm ở một số nơi: ${where}.`
    : `${formatCount(slow.length)} thủ tục chỉ chậm ở một số nơi, rõ nhất là ${where}.`;
}

const SHORT_NAME = 64;

/** A name of the register may be three lines long: in a sentence it ends after a whole word, with an ellipsis. */
export function shortProcedure(name: string): string {
  if (name.length <= SHORT_NAME) return name;
  const cut = name.slice(0, SHORT_NAME);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).replace(/[,;]$/, '')}…`;
}

/** "2 ngày", or why it is not known; a median is not reached while not even half are done. */
export function daysCell(days: number | Missing): string {
  if (typeof days === 'number') return formatDays(days);
  return days.missing === 'tooFew' ? TIMES_TEXT.notReached : lowerMissing(days);
}

/** "2,7%", or why it is not known. */
export function beyondCell(beyond: OpenShare | Missing): string {
  return 'share' in beyond ? formatRate(beyond.share) : lowerMissing(beyond);
}

/** "khoảng tin cậy 95%: 2,2% đến 3,2%"; where there is no interval, on how many dossiers it rests. */
export function beyondNote(beyond: OpenShare | Missing): string {
  if (!('share' in beyond)) return '';
  const { interval } = beyond;
  return 'lower' in interval
    ? `khoảng tin cậy 95%: ${formatRate(interval.lower)} đến ${formatRate(interval.upper)}`
    : 'không có khoảng tin cậy ở 0% và 100%';
}

/** "12/494 hồ sơ còn mở": what is overdue of what is open. */
export function overdueNote(openCount: number, overdue: number): string {
  if (openCount === 0) return 'không có hồ sơ còn mở';
  return `${formatCount(overdue)}/${formatCount(openCount)} hồ sơ còn mở (${formatRate(overdue / openCount)})`;
}

/** "4.450 đã xong, 494 còn mở". */
export function countsWords({
  resolvedCount,
  openCount,
}: Pick<TimeFigures, 'resolvedCount' | 'openCount'>): string {
  return `${formatCount(resolvedCount)} đã xong, ${formatCount(openCount)} còn mở`;
}

/** Units that did not send every month of a longer period. */
export function incompleteSentence(labels: readonly string[]): string | null {
  return labels.length === 0 ? null : `Không tính ${someUnits(labels)}: thiếu số liệu một số tháng trong kỳ.`;
}

/** "Chưa có số liệu: Hưng Lễ"; null where every unit has sent. */
export function silentUnitsSentence(labels: readonly string[]): string | null {
  return labels.length === 0 ? null : `Chưa có số liệu: ${someUnits(labels)}.`;
}

/** What the page is narrowed to, beside its filters. */
export function narrowedSentence(unitLabel: string): string {
  return `Cả trang đang chỉ tính hồ sơ của ${unitLabel}; các hình so sánh đơn vị vẫn có mọi đơn vị.`;
}

/** Several marked units are not added up. */
export function markedSentence(labels: readonly string[]): string {
  return `${someUnits(labels)} được tô đậm ở các hình so sánh đơn vị; số liệu chung tính mọi đơn vị.`;
}

/** Below a panel: whose dossiers are in it, where the page is narrowed to a unit or units are marked. */
export function scopeNote(labels: readonly string[], isOfAllUnits: boolean): string | null {
  if (labels.length === 0) return null;
  return isOfAllUnits ? `Mọi đơn vị; ${someUnits(labels)} tô đậm.` : `Chỉ hồ sơ của ${someUnits(labels)}.`;
}

function lowerMissing(value: Missing): string {
  return MISSING_WORDS[value.missing].toLocaleLowerCase('vi');
}
