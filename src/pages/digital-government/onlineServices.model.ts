import type { StackedRow } from '#src/charts/stackedBarsLayout.ts';
import { type Catalog, feedEntry } from '#src/domain/catalog.ts';
import type { DigitalStanding } from '#src/domain/digitalStanding.ts';
import type { DossierRecord } from '#src/domain/dossier.ts';
import type { Missing } from '#src/domain/missing.ts';
import {
  type FiledOnline,
  filedOnline,
  type LevelCount,
  onlineByLevel,
  shareOf,
} from '#src/domain/onlineServices.ts';
import type { Period } from '#src/domain/period.ts';
import type { OnlineDegree, Procedure } from '#src/domain/procedure.ts';
import type { Unit } from '#src/domain/unit.ts';
import {
  DEGREE_WORDS,
  degreeLabel,
  LEVEL_WORDS,
  levelNote,
  ONLINE_TEXT,
} from '#src/text/digitalGovernmentOnline.ts';
import { formatCount } from '#src/text/format.ts';
import type { GroupStandings } from './digitalGovernment.model.ts';

export const DEGREES: readonly OnlineDegree[] = ['full', 'partial', 'none'];

/** Procedures by level and how far they are online. */
export interface OnlineProcedures {
  readonly levels: readonly LevelCount[];
  readonly rows: readonly StackedRow[];
  readonly points: readonly { readonly key: string; readonly label: string }[];
  readonly table: { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] };
}

/** All levels together and each level that occurs; one level alone is not repeated as a sum. */
export function onlineProcedures(procedures: readonly Procedure[]): OnlineProcedures {
  const levels = onlineByLevel(procedures);
  const named = levels.map((one) => ({ ...one, key: String(one.level), label: LEVEL_WORDS[one.level] }));
  const sum = { ...addLevels(levels), key: 'all', label: ONLINE_TEXT.allLevels };
  const bars = levels.length > 1 ? [sum, ...named] : named;
  return {
    levels,
    rows: bars.map(({ key, label, degrees, total }) => ({
      key,
      label,
      isMarked: key === sum.key,
      values: DEGREES.map((degree) => degrees[degree]),
      total,
      note: levelNote({ degrees, total }),
    })),
    points: bars.flatMap(({ key, label, degrees, total }) =>
      DEGREES.filter((degree) => degrees[degree] > 0).map((degree) => ({
        key: `${key} ${degree}`,
        label: degreeLabel(label, degree, degrees[degree], total),
      })),
    ),
    table: {
      columns: [ONLINE_TEXT.level, ...DEGREES.map((degree) => DEGREE_WORDS[degree]), ONLINE_TEXT.total],
      rows: bars.map(({ label, degrees, total }) => [
        label,
        ...DEGREES.map((degree) => formatCount(degrees[degree])),
        formatCount(total),
      ]),
    },
  };
}

function addLevels(levels: readonly LevelCount[]): Pick<LevelCount, 'degrees' | 'total'> {
  const sumOf = (count: (level: LevelCount) => number) =>
    levels.reduce((sum, level) => sum + count(level), 0);
  return {
    degrees: {
      full: sumOf(({ degrees }) => degrees.full),
      partial: sumOf(({ degrees }) => degrees.partial),
      none: sumOf(({ degrees }) => degrees.none),
    },
    total: sumOf(({ total }) => total),
  };
}

/** Dossiers filed online over both denominators. */
export interface OnlineDossiers {
  readonly filed: FiledOnline;
  readonly shareOfReceived: number | Missing;
  readonly shareOfFiled: number | Missing;
  /** What the publisher of the dossiers also publishes as indicators of digital government. */
  readonly published: readonly DigitalStanding[];
}

const MOST_PUBLISHED = 3;

/** Who publishes the dossiers, as the catalogue says; null where it lists no such feed. */
export function dossiersSource(catalog: Catalog): string | null {
  return feedEntry(catalog, 'dossiers')?.source ?? null;
}

/** The dossiers filed online in a period, and the indicators that stand beside them. */
export function onlineDossiers(
  records: readonly DossierRecord[],
  groups: readonly GroupStandings[],
  units: readonly Unit[],
  catalog: Catalog,
  period: Period,
): OnlineDossiers {
  const source = dossiersSource(catalog);
  const filed = filedOnline(
    records,
    period.id,
    catalog.locality.code,
    units.map(({ code }) => code),
  );
  return {
    filed,
    shareOfReceived: shareOf(filed.online, filed.received),
    shareOfFiled: shareOf(filed.online, filed.filed),
    published: groups
      .flatMap(({ standings }) => standings)
      .filter(({ indicator, state }) => indicator.source === source && state !== 'noFigure')
      .slice(0, MOST_PUBLISHED),
  };
}
