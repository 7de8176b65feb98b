import type { Locality } from '#src/domain/catalog.ts';
import type { DigitalStanding, LocalityFigure, StandingState } from '#src/domain/digitalStanding.ts';
import type { Missing } from '#src/domain/missing.ts';
import type { Period } from '#src/domain/period.ts';
import {
  capitalise,
  formatCount,
  formatMaximum,
  formatOneDecimal,
  formatRate,
  joinNames,
  joinSomeNames,
} from './format.ts';
import { MISSING_WORDS } from './missing.ts';
import { periodName, provisionalMark } from './periods.ts';
import { localityName } from './places.ts';
import type { Headline } from './ranking.ts';

export const DIGITAL_TEXT = {
  figures: 'Các chỉ tiêu cần nhìn trước',
  noFigure: 'Chưa có số liệu',
  small: 'ít trường hợp',
  target: 'Mục tiêu',
  lacking: 'Còn thiếu',
  noGroups: 'Danh mục chưa nêu chỉ tiêu chính quyền số nào. Hãy báo đơn vị cấp số liệu.',
} as const;

/** How a figure stands to its target, in a word. */
export const STANDING_WORDS: Readonly<Record<StandingState, string>> = {
  met: 'Đạt',
  below: 'Chưa đạt',
  provisional: 'Tạm tính, chưa xét',
  noTarget: 'Chưa đặt mục tiêu',
  noFigure: DIGITAL_TEXT.noFigure,
};

/** A target as it is set, without needless zeros: 0.9 → 90%, 0.975 → 97,5%; a number stays one. */
export function printTarget(target: number, kind: 'rate' | 'count'): string {
  return kind === 'rate' ? formatRate(target).replace(',0%', '%') : formatMaximum(target);
}

/** A value as its indicator is: 97,8% or 46. */
export function printValue(value: number, kind: 'rate' | 'count'): string {
  if (kind === 'rate') return formatRate(value);
  return Number.isInteger(value) ? formatCount(value) : formatOneDecimal(value);
}

/** A distance between two rates, or two numbers: "20,0 điểm phần trăm", "chưa đến 0,1 điểm phần trăm", "4". */
export function distanceWords(distance: number, kind: 'rate' | 'count'): string {
  if (kind === 'count') return printValue(distance, kind);
  const points = distance * 100;
  return points < 0.05
    ? `chưa đến ${formatOneDecimal(0.1)} điểm phần trăm`
    : `${formatOneDecimal(points)} điểm phần trăm`;
}

/** "978/1.000", or null where a count is not known. */
export function digitalCounts(counts: Pick<LocalityFigure, 'numerator' | 'denominator'>): string | null {
  const { numerator, denominator } = counts;
  return typeof numerator === 'number' && typeof denominator === 'number'
    ? `${formatCount(numerator)}/${formatCount(denominator)}`
    : null;
}

/** "Chưa đạt mục tiêu 90%, thiếu 20,0 điểm phần trăm". */
export function standingWords(
  standing: Pick<DigitalStanding, 'indicator' | 'state' | 'target' | 'gap'>,
): string {
  const { state, target, gap, indicator } = standing;
  const word = STANDING_WORDS[state];
  if (target === null || state === 'noTarget' || state === 'noFigure') return word;
  if (state === 'provisional') return `${word} (mục tiêu ${printTarget(target, indicator.kind)})`;
  const goal = `${word} mục tiêu ${printTarget(target, indicator.kind)}`;
  return gap === null ? goal : `${goal}, thiếu ${distanceWords(gap, indicator.kind)}`;
}

/** Most indicators named in the concern of the headline. */
const MOST_NAMED = 2;

/**
 * How many indicators reach their target, and which are furthest from it.
 *
 * @param below those that miss it, furthest first
 */
export function digitalHeadline(
  standings: readonly DigitalStanding[],
  below: readonly DigitalStanding[],
  period: Period,
  locality: Pick<Locality, 'designation' | 'name'>,
): Headline {
  const when = `Đến ${periodName(period.id)}${provisionalMark(period)}`;
  const place = localityName(locality);
  const ofState = (wanted: StandingState) => standings.filter(({ state }) => state === wanted);
  const lacking = ofState('noFigure').length;
  const met = ofState('met').length;
  const judged = met + below.length;
  if (lacking === standings.length)
    return { finding: `${when}, ${place} chưa có số liệu chính quyền số nào.`, concern: null };
  const finding =
    judged === 0
      ? `${when}, ${place} có số liệu ${formatCount(standings.length - lacking)} trên ${formatCount(standings.length)} chỉ tiêu chính quyền số; chưa chỉ tiêu nào so được với mục tiêu.`
      : `${when}, ${place} đạt mục tiêu ${formatCount(met)} trên ${formatCount(judged)} chỉ tiêu chính quyền số có số liệu và mục tiêu.`;
  return { finding, concern: concernWords(below, lacking) };
}

function concernWords(below: readonly DigitalStanding[], lacking: number): string | null {
  const furthest = below
    .slice(0, MOST_NAMED)
    .map(({ indicator, gap }) => `${indicator.name} (thiếu ${distanceWords(gap ?? 0, indicator.kind)})`);
  const parts = [
    ...(furthest.length > 0 ? [`xa mục tiêu nhất là ${joinNames(furthest)}`] : []),
    ...(lacking > 0 ? [`${formatCount(lacking)} chỉ tiêu chưa có số liệu`] : []),
  ];
  return parts.length === 0 ? null : `${capitalise(parts.join('; '))}.`;
}

/** "308/440" and "tháng 4/2024" below a figure of the strip, a line each. */
export function stripNotes({ figure }: Pick<DigitalStanding, 'figure'>): string[] {
  return figure
    ? [digitalCounts(figure), capitalise(periodName(figure.periodId))].filter((note) => note !== null)
    : [];
}

/** What the page says of how many indicators it chose for its strip, and by what rule. */
export function stripRule(shown: number, all: number): string {
  return shown < all
    ? `${formatCount(shown)} trên ${formatCount(all)} chỉ tiêu có số liệu: xa mục tiêu nhất đứng trước, rồi đến chỉ tiêu đã đạt theo thứ tự danh mục.`
    : 'Xa mục tiêu nhất đứng trước, rồi đến chỉ tiêu đã đạt theo thứ tự danh mục.';
}

/** Some names, the rest as a number of indicators. */
export function someIndicators(names: readonly string[], most: number): string {
  return joinSomeNames(names, most, (count) => `${formatCount(count)} chỉ tiêu khác`);
}

/** Why a figure is not there, within a sentence. */
export function missingWords(value: Missing): string {
  return MISSING_WORDS[value.missing].toLocaleLowerCase('vi');
}
