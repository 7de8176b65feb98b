import { lazy } from 'react';
import { UNIT_PATH } from '#src/state/unitAddress.ts';
import { OVERVIEW_TEXT } from '#src/text/overview.ts';
import { PAGE_TITLES } from '#src/text/pages.ts';
import { RANKING_TEXT } from '#src/text/ranking.ts';

/** Opened by the button of the header, for it is where the others lead. */
export const PRESENTATION_PATH = '/trinh-chieu';

/** The pages in the order of the header, one lazy page a line; a page that does not exist yet has no line. */
export const PAGES = [
  {
    path: '/',
    title: OVERVIEW_TEXT.pageTitle,
    isInHeader: true,
    Page: lazy(async () => ({
      default: (await import('#src/pages/overview/OverviewPage.tsx')).OverviewPage,
    })),
  },
  {
    path: '/xep-hang',
    title: RANKING_TEXT.pageTitle,
    isInHeader: true,
    Page: lazy(async () => ({ default: (await import('#src/pages/ranking/RankingPage.tsx')).RankingPage })),
  },
  {
    path: '/thoi-gian-giai-quyet',
    title: PAGE_TITLES.processingTimes,
    isInHeader: true,
    Page: lazy(async () => ({
      default: (await import('#src/pages/processing-times/ProcessingTimesPage.tsx')).ProcessingTimesPage,
    })),
  },
  {
    path: '/dung-hen',
    title: PAGE_TITLES.onTimeReturns,
    isInHeader: true,
    Page: lazy(async () => ({
      default: (await import('#src/pages/on-time-returns/OnTimeReturnsPage.tsx')).OnTimeReturnsPage,
    })),
  },
  {
    path: '/hai-long',
    title: PAGE_TITLES.satisfaction,
    isInHeader: true,
    Page: lazy(async () => ({
      default: (await import('#src/pages/satisfaction/SatisfactionPage.tsx')).SatisfactionPage,
    })),
  },
  {
    path: '/chinh-quyen-so',
    title: PAGE_TITLES.digitalGovernment,
    isInHeader: true,
    Page: lazy(async () => ({
      default: (await import('#src/pages/digital-government/DigitalGovernmentPage.tsx'))
        .DigitalGovernmentPage,
    })),
  },
  {
    path: UNIT_PATH,
    title: PAGE_TITLES.unitProfile,
    isInHeader: false,
    Page: lazy(async () => ({
      default: (await import('#src/pages/unit-profile/UnitProfilePage.tsx')).UnitProfilePage,
    })),
  },
  {
    path: PRESENTATION_PATH,
    title: PAGE_TITLES.presentation,
    isInHeader: false,
    Page: lazy(async () => ({
      default: (await import('#src/pages/presentation/PresentationPage.tsx')).PresentationPage,
    })),
  },
] as const;
