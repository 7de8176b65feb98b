import { lazy } from 'react';
import { OVERVIEW_TEXT } from '#src/text/overview.ts';
import { RANKING_TEXT } from '#src/text/ranking.ts';

/** The pages in the order of the header, one lazy page a line; a page that does not exist yet has no line. */
export const PAGES = [
  {
    path: '/',
    title: OVERVIEW_TEXT.pageTitle,
    Page: lazy(async () => ({
      default: (await import('#src/pages/overview/OverviewPage.tsx')).OverviewPage,
    })),
  },
  {
    path: '/xep-hang',
    title: RANKING_TEXT.pageTitle,
    Page: lazy(async () => ({ default: (await import('#src/pages/ranking/RankingPage.tsx')).RankingPage })),
  },
] as const;
