import type { IndicatorUnits, UnitStanding } from '#src/domain/digitalUnits.ts';
import type { Period } from '#src/domain/period.ts';
import type { Unit } from '#src/domain/unit.ts';
import {
  DIGITAL_TEXT,
  digitalCounts,
  distanceWords,
  missingWords,
  printTarget,
  printValue,
  someIndicators,
} from './digitalGovernment.ts';
import { capitalise, formatCount, joinSomeNames } from './format.ts';
import { periodName, provisionalMark } from './periods.ts';
import { countUnits, unitLabel, unitWord } from './places.ts';

type NamedUnit = Pick<Unit, 'kind' | 'name'>;

export const UNITS_TEXT = {
  behindTitle: 'Nơi còn dưới mục tiêu',
  mapTitle: 'Từng đơn vị, từng chỉ tiêu',
  indicator: 'Chỉ tiêu',
  unit: 'Đơn vị',
  figure: 'Giá trị',
  belowCount: 'Dưới mục tiêu',
  noUnits: 'Nguồn chỉ có số liệu chung, chưa có số liệu từng đơn vị nên chưa biết nơi nào còn chậm.',
  noFigures: 'Chưa có số liệu nào nên chưa biết nơi nào còn chậm.',
  noneBehind: 'Không đơn vị nào dưới mục tiêu hay thiếu số liệu.',
  seeLess: 'Thu gọn',
  yes: 'Có',
  no: 'Chưa',
  scale: 'Thiếu so với mục tiêu (điểm phần trăm)',
  notBelow: 'không thiếu',
} as const;

/** "19/21 xã, thị trấn đạt mục tiêu 98%; 2 dưới mục tiêu; 1 chưa có số liệu." */
export function unitsSentence(found: IndicatorUnits): string {
  const { units, target, below, lacking, knownCount, metCount, indicator } = found;
  const word = unitWord(units.map(({ unit }) => unit.kind));
  const all = formatCount(units.length);
  const lack = lacking.length > 0 ? `; ${formatCount(lacking.length)} chưa có số liệu` : '';
  if (found.isProvisional)
    return `${formatCount(knownCount)}/${all} ${word} có số liệu, còn tạm tính nên chưa xét với mục tiêu${lack}.`;
  if (target === null)
    return `${formatCount(knownCount)}/${all} ${word} có số liệu, chưa đặt mục tiêu${lack}.`;
  const rest = below.length > 0 ? `; ${formatCount(below.length)} dưới mục tiêu` : '';
  return `${formatCount(metCount)}/${all} ${word} đạt mục tiêu ${printTarget(target, indicator.kind)}${rest}${lack}.`;
}

/** The value of a unit as it stands in a cell: 57,1%, or "Có" and "Chưa" where there is one thing to count. */
export function unitFigure(
  standing: UnitStanding,
  found: Pick<IndicatorUnits, 'indicator' | 'isYesOrNo'>,
): string {
  const { value } = standing;
  if (typeof value !== 'number') return capitalise(missingWords(value));
  if (found.isYesOrNo) return value > 0 ? UNITS_TEXT.yes : UNITS_TEXT.no;
  return printValue(value, found.indicator.kind);
}

/** "57,1% (12/21)" beside the name of a unit; few cases are said. */
export function unitFigureNote(
  standing: UnitStanding,
  found: Pick<IndicatorUnits, 'indicator' | 'isYesOrNo'>,
  isSmall: boolean,
): string {
  const counts = digitalCounts(standing);
  if (typeof standing.value !== 'number' || counts === null) return unitFigure(standing, found);
  const few = isSmall ? `, ${DIGITAL_TEXT.small}` : '';
  return `${unitFigure(standing, found)} (${counts}${few})`;
}

/** A cell in a line: who, which indicator, the value, the target and the distance to it. */
export function unitPointLabel(standing: UnitStanding, found: IndicatorUnits, isSmall: boolean): string {
  const { indicator, target, periodId, isProvisional } = found;
  const figure = unitFigureNote(standing, found, isSmall);
  const goal =
    target === null || isProvisional
      ? ''
      : standing.gap === null
        ? typeof standing.value === 'number'
          ? `; đạt mục tiêu ${printTarget(target, indicator.kind)}`
          : `; mục tiêu ${printTarget(target, indicator.kind)}`
        : `; thiếu ${distanceWords(standing.gap, indicator.kind)} so với mục tiêu ${printTarget(target, indicator.kind)}`;
  return `${unitLabel(standing.unit)}, ${indicator.name}, ${periodName(periodId)}: ${figure}${goal}.`;
}

/** "mục tiêu 90%" below the head of a column. */
export function targetNote(target: number | null, kind: 'rate' | 'count'): string {
  return target === null ? 'chưa đặt' : `≥ ${printTarget(target, kind)}`;
}

/** Who is behind on most indicators. */
export function behindMessage(
  ranked: readonly { readonly unit: NamedUnit; readonly belowCount: number }[],
  indicatorCount: number,
): string {
  const [worst] = ranked;
  const behind = ranked.filter(({ belowCount }) => belowCount > 0).length;
  if (!worst || worst.belowCount === 0) return UNITS_TEXT.noneBehind;
  const names = ranked
    .filter(({ belowCount }) => belowCount === worst.belowCount)
    .map(({ unit }) => unitLabel(unit));
  const some = joinSomeNames(names, 3, (count) => `${formatCount(count)} đơn vị khác`);
  const kinds = ranked.map(({ unit }) => unit.kind);
  return `${formatCount(behind)}/${countUnits(ranked.length, kinds)} dưới mục tiêu ở ít nhất một trong ${formatCount(indicatorCount)} chỉ tiêu; nhiều nhất là ${some} (${formatCount(worst.belowCount)} chỉ tiêu).`;
}

/** How far behind the units are altogether, above the list. */
export function behindListMessage(
  behind: readonly IndicatorUnits[],
  all: number,
  hasFigures: boolean,
): string {
  if (!hasFigures) return UNITS_TEXT.noFigures;
  if (all === 0) return UNITS_TEXT.noUnits;
  if (behind.length === 0)
    return `Cả ${formatCount(all)} chỉ tiêu có số liệu từng đơn vị: ${lowered(UNITS_TEXT.noneBehind)}`;
  return `${formatCount(behind.length)} trên ${formatCount(all)} chỉ tiêu có số liệu từng đơn vị còn nơi dưới mục tiêu hoặc thiếu số liệu; nơi xa mục tiêu nhất đứng trước.`;
}

function lowered(sentence: string): string {
  return sentence.charAt(0).toLocaleLowerCase('vi') + sentence.slice(1);
}

/** The indicators on which every unit is where it should be. */
export function allMetSentence(names: readonly string[]): string | null {
  return names.length === 0 ? null : `Mọi đơn vị đều đạt: ${someIndicators(names, 8)}.`;
}

/** The indicators that have figures of units and no target, or an open period. */
export function unjudgedSentence(names: readonly string[]): string | null {
  return names.length === 0 ? null : `Chưa xét với mục tiêu: ${someIndicators(names, 8)}.`;
}

/** "Xem thêm 9 đơn vị" on the button that lists them. */
export function moreUnitsLabel(count: number): string {
  return `Xem thêm ${formatCount(count)} đơn vị`;
}

/** What each tint of the map stands for, from the shares at which it begins: "dưới 5", "5–15", "từ 30". */
export function gapStepLabels(steps: readonly number[]): string[] {
  const points = steps.map((share) => formatCount(share * 100));
  return points.map((from, place) => {
    const next = points[place + 1];
    if (next === undefined) return `từ ${from}`;
    return place === 0 ? `dưới ${next}` : `${from}–${next}`;
  });
}

/** "Đến hết tháng 4/2024 · 19/21 xã, thị trấn có số liệu". */
export function unitsFooter(period: Period, reporting: number, units: readonly NamedUnit[]): string {
  const kinds = units.map(({ kind }) => kind);
  return `Đến hết ${periodName(period.id)}${provisionalMark(period)} · ${formatCount(reporting)}/${countUnits(units.length, kinds)} có số liệu`;
}

/** Units beyond those drawn. */
export function undrawnNote(drawn: number, all: number): string | null {
  return drawn < all
    ? `Vẽ ${formatCount(drawn)} đơn vị chậm nhất trong ${formatCount(all)}; bảng số liệu có đủ.`
    : null;
}

/** The map in words. */
export function mapSummary(unitCount: number, indicatorCount: number): string {
  return `Bảng màu ${formatCount(unitCount)} đơn vị theo ${formatCount(indicatorCount)} chỉ tiêu, nơi chậm nhất ở trên cùng; ô càng đậm càng xa mục tiêu.`;
}
