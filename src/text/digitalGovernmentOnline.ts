import type { DigitalStanding } from '#src/domain/digitalStanding.ts';
import type { Missing } from '#src/domain/missing.ts';
import type { FiledOnline, LevelCount } from '#src/domain/onlineServices.ts';
import type { Period } from '#src/domain/period.ts';
import type { OnlineDegree, ProcedureLevel } from '#src/domain/procedure.ts';
import { DIGITAL_TEXT, digitalCounts, missingWords, printValue } from './digitalGovernment.ts';
import { capitalise, formatCount, formatRate } from './format.ts';
import { periodName, provisionalMark } from './periods.ts';

export const ONLINE_TEXT = {
  proceduresTitle: 'Thủ tục cung cấp trực tuyến',
  dossiersTitle: 'Hồ sơ nộp trực tuyến',
  noProcedures: 'Danh mục thủ tục chưa có thủ tục nào.',
  allLevels: 'Tất cả các cấp',
  level: 'Cấp giải quyết',
  total: 'Tổng số',
  ofReceived: 'Trên hồ sơ tiếp nhận',
  ofReceivedNote: 'kể cả hồ sơ từ kỳ trước chuyển sang',
  ofFiled: 'Trên hồ sơ mới nộp trong kỳ',
  ofFiledNote: 'không kể hồ sơ từ kỳ trước chuyển sang',
  differentBase: 'Hai tỷ lệ khác kỳ và có thể khác mẫu số nên chỉ đặt cạnh nhau, không trừ cho nhau.',
} as const;

export const LEVEL_WORDS: Readonly<Record<ProcedureLevel, string>> = {
  province: 'Cấp tỉnh',
  district: 'Cấp huyện',
  commune: 'Cấp xã',
};

export const DEGREE_WORDS: Readonly<Record<OnlineDegree, string>> = {
  full: 'Toàn trình',
  partial: 'Một phần',
  none: 'Chưa trực tuyến',
};

/** "270 thủ tục cung cấp trực tuyến: 142/270 toàn trình, 128/270 một phần; 196 cấp huyện, 74 cấp xã." */
export function proceduresMessage(levels: readonly LevelCount[]): string {
  const sum = (count: (level: LevelCount) => number) => levels.reduce((total, one) => total + count(one), 0);
  const total = sum((level) => level.total);
  if (total === 0) return ONLINE_TEXT.noProcedures;
  const full = sum(({ degrees }) => degrees.full);
  const partial = sum(({ degrees }) => degrees.partial);
  const of = total === full + partial ? '' : ` trên ${formatCount(total)}`;
  const online = full + partial;
  const byLevel = levels
    .map(
      (one) =>
        `${formatCount(one.degrees.full + one.degrees.partial)} ${LEVEL_WORDS[one.level].toLocaleLowerCase('vi')}`,
    )
    .join(', ');
  const split =
    online === 0
      ? ''
      : `: ${formatCount(full)}/${formatCount(online)} toàn trình, ${formatCount(partial)}/${formatCount(online)} một phần; ${byLevel}`;
  return `${formatCount(online)}${of} thủ tục cung cấp trực tuyến${split}.`;
}

/** "142/270 · 128/270" at the end of a bar, full and partial as in the key above it. */
export function levelNote({ degrees, total }: Pick<LevelCount, 'degrees' | 'total'>): string {
  return [degrees.full, degrees.partial]
    .map((count) => `${formatCount(count)}/${formatCount(total)}`)
    .join(' · ');
}

/** One part of a bar in a line. */
export function degreeLabel(level: string, degree: OnlineDegree, count: number, total: number): string {
  const share = total === 0 ? '' : ` (${formatRate(count / total)})`;
  return `${level}, ${DEGREE_WORDS[degree].toLocaleLowerCase('vi')}: ${formatCount(count)}/${formatCount(total)} thủ tục${share}.`;
}

/** The picture in words. */
export function proceduresSummary(levels: readonly LevelCount[]): string {
  return `Thanh ngang từ 0, mỗi cấp một thanh trong ${formatCount(levels.length)} cấp; mỗi thanh chia theo mức độ trực tuyến.`;
}

/** "Tháng 4/2024, 3.544/4.415 hồ sơ mới nộp được nộp trực tuyến (80,3%)." */
export function filedMessage(filed: FiledOnline, share: number | Missing, period: Period): string {
  const when = `${capitalise(periodName(period.id))}${provisionalMark(period)}`;
  const counts = digitalCounts({ numerator: filed.online, denominator: filed.filed });
  if (typeof share !== 'number' || counts === null)
    return `${when}: số hồ sơ nộp trực tuyến ${typeof share === 'number' ? 'chưa có số đếm' : missingWords(share)}.`;
  return `${when}, ${counts} hồ sơ mới nộp là nộp trực tuyến (${formatRate(share)}).`;
}

/** "cộng từ 20/21 đơn vị có số liệu", or that the locality published the sum. */
export function filedCoverage(pooledUnits: number | null, unitCount: number): string {
  return pooledUnits === null
    ? 'Số tổng do nguồn công bố'
    : `Cộng từ ${formatCount(pooledUnits)}/${formatCount(unitCount)} đơn vị có số liệu`;
}

/** A published figure that stands beside: its name with its period, and its counts with what they count. */
export function publishedLabel({ indicator, figure }: DigitalStanding): string {
  return figure ? `${indicator.name}, ${periodName(figure.periodId)}` : indicator.name;
}

export function publishedNote({ indicator, figure }: DigitalStanding): string {
  const counts = figure && digitalCounts(figure);
  return `${counts === null ? '' : `${counts} `}${indicator.counts} · công bố riêng`;
}

export function publishedValue({ indicator, figure }: DigitalStanding): string {
  return figure && typeof figure.value === 'number'
    ? printValue(figure.value, indicator.kind)
    : DIGITAL_TEXT.noFigure;
}
