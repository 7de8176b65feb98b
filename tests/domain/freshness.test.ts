import { describe, expect, it } from 'vitest';
import type { FeedEntry } from '#src/domain/catalog.ts';
import { calendarDate, daysLate, oldestFeed } from '#src/domain/freshness.ts';

function feed(name: string, asOf: string | null, cycle = 'P1M'): FeedEntry {
  return { feed: name, source: '', cycle, format: 'contract', asOf, captures: [] };
}

describe('freshness of a feed', () => {
  it.each([
    ['daily, one day over', 'P1D', '2024-04-30T17:00:00+07:00', '2024-05-02T08:00:00+07:00', 1],
    ['daily, due today', 'P1D', '2024-05-01T17:00:00+07:00', '2024-05-02T08:00:00+07:00', 0],
    ['monthly, in time', 'P1M', '2024-04-05T07:00:00+07:00', '2024-05-02T08:00:00+07:00', 0],
    [
      'monthly from the 31st, due on the 29th of a leap February',
      'P1M',
      '2024-01-31T07:00:00+07:00',
      '2024-03-01T08:00:00+07:00',
      1,
    ],
    ['weekly', 'P1W', '2024-04-20T07:00:00+07:00', '2024-05-02T08:00:00+07:00', 5],
    ['yearly', 'P1Y', '2023-05-01T07:00:00+07:00', '2024-05-02T08:00:00+07:00', 1],
  ])('%s', (_, cycle, asOf, now, late) => {
    expect(daysLate(feed('x', asOf, cycle), now)).toBe(late);
  });

  it('says nothing of a feed without a time', () => {
    expect(daysLate(feed('x', null), '2024-05-02T08:00:00+07:00')).toBe(0);
  });

  it('counts days as they are in Viet Nam, whatever the offset of the moment', () => {
    expect(calendarDate('2024-04-30T17:30:00Z')).toBe('2024-05-01');
    expect(calendarDate('2024-04-30T23:59:00+07:00')).toBe('2024-04-30');
  });

  it('finds the oldest among those that say how old they are', () => {
    const feeds = [
      feed('a', null),
      feed('b', '2024-05-01T00:00:00+07:00'),
      feed('c', '2024-04-30T18:00:00Z'),
    ];
    expect(oldestFeed(feeds)?.feed).toBe('b');
    expect(oldestFeed([feed('a', null)])).toBeNull();
  });
});
