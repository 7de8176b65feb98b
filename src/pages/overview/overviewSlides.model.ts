import type { Catalog } from '#src/domain/catalog.ts';
import { capitalise } from '#src/text/format.ts';
import { overviewHeadline } from '#src/text/overview.ts';
import { OVERVIEW_SLIDES_TEXT, reportedNote } from '#src/text/overviewSlides.ts';
import { periodName, provisionalMark } from '#src/text/periods.ts';
import { localityName } from '#src/text/places.ts';
import { DECK_SUBJECT } from '#src/text/presentationDeck.ts';
import { SHELL_TEXT, sourceLine } from '#src/text/shell.ts';
import type { Slide, SlideFigure } from '#src/ui/slide.ts';
import type { OverviewView } from './overview.model.ts';

/** Where the figures are from. */
export interface SlideSource {
  readonly name: string;
  readonly asOf: string | null;
}

/** So many rows fit on a slide in letters that can be read from the back of the room. */
export const ROWS_PER_SLIDE = 9;
const NO_FILES = { table: null, series: null } as const;

/** The period, and that it is open where it is. */
export function when({ period }: OverviewView): string {
  return `${capitalise(periodName(period.id))}${provisionalMark(period)}`;
}

/** How many units stand behind the figures. */
export function reported({ ranking }: OverviewView): string {
  const kinds = [...ranking.ranked, ...ranking.unranked].map(({ unit }) => unit.kind);
  return reportedNote(ranking.ranked.length, kinds.length, kinds);
}

export function coverSlide(catalog: Catalog, view: OverviewView): Slide {
  const place = capitalise(localityName(catalog.locality));
  return {
    id: 'bia',
    title: place,
    concern: null,
    subtitle: when(view),
    basis: reported(view),
    body: {
      kind: 'cover',
      lines: [DECK_SUBJECT, when(view), view.formula.name, ...(catalog.sample ? [SHELL_TEXT.sample] : [])],
    },
    notes: [reported(view)],
    ...NO_FILES,
  };
}

/** The state of the locality in a sentence and its head figures. */
export function stateSlide(
  catalog: Catalog,
  view: OverviewView,
  figures: readonly SlideFigure[],
  source: SlideSource,
): Slide {
  const { ranking, mean, band, bandBefore, concernedUnits, period, formula } = view;
  const headline = overviewHeadline(
    ranking,
    view.hasScores ? mean : null,
    band,
    bandBefore,
    concernedUnits,
    period,
    formula,
    catalog.locality,
  );
  return {
    id: 'nhan-dinh',
    title: headline.finding,
    concern: headline.concern,
    subtitle: OVERVIEW_SLIDES_TEXT.stateNote,
    basis: reported(view),
    body: { kind: 'figures', figures },
    notes: [`${when(view)} · ${sourceLine(source.name, source.asOf)}`, reported(view)],
    table: {
      columns: [OVERVIEW_SLIDES_TEXT.figure, OVERVIEW_SLIDES_TEXT.value, OVERVIEW_SLIDES_TEXT.against],
      rows: figures.map(({ label, value, verdict, note }) => [
        label,
        value,
        [verdict, note].filter(Boolean).join(' · '),
      ]),
    },
    series: null,
  };
}
