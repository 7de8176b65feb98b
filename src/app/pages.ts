import { RANKING_TEXT } from '#src/text/ranking.ts';

/** The pages in the order of the header, one lazy page a line; a page that does not exist yet has no line. */
export const PAGES = [
  {
    path: '/xep-hang',
    title: RANKING_TEXT.pageTitle,
    lazy: async () => ({ Component: (await import('#src/pages/ranking/RankingPage.tsx')).RankingPage }),
  },
] as const;

/** Where the front address leads. */
export const FIRST_PAGE = PAGES[0].path;
