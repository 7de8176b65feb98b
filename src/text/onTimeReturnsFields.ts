import type { Missing } from '#src/domain/missing.ts';
import type { OnTimeBasis } from '#src/domain/onTimeRate.ts';
import type { Period } from '#src/domain/period.ts';
import type { CountedRate } from '#src/domain/stats/countedRate.ts';
import { capitalise, formatCount, formatRate } from './format.ts';
import { rateText } from './onTimeReturns.ts';
import { periodName, provisionalMark } from './periods.ts';

export const FIELDS_TEXT = {
  map: 'Đơn vị nào chậm ở lĩnh vực nào',
  allFields: 'Mọi lĩnh vực',
  allUnits: 'Mọi đơn vị',
  noFields: 'Số liệu kỳ này không chia theo lĩnh vực nên không có bản đồ này.',
  noCases: '0 hồ sơ',
} as const;

/** What a tint of the heat map stands for: how far below the mark. */
export function heatStepLabels(steps: readonly number[]): string[] {
  return steps.map((from, place) => {
    const next = steps[place + 1];
    if (place === 0) return 'đạt';
    if (next === undefined) return `trên ${percentagePoints(from)}`;
    return place === 1
      ? `đến ${percentagePoints(next)}`
      : `${percentagePoints(from)}–${percentagePoints(next)}`;
  });
}

function percentagePoints(share: number): string {
  return formatCount(share * 100);
}

/** "Thấp hơn mục tiêu 98,0% bao nhiêu điểm %": the name of the scale. */
export function heatScaleLabel(mark: number, isTarget: boolean): string {
  return `Thấp hơn ${isTarget ? 'mục tiêu' : 'mức chung'} ${formatRate(mark)} (điểm %):`;
}

/** "Hưng Phong, Đất đai: 67,9% (19/28 hồ sơ tiếp nhận), thấp hơn mục tiêu 98,0% là 30,1 điểm %." */
export function heatCellLabel(
  unit: string,
  field: string,
  rate: CountedRate | Missing,
  basis: OnTimeBasis,
  mark: { readonly rate: number; readonly isTarget: boolean },
  isFew: boolean,
): string {
  const head = `${unit}, ${field}: ${rateText(rate, basis)}`;
  if ('missing' in rate) return `${head}.`;
  const name = `${mark.isTarget ? 'mục tiêu' : 'mức chung'} ${formatRate(mark.rate)}`;
  const distance = mark.rate - rate.rate;
  const words = distance <= 0 ? `không thấp hơn ${name}` : `thấp hơn ${name} là ${share(distance)} điểm %`;
  return `${head}, ${words}${isFew ? '; ít hồ sơ nên dễ đổi' : ''}.`;
}

function share(distance: number): string {
  return formatRate(distance).replace('%', '');
}

/** "Thấp nhất trong các ô đủ hồ sơ: Hưng Phong, Đất đai 67,9% (19/28 …)." */
export function heatMessage(
  period: Pick<Period, 'id' | 'closedAt'>,
  lowest: { readonly unit: string; readonly field: string; readonly rate: CountedRate } | null,
  lowestField: { readonly field: string; readonly rate: CountedRate } | null,
  basis: OnTimeBasis,
): string {
  const when = `${capitalise(periodName(period.id))}${provisionalMark(period)}`;
  if (!lowestField) return `${when}: chưa lĩnh vực nào có đủ hồ sơ để so sánh.`;
  const cell = lowest
    ? ` Ô thấp nhất trong các ô đủ hồ sơ: ${lowest.unit}, ${lowest.field} ${rateText(lowest.rate, basis)}.`
    : '';
  return `${when}: lĩnh vực thấp nhất là ${lowestField.field} ${rateText(lowestField.rate, basis)}.${cell}`;
}

export function heatSummary(unitCount: number, fieldCount: number): string {
  return `Bảng ${formatCount(unitCount)} đơn vị và ${formatCount(fieldCount)} lĩnh vực; mỗi ô ghi tỷ lệ đúng hẹn, càng đậm càng thấp hơn mốc so sánh.`;
}

/** How the tints came about, with the numbers of this case. */
export function heatReckoning(mark: { readonly rate: number; readonly isTarget: boolean }): string[] {
  return [
    mark.isTarget
      ? `Mốc là mục tiêu ${formatRate(mark.rate)} của kỳ này.`
      : `Với mẫu số này không có mục tiêu nên mốc là mức chung của mọi đơn vị, ${formatRate(mark.rate)}.`,
    'Màu theo khoảng cách dưới mốc: đến 2, từ 2 đến 5, từ 5 đến 10 và trên 10 điểm %; ô đạt mốc nhạt nhất.',
    'Ô gạch chéo có dưới 10 hồ sơ: một hồ sơ trễ đã làm tỷ lệ đổi hơn 10 điểm %.',
  ];
}
