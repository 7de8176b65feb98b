import { useMemo } from 'react';
import { BulletLines } from '#src/charts/BulletLines.tsx';
import type { Catalog } from '#src/domain/catalog.ts';
import type { Period } from '#src/domain/period.ts';
import {
  GROUP_COLUMNS,
  groupReckoning,
  groupTableRow,
  OPEN_PERIOD_NOTE,
  scaleTick,
} from '#src/text/digitalGovernmentGroups.ts';
import {
  digitalBasis,
  digitalSlideSubtitle,
  digitalSlideSummary,
  digitalSlideTitle,
  withoutFigureNote,
} from '#src/text/digitalGovernmentSlides.ts';
import { capitalise } from '#src/text/format.ts';
import { periodName, provisionalMark } from '#src/text/periods.ts';
import { sourceLine } from '#src/text/shell.ts';
import type { Slide, TopicSlides } from '#src/ui/slide.ts';
import type { DigitalView } from './digitalGovernment.model.ts';
import { bulletLine, slideStandings } from './digitalGovernmentSlides.model.ts';
import { bulletPoint, targetSeries } from './groupPanel.model.ts';
import { type DigitalPage, useDigitalPage } from './useDigitalPage.ts';

/** The indicators against their targets, those that miss them first; nothing where no indicator has a figure. */
export function useDigitalGovernmentSlides(
  catalog: Catalog,
  period: Period,
  comparedWith: Period | null,
): TopicSlides {
  const { view, feed, isLoading, failures } = useDigitalPage(catalog, period, comparedWith);
  const { source, asOf } = feed;
  const slides = useMemo(
    () => (view ? digitalSlides(catalog, period, view, { source, asOf }) : []),
    [catalog, period, view, source, asOf],
  );
  return { slides, isLoading, failures };
}

function digitalSlides(
  catalog: Catalog,
  period: Period,
  view: DigitalView,
  { source, asOf }: Pick<DigitalPage['feed'], 'source' | 'asOf'>,
): Slide[] {
  const shown = slideStandings(view);
  if (shown.length === 0) return [];
  const { standings, below } = view;
  const { finding, concern } = digitalSlideTitle({ period, locality: catalog.locality, standings, below });
  const rows = shown.map(bulletLine);
  const lacking = withoutFigureNote(standings);
  return [
    {
      id: 'chinh-quyen-so',
      title: finding,
      concern,
      subtitle: digitalSlideSubtitle(shown.length, standings.length),
      basis: digitalBasis(standings),
      body: {
        kind: 'chart',
        summary: digitalSlideSummary(shown.length),
        points: shown.map(bulletPoint),
        draw: (canvas) => <BulletLines canvas={canvas} rows={rows} formatTick={scaleTick} />,
      },
      notes: [
        ...shown.map(groupReckoning),
        ...(lacking === null ? [] : [lacking]),
        ...(shown.some(({ state }) => state === 'provisional') ? [OPEN_PERIOD_NOTE] : []),
        `${capitalise(periodName(period.id))}${provisionalMark(period)} · ${sourceLine(source, asOf)}`,
      ],
      table: { columns: GROUP_COLUMNS, rows: shown.map(groupTableRow) },
      series: targetSeries(shown) ?? null,
    },
  ];
}
