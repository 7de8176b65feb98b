import type { Period } from '#src/domain/period.ts';
import type { Unit } from '#src/domain/unit.ts';
import { formatDate, joinNames } from './format.ts';
import { periodName } from './periods.ts';
import { unitFullName } from './unitProfile.ts';

/** Words of the page of a code that means no unit of the period, and of mergers. */
export const LOOKUP_TEXT = {
  nearest: 'Có thể bạn tìm',
  nearestNote: 'Đơn vị có mã hoặc tên gần giống nhất trong kỳ đang xem.',
  code: 'mã',
  merger: 'Sáp nhập và mã đơn vị',
  predecessors: 'Hợp thành từ',
  successors: 'Nay thuộc về',
  otherHolders: 'Mã này ở thời kỳ khác',
  noUnits: 'Danh sách đơn vị của kỳ này trống.',
} as const;

/** "Không có đơn vị mã 99999 trong tháng 4/2024." */
export function unknownUnitSentence(code: string, period: Pick<Period, 'id'>): string {
  return `Không có đơn vị mã ${shownCode(code)} trong ${periodName(period.id)}.`;
}

/** A link may hold anything; a title does not. */
function shownCode(code: string): string {
  return code.length > 24 ? `${code.slice(0, 24)}…` : code;
}

export const UNKNOWN_UNIT_HINT =
  'Mã có thể đã gõ nhầm, hoặc thuộc một địa phương khác. Hãy tìm theo tên, hoặc chọn một đơn vị dưới đây.';

/** "Huyện Giồng Trôm (mã 834) không thuộc các đơn vị được so sánh ở đây." */
export function otherLevelSentence(unit: Pick<Unit, 'kind' | 'name' | 'code'>): string {
  return `${unitFullName(unit)} (mã ${unit.code}) không thuộc các đơn vị được so sánh ở đây nên không có hồ sơ.`;
}

/** "Mã 28987 là Xã Phong Nẫm, đơn vị có đến hết 30/06/2025; tháng 8/2025 không còn đơn vị này." */
export function otherPeriodSentence(unit: Unit, period: Pick<Period, 'id' | 'to'>): string {
  const name = `Mã ${unit.code} là ${unitFullName(unit)}`;
  return unit.validFrom > period.to
    ? `${name}, đơn vị có từ ${formatDate(unit.validFrom)}; ${periodName(period.id)} chưa có đơn vị này.`
    : `${name}, đơn vị ${untilWords(unit)}; ${periodName(period.id)} không còn đơn vị này.`;
}

/** "Mở hồ sơ Xã Phong Nẫm tháng 6/2025". */
export function openInPeriodLabel(unit: Pick<Unit, 'kind' | 'name'>, periodId: string): string {
  return `Mở hồ sơ ${unitFullName(unit)} ${periodName(periodId)}`;
}

/** "Xã Phong Nẫm (28987), có đến hết 30/06/2025". */
export function ancestorLabel(code: string, unit: Unit | null): string {
  return unit
    ? `${unitFullName(unit)} (${code}), ${untilWords(unit)}`
    : `mã ${code}, không có trong danh sách`;
}

/** "Xã Lương Hòa (28987), có từ 01/07/2025". */
export function successorLabel(unit: Unit): string {
  return `${unitFullName(unit)} (${unit.code}), có từ ${formatDate(unit.validFrom)}`;
}

/** "Xã Lương Hòa (28987), 01/01/2022 đến 30/06/2025". */
export function holderLabel(unit: Unit): string {
  const until = unit.validTo === null ? 'nay' : formatDate(unit.validTo);
  return `${unitFullName(unit)} (${unit.code}), từ ${formatDate(unit.validFrom)} đến ${until}`;
}

function untilWords({ validTo }: Pick<Unit, 'validTo'>): string {
  return validTo === null ? 'vẫn còn' : `có đến hết ${formatDate(validTo)}`;
}

/** What a merger means for the figures: series begin anew where the unit did. */
export function restartSentence(
  unit: Unit,
  predecessorNames: readonly string[],
  birthPeriodId: string | null,
): string {
  const from = predecessorNames.length === 0 ? '' : ` do hợp nhất ${joinNames(predecessorNames)}`;
  const restart =
    birthPeriodId === null
      ? 'các chuỗi số liệu và giới hạn thường lệ chỉ tính từ ngày đó'
      : `các chuỗi số liệu và giới hạn thường lệ bắt đầu lại từ ${periodName(birthPeriodId)}`;
  return `${unitFullName(unit)} có từ ${formatDate(unit.validFrom)}${from}; ${restart}, không nối với đơn vị cũ.`;
}

/** What became of the unit. */
export function endedSentence(unit: Unit, successorNames: readonly string[]): string {
  const into = successorNames.length === 0 ? '' : `, nay thuộc ${joinNames(successorNames)}`;
  return unit.validTo === null
    ? `${unitFullName(unit)} vẫn còn${into}.`
    : `${unitFullName(unit)} chỉ có đến hết ${formatDate(unit.validTo)}${into}; chuỗi số liệu của đơn vị dừng ở đó.`;
}

/** A predecessor in a sentence; one that the register does not know stands by its code. */
export function unitFullNameOfAncestor(code: string, unit: Unit | null): string {
  return unit ? unitFullName(unit) : `mã ${code}`;
}
