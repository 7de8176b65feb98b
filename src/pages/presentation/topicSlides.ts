import { useMemo } from 'react';
import type { Catalog } from '#src/domain/catalog.ts';
import type { Period } from '#src/domain/period.ts';
import { useOverviewSlides } from '#src/pages/overview/overview.slides.tsx';
import type { Slide, TopicSlides } from '#src/ui/slide.ts';

interface AllSlides extends TopicSlides {
  /** A slide for each unit that has one, by its code. */
  readonly unitSlides: ReadonlyMap<string, Slide>;
}

/** The slides of every topic, one topic a line; the deck puts them in order. */
export function useTopicSlides(catalog: Catalog, period: Period, comparedWith: Period | null): AllSlides {
  const overview = useOverviewSlides(catalog, period, comparedWith);
  return useMemo(
    () => ({
      slides: [...overview.slides],
      isLoading: overview.isLoading,
      unitSlides: overview.unitSlides,
    }),
    [overview],
  );
}
