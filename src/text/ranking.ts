import type { Locality } from '#src/domain/catalog.ts';
import type { Band, Formula } from '#src/domain/indicator.ts';
import type { Missing, MissingReason } from '#src/domain/missing.ts';
import type { Period } from '#src/domain/period.ts';
import type { RankChange, RankedUnit, Ranking } from '#src/domain/ranking.ts';
import type { Unit } from '#src/domain/unit.ts';
import { capitalise, formatCount, formatMaximum, formatPoints, joinNames, joinSomeNames } from './format.ts';
import { MISSING_WORDS } from './missing.ts';
import { periodName, provisionalMark } from './periods.ts';
import { countUnits, localityName, unitLabel, unitWord } from './places.ts';
import { amongNote } from './rankChange.ts';

export const RANKING_TEXT = {
  pageTitle: 'Xếp hạng',
  tableName: 'Bảng xếp hạng',
  rank: 'Hạng',
  unit: 'Đơn vị',
  composition: 'Cơ cấu điểm',
  total: 'Tổng điểm',
  band: 'Xếp loại',
  change: 'Đổi hạng',
  mark: 'Đánh dấu',
  search: 'Tìm đơn vị',
  searchHint: 'Tên, có dấu hoặc không dấu',
  compareWith: 'So với',
  previous: 'Kỳ trước',
  lastYear: 'Cùng kỳ năm trước',
  notRanked: 'Không xếp hạng',
  noMatch: 'Không có đơn vị nào khớp với từ tìm.',
  clearSearch: 'Xóa từ tìm',
  noBand: 'Dưới mọi bậc',
  mean: 'Tổng điểm bình quân',
  best: 'Cao nhất',
  lowest: 'Thấp nhất',
  bands: 'Số đơn vị theo xếp loại',
  up: 'lên hạng',
  down: 'xuống hạng',
  same: 'giữ hạng',
  noChange: 'Không so sánh ở kỳ này',
  otherPeriods: 'Kỳ khác',
  indicatorsTitle: 'Từng chỉ tiêu của đơn vị được đánh dấu',
  indicatorsHint:
    'Đánh dấu một đến bốn đơn vị trong bảng xếp hạng để xem điểm từng chỉ tiêu cùng số đếm x trên n.',
  indicator: 'Chỉ tiêu',
  maximum: 'Tối đa',
  unranked: 'Chưa có số liệu',
  tieRule: 'Đồng hạng khi bằng điểm đến hàng phần trăm (1, 2, 2, 4).',
} as const;

/** "Đánh dấu Hưng Phong". */
export function markLabel(unit: Unit): string {
  return `${RANKING_TEXT.mark} ${unitLabel(unit)}`;
}

/** "Bỏ 2 đánh dấu". */
export function clearMarksLabel(count: number): string {
  return `Bỏ ${formatCount(count)} đánh dấu`;
}

/** "/18" below a column's name. */
export function maximumLabel(maxPoints: number): string {
  return `/${formatMaximum(maxPoints)}`;
}

/** The headline in two parts: who leads and how the bands stand; what gives concern, or null. */
export interface Headline {
  readonly finding: string;
  readonly concern: string | null;
}

/** A fall of fewer places than this is not worth a headline: neighbours swap places by hundredths. */
const NOTABLE_FALL_PLACES = 3;

export function rankingHeadline(
  ranking: Ranking,
  changes: ReadonlyMap<string, RankChange>,
  period: Period,
  comparedWith: string | null,
  formula: Formula,
  locality: Locality,
): Headline {
  const when = `${periodName(period.id)}${provisionalMark(period)}`;
  const place = localityName(locality);
  if (ranking.ranked.length === 0) {
    const kinds = ranking.unranked.map(({ unit }) => unit.kind);
    const who = ranking.unranked.length === 0 ? 'đơn vị nào' : `${unitWord(kinds)} nào của ${place}`;
    return { finding: `${capitalise(when)} chưa có ${who} báo cáo điểm.`, concern: null };
  }
  const lead = `${capitalise(when)}, ${leaders(ranking)}`;
  return {
    finding: `${lead}; ${bandSentence(ranking, formula)}.`,
    concern: fallSentence(ranking, changes, comparedWith),
  };
}

function leaders(ranking: Ranking): string {
  const first = ranking.ranked.filter((row) => row.rank === 1);
  const kinds = ranking.ranked.map((row) => row.unit.kind);
  const points = `${formatPoints(first[0]?.totalPoints ?? 0)} điểm`;
  const names = joinSomeNames(labels(first), 2, (count) => `${formatCount(count)} đơn vị khác`);
  if (ranking.ranked.length === 1) return `${names} đạt ${points}, là đơn vị duy nhất có số liệu`;
  const of = countUnits(ranking.ranked.length, kinds);
  if (first.length === ranking.ranked.length) return `cả ${of} cùng đạt ${points}`;
  return first.length === 1
    ? `${names} dẫn đầu ${of} với ${points}`
    : `${names} cùng dẫn đầu ${of} với ${points}`;
}

/** Bands that occur, best first, and the lowest band said aloud when it is empty. */
function bandSentence(ranking: Ranking, formula: Formula): string {
  const countOf = (band: Band | null) => ranking.ranked.filter((row) => row.band?.code === band?.code).length;
  const present = formula.bands.filter((band) => countOf(band) > 0);
  const parts = present.map((band) => `${formatCount(countOf(band))} ${band.name}`);
  const lowest = formula.bands.at(-1);
  const empty =
    lowest && countOf(lowest) === 0
      ? `, không ${unitWord(kindsOf(ranking))} nào xếp loại ${lowest.name}`
      : '';
  return `${parts.join(', ')}${empty}`;
}

function kindsOf(ranking: Ranking): Unit['kind'][] {
  return ranking.ranked.map((row) => row.unit.kind);
}

function fallSentence(
  ranking: Ranking,
  changes: ReadonlyMap<string, RankChange>,
  comparedWith: string | null,
): string | null {
  const fallOf = (row: RankedUnit) => {
    const change = changes.get(row.unit.code);
    return change?.kind === 'moved' ? -change.places : 0;
  };
  const worst = Math.max(0, ...ranking.ranked.map(fallOf));
  if (worst < NOTABLE_FALL_PLACES || comparedWith === null) return null;
  const fallen = ranking.ranked.filter((row) => fallOf(row) === worst);
  const names = joinSomeNames(labels(fallen), 2, (count) => `${formatCount(count)} đơn vị khác`);
  const [first] = fallen.flatMap((row) => changes.get(row.unit.code) ?? []);
  const among = first?.kind === 'moved' ? first.among : null;
  const verb = fallen.length === 1 ? 'tụt nhiều nhất' : 'cùng tụt nhiều nhất';
  return `${names} ${verb}: ${formatCount(worst)} bậc so với ${periodName(comparedWith)}${amongNote(among)}.`;
}

function labels(rows: readonly RankedUnit[]): string[] {
  return rows.map((row) => unitLabel(row.unit));
}

/** "Hạng 3, đồng hạng với 1 đơn vị". */
export function rankLabel(rank: number, shareCount: number): string {
  if (shareCount === 1) return String(rank);
  return `${rank}, đồng hạng cùng ${formatCount(shareCount - 1)} đơn vị khác`;
}

/** "20 trên 21 xã, thị trấn có số liệu". */
export function coverageSentence(reportedCount: number, units: readonly Unit[]): string {
  const all = countUnits(
    units.length,
    units.map((unit) => unit.kind),
  );
  return `${formatCount(reportedCount)} trên ${all} có số liệu`;
}

/** "Chưa xếp hạng: Hưng Lễ (chưa báo cáo)"; null when every unit is ranked. */
export function unrankedSentence(ranking: Ranking): string | null {
  if (ranking.unranked.length === 0) return null;
  const names = ranking.unranked.map(
    ({ unit, reason }) => `${unitLabel(unit)} (${missingWord(reason.missing)})`,
  );
  const some = joinSomeNames(names, 5, (count) => `${formatCount(count)} đơn vị khác`);
  return `${formatCount(ranking.unranked.length)} đơn vị không xếp hạng: ${some}.`;
}

/** Marked units without a total, for views that show ranked units only. */
export function unrankedMarksSentence(
  marked: readonly { readonly unit: Unit; readonly reason: Missing }[],
  periodId: string,
): string {
  const names = marked.map(({ unit, reason }) => `${unitLabel(unit)} (${missingWord(reason.missing)})`);
  return `${joinNames(names)} không xếp hạng ${periodName(periodId)} nên không có ở đây; phần dưới là đơn vị khác.`;
}

function missingWord(reason: MissingReason): string {
  return MISSING_WORDS[reason].toLocaleLowerCase('vi');
}

/** The composition bar in words: every group with its points and maximum. */
export function compositionLabel(
  groups: readonly { name: string; points: number | null; maxPoints: number }[],
): string {
  return groups
    .map(({ name, points, maxPoints }) =>
      points === null
        ? `${name}: ${missingWord('notReported')}`
        : `${name} ${formatPoints(points)}/${formatMaximum(maxPoints)}`,
    )
    .join('; ');
}

/** "Hiện 3 trên 21 đơn vị." while a search is on. */
export function matchSentence(shown: number, all: number): string {
  return `Hiện ${formatCount(shown)} trên ${formatCount(all)} đơn vị.`;
}

/** Who holds a place: one or two names, the rest as a number. */
export function moreUnits(names: readonly string[]): string {
  return joinSomeNames(names, 2, (count) => `${formatCount(count)} đơn vị khác`);
}

/** "Kỳ trước (tháng 3/2024)"; without the name where there is no such period. */
export function comparisonOption(label: string, periodId: string | null): string {
  return periodId === null ? label : `${label} (${periodName(periodId)})`;
}

/** "186/204": what was achieved of how many; the reason where a count is not known. */
export function countsText(numerator: number | Missing, denominator: number | Missing): string {
  if (typeof numerator !== 'number') return missingWord(numerator.missing);
  if (typeof denominator !== 'number') return missingWord(denominator.missing);
  return `${formatCount(numerator)}/${formatCount(denominator)}`;
}
