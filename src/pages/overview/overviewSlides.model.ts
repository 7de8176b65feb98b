import type { Catalog } from '#src/domain/catalog.ts';
import { isMissing, type Missing } from '#src/domain/missing.ts';
import type { Ranking } from '#src/domain/ranking.ts';
import type { RankIntervals } from '#src/domain/stats/rankIntervals.ts';
import { feedName } from '#src/text/feeds.ts';
import { capitalise, formatMaximum, formatMoment, formatPoints, formatRate } from '#src/text/format.ts';
import { MISSING_WORDS } from '#src/text/missing.ts';
import { intervalText, overviewHeadline, pooledNote } from '#src/text/overview.ts';
import {
  missingSlideTitle,
  moverReason,
  moversTitle,
  OVERVIEW_SLIDES_TEXT,
  rankingSlideTitle,
  reportedNote,
} from '#src/text/overviewSlides.ts';
import { periodName, provisionalMark } from '#src/text/periods.ts';
import { localityName, unitLabel } from '#src/text/places.ts';
import { changeLabel, RANKING_TEXT } from '#src/text/ranking.ts';
import { SHELL_TEXT, sourceLine } from '#src/text/shell.ts';
import { VARIATION_WORDS } from '#src/text/signals.ts';
import type { Slide, SlideFigure } from '#src/ui/slide.ts';
import { movers } from './movers.model.ts';
import type { HeadlineFigure, OverviewView } from './overview.model.ts';

interface Source {
  readonly name: string;
  readonly asOf: string | null;
}

/** So many rows fit on a slide in letters that can be read from the back of the room. */
const ROWS_PER_SLIDE = 9;
const NO_FILES = { table: null, series: null } as const;

function when({ period }: OverviewView): string {
  return `${capitalise(periodName(period.id))}${provisionalMark(period)}`;
}

function reported({ ranking }: OverviewView): string {
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
      lines: [when(view), view.formula.name, ...(catalog.sample ? [SHELL_TEXT.sample] : [])],
    },
    notes: [reported(view)],
    ...NO_FILES,
  };
}

export function stateSlide(
  catalog: Catalog,
  view: OverviewView,
  figures: readonly HeadlineFigure[],
  source: Source,
  subtitle: string,
): Slide {
  const { ranking, mean, band, bandBefore, concernedUnits, period, formula } = view;
  const headline = overviewHeadline(
    ranking,
    mean,
    band,
    bandBefore,
    concernedUnits,
    period,
    formula,
    catalog.locality,
  );
  const printed = figures.flatMap(slideFigure);
  return {
    id: 'nhan-dinh',
    title: headline.finding,
    concern: headline.concern,
    subtitle,
    basis: reported(view),
    body: { kind: 'figures', figures: printed },
    notes: [`${when(view)} · ${sourceLine(source.name, source.asOf)}`, reported(view)],
    table: {
      columns: [OVERVIEW_SLIDES_TEXT.state, SHELL_TEXT.period, ''],
      rows: printed.map(({ label, value, note }) => [label, value, note]),
    },
    series: null,
  };
}

/** Figures of the index; those of dossiers have slides of their own. */
function slideFigure(figure: HeadlineFigure): SlideFigure[] {
  if (!('signal' in figure)) return [];
  const { head, signal } = figure;
  const { value, variation, numerator, denominator } = signal;
  const kind = isMissing(variation) ? 'commonCause' : variation.kind;
  const form = head.kind === 'rate' ? formatRate : formatPoints;
  const of = head.kind === 'rate' ? '' : `/${formatMaximum(head.maxPoints)}`;
  const counts =
    isMissing(numerator) || isMissing(denominator) ? '' : ` · ${pooledNote(numerator, denominator)}`;
  return [
    {
      label: head.label,
      value: isMissing(value) ? MISSING_WORDS[value.missing] : `${form(value)}${of}`,
      note: `${isMissing(variation) ? '' : VARIATION_WORDS[kind]}${counts}`.replace(/^ · /, ''),
      tone: kind === 'improvement' || kind === 'concern' ? kind : 'plain',
    },
  ];
}

/** The ranking, at most nine units a slide. */
export function rankingSlides(
  view: OverviewView,
  intervals: RankIntervals | Missing | null,
  source: Source,
): Slide[] {
  const { ranked } = view.ranking;
  const concerned = new Set(view.concernedUnits.map(({ code }) => code));
  const found = intervals === null || isMissing(intervals) ? null : intervals;
  const columns = [
    { name: OVERVIEW_SLIDES_TEXT.rank, align: 'end' },
    { name: OVERVIEW_SLIDES_TEXT.unit, align: 'start' },
    { name: OVERVIEW_SLIDES_TEXT.total, align: 'end' },
    { name: OVERVIEW_SLIDES_TEXT.band, align: 'start' },
    { name: OVERVIEW_SLIDES_TEXT.change, align: 'start' },
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
        change ? changeLabel(change) : '',
        ...(found ? [interval && !isMissing(interval) ? intervalText(interval) : ''] : []),
      ],
    };
  });
  const [first] = ranked;
  const leader = first ? { label: unitLabel(first.unit), totalPoints: first.totalPoints } : null;
  return Array.from({ length: Math.ceil(rows.length / ROWS_PER_SLIDE) }, (_, page): Slide => {
    const own = rows.slice(page * ROWS_PER_SLIDE, (page + 1) * ROWS_PER_SLIDE);
    const [from, to] = [own[0]?.cells[0] ?? '', own.at(-1)?.cells[0] ?? ''];
    return {
      id: `xep-hang-${page + 1}`,
      title: rankingSlideTitle(view.period.id, leader, Number(from), Number(to)),
      concern: null,
      subtitle: OVERVIEW_SLIDES_TEXT.ranking,
      basis: reported(view),
      body: { kind: 'table', columns, rows: own },
      notes: [`${when(view)} · ${sourceLine(source.name, source.asOf)}`, RANKING_TEXT.tieRule],
      table: { columns: columns.map(({ name }) => name), rows: own.map(({ cells }) => cells) },
      series: null,
    };
  });
}

/** Who moved most, and by which groups; nothing where there is no earlier ranking. */
export function moversSlide(view: OverviewView, earlier: Ranking | null, source: Source): Slide[] {
  const { comparedWith, changes } = view;
  if (!comparedWith || !earlier || changes.size === 0) return [];
  const moved = [...changes.values()].flatMap((change) => (change.kind === 'moved' ? [change.places] : []));
  const kinds = view.ranking.ranked.map(({ unit }) => unit.kind);
  const items = movers(view, earlier, ROWS_PER_SLIDE - 3).map(({ row, before, groups }) => ({
    key: row.unit.code,
    name: unitLabel(row.unit),
    text: moverReason(before, row.rank, groups),
  }));
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
      subtitle: OVERVIEW_SLIDES_TEXT.movers,
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

/** What was not sent, and where every figure is from. */
export function missingSlide(catalog: Catalog, view: OverviewView): Slide {
  const absent = view.ranking.unranked.map(({ unit }) => unitLabel(unit));
  const sources = catalog.feeds.map(({ feed, source, asOf }) => ({
    key: feed,
    name: feedName(feed),
    text: `${source}${asOf === null ? '' : `, ${formatMoment(asOf)}`}`,
  }));
  return {
    id: 'thieu-so-lieu',
    title: missingSlideTitle(view.period.id, absent),
    concern: null,
    subtitle: OVERVIEW_SLIDES_TEXT.missingTitle,
    basis: reported(view),
    body: { kind: 'list', items: sources.slice(0, ROWS_PER_SLIDE) },
    notes: absent,
    table: {
      columns: [OVERVIEW_SLIDES_TEXT.missingTitle, OVERVIEW_SLIDES_TEXT.source],
      rows: sources.map(({ name, text }) => [name, text]),
    },
    series: null,
  };
}
