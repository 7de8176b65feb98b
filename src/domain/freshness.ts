import type { FeedEntry } from './catalog.ts';

const DURATION = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/;
const DAY_MS = 86_400_000;
const VIETNAM_OFFSET_MS = 7 * 3_600_000;

/** The calendar date in Asia/Ho_Chi_Minh (UTC+7, no summer time) of a moment, `YYYY-MM-DD`. */
export function calendarDate(moment: string): string {
  return new Date(Date.parse(moment) + VIETNAM_OFFSET_MS).toISOString().slice(0, 10);
}

/**
 * How many days a feed is behind its expected cycle; 0 while it is in time or says nothing of its age.
 * A monthly feed as of 31/01 is due on 29/02 in a leap year: the day is clamped to the month.
 *
 * @param now moment, ISO with offset
 */
export function daysLate(feed: Pick<FeedEntry, 'asOf' | 'cycle'>, now: string): number {
  if (feed.asOf === null) return 0;
  const due = addDuration(calendarDate(feed.asOf), feed.cycle);
  return Math.max(0, (Date.parse(calendarDate(now)) - Date.parse(due)) / DAY_MS);
}

/** The feed whose figures are oldest; null when none says how old it is. */
export function oldestFeed(feeds: readonly FeedEntry[]): FeedEntry | null {
  return feeds.reduce<FeedEntry | null>((oldest, feed) => {
    if (feed.asOf === null) return oldest;
    return oldest?.asOf && Date.parse(oldest.asOf) <= Date.parse(feed.asOf) ? oldest : feed;
  }, null);
}

function addDuration(date: string, duration: string): string {
  const [, years = 0, months = 0, weeks = 0, days = 0] = (DURATION.exec(duration) ?? []).map(Number);
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const monthIndex = month - 1 + (months || 0) + (years || 0) * 12;
  const lastDay = new Date(Date.UTC(year, monthIndex + 1, 0)).getUTCDate();
  const due = Date.UTC(year, monthIndex, Math.min(day, lastDay) + (weeks || 0) * 7 + (days || 0));
  return new Date(due).toISOString().slice(0, 10);
}
