import type { Locality } from '#src/domain/catalog.ts';
import type { DigitalGroup, DigitalIndicator } from '#src/domain/digitalGovernment.ts';
import type { DigitalStanding, LocalityFigure, StandingState } from '#src/domain/digitalStanding.ts';
import type { Period } from '#src/domain/period.ts';
import {
  DIGITAL_TEXT,
  digitalCounts,
  distanceWords,
  missingWords,
  printTarget,
  printValue,
  STANDING_WORDS,
  someIndicators,
  standingWords,
} from './digitalGovernment.ts';
import { capitalise, formatCount } from './format.ts';
import { periodName, provisionalMark } from './periods.ts';
import { localityName } from './places.ts';

/** Heads of the table of a group. */
export const GROUP_COLUMNS = [
  'Chỉ tiêu',
  'Giá trị',
  'x/n',
  'Mục tiêu',
  'Tình trạng',
  'Kỳ số liệu',
  'Nguồn',
] as const;

const MOST_NAMED = 3;

/** What a group says in a sentence: how many of its indicators reach their target, which do not, which have no figure. */
export function groupMessage(
  standings: readonly DigitalStanding[],
  period: Period,
  locality: Pick<Locality, 'designation' | 'name'>,
): string {
  const namesOf = (state: StandingState) =>
    standings.filter((one) => one.state === state).map(({ indicator }) => indicator.name);
  const [met, below, open, noFigure] = [
    namesOf('met'),
    namesOf('below'),
    [...namesOf('noTarget'), ...namesOf('provisional')],
    namesOf('noFigure'),
  ];
  if (standings.length === 0) return 'Nhóm này chưa có chỉ tiêu nào.';
  const parts = [
    ...judgedWords(met.length, below),
    ...(open.length > 0 ? [`chưa xét với mục tiêu: ${someIndicators(open, MOST_NAMED)}`] : []),
    ...(noFigure.length > 0 ? [`chưa có số liệu: ${someIndicators(noFigure, MOST_NAMED)}`] : []),
  ];
  return `Đến ${periodName(period.id)}${provisionalMark(period)}, ${localityName(locality)} ${parts.join('; ')}.`;
}

function judgedWords(metCount: number, below: readonly string[]): string[] {
  const names = someIndicators(below, MOST_NAMED);
  if (below.length === 0)
    return metCount === 0
      ? []
      : [`đạt mục tiêu ${metCount > 1 ? 'cả ' : ''}${formatCount(metCount)} chỉ tiêu`];
  return metCount === 0
    ? [`chưa đạt mục tiêu: ${names}`]
    : [
        `đạt mục tiêu ${formatCount(metCount)} trên ${formatCount(metCount + below.length)} chỉ tiêu; chưa đạt: ${names}`,
      ];
}

/** The picture in words. */
export function groupSummary(group: Pick<DigitalGroup, 'name'>, count: number): string {
  return `Mỗi thanh là một trong ${formatCount(count)} chỉ tiêu nhóm ${group.name}, từ 0 đến giá trị trên thang 0–100%; vạch đứng là mục tiêu.`;
}

/** The value as it is printed at the end of a row; empty where there is none. */
export function figureText({ figure, indicator }: DigitalStanding): string {
  return figure && typeof figure.value === 'number' ? printValue(figure.value, indicator.kind) : '';
}

/** "số liệu năm 2023" where the figure is older than the chosen period; else null. */
export function olderText({ figure, isOlder }: DigitalStanding): string | null {
  return figure && isOlder ? `số liệu ${periodName(figure.periodId)}` : null;
}

/** "293/419 · tháng 4/2024 · Báo cáo chuyển đổi số", or what is needed where there is no figure. */
export function groupNote(standing: DigitalStanding, isSmall: boolean): string {
  const { figure, indicator, isOlder } = standing;
  if (!figure || typeof figure.value !== 'number') return neededWords(indicator, figure);
  const counts = digitalCounts(figure);
  const parts = [
    ...(indicator.kind === 'count' ? [indicator.counts] : []),
    ...(counts === null ? [] : [`${counts}${isSmall ? ` (${DIGITAL_TEXT.small})` : ''}`]),
    ...(figure.pooledUnits === null ? [] : [pooledWords(figure.pooledUnits)]),
    ...(isOlder ? [] : [periodName(figure.periodId)]),
    indicator.source,
  ];
  return parts.join(' · ');
}

/** What would fill a gap: "Cần Báo cáo chuyển đổi số cấp: tổ đang hoạt động." */
function neededWords(indicator: DigitalIndicator, figure: LocalityFigure | null): string {
  const why =
    figure && typeof figure.value !== 'number'
      ? `${capitalise(periodName(figure.periodId))}: ${missingWords(figure.value)}. `
      : '';
  return `${why}Cần ${indicator.source} cấp: ${indicator.counts}.`;
}

function pooledWords(count: number): string {
  return `cộng từ ${formatCount(count)} đơn vị`;
}

/** One indicator in a line, for the reading line and for those who do not see the bars. */
export function groupPointLabel(standing: DigitalStanding, isSmall: boolean): string {
  const { indicator, figure } = standing;
  const value = figureText(standing);
  if (value === '') return `${indicator.name}: chưa có số liệu. ${groupNote(standing, isSmall)}`;
  const counts = figure && digitalCounts(figure);
  const of = counts === null ? `, ${indicator.counts}` : ` (${counts} ${indicator.counts})`;
  const when = figure ? `, ${periodName(figure.periodId)}` : '';
  return `${indicator.name}: ${value}${of}${when}. ${standingWords(standing)}.`;
}

/** A row of the table of a group. */
export function groupTableRow(standing: DigitalStanding): string[] {
  const { indicator, figure, target, state } = standing;
  return [
    indicator.name,
    figureText(standing) || DIGITAL_TEXT.noFigure,
    (figure && digitalCounts(figure)) ?? '',
    target === null ? '' : printTarget(target, indicator.kind),
    STANDING_WORDS[state],
    figure ? capitalise(periodName(figure.periodId)) : '',
    indicator.source,
  ];
}

/** "Cách tính" of one indicator: what is counted and how the standing came about, with the numbers of this case. */
export function groupReckoning(standing: DigitalStanding): string {
  const { indicator, figure, target, gap } = standing;
  const value = figureText(standing);
  if (!figure || value === '') return `${indicator.name}: chưa có số liệu. ${neededWords(indicator, figure)}`;
  const counts = digitalCounts(figure);
  const share =
    counts === null
      ? `${indicator.name} = ${value} (${indicator.counts}; nguồn không kèm số đếm)`
      : `${indicator.name} = ${counts} = ${value} (${indicator.counts})`;
  const source = `${share}; ${indicator.source}, ${periodName(figure.periodId)}`;
  if (target === null) return `${source}; chưa đặt mục tiêu.`;
  const goal = printTarget(target, indicator.kind);
  return gap === null
    ? `${source}; mục tiêu ${goal}.`
    : `${source}; ${goal} − ${value} = ${distanceWords(gap, indicator.kind)} còn thiếu.`;
}

/** Period and x of n below a group. */
export function groupFooter(standings: readonly DigitalStanding[], period: Period): string {
  const known = standings.filter(({ state }) => state !== 'noFigure').length;
  return `Đến hết ${periodName(period.id)}${provisionalMark(period)} · ${formatCount(known)}/${formatCount(standings.length)} chỉ tiêu có số liệu`;
}

/** Said once below the groups of an open period. */
export const OPEN_PERIOD_NOTE = 'Kỳ còn tạm tính: số liệu của kỳ này chưa xét đạt hay chưa đạt.';

/** A figure of the scale below the bars: 0%, 25%, …, 100%. */
export function scaleTick(share: number): string {
  return `${formatCount(share * 100)}%`;
}
