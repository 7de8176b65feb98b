import type { Missing } from './missing.ts';

/** How far an administrative procedure can be handled online: toàn trình, một phần, or not at all. */
export type OnlineDegree = 'full' | 'partial' | 'none';

/** The level of government that handles a procedure. */
export type ProcedureLevel = 'province' | 'district' | 'commune';

/** One administrative procedure (thủ tục hành chính). */
export interface Procedure {
  readonly code: string;
  readonly name: string;
  /** Field (lĩnh vực) it belongs to: the code joins, the name is shown. */
  readonly fieldCode: string;
  readonly fieldName: string;
  readonly level: ProcedureLevel;
  readonly online: OnlineDegree;
  /** Statutory limit in working days; `notApplicable` where the law sets none. */
  readonly limitDays: number | Missing;
}

/** A field with the name the procedures give it. */
export interface ProcedureField {
  readonly code: string;
  readonly name: string;
}

/** The fields that occur among procedures, in the order in which they first occur. */
export function fieldsOf(procedures: readonly Procedure[]): ProcedureField[] {
  const names = new Map<string, string>();
  for (const { fieldCode, fieldName } of procedures)
    if (!names.has(fieldCode)) names.set(fieldCode, fieldName);
  return [...names].map(([code, name]) => ({ code, name }));
}

/** How many procedures of one level, or of all levels, can be handled online to which degree. */
export function countByOnlineDegree(
  procedures: readonly Pick<Procedure, 'online'>[],
): Readonly<Record<OnlineDegree, number>> {
  const count = (degree: OnlineDegree) => procedures.filter(({ online }) => online === degree).length;
  return { full: count('full'), partial: count('partial'), none: count('none') };
}
