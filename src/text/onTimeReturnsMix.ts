import type { Certainty } from '#src/domain/durationContrast.ts';
import type { FieldChange, FieldMix } from '#src/domain/fieldMix.ts';
import type { Missing, MissingReason } from '#src/domain/missing.ts';
import type { CountPair, OnTimeBasis } from '#src/domain/onTimeRate.ts';
import type { RateChange } from '#src/domain/rateChange.ts';
import { formatCount, formatMaximum, formatPoints, formatRate, joinNames } from './format.ts';
import { MISSING_WORDS } from './missing.ts';
import { BASIS_WORDS, ON_TIME_TEXT } from './onTimeReturns.ts';
import { periodName } from './periods.ts';
import { signedPoints } from './reckoning.ts';

export const MIX_TEXT = {
  title: 'Do cơ cấu hồ sơ hay do kết quả',
  mixPart: 'Cơ cấu hồ sơ đổi',
  performancePart: 'Kết quả từng lĩnh vực đổi',
  change: 'Thay đổi (điểm %)',
  otherFields: 'Các lĩnh vực khác',
  all: 'Cộng',
  shares: 'Tỷ trọng trước → sau',
  counts: 'x/n trước → sau',
  noComparison: 'Không có kỳ nào để so sánh nên chưa tách được.',
  provisional: 'Kỳ còn tạm tính nên chưa so với kỳ trước.',
  noneMoved:
    'Giữa hai kỳ, không đơn vị nào có tỷ lệ đổi rõ ràng (99,8%, vì so nhiều đơn vị cùng lúc) do cơ cấu hồ sơ; chọn một đơn vị để xem riêng.',
  indistinct: 'Không giải thích một thay đổi có thể chỉ do ngẫu nhiên.',
  noUnit: 'Chưa đơn vị nào có số liệu từng lĩnh vực ở cả hai kỳ và đủ hồ sơ để so sánh.',
} as const;

/** A changed rate in hundredths of a percentage point that add up as printed: what is lost in rounding falls to performance. */
export interface PrintedMix {
  readonly before: number;
  readonly after: number;
  readonly total: number;
  readonly mix: number;
  readonly performance: number;
}

/** −0,31 điểm %. */
export function signedShare(points: number): string {
  return `${signedPoints(points)} điểm %`;
}

/** "98,30%": two decimals, so that the parts of a change can be seen. */
export function fineRate(points: number): string {
  return `${formatPoints(points)}%`;
}

/**
 * "Hưng Phong: từ 94,61% (193/204) tháng 3/2024 xuống 90,87% (189/208) tháng 4/2024, −3,74 điểm % = cơ cấu hồ sơ −0,52 +
 * kết quả từng lĩnh vực −3,22."
 */
export function mixSentence(
  subject: string,
  beforeId: string,
  afterId: string,
  found: Pick<FieldMix, 'before' | 'after'>,
  printed: PrintedMix,
): string {
  const { before, after } = found;
  const then = `${fineRate(printed.before)} (${counts(before)}) ${periodName(beforeId)}`;
  const now = `${fineRate(printed.after)} (${counts(after)}) ${periodName(afterId)}`;
  const parts = `cơ cấu hồ sơ ${signedPoints(printed.mix)}, kết quả từng lĩnh vực ${signedPoints(printed.performance)}`;
  if (printed.total === 0 && printed.mix === 0)
    return `${subject}: tỷ lệ không đổi, ${then} và ${now}; cơ cấu hồ sơ cũng không làm thay đổi gì.`;
  if (printed.total === 0) return `${subject}: tỷ lệ không đổi, ${then} và ${now}; ${parts} bù trừ nhau.`;
  const way = printed.total < 0 ? 'xuống' : 'lên';
  return `${subject}: từ ${then} ${way} ${now}, ${signedShare(printed.total)}: ${parts}.`;
}

/**
 * "Mẫu: từ 98,2% (108/110) tháng 3/2024 xuống 97,3% (108/111) tháng 4/2024, không phân biệt được với ngẫu nhiên (khoảng
 * 95% của thay đổi: −6,00 đến +4,02 điểm %)."
 */
export function indistinctSentence(
  subject: string,
  beforeId: string,
  afterId: string,
  { before, after }: Pick<FieldMix, 'before' | 'after'>,
  change: RateChange,
  isFew: boolean,
): string {
  const way = change.difference === 0 ? 'vẫn' : change.difference < 0 ? 'xuống' : 'lên';
  const few = isFew ? ` (${ON_TIME_TEXT.few})` : '';
  return `${subject}: từ ${formatRate(before.rate)} (${counts(before)}) ${periodName(beforeId)} ${way} ${formatRate(after.rate)} (${counts(after)}) ${periodName(afterId)}${few}, ${DISTINCTNESS.indistinct} (${intervalWords(change)}).`;
}

/** How sure it is that a rate changed at all: the one scale of words. */
const DISTINCTNESS: Readonly<Record<Certainty, string>> = {
  clear: 'khác rõ ràng',
  possible: 'có thể khác',
  indistinct: 'không phân biệt được với ngẫu nhiên',
};

/** "Hai kỳ có thể khác nhau (khoảng 95% của thay đổi: −9,00 đến −1,39 điểm %)." */
export function changeSentence(change: RateChange): string {
  return `Hai kỳ ${DISTINCTNESS[change.certainty]} (${intervalWords(change)}).`;
}

function intervalWords({ lower, upper }: RateChange): string {
  return `khoảng 95% của thay đổi: ${signedPoints(lower * 100)} đến ${signedShare(upper * 100)}`;
}

/** How it was told whether there is a change to explain. */
export function changeReckoning(change: RateChange): string {
  return `Thay đổi ${signedShare(change.difference * 100)}; ${intervalWords(change)} (Newcombe, từ khoảng Wilson của hai tỷ lệ): chứa 0 là không phân biệt được với ngẫu nhiên và không tách; không chứa 0 là có thể; khoảng 99,8% không chứa 0 là rõ ràng.`;
}

/** Which of the two made most of the change: the verdict after the sum. */
export function mixVerdict({ total, mix, performance }: PrintedMix): string {
  if (total === 0) return '';
  const sameWay = Math.sign(mix) === Math.sign(total);
  const share = mix / total;
  if (mix === 0) return 'Không phần nào do cơ cấu hồ sơ.';
  if (!sameWay) return 'Cơ cấu hồ sơ tác động ngược lại, nên kết quả thật đổi nhiều hơn con số chung.';
  if (Math.sign(performance) !== Math.sign(total) && performance !== 0)
    return 'Toàn bộ thay đổi là do cơ cấu hồ sơ; kết quả từng lĩnh vực lại đi hướng ngược lại.';
  if (share >= 0.5) return 'Phần lớn thay đổi là do cơ cấu hồ sơ, không phải do làm chậm đi hay nhanh lên.';
  return share >= 0.2 ? 'Một phần thay đổi là do cơ cấu hồ sơ.' : 'Cơ cấu hồ sơ chỉ góp một phần nhỏ.';
}

/** "Đất đai tăng từ 9,8% lên 13,5% số hồ sơ (đúng hẹn 67,9%)": which fields made the mix. */
export function mixFieldsSentence(
  fields: readonly {
    readonly name: string;
    readonly change: FieldChange;
    readonly points: number;
    readonly isFew: boolean;
  }[],
): string {
  if (fields.length === 0) return '';
  const parts = fields.map(({ name, change, points, isFew }) => {
    const isMore = change.shareAfter > change.shareBefore;
    return `${name} ${isMore ? 'tăng' : 'giảm'} từ ${formatRate(change.shareBefore)} ${isMore ? 'lên' : 'còn'} ${formatRate(change.shareAfter)} số hồ sơ (${signedPoints(points)}${isFew ? `; ${ON_TIME_TEXT.few}` : ''})`;
  });
  return `Cơ cấu: ${joinNames(parts)}.`;
}

/** The counts of a field in both periods: "25/30 → 19/28", with a mark where there are few. */
export function changedCounts(
  { before, after }: Pick<FieldChange, 'before' | 'after'>,
  isFew: boolean,
): string {
  return `${pairText(before)} → ${pairText(after)}${isFew ? ` · ${ON_TIME_TEXT.few}` : ''}`;
}

/** "12,0% → 18,5%", with a mark where few dossiers stand behind it. */
export function changedShares(before: number, after: number, isFew: boolean): string {
  return `${formatRate(before)} → ${formatRate(after)}${isFew ? ` · ${ON_TIME_TEXT.few}` : ''}`;
}

function pairText({ numerator, denominator }: CountPair): string {
  return typeof numerator === 'number' && typeof denominator === 'number'
    ? `${formatCount(numerator)}/${formatCount(denominator)}`
    : '';
}

function counts({ numerator, denominator }: FieldMix['before']): string {
  return `${formatCount(numerator)}/${formatCount(denominator)}`;
}

const NO_MIX: Readonly<Partial<Record<MissingReason, string>>> = {
  notReported: 'Chưa tách được: số liệu của một trong hai kỳ không có, hoặc không chia theo lĩnh vực.',
  zeroDenominator: 'Chưa tách được: một trong hai kỳ không phát sinh hồ sơ.',
  notApplicable: 'Chưa tách được: số đếm của một lĩnh vực lớn hơn mẫu số của nó.',
};

/** Why there is no split. */
export function noMixSentence(subject: string, { missing }: Missing): string {
  return `${subject}: ${NO_MIX[missing] ?? `${MISSING_WORDS[missing]}.`}`;
}

/** How the split came about, with the numbers of the field that weighed most. */
export function mixReckoning(
  basis: OnTimeBasis,
  centre: number,
  field: { readonly name: string; readonly change: FieldChange; readonly isFew: boolean } | null,
): string[] {
  const lines = [
    `Tách theo Kitagawa: cơ cấu = Σ (tỷ trọng sau − tỷ trọng trước) × bình quân hai tỷ lệ; kết quả = Σ (tỷ lệ sau − tỷ lệ trước) × bình quân hai tỷ trọng; cộng lại đúng bằng thay đổi. Tỷ trọng và tỷ lệ tính trên ${BASIS_WORDS[basis].cases}.`,
    `Cơ cấu của từng lĩnh vực tính so với mức bình quân hai kỳ ${formatRate(centre)}: lĩnh vực dưới mức đó mà tăng tỷ trọng thì kéo xuống.`,
    'Số in làm tròn hai chữ số lẻ; phần lẻ do làm tròn dồn vào kết quả.',
  ];
  if (field)
    lines.push(
      `${field.name}: tỷ trọng ${changedShares(field.change.shareBefore, field.change.shareAfter, false)}, x/n ${changedCounts(field.change, field.isFew)}; cơ cấu ${signedShare(field.change.mix * 100)}, kết quả ${signedShare(field.change.performance * 100)}.`,
    );
  return lines;
}

export function mixSummary(subject: string, beforeId: string, afterId: string): string {
  return `Các bước từ ${ON_TIME_TEXT.rate.toLocaleLowerCase('vi')} ${periodName(beforeId)} đến ${periodName(afterId)} của ${subject}: trước hết là cơ cấu hồ sơ, sau là kết quả từng lĩnh vực.`;
}

/** In the choice of units, where none is chosen: "Bị cơ cấu tác động nhiều nhất: Hưng Phong". */
export function mostMovedLabel(label: string | null): string {
  return label === null ? 'Tự chọn' : `Cơ cấu tác động nhiều nhất: ${label}`;
}

/** Below an axis: "96,5%". */
export function mixTick(points: number): string {
  return `${formatMaximum(points)}%`;
}

export function cutMixNote(from: number): string {
  return `Trục tỷ lệ bắt đầu từ ${mixTick(from)}`;
}
