import type { Locality } from '#src/domain/catalog.ts';
import type { Band, Formula } from '#src/domain/indicator.ts';
import type { Missing } from '#src/domain/missing.ts';
import type { Period } from '#src/domain/period.ts';
import type { Ranking } from '#src/domain/ranking.ts';
import type { Attention } from '#src/domain/signals/attention.ts';
import type { Signal } from '#src/domain/signals/seriesSignal.ts';
import type { Assurance } from '#src/domain/stats/assurance.ts';
import type { VariationKind } from '#src/domain/stats/variation.ts';
import type { Unit, UnitKind } from '#src/domain/unit.ts';
import { capitalise, formatCount, formatMaximum, formatPoints, formatRate, joinSomeNames } from './format.ts';
import { periodName, provisionalMark } from './periods.ts';
import { localityName, unitLabel, unitWord } from './places.ts';
import type { Headline } from './ranking.ts';
import { ASSURANCE_WORDS, type MeasureForm, printFigure } from './signals.ts';

export const OVERVIEW_TEXT = {
  pageTitle: 'Tổng quan',
  totalFigure: 'Điểm tổng hợp',
  figures: 'Các con số chính',
  ranking: 'Điểm từng đơn vị, và thứ hạng chắc đến đâu',
  attention: 'Cần chú ý',
  attentionNote: 'Khác thường so với chính đơn vị đó, không phải chỉ thấp hơn nơi khác.',
  calm: 'Không chuỗi nào khác thường trong kỳ này.',
  nothingJudged: 'Chưa chuỗi nào đủ số liệu để xét tín hiệu.',
  index: 'điểm Bộ chỉ số',
  seeReason: 'Xem vì sao',
  seeSource: 'Xem bảng',
  seeAll: 'Xem tất cả',
  seeLess: 'Thu gọn',
  matrix: 'Tín hiệu theo đơn vị và nhóm chỉ số',
  change: 'Đổi hạng',
  interval: 'Khoảng hạng',
  intervalHead: 'Thứ hạng (khoảng 90%)',
  cancel: 'Dừng tính',
  restart: 'Tính khoảng hạng',
  noTarget: 'Chưa đặt mục tiêu',
  noRun: 'Chưa đủ kỳ để vẽ diễn biến',
  unread: 'Chưa đọc được',
  unreadHeadline: 'chưa đọc được tệp điểm Bộ chỉ số nên chưa có bình quân và thứ hạng',
  unreadRanking: 'Chưa đọc được tệp điểm Bộ chỉ số nên chưa xếp hạng được.',
  unreadFooter: 'chưa đọc được tệp điểm Bộ chỉ số',
  noneRanked: 'Chưa có đơn vị nào được xếp hạng.',
  waiting: '…',
  provisional: 'Tạm tính',
  provisionalSignals: 'Kỳ còn tạm tính nên chưa xét tín hiệu.',
} as const;

/**
 * The state of the locality in a sentence, and the units that need attention in another.
 *
 * @param mean null where the document of points could not be read: that is no silence of the units
 */
export function overviewHeadline(
  ranking: Ranking,
  mean: number | Missing | null,
  band: Band | null,
  bandBefore: Band | null,
  concernedUnits: readonly Pick<Unit, 'kind' | 'name'>[],
  period: Period,
  formula: Formula,
  locality: Locality,
): Headline {
  const when = `${capitalise(periodName(period.id))}${provisionalMark(period)}`;
  const place = localityName(locality);
  const concern = concernSentence(concernedUnits);
  if (mean === null) return { finding: `${when}, ${place}: ${OVERVIEW_TEXT.unreadHeadline}.`, concern };
  const kinds = [...ranking.ranked, ...ranking.unranked].map(({ unit }) => unit.kind);
  if (typeof mean !== 'number')
    return { finding: `${when}, ${place} chưa có số liệu điểm của đơn vị nào.`, concern: null };
  const standing = band ? `, ${bandWords(band, bandBefore)}` : '';
  const lowest = formula.bands.at(-1);
  const weakCount = ranking.ranked.filter((row) => row.band?.code === lowest?.code).length;
  const weak = lowest ? `; ${weakWords(weakCount, kinds, lowest)}` : '';
  return {
    finding: `${when}, ${place} đạt bình quân ${formatPoints(mean)} điểm${standing}${weak}${coverageWords(ranking, kinds)}.`,
    concern,
  };
}

/** "; mới có 16/21 xã, thị trấn, còn thiếu A, B, C và 2 đơn vị khác": a mean of some is not of all. */
function coverageWords({ ranked, unranked }: Ranking, kinds: readonly UnitKind[]): string {
  if (unranked.length === 0) return '';
  const names = unranked.map(({ unit }) => unitLabel(unit));
  const absent = joinSomeNames(names, 3, (count) => `${formatCount(count)} đơn vị khác`);
  return `; mới có điểm của ${formatCount(ranked.length)}/${formatCount(kinds.length)} ${unitWord(kinds)}, còn thiếu ${absent}`;
}

function bandWords(band: Band, before: Band | null): string {
  if (!before) return `loại ${band.name}`;
  if (band.code === before.code) return `giữ loại ${band.name}`;
  return `${band.minPoints > before.minPoints ? 'lên' : 'xuống'} loại ${band.name}`;
}

function weakWords(count: number, kinds: readonly UnitKind[], lowest: Band): string {
  return count === 0
    ? `không ${unitWord(kinds)} nào xếp loại ${lowest.name}`
    : `${formatCount(count)} ${unitWord(kinds)} xếp loại ${lowest.name}`;
}

function concernSentence(units: readonly Pick<Unit, 'kind' | 'name'>[]): string | null {
  if (units.length === 0) return null;
  const names = units.map(unitLabel);
  const kinds = units.map((unit) => unit.kind);
  const some = joinSomeNames(names, 3, (count) => `${formatCount(count)} đơn vị khác`);
  return `${formatCount(names.length)} ${unitWord(kinds)} cần chú ý: ${some}.`;
}

/** "bình quân 21 xã, thị trấn" below a mean. */
export function meanNote(count: number, kinds: readonly UnitKind[]): string {
  return `bình quân ${formatCount(count)} ${unitWord(kinds)}`;
}

/** "4.812/4.905" below a rate. */
export function pooledNote(numerator: number, denominator: number): string {
  return `${formatCount(numerator)}/${formatCount(denominator)}`;
}

/**
 * A target with how surely it is met: "Mục tiêu 90: chắc đạt". The judgement is of the habit, so a period that
 * breaks with it is said apart.
 */
export function targetSentence(
  target: number,
  form: 'points' | 'rate',
  found: Assurance | Missing,
  value: number | Missing,
): string {
  const goal = `Mục tiêu ${form === 'rate' ? formatRate(target).replace(',0', '') : formatMaximum(target)}`;
  if (typeof found !== 'string') return goal;
  const isMet = typeof value === 'number' && value >= target;
  if (found === 'consistentFail' && isMet) return `${goal}: kỳ này đạt, chưa thành nếp`;
  if (found === 'consistentPass' && typeof value === 'number' && !isMet) return `${goal}: kỳ này hụt`;
  return `${goal}: ${ASSURANCE_WORDS[found]}`;
}

/** Most units at the maximum: the figure no longer tells them apart. */
export function saturationNote(atMaximum: number, count: number): string {
  return `${formatCount(atMaximum)}/${formatCount(count)} đạt tối đa: bão hòa`;
}

/** "5 trong 126 chuỗi · 121 chuỗi bình thường". */
export function attentionCount(found: Attention): string {
  const notable = found.items.filter((item) => item.kind !== 'missing').length;
  const calm = `${formatCount(found.commonCauseCount)} bình thường`;
  const unjudged = found.unjudgedCount > 0 ? ` · ${formatCount(found.unjudgedCount)} chưa xét được` : '';
  const absentCount =
    found.seriesCount - notable - found.commonCauseCount - found.neutralCount - found.unjudgedCount;
  const absent = absentCount > 0 ? ` · ${formatCount(absentCount)} chưa báo cáo` : '';
  return `${formatCount(notable)} trong ${formatCount(found.seriesCount)} chuỗi đáng chú ý · ${calm}${unjudged}${absent}`;
}

/** A sparkline in words: from where to where, and whether within its habit. */
export function runSummary(
  label: string,
  run: readonly (number | null)[],
  form: MeasureForm['kind'],
  limits: { readonly lower: number; readonly upper: number } | null,
): string {
  const known = run.filter((value) => value !== null);
  const print = (value: number) => printFigure(value, { kind: form });
  const [first] = known;
  const last = known.at(-1);
  if (first === undefined || last === undefined) return `${label}: chưa có số liệu.`;
  const habit = limits ? `; thường lệ từ ${print(limits.lower)} đến ${print(limits.upper)}` : '';
  if (known.length === 1) return `${label}: chỉ một kỳ có số liệu, ${print(last)}.`;
  return `${label}: ${formatCount(known.length)} kỳ, từ ${print(first)} đến ${print(last)}${habit}.`;
}

/** "189/208 hồ sơ giải quyết đúng hạn trên hồ sơ tiếp nhận" behind a group of one indicator. */
export function countsNote(numerator: number, denominator: number, counts: string): string {
  return `${formatCount(numerator)}/${formatCount(denominator)} ${counts}.`;
}

/** The matrix in a sentence: how many series changed which way, and how many surely miss their target. */
export function matrixSentence(signals: readonly Signal[]): string {
  const kindCount = (kind: VariationKind) =>
    signals.filter(({ variation }) => 'kind' in variation && variation.kind === kind).length;
  const failing = signals.filter(({ assurance }) => assurance === 'consistentFail').length;
  const parts = [
    `${formatCount(kindCount('concern'))} chuỗi đáng lo`,
    `${formatCount(kindCount('improvement'))} chuỗi cải thiện`,
    `${formatCount(kindCount('commonCause'))} chuỗi bình thường`,
  ];
  const missed =
    failing > 0 ? `; ${formatCount(failing)} chuỗi chắc không đạt mục tiêu nếu giữ như hiện nay` : '';
  return `Trong ${formatCount(signals.length)} chuỗi: ${parts.join(', ')}${missed}.`;
}
