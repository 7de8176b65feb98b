import { foldMarks, matchesSearch } from './name.ts';
import { type Period, periodPosition } from './period.ts';
import { isValidIn, type Unit, type UnitLevel, unitLevel, unitsIn } from './unit.ts';

/** What a code means in a period. */
export type UnitLookup =
  | Readonly<{ kind: 'found'; unit: Unit }>
  /** The code meant a unit of this level at another time; `period` is the nearest that knew it, null where none did. */
  | Readonly<{ kind: 'otherPeriod'; unit: Unit; period: Period | null }>
  /** A department, a district: it is not among the units that are compared. */
  | Readonly<{ kind: 'otherLevel'; unit: Unit }>
  | Readonly<{ kind: 'unknown' }>;

/**
 * The unit that a code names in a period, among the units that are compared.
 *
 * @param units the register: the units of all times
 * @param periods those of the catalogue; one of the same kind as the asked one is offered before others
 */
export function lookUpUnit(
  units: readonly Unit[],
  level: UnitLevel,
  code: string,
  period: Period,
  periods: readonly Period[],
): UnitLookup {
  const now = unitsIn(units, period).get(code);
  if (now && unitLevel(now.kind) === level) return { kind: 'found', unit: now };
  const others = units.filter((unit) => unit.code === code && unitLevel(unit.kind) === level);
  const nearest = others.toSorted((a, b) => daysApart(a, period) - daysApart(b, period))[0];
  if (nearest) return { kind: 'otherPeriod', unit: nearest, period: nearestPeriod(nearest, period, periods) };
  return now ? { kind: 'otherLevel', unit: now } : { kind: 'unknown' };
}

/** The period nearest to the asked one that knew the unit, of the same kind where there is one; null where none did. */
export function nearestPeriod(unit: Unit, asked: Period, periods: readonly Period[]): Period | null {
  const known = periods.filter((period) => isValidIn(unit, period));
  const sameKind = known.filter(({ id }) => periodPosition(id)?.kind === asked.kind);
  const distance = ({ from }: Period) => Math.abs(Date.parse(from) - Date.parse(asked.from));
  return (sameKind.length > 0 ? sameKind : known).toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** How far the life of a unit lies from a period; 0 where they meet. */
function daysApart(unit: Unit, { from, to }: Period): number {
  const before = unit.validTo === null ? 0 : Math.max(0, Date.parse(from) - Date.parse(unit.validTo));
  return Math.max(before, Date.parse(unit.validFrom) - Date.parse(to), 0);
}

/**
 * Units that somebody who asked for an unknown code may have meant: those whose name it is ("hung-phong"), else those
 * with the most alike codes. Worked: 29024 among 28984, 29023 and 29047 → 29023 first.
 */
export function nearestUnits(units: readonly Unit[], asked: string, most: number): Unit[] {
  const words = asked.replace(/[-_+]/g, ' ').trim();
  const named = /\p{L}/u.test(words) ? units.filter(({ name }) => matchesSearch(name, words)) : [];
  if (named.length > 0) return named.slice(0, most);
  return units
    .toSorted((a, b) => unlikeness(a.code, asked) - unlikeness(b.code, asked) || (a.code < b.code ? -1 : 1))
    .slice(0, most);
}

/** How many letters must be changed, added or left out (Levenshtein); of equals the numerically nearer first. */
function unlikeness(code: string, asked: string): number {
  const [one, other] = [foldMarks(code), foldMarks(asked).slice(0, 40)];
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [at, letter] of [...one].entries()) {
    const next = [at + 1];
    for (let place = 0; place < other.length; place += 1) {
      const changed = (row[place] ?? 0) + (other[place] === letter ? 0 : 1);
      next.push(Math.min(changed, (row[place + 1] ?? 0) + 1, (next[place] ?? 0) + 1));
    }
    row = next;
  }
  const distance = Math.abs(Number(one) - Number(other));
  return (row.at(-1) ?? 0) + (Number.isFinite(distance) ? distance / (distance + 1) : 0);
}
