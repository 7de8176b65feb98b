import { COMMUNE_JUSTICE_PROCEDURES } from './communeJusticeProcedures.ts';
import { COMMUNE_SOCIAL_PROCEDURES } from './communeSocialProcedures.ts';
import { DISTRICT_ECONOMY_PROCEDURES } from './districtEconomyProcedures.ts';
import { DISTRICT_JUSTICE_PROCEDURES } from './districtJusticeProcedures.ts';
import { DISTRICT_SOCIAL_PROCEDURES } from './districtSocialProcedures.ts';
import { type CommuneRow, type DistrictRow, FIELD_NAMES, type FieldCode } from './procedureTable.ts';

/** An administrative procedure of the pretend provider. */
export interface MockProcedure {
  readonly code: string;
  readonly name: string;
  readonly field: string;
  readonly fieldName: string;
  readonly level: 'commune' | 'district';
  readonly online: 'full' | 'partial' | 'none';
  /** Statutory limit in working days. */
  readonly limitDays: number;
  /** How often it is asked for in a commune, relative to the others; 0 for district procedures. */
  readonly weight: number;
}

/** How the codes of the national register end for this province. */
const PROVINCE_ENDING = '.000.00.00.H07';

/**
 * The 270 procedures of the district: 74 of the communes, then 196 of its own; 142 fully and 128 partly online.
 * Names are those of the national register, some of them shortened, or of steps that communes take; codes have its
 * form. Limits come close to the law of early 2024, no more: a sample, not a register to look a procedure up in.
 */
export const PROCEDURES: readonly MockProcedure[] = [
  ...[...COMMUNE_JUSTICE_PROCEDURES, ...COMMUNE_SOCIAL_PROCEDURES].flatMap(({ field, rows }) =>
    rows.map((row) => procedure('commune', field, row)),
  ),
  ...[...DISTRICT_JUSTICE_PROCEDURES, ...DISTRICT_SOCIAL_PROCEDURES, ...DISTRICT_ECONOMY_PROCEDURES].flatMap(
    ({ field, rows }) => rows.map((row) => procedure('district', field, row)),
  ),
];

function procedure(
  level: MockProcedure['level'],
  field: FieldCode,
  [code, name, limitDays, online, weight = 0]: CommuneRow | DistrictRow,
): MockProcedure {
  return {
    code: `${code}${PROVINCE_ENDING}`,
    name,
    field,
    fieldName: FIELD_NAMES[field],
    level,
    online,
    limitDays,
    weight,
  };
}
