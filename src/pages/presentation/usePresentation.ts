import { useEffect, useMemo, useState } from 'react';
import type { Catalog } from '#src/domain/catalog.ts';
import { oldestFeed } from '#src/domain/freshness.ts';
import type { Period } from '#src/domain/period.ts';
import { useUnits } from '#src/queries/units.query.ts';
import { comparedPeriod } from '#src/state/comparedPeriod.ts';
import { useViewChoice } from '#src/state/useViewChoice.ts';
import { capitalise, compareNames } from '#src/text/format.ts';
import { localityName, unitNames } from '#src/text/places.ts';
import { shortSlideAsOf, slideAsOf, slidePeriod } from '#src/text/presentation.ts';
import type { Slide, SlideFailure } from '#src/ui/slide.ts';
import { type DeckEntry, deckEntries, shownSlides } from './deck.model.ts';
import { isGone, NOTHING_SEEN, placeOf } from './deckPosition.ts';
import type { SlideContext } from './slideContext.ts';
import { useTopicSlides } from './topicSlides.ts';
import { type ArrangedDeck, useArrangedDeck } from './useArrangedDeck.ts';
import { type Meeting, useMeeting } from './useMeeting.ts';

/** Everything the faces of the presentation show and do. */
export interface Presentation {
  readonly catalog: Catalog;
  readonly period: Period;
  readonly deck: ArrangedDeck;
  /** Hidden slides included. */
  readonly entries: readonly DeckEntry[];
  /** What is shown, in order. */
  readonly slides: readonly Slide[];
  /** Counted from 0; -1 while there is nothing to show. */
  readonly place: number;
  readonly meeting: Meeting;
  readonly context: SlideContext;
  /** Units that have a slide, by name. */
  readonly units: readonly { readonly code: string; readonly label: string }[];
  /** Units of the address. */
  readonly chosenUnits: readonly string[];
  readonly isLoading: boolean;
  /** What gave no figures, and therefore no slide. */
  readonly failures: readonly SlideFailure[];
}

/** @param isLive true while the slides are shown to a meeting, by the stage or the presenter's window */
export function usePresentation(catalog: Catalog, period: Period, isLive: boolean): Presentation {
  const { choice } = useViewChoice(catalog);
  const topics = useTopicSlides(catalog, period, comparedPeriod(catalog, period, choice.comparison));
  const unitList = useUnits().data?.records;
  const deck = useArrangedDeck(catalog, period);
  const meeting = useMeeting(catalog, period, isLive);
  const context = useMemo(
    () => ({
      place: capitalise(localityName(catalog.locality)),
      period: slidePeriod(period),
      asOf: slideAsOf(period.closedAt, oldestFeed(catalog.feeds)?.asOf ?? null),
      shortAsOf: shortSlideAsOf(period.closedAt),
      isSample: catalog.sample,
    }),
    [catalog, period],
  );
  const { arrangement } = deck;
  const chosenUnits = choice.highlighted;
  const entries = useMemo(
    () =>
      deckEntries({
        slides: topics.slides,
        unitSlides: topics.unitSlides,
        arrangement,
        visitingUnits: chosenUnits,
        context: `${context.place}, ${context.period}`,
      }),
    [topics, arrangement, chosenUnits, context],
  );
  const slides = useMemo(() => shownSlides(entries), [entries]);
  const [last, setLast] = useState(NOTHING_SEEN);
  const { slideId, act } = meeting;
  const place = placeOf(slides, slideId, last);
  const shownId = slides[place]?.id ?? null;
  const ids = slides.map(({ id }) => id);
  if (shownId === slideId && (slideId !== last.id || ids.join() !== last.ids.join()))
    setLast({ ids, id: slideId });
  const settled = !topics.isLoading && shownId !== slideId && isGone(slideId, last) ? shownId : null;
  useEffect(() => {
    // Every window, and the address, then name the slide that is shown in the place of one that is gone.
    if (settled !== null) act({ slideId: settled });
  }, [settled, act]);
  const units = useMemo(() => {
    const nameOf = unitNames(unitList ?? []);
    return [...topics.unitSlides.keys()]
      .map((code) => ({ code, label: nameOf(code) ?? code }))
      .toSorted((a, b) => compareNames(a.label, b.label));
  }, [unitList, topics]);
  return {
    catalog,
    period,
    deck,
    entries,
    slides,
    place,
    meeting,
    context,
    units,
    chosenUnits,
    isLoading: topics.isLoading,
    failures: topics.failures,
  };
}
