import type { Locality } from '#src/domain/catalog.ts';
import type { Missing } from '#src/domain/missing.ts';
import type { Period } from '#src/domain/period.ts';
import type { RankInterval } from '#src/domain/stats/rankIntervals.ts';
import type { Unit } from '#src/domain/unit.ts';
import { capitalise, formatCount, formatMaximum, formatPoints, joinSomeNames } from './format.ts';
import { MISSING_WORDS } from './missing.ts';
import { periodName, provisionalMark } from './periods.ts';
import { unitWord } from './places.ts';
import type { Headline } from './ranking.ts';
import { intervalText } from './rankingGlance.ts';
import { type MeasureForm, printFigure } from './signals.ts';

export const PROFILE_TEXT = {
  navigation: 'Đơn vị liền kề theo hạng',
  toRanking: 'Về bảng xếp hạng',
  outOfDeck: 'Bỏ khỏi trình chiếu',
  jump: 'Mở hồ sơ đơn vị khác',
  search: 'Tìm đơn vị',
  searchHint: 'Tên hoặc mã',
  noMatch: 'Không có đơn vị nào khớp.',
  figures: 'Các con số chính của đơn vị',
  total: 'Điểm tổng hợp',
  rank: 'Hạng',
  onTime: 'Đúng hẹn',
  medianDays: 'Thời gian trung vị',
  satisfied: 'Hài lòng',
  overdueOpen: 'Quá hạn còn mở',
  winnable: 'Điểm còn lấy được',
  ofReceived: 'hồ sơ tiếp nhận',
  ofRatings: 'lượt đánh giá',
  noFeed: 'danh mục chưa có nguồn này',
  signals: 'Tín hiệu của đơn vị kỳ này',
  signalsNote: 'So với chính đơn vị này các kỳ trước, không phải so với nơi khác.',
  seeMore: 'Xem thêm',
  history: 'Diễn biến hạng của đơn vị',
} as const;

/** "Xã Hưng Phong", "Thị trấn Giồng Trôm"; departments, districts and provinces carry their kind in their names. */
export function unitFullName({ kind, name }: Pick<Unit, 'kind' | 'name'>): string {
  const isPlace = kind === 'commune' || kind === 'ward' || kind === 'township' || kind === 'specialZone';
  return isPlace ? `${capitalise(unitWord([kind]))} ${name}` : name;
}

/** "toàn huyện"; a locality that is called nothing before its name stands by its name. */
export function wholeName({ designation, name }: Pick<Locality, 'designation' | 'name'>): string {
  return designation === '' ? name : `toàn ${designation}`;
}

/** Where a ranked unit stands; null for one without a rank. */
export interface RankedPlace {
  readonly rank: number;
  readonly rankedCount: number;
  readonly shareCount: number;
  readonly interval: Pick<RankInterval, 'best' | 'worst'> | null;
  readonly totalPoints: number;
  readonly bandName: string | null;
}

/**
 * The unit in a sentence, and what gives concern in another: "Xã Hưng Phong tháng 4/2024: hạng 21/21 (khoảng 20–21),
 * 82,28 điểm, loại Tốt."
 *
 * @param place null where the points could not be read at all
 * @param concerns sentences without their full stop, most urgent first
 * @param improvements names of measures
 */
export function profileHeadline(
  unit: Pick<Unit, 'kind' | 'name'>,
  period: Pick<Period, 'id' | 'closedAt'>,
  place: RankedPlace | Missing | null,
  concerns: readonly string[],
  improvements: readonly string[],
): Headline {
  const who = `${unitFullName(unit)} ${periodName(period.id)}${provisionalMark(period)}`;
  const better =
    improvements.length === 0
      ? ''
      : `; cải thiện ở ${joinSomeNames(improvements, 2, (count) => `${formatCount(count)} mặt khác`)}`;
  return { finding: `${who}: ${placeWords(place)}${better}.`, concern: concernSentence(concerns) };
}

function placeWords(place: RankedPlace | Missing | null): string {
  if (place === null) return 'chưa đọc được điểm nên chưa rõ hạng';
  if ('missing' in place)
    return `không có điểm (${MISSING_WORDS[place.missing].toLocaleLowerCase('vi')}) nên không xếp hạng`;
  const { rank, rankedCount, shareCount, interval, totalPoints, bandName } = place;
  const shared = shareCount > 1 ? `, đồng hạng cùng ${formatCount(shareCount - 1)} đơn vị khác` : '';
  const range = interval ? ` (khoảng ${intervalText(interval)})` : '';
  const band = bandName === null ? '' : `, loại ${bandName}`;
  return `hạng ${formatCount(rank)}/${formatCount(rankedCount)}${range}${shared}, ${formatPoints(totalPoints)} điểm${band}`;
}

function concernSentence(concerns: readonly string[]): string | null {
  const [first, ...others] = concerns;
  if (first === undefined) return null;
  if (others.length === 0) return `Đáng lo: ${first}.`;
  return `Đáng lo nhất: ${first}; còn ${formatCount(others.length)} tín hiệu khác.`;
}

/** "Hạng 20 · Tân Lợi Thạnh": a neighbour by rank. */
export function neighbourLabel(rank: number, label: string): string {
  return `Hạng ${formatCount(rank)} · ${label}`;
}

/** What the neighbour is to the unit, for readers who do not see the arrows. */
export function neighbourSide(side: 'above' | 'below'): string {
  return side === 'above' ? 'Liền trên' : 'Liền dưới';
}

/** What stands where there is no neighbour. */
export function noNeighbour(side: 'above' | 'below', isRanked: boolean): string {
  if (!isRanked) return 'Chưa xếp hạng nên không có đơn vị liền kề';
  return side === 'above' ? 'Không còn đơn vị phía trên' : 'Không còn đơn vị phía dưới';
}

/** "Loại Tốt · bình quân toàn huyện 91,41". */
export function totalNote(bandName: string | null, whole: string, mean: number | Missing): string {
  const parts = bandName === null ? [] : [`loại ${bandName}`];
  if (typeof mean === 'number') parts.push(`${whole} ${formatPoints(mean)}`);
  return parts.join(' · ');
}

/** "Khoảng 20–21 (90%)", or why there is none. */
export function intervalNote(
  interval: Pick<RankInterval, 'best' | 'worst'> | null,
  confidence: number,
  state: 'running' | 'absent',
): string {
  if (interval) return `khoảng ${intervalText(interval)} (${formatMaximum(confidence * 100)}%)`;
  return state === 'running' ? 'đang tính khoảng hạng' : 'không có khoảng hạng';
}

/** "189/208 hồ sơ tiếp nhận", marked where there are few. */
export function countedNote(numerator: number, denominator: number, of: string, isSmall: boolean): string {
  return `${formatCount(numerator)}/${formatCount(denominator)} ${of}${smallMark(isSmall)}`;
}

/** "208 hồ sơ, kể cả 19 đang giải quyết". */
export function medianNote(resolvedCount: number, openCount: number, isSmall: boolean): string {
  return `${formatCount(resolvedCount + openCount)} hồ sơ, kể cả ${formatCount(openCount)} đang mở${smallMark(isSmall)}`;
}

/** "trong 19 hồ sơ đang giải quyết". */
export function openNote(inProgress: number | Missing): string {
  return typeof inProgress === 'number' ? `trong ${formatCount(inProgress)} hồ sơ đang giải quyết` : '';
}

/** "lên Xuất sắc cần 7,72"; in the best band that there is none better. */
export function bandGapNote(goal: { readonly name: string; readonly gapPoints: number } | null): string {
  return goal === null ? 'đã ở loại cao nhất' : `lên loại ${goal.name} cần ${formatPoints(goal.gapPoints)}`;
}

export function smallMark(isSmall: boolean): string {
  return isSmall ? ' · số liệu ít' : '';
}

/** A sparkline in words: how many periods, from where to where, within which habit. */
export function runWords(
  form: MeasureForm,
  run: readonly (number | null)[],
  limits: { readonly lower: number; readonly upper: number } | null,
): string {
  const known = run.filter((value) => value !== null);
  const [first] = known;
  const last = known.at(-1);
  if (first === undefined || last === undefined) return `${form.name}: chưa có số liệu.`;
  const habit = limits
    ? `; thường lệ ${printFigure(limits.lower, form)} đến ${printFigure(limits.upper, form)}`
    : '';
  if (known.length === 1) return `${form.name}: chỉ một kỳ có số liệu, ${printFigure(last, form)}.`;
  return `${form.name}: ${formatCount(known.length)} kỳ, từ ${printFigure(first, form)} đến ${printFigure(last, form)}${habit}.`;
}

/** The run of ranks in words; up is better. */
export function rankRunWords(ranks: readonly (number | null)[]): string {
  const known = ranks.filter((rank) => rank !== null);
  const [first] = known;
  const last = known.at(-1);
  if (first === undefined || last === undefined) return 'Hạng: chưa có số liệu.';
  if (known.length === 1) return `Hạng: chỉ một kỳ có số liệu, hạng ${formatCount(last)}.`;
  return `Hạng qua ${formatCount(known.length)} kỳ: từ ${formatCount(first)} đến ${formatCount(last)}; đường đi lên là lên hạng.`;
}
