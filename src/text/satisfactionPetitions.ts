import type { Missing } from '#src/domain/missing.ts';
import type { CountPair } from '#src/domain/onTimeRate.ts';
import type { Period } from '#src/domain/period.ts';
import type { PetitionCounts } from '#src/domain/petitions.ts';
import type { YearlySurvey } from '#src/domain/satisfaction.ts';
import { capitalise, formatCount, formatMaximum, formatPoints, formatRate } from './format.ts';
import { MISSING_WORDS } from './missing.ts';
import { periodName, provisionalMark } from './periods.ts';

export const PETITIONS_TEXT = {
  title: 'Phản ánh, kiến nghị',
  unit: 'Đơn vị',
  received: 'Tiếp nhận',
  petitionsReceived: 'Phản ánh, kiến nghị',
  onTime: 'Trả lời đúng hạn',
  accepted: 'Được chấp nhận',
  nothing: 'Không phát sinh',
  empty: 'Kỳ này chưa có số liệu phản ánh, kiến nghị.',
  makeUpTitle: 'Điểm chỉ số kỳ này gồm những gì',
  indicator: 'Chỉ tiêu',
  counts: 'x/n',
  meanPoints: 'Bình quân',
  atMaximum: 'Đạt tối đa',
  withoutCases: 'Không phát sinh',
  group: 'Cả nhóm',
  surveyTitle: 'Khảo sát hằng năm',
} as const;

type NamedPeriod = Pick<Period, 'id' | 'closedAt'>;

/** "5 phản ánh, kiến nghị ở 5 đơn vị; trả lời đúng hạn 5/5, được chấp nhận 5/5", and what 0/0 means. */
export function petitionsMessage(
  period: NamedPeriod,
  place: string,
  petitions: PetitionCounts,
  unitsWith: number,
  unitsWithout: number,
  isFullWithout: boolean,
): string {
  const when = `${capitalise(periodName(period.id))}${provisionalMark(period)}`;
  if (typeof petitions.received !== 'number') return `${when}: ${missingWord(petitions.received)}.`;
  const none = withoutSentence(unitsWithout, isFullWithout);
  if (petitions.received === 0) return `${when}, ${place} không nhận phản ánh, kiến nghị nào. ${none}`.trim();
  const parts = [
    `${when}, ${place} tiếp nhận ${formatCount(petitions.received)} phản ánh, kiến nghị ở ${formatCount(unitsWith)} đơn vị`,
    `trả lời đúng hạn ${pairText(petitions.onTime)}`,
    `được chấp nhận ${pairText(petitions.accepted)}`,
  ];
  return `${parts.join('; ')}. ${none}`.trim();
}

/** What 0 of 0 means, once for all units that have it. */
function withoutSentence(units: number, isFullWithout: boolean): string {
  if (units === 0) return '';
  const meaning = isFullWithout
    ? 'không có phản ánh nào nên theo công thức được tính đủ điểm; không phải là trả lời đúng hạn'
    : 'không có phản ánh nào nên không có tỷ lệ';
  return `${formatCount(units)} đơn vị ${meaning}.`;
}

/** "5/5", "Không phát sinh" for 0/0, or why it is not known. */
export function pairText({ numerator, denominator }: CountPair): string {
  if (typeof denominator !== 'number') return MISSING_WORDS[denominator.missing];
  if (typeof numerator !== 'number') return MISSING_WORDS[numerator.missing];
  return denominator === 0 ? PETITIONS_TEXT.nothing : `${formatCount(numerator)}/${formatCount(denominator)}`;
}

/** "12 tháng đến tháng 4/2024" above the columns of a year. */
export function yearSpan(monthIds: readonly string[]): string {
  const last = monthIds.at(-1);
  return last === undefined ? '12 tháng' : `${formatCount(monthIds.length)} tháng đến ${periodName(last)}`;
}

/** "12 tháng: 46" below a figure of one period. */
export function yearNote(figure: string, months: number): string {
  return months === 0 ? '' : `${formatCount(months)} tháng: ${figure.toLocaleLowerCase('vi')}`;
}

/** "11/12 tháng có số liệu" beside a sum that lacks some; nothing where all are there. */
export function monthsNote(reported: number, all: number): string {
  return reported >= all ? '' : `${formatCount(reported)}/${formatCount(all)} tháng`;
}

/** What a share of petitions is taken over. */
export const PETITIONS_RULE =
  'Mẫu số: phản ánh, kiến nghị đã tiếp nhận. Không phát sinh (0/0) không phải 0% và không phải 100%.';

/** How many points come from indicators that had nothing to count. */
export function makeUpMessage(
  period: NamedPeriod,
  mean: number | Missing,
  maxPoints: number,
  fullWithoutPoints: number,
  unitsWithout: number,
  unitCount: number,
): string {
  const when = `${periodName(period.id)}${provisionalMark(period)}`;
  if (typeof mean !== 'number') return `${capitalise(when)}: ${missingWord(mean)}.`;
  const start = `${capitalise(when)}: bình quân ${formatPoints(mean)}/${formatMaximum(maxPoints)} điểm.`;
  if (fullWithoutPoints === 0 || unitsWithout === 0) return start;
  return `${start} Trong đó ${formatMaximum(fullWithoutPoints)} điểm là của chỉ tiêu được tính đủ khi không phát sinh; ${formatCount(unitsWithout)}/${formatCount(unitCount)} đơn vị không có gì để đếm mà vẫn đủ điểm ở các chỉ tiêu này.`;
}

/** "16/21" units. */
export function unitShare(count: number, all: number): string {
  return `${formatCount(count)}/${formatCount(all)}`;
}

/** "17,98/18". */
export function pointsOf(points: number | Missing, maxPoints: number): string {
  return typeof points === 'number'
    ? `${formatPoints(points)}/${formatMaximum(maxPoints)}`
    : MISSING_WORDS[points.missing];
}

/** "SIPAS năm 2023, tỉnh Bến Tre: 82,65%". */
export function surveySentence({ name, year, area, rate }: YearlySurvey): string {
  return `${name} năm ${year}, ${area}: ${formatRate(rate)} hài lòng.`;
}

/** Why the survey stands apart. */
export const SURVEY_CAUTION =
  'Đây là khảo sát một năm một lần, hỏi những người khác, bằng câu hỏi khác, trên địa bàn khác: không so sánh được với số liệu hằng tháng ở trên và không vẽ chung một trục.';

export function surveySource({ source }: YearlySurvey): string {
  return `Nguồn khảo sát: ${source}`;
}

function missingWord(value: Missing): string {
  return MISSING_WORDS[value.missing].toLocaleLowerCase('vi');
}
