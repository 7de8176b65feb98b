import type { Catalog } from '#src/domain/catalog.ts';
import { daysLate } from '#src/domain/freshness.ts';
import { feedName } from '#src/text/feeds.ts';
import { absentWords, feedState, MISSING_SLIDE_TEXT, missingSlideTitle } from '#src/text/missingSlide.ts';
import { unitLabel } from '#src/text/places.ts';
import type { Slide } from '#src/ui/slide.ts';
import type { OverviewView } from './overview.model.ts';
import { ROWS_PER_SLIDE, reported } from './overviewSlides.model.ts';

/**
 * What was not sent or is late, and where every figure is from.
 *
 * @param silentFeeds feeds that hold nothing of the period
 * @param now moment, ISO with offset
 */
export function missingSlide(
  catalog: Catalog,
  view: OverviewView,
  silentFeeds: readonly string[],
  now: string,
): Slide {
  const { period, ranking } = view;
  const hasScores = ranking.ranked.length > 0;
  const absent = ranking.unranked.map(({ unit }) => unitLabel(unit));
  const feeds = catalog.feeds
    .map((entry) => ({ ...entry, days: daysLate(entry, now), isSilent: silentFeeds.includes(entry.feed) }))
    // What is wanting first: the rest may lie beyond the last row.
    .toSorted((a, b) => Number(b.isSilent) - Number(a.isSilent) || b.days - a.days);
  const items = [
    ...(absent.length === 0
      ? []
      : [{ key: 'absent', name: MISSING_SLIDE_TEXT.unscored, text: absentWords(absent) }]),
    ...feeds.map(({ feed, source, asOf, days, isSilent }) => ({
      key: feed,
      name: feedName(feed),
      text: feedState(source, asOf, days, isSilent ? period.id : null),
    })),
  ];
  return {
    id: 'thieu-so-lieu',
    title: missingSlideTitle({
      periodId: period.id,
      hasScores,
      absent,
      silentFeeds: feeds.flatMap(({ feed, isSilent }) => (isSilent ? [feed] : [])),
      lateFeeds: feeds
        .filter(({ days }) => days > 0)
        .toSorted((a, b) => b.days - a.days)
        .map(({ feed, days }) => ({ feed, days })),
    }),
    concern: null,
    subtitle: MISSING_SLIDE_TEXT.subtitle,
    basis: reported(view),
    body: { kind: 'list', items: items.slice(0, ROWS_PER_SLIDE) },
    notes: [...absent, ...items.slice(ROWS_PER_SLIDE).map(({ name, text }) => `${name}: ${text}`)],
    table: {
      columns: [MISSING_SLIDE_TEXT.what, MISSING_SLIDE_TEXT.state],
      rows: [
        ...absent.map((name) => [name, MISSING_SLIDE_TEXT.unscored]),
        ...items.filter(({ key }) => key !== 'absent').map(({ name, text }) => [name, text]),
      ],
    },
    series: null,
  };
}
