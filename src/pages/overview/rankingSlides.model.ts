import { isMissing, type Missing } from '#src/domain/missing.ts';
import { comparedCount, type Ranking } from '#src/domain/ranking.ts';
import type { RankIntervals } from '#src/domain/stats/rankIntervals.ts';
import { capitalise, formatPoints } from '#src/text/format.ts';
import {
  moverReason,
  moversNote,
  moversTitle,
  OVERVIEW_SLIDES_TEXT,
  otherMovers,
  otherMoves,
  rankingNote,
  rankingSlideTitle,
} from '#src/text/overviewSlides.ts';
import { unitLabel } from '#src/text/places.ts';
import { changeCell, comparisonSentence } from '#src/text/rankChange.ts';
import { RANKING_TEXT } from '#src/text/ranking.ts';
import { intervalText } from '#src/text/rankingGlance.ts';
import { sourceLine } from '#src/text/shell.ts';
import type { Slide } from '#src/ui/slide.ts';
import { movers } from './movers.model.ts';
import type { OverviewView } from './overview.model.ts';
import { ROWS_PER_SLIDE, reported, type SlideSource, when } from './overviewSlides.model.ts';

/** A longer ranking shows its head and its tail: nobody pages through hundreds of slides. */
const MOST_PAGES = 14;
const HEAD_PAGES = 3;
const NO_END = { rank: 0, totalPoints: 0 } as const;

/** The ranking, at most nine units a slide. */
export function rankingSlides(
  view: OverviewView,
  intervals: RankIntervals | Missing | null,
  source: SlideSource,
): Slide[] {
  const { ranked } = view.ranking;
  const concerned = new Set(view.concernedUnits.map(({ code }) => code));
  const found = intervals === null || isMissing(intervals) ? null : intervals;
  const changes = [...view.changes.values()];
  const hasChanges = changes.some(({ kind }) => kind === 'moved');
  const unsaid = changes.find((change) => change.kind === 'withheld');
  const columns = [
    { name: OVERVIEW_SLIDES_TEXT.rank, align: 'end' },
    { name: OVERVIEW_SLIDES_TEXT.unit, align: 'start' },
    { name: OVERVIEW_SLIDES_TEXT.total, align: 'end' },
    { name: OVERVIEW_SLIDES_TEXT.band, align: 'start' },
    ...(hasChanges ? [{ name: OVERVIEW_SLIDES_TEXT.change, align: 'start' } as const] : []),
    ...(found ? [{ name: OVERVIEW_SLIDES_TEXT.interval, align: 'end' } as const] : []),
  ] as const;
  const rows = ranked.map((row) => {
    const change = view.changes.get(row.unit.code);
    const interval = found?.units.get(row.unit.code);
    return {
      key: row.unit.code,
      isConcern: concerned.has(row.unit.code),
      cells: [
        String(row.rank),
        unitLabel(row.unit),
        formatPoints(row.totalPoints),
        row.band?.name ?? RANKING_TEXT.noBand,
        ...(hasChanges ? [change ? changeCell(change) : ''] : []),
        ...(found ? [interval && !isMissing(interval) ? intervalText(interval) : ''] : []),
      ],
    };
  });
  const [first] = ranked;
  const leader = first ? { label: unitLabel(first.unit), totalPoints: first.totalPoints } : null;
  const pageCount = Math.ceil(rows.length / ROWS_PER_SLIDE);
  // Even pages: a last one of three units would look forgotten.
  const perPage = Math.ceil(rows.length / Math.max(1, pageCount));
  const pages = Array.from({ length: pageCount }, (_, page) => page).filter(
    (page) => pageCount <= MOST_PAGES || page < HEAD_PAGES || page === pageCount - 1,
  );
  return pages.map((page): Slide => {
    const [start, end] = [page * perPage, (page + 1) * perPage];
    const own = rows.slice(start, end);
    const units = ranked.slice(start, end);
    const [from, to] = [units[0] ?? NO_END, units.at(-1) ?? NO_END];
    return {
      id: `xep-hang-${page + 1}`,
      title: rankingSlideTitle(view.period.id, leader, from, to),
      concern: null,
      subtitle: rankingNote(
        (hasChanges && view.comparedWith?.id) || null,
        comparedCount(view.changes),
        found !== null,
      ),
      basis: reported(view),
      body: { kind: 'table', columns, rows: own },
      notes: [
        `${when(view)} · ${sourceLine(source.name, source.asOf)}`,
        RANKING_TEXT.tieRule,
        ...(unsaid && !hasChanges ? [comparisonSentence(null, unsaid.reason, null)] : []),
      ],
      table: {
        columns: columns.map(({ name }) => name),
        rows: own.map(({ cells }) => cells),
        concerns: own.map(({ isConcern }) => isConcern),
      },
      series: null,
    };
  });
}

/** Who moved most, and by which groups; nothing where there is no earlier ranking. */
export function moversSlide(view: OverviewView, earlier: Ranking | null, source: SlideSource): Slide[] {
  const { comparedWith, changes } = view;
  if (!comparedWith || !earlier || changes.size === 0) return [];
  const moved = [...changes.values()].flatMap((change) => (change.kind === 'moved' ? [change.places] : []));
  const kinds = view.ranking.ranked.map(({ unit }) => unit.kind);
  const all = movers(view, earlier);
  // The last row says who is left over: nobody is to wonder why the one is named and not the other.
  const shown = all.length > ROWS_PER_SLIDE ? all.slice(0, ROWS_PER_SLIDE - 1) : all;
  const others = all.slice(shown.length);
  const named = shown.map(({ row, change, groups }) => ({
    key: row.unit.code,
    name: unitLabel(row.unit),
    text: moverReason(change, groups),
  }));
  const items =
    others.length === 0
      ? named
      : [
          ...named,
          {
            key: 'others',
            name: otherMovers(others.length),
            text: otherMoves(
              others.map(({ row }) => unitLabel(row.unit)),
              others.map(({ change }) => change.places),
            ),
          },
        ];
  return [
    {
      id: 'bien-dong',
      title: capitalise(
        moversTitle(
          view.period.id,
          comparedWith.id,
          moved.filter((places) => places > 0).length,
          moved.filter((places) => places < 0).length,
          kinds,
        ),
      ),
      concern: null,
      subtitle: moversNote(comparedCount(changes)),
      basis: reported(view),
      body: { kind: 'list', items },
      notes: [`${when(view)} · ${sourceLine(source.name, source.asOf)}`],
      table: {
        columns: [OVERVIEW_SLIDES_TEXT.unit, OVERVIEW_SLIDES_TEXT.change],
        rows: items.map(({ name, text }) => [name, text]),
      },
      series: null,
    },
  ];
}
