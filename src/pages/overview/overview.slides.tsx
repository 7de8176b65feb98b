import { useMemo } from 'react';
import type { Catalog } from '#src/domain/catalog.ts';
import type { Period } from '#src/domain/period.ts';
import { useClock } from '#src/state/clock.ts';
import type { Slide, TopicSlides } from '#src/ui/slide.ts';
import { missingSlide } from './missingSlide.model.ts';
import { coverSlide, stateSlide } from './overviewSlides.model.ts';
import { moversSlide, rankingSlides } from './rankingSlides.model.ts';
import { type DossierFigures, stateFigures } from './stateFigures.model.ts';
import { unitSlide } from './unitSlide.tsx';
import { unitStories } from './unitSlides.model.ts';
import { useMedianFigure, useOverdueFigure } from './useDossierFigures.ts';
import { useOverview } from './useOverview.ts';
import { useServiceWatch } from './useServiceWatch.ts';
import { useSilentFeeds } from './useSilentFeeds.ts';

/** More of them are a list, and the overview has it. */
const MOST_NOTABLE = 12;

interface OverviewSlides extends TopicSlides {
  /** A slide for every ranked unit, by its code, for when it is spoken of. */
  readonly unitSlides: ReadonlyMap<string, Slide>;
}

/** Cover, state, ranking, movers, the units that need attention, and what is missing. */
export function useOverviewSlides(
  catalog: Catalog,
  period: Period,
  comparedWith: Period | null,
): OverviewSlides {
  const service = useServiceWatch(catalog, period);
  const overview = useOverview(catalog, period, comparedWith, service);
  const { view, figures, isLoading, source, run, simulation, failures } = overview;
  const has = (measure: keyof DossierFigures) => figures.some(({ head }) => head.measure === measure);
  const { figure: medianDays } = useMedianFigure(catalog, period, has('medianDays'));
  const { figure: overdueOpen } = useOverdueFigure(catalog, period, has('overdueOpen'));
  const silentFeeds = useSilentFeeds(catalog, period);
  const clock = useClock();
  const made = useMemo(() => {
    if (!view) return { slides: [], isLoading, unitSlides: new Map<string, Slide>() };
    const stories = unitStories(catalog, view, run.periods, run.scores, run.measures, service ?? []);
    const unitSlides = new Map(
      stories.map((story) => [story.unit.code, unitSlide(story, view, run.periods, source)]),
    );
    const earlier = comparedWith ? (run.rankings.get(comparedWith.id) ?? null) : null;
    const notable = view.concernedUnits
      .flatMap(({ code }) => unitSlides.get(code) ?? [])
      .slice(0, MOST_NOTABLE);
    return {
      slides: [
        coverSlide(catalog, view),
        stateSlide(catalog, view, stateFigures(figures, { medianDays, overdueOpen }, view.judgement), source),
        ...rankingSlides(view, simulation.intervals, source),
        ...moversSlide(view, earlier, source),
        ...notable,
        missingSlide(catalog, view, silentFeeds, clock.now()),
      ],
      isLoading: isLoading || view.watch === 'waiting',
      unitSlides,
    };
  }, [
    catalog,
    comparedWith,
    view,
    figures,
    medianDays,
    overdueOpen,
    isLoading,
    source,
    run,
    service,
    simulation.intervals,
    silentFeeds,
    clock,
  ]);
  return { ...made, failures };
}
