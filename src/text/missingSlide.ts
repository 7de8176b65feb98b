import { feedName } from './feeds.ts';
import { capitalise, formatCount, formatMoment, joinSomeNames } from './format.ts';
import { periodName } from './periods.ts';

export const MISSING_SLIDE_TEXT = {
  subtitle: 'Số liệu còn thiếu và nguồn',
  unscored: 'Chưa có số liệu điểm',
  what: 'Số liệu',
  state: 'Tình trạng và nguồn',
} as const;

const MOST_IN_TITLE = 3;
const MOST_NAMED = 12;

/** What is not there for a period. */
export interface Gaps {
  readonly periodId: string;
  /** False where no unit has points: then it is not the units that are silent. */
  readonly hasScores: boolean;
  /** Units without points. */
  readonly absent: readonly string[];
  /** Feeds that hold nothing of the period. */
  readonly silentFeeds: readonly string[];
  /** Feeds behind their cycle, the latest first. */
  readonly lateFeeds: readonly { readonly feed: string; readonly days: number }[];
}

/**
 * "Hưng Lễ chưa có số liệu điểm tháng 4/2024; chi tiết chỉ tiêu chậm 1 ngày". That everything is there is said only
 * where it is.
 */
export function missingSlideTitle({ periodId, hasScores, absent, silentFeeds, lateFeeds }: Gaps): string {
  const when = periodName(periodId);
  const silent =
    silentFeeds.length === 0
      ? null
      : `chưa có ${joinSomeNames(silentFeeds.map(nameWithin), MOST_IN_TITLE, otherSources)}`;
  const late = lateWords(lateFeeds.filter(({ feed }) => !silentFeeds.includes(feed)));
  if (!hasScores || absent.length > 0) {
    const who = joinSomeNames(absent, MOST_IN_TITLE, (count) => `${formatCount(count)} đơn vị khác`);
    const lead = hasScores ? `${who} chưa có số liệu điểm ${when}` : `${MISSING_SLIDE_TEXT.unscored} ${when}`;
    return [lead, silent, late].filter((part) => part !== null).join('; ');
  }
  const whole = `mọi đơn vị đều đã có số liệu điểm ${when}`;
  if (silent !== null)
    return [`${capitalise(when)} ${silent}`, late, 'mọi đơn vị đều đã có số liệu điểm']
      .filter((part) => part !== null)
      .join('; ');
  return capitalise(late === null ? whole : `${late}; ${whole}`);
}

function lateWords([first, ...others]: Gaps['lateFeeds']): string | null {
  if (!first) return null;
  const lead = `${nameWithin(first.feed)} ${lateMark(first.days)}`;
  return others.length === 0 ? lead : `${lead}, ${otherSources(others.length)} cũng chậm`;
}

/** Every unit without points by its name, as far as they can be read at a glance. */
export function absentWords(names: readonly string[]): string {
  return joinSomeNames(names, MOST_NAMED, (count) => `${formatCount(count)} đơn vị khác`);
}

/** "chưa có số liệu tháng 5/2024 · Cổng Dịch vụ công quốc gia, số liệu đến 30/04/2024 17:00, chậm 1 ngày". */
export function feedState(
  source: string,
  asOf: string | null,
  lateDays: number,
  silentPeriodId: string | null,
): string {
  const age = asOf === null ? 'chưa rõ thời điểm' : `số liệu đến ${formatMoment(asOf)}`;
  const late = lateDays > 0 ? `, ${lateMark(lateDays)}` : '';
  const silent = silentPeriodId === null ? '' : `chưa có số liệu ${periodName(silentPeriodId)} · `;
  return `${silent}${source}, ${age}${late}`;
}

function lateMark(days: number): string {
  return `chậm ${formatCount(days)} ngày`;
}

function otherSources(count: number): string {
  return `${formatCount(count)} nguồn khác`;
}

/** The name of a feed within a sentence. */
function nameWithin(feed: string): string {
  const name = feedName(feed);
  return name.charAt(0).toLocaleLowerCase('vi') + name.slice(1);
}
