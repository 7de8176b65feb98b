import { useMemo } from 'react';
import type { Catalog } from '#src/domain/catalog.ts';
import type { Period } from '#src/domain/period.ts';
import { useDigitalGovernmentSlides } from '#src/pages/digital-government/digitalGovernment.slides.tsx';
import { useOnTimeReturnsSlides } from '#src/pages/on-time-returns/onTimeReturns.slides.tsx';
import { useOverviewSlides } from '#src/pages/overview/overview.slides.tsx';
import { useProcessingTimesSlides } from '#src/pages/processing-times/processingTimes.slides.tsx';
import { useSatisfactionSlides } from '#src/pages/satisfaction/satisfaction.slides.tsx';
import type { Slide, TopicSlides } from '#src/ui/slide.ts';

interface AllSlides extends TopicSlides {
  /** A slide for each unit that has one, by its code. */
  readonly unitSlides: ReadonlyMap<string, Slide>;
}

/** The slides of every topic, one topic a line; their ids put them in the order of the deck. */
export function useTopicSlides(catalog: Catalog, period: Period, comparedWith: Period | null): AllSlides {
  const overview = useOverviewSlides(catalog, period, comparedWith);
  const times = useProcessingTimesSlides(catalog, period, comparedWith);
  const onTime = useOnTimeReturnsSlides(catalog, period, comparedWith);
  const satisfaction = useSatisfactionSlides(catalog, period, comparedWith);
  const digital = useDigitalGovernmentSlides(catalog, period, comparedWith);
  return useMemo(() => {
    const topics: readonly TopicSlides[] = [overview, times, onTime, satisfaction, digital];
    return {
      slides: topics.flatMap((topic) => topic.slides),
      isLoading: topics.some((topic) => topic.isLoading),
      // Topics read some documents in common.
      failures: [
        ...new Map(
          topics.flatMap(({ failures }) => failures).map((one) => [one.failure.document, one]),
        ).values(),
      ],
      unitSlides: overview.unitSlides,
    };
  }, [overview, times, onTime, satisfaction, digital]);
}
