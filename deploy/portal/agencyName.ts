import { normaliseName } from '#src/domain/name.ts';
import type { UnitKind } from '#src/domain/unit.ts';

/** What the portal's TEN column says: "UBND xã Đông Thái - tỉnh An Giang". */
export interface AgencyName {
  /** The bare name: "Đông Thái"; departments keep their whole name: "Sở Nội vụ". */
  readonly name: string;
  readonly kind: UnitKind;
  /** The place it belongs to, where the text says so: designation "tỉnh", name "An Giang". */
  readonly locality: { readonly designation: string; readonly name: string } | null;
}

const COMMITTEE = /^(?:UBND|[ỦU][yỷ] ban nhân dân)\s+/iu;
const BELONGS_TO = /^(.+?)\s+[-–]\s+(tỉnh|thành phố|tp\.?)\s+(.+)$/iu;
const DESIGNATION = /^(xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|tỉnh|thành phố|tp\.?)\s+(.+)$/iu;

const COMMUNE_KINDS: Readonly<Record<string, UnitKind>> = {
  xã: 'commune',
  phường: 'ward',
  'thị trấn': 'township',
  'đặc khu': 'specialZone',
  huyện: 'district',
  quận: 'district',
  'thị xã': 'district',
  'thành phố': 'district',
};

/**
 * Reads an agency's printed name. The portal's level decides what "thành phố" is: a province at level 1, a
 * district-level city at level 3.
 *
 * @param level LOAI_COQUAN: 1 province, 2 department, 3 commune
 */
export function readAgencyName(text: string, level: string): AgencyName {
  const whole = normaliseName(text);
  const [, agency = whole, designation, place] = BELONGS_TO.exec(whole) ?? [];
  const locality = designation && place ? { designation: spelledOut(designation), name: place } : null;
  if (level === '2') return { name: agency, kind: 'department', locality };
  const bare = agency.replace(COMMITTEE, '');
  const [, ownDesignation = '', name = bare] = DESIGNATION.exec(bare) ?? [];
  const kind = level === '1' ? 'province' : (COMMUNE_KINDS[spelledOut(ownDesignation)] ?? 'commune');
  return { name, kind, locality };
}

function spelledOut(designation: string): string {
  const lower = designation.toLowerCase();
  return lower.startsWith('tp') ? 'thành phố' : lower;
}
