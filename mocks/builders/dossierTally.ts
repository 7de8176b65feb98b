import type { DossierCount } from '#src/domain/dossier.ts';
import { DOSSIER_FIELDS, DOSSIER_PROCEDURES, type DossierProcedure } from './dossierProcedures.ts';

/** The counts of form II.06a, all known. */
export type FormCounts = Record<DossierCount, number>;

/** How long the dossiers of a procedure took and how old the open ones are, as the feed writes it. */
export interface ProcedureDays {
  readonly procedure: string;
  readonly resolved: readonly (readonly [days: number, count: number])[];
  readonly open: readonly (readonly [ageDays: number, daysToDue: number, count: number])[];
}

/** What a unit's dossiers of one month come to. */
export interface DossierMonth {
  /** One entry a field, in the order of `DOSSIER_FIELDS`. */
  readonly fields: readonly Readonly<FormCounts>[];
  /** Procedures that had any dossier, in the order of `DOSSIER_PROCEDURES`. */
  readonly procedures: readonly ProcedureDays[];
}

/** How a dossier came into a month. */
export type Entry = 'receivedOnline' | 'receivedDirect' | 'carriedOver';

/** Counts dossiers one by one. */
export interface DossierTally {
  readonly resolved: (procedure: DossierProcedure, entry: Entry, days: number) => void;
  readonly open: (procedure: DossierProcedure, entry: Entry, ageDays: number) => void;
  readonly month: () => DossierMonth;
}

export function dossierTally(): DossierTally {
  const fields = DOSSIER_FIELDS.map(noDossiers);
  const resolvedByDays = DOSSIER_PROCEDURES.map(() => new Map<number, number>());
  const openByAge = DOSSIER_PROCEDURES.map(() => new Map<number, number>());
  const received = ({ fieldIndex }: DossierProcedure, entry: Entry): FormCounts => {
    const counts = fields[fieldIndex] ?? noDossiers();
    counts.received++;
    counts[entry]++;
    return counts;
  };
  return {
    resolved: (procedure, entry, days) => {
      const counts = received(procedure, entry);
      counts.resolved++;
      counts[returned(days, procedure.limitDays)]++;
      addOne(resolvedByDays[procedure.index], days);
    },
    open: (procedure, entry, ageDays) => {
      const counts = received(procedure, entry);
      counts.inProgress++;
      counts[ageDays > procedure.limitDays ? 'overdue' : 'withinLimit']++;
      addOne(openByAge[procedure.index], ageDays);
    },
    month: () => ({
      fields,
      procedures: DOSSIER_PROCEDURES.map(
        ({ code, limitDays }, index): ProcedureDays => ({
          procedure: code,
          resolved: ascending(resolvedByDays[index]),
          open: ascending(openByAge[index]).map(([age, count]) => [age, limitDays - age, count]),
        }),
      ).filter(({ resolved, open }) => resolved.length + open.length > 0),
    }),
  };
}

/** A row of the form without a dossier. */
export function noDossiers(): FormCounts {
  return {
    received: 0,
    receivedOnline: 0,
    receivedDirect: 0,
    carriedOver: 0,
    resolved: 0,
    early: 0,
    onTime: 0,
    late: 0,
    inProgress: 0,
    withinLimit: 0,
    overdue: 0,
  };
}

function returned(days: number, limitDays: number): 'early' | 'onTime' | 'late' {
  if (days === limitDays) return 'onTime';
  return days < limitDays ? 'early' : 'late';
}

function addOne(counts: Map<number, number> | undefined, key: number): void {
  counts?.set(key, (counts.get(key) ?? 0) + 1);
}

function ascending(counts: ReadonlyMap<number, number> | undefined): [key: number, count: number][] {
  return [...(counts ?? [])].sort(([a], [b]) => a - b);
}
