import type { Locality } from '#src/domain/catalog.ts';
import type { DigitalStanding, StandingState } from '#src/domain/digitalStanding.ts';
import type { Period } from '#src/domain/period.ts';
import { printTarget } from './digitalGovernment.ts';
import { capitalise, formatCount, joinNames } from './format.ts';
import { periodMark, periodName, provisionalMark } from './periods.ts';
import { localityName } from './places.ts';

/** Most indicators named in the title. */
const MOST_NAMED = 2;

interface DigitalSlideFacts {
  readonly period: Pick<Period, 'id' | 'closedAt'>;
  readonly locality: Pick<Locality, 'designation' | 'name'>;
  /** Every indicator of the catalogue. */
  readonly standings: readonly Pick<DigitalStanding, 'state'>[];
  /** Those that miss their target, furthest first. */
  readonly below: readonly Pick<DigitalStanding, 'indicator'>[];
}

/** "Đến tháng 4/2024, huyện Giồng Trôm đạt 11/14 mục tiêu chính quyền số." and, set apart, the furthest from theirs. */
export function digitalSlideTitle({ period, locality, standings, below }: DigitalSlideFacts): {
  readonly finding: string;
  readonly concern: string | null;
} {
  const head = `Đến ${periodName(period.id)}${provisionalMark(period)}, ${localityName(locality)}`;
  const met = standings.filter(({ state }) => state === 'met').length;
  const judged = met + below.length;
  if (judged === 0)
    return { finding: `${head} chưa có chỉ tiêu chính quyền số nào so được với mục tiêu.`, concern: null };
  const finding = `${head} đạt ${formatCount(met)}/${formatCount(judged)} mục tiêu chính quyền số.`;
  if (below.length === 0) return { finding, concern: null };
  const names = below.slice(0, MOST_NAMED).map(({ indicator }) => `“${indicator.name}”`);
  const missed = below.length > MOST_NAMED ? 'Xa mục tiêu nhất' : 'Chưa đạt';
  return { finding, concern: `${missed}: ${joinNames(names)}.` };
}

/** "9 trong 17 chỉ tiêu, chưa đạt đứng trước; vạch đứng là mục tiêu". */
export function digitalSlideSubtitle(drawn: number, all: number): string {
  const which = drawn < all ? `${formatCount(drawn)} trong ${formatCount(all)}` : formatCount(all);
  return `${which} chỉ tiêu chính quyền số, chưa đạt đứng trước; vạch đứng là mục tiêu`;
}

/** "11/14 chỉ tiêu đạt mục tiêu · 15/17 có số liệu". */
export function digitalBasis(standings: readonly Pick<DigitalStanding, 'state'>[]): string {
  const count = (...states: readonly StandingState[]) =>
    standings.filter(({ state }) => states.includes(state)).length;
  const known = `${formatCount(standings.length - count('noFigure'))}/${formatCount(standings.length)} chỉ tiêu có số liệu`;
  const judged = count('met', 'below');
  return judged === 0 ? known : `${formatCount(count('met'))}/${formatCount(judged)} chỉ tiêu đạt · ${known}`;
}

const SHORT_STATES: Readonly<Record<StandingState, string>> = {
  met: 'Đạt',
  below: 'Chưa đạt',
  provisional: 'Tạm tính',
  noTarget: 'Chưa đặt mục tiêu',
  noFigure: 'Chưa có số liệu',
};

/** "Chưa đạt 90%"; a figure of an earlier period says which: "Chưa đạt 70% (số 2023)". */
export function shortStanding({ state, target, indicator, figure, isOlder }: DigitalStanding): string {
  const goal =
    target === null || state === 'noTarget' || state === 'noFigure'
      ? ''
      : ` ${printTarget(target, indicator.kind)}`;
  const older = figure && isOlder ? ` (số ${periodMark(figure.periodId)})` : '';
  return `${SHORT_STATES[state]}${goal}${older}`;
}

/** "Chưa có số liệu: A và B."; null where every indicator has a figure. */
export function withoutFigureNote(standings: readonly DigitalStanding[]): string | null {
  const names = standings.flatMap(({ state, indicator }) => (state === 'noFigure' ? [indicator.name] : []));
  return names.length === 0 ? null : `Chưa có số liệu: ${joinNames(names)}.`;
}

/** "9 chỉ tiêu, mỗi hàng một thanh từ 0 …": the picture in words. */
export function digitalSlideSummary(drawn: number): string {
  return `${capitalise(formatCount(drawn))} chỉ tiêu, mỗi hàng một thanh từ 0 đến giá trị trên thang 0–100%; vạch đứng là mục tiêu, chưa đạt đứng trước.`;
}
