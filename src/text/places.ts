import type { Locality } from '#src/domain/catalog.ts';
import type { Unit, UnitKind } from '#src/domain/unit.ts';
import { formatCount } from './format.ts';

/** What a unit is called before its name. Departments and provinces carry it in their names. */
const KIND_WORDS: Readonly<Record<UnitKind, string>> = {
  commune: 'xã',
  ward: 'phường',
  township: 'thị trấn',
  specialZone: 'đặc khu',
  department: 'sở, ngành',
  district: 'huyện',
  province: 'tỉnh, thành phố',
};

/** In lists the commune, the ordinary case, stands bare; the others keep a short mark. */
const SHORT_MARKS: Readonly<Partial<Record<UnitKind, string>>> = {
  ward: 'P. ',
  township: 'TT. ',
  specialZone: 'ĐK. ',
};

const KIND_ORDER: readonly UnitKind[] = [
  'commune',
  'ward',
  'township',
  'specialZone',
  'district',
  'department',
  'province',
];

/** "Hưng Phong", "TT. Giồng Trôm". */
export function unitLabel(unit: Pick<Unit, 'kind' | 'name'>): string {
  return `${SHORT_MARKS[unit.kind] ?? ''}${unit.name}`;
}

/** "xã, thị trấn" for the kinds that occur; "đơn vị" where there are none. */
export function unitWord(kinds: Iterable<UnitKind>): string {
  const present = new Set(kinds);
  const words = KIND_ORDER.filter((kind) => present.has(kind)).map((kind) => KIND_WORDS[kind]);
  return words.length === 0 ? 'đơn vị' : words.join(', ');
}

/** "21 xã, thị trấn". */
export function countUnits(count: number, kinds: Iterable<UnitKind>): string {
  return `${formatCount(count)} ${unitWord(kinds)}`;
}

/** "huyện Giồng Trôm". */
export function localityName(locality: Pick<Locality, 'designation' | 'name'>): string {
  return `${locality.designation} ${locality.name}`.trim();
}

/** The labels of units by their codes, for sentences about rows of a feed; null for a code that is none of theirs. */
export function unitNames(
  units: readonly Pick<Unit, 'code' | 'kind' | 'name'>[],
): (code: string) => string | null {
  const byCode = new Map(units.map((unit) => [unit.code, unitLabel(unit)]));
  return (code) => byCode.get(code) ?? null;
}
