import { shiftPeriodId } from '#src/domain/period.ts';
import { binomial, keyedRandom, normal, poisson, type Random } from './random.ts';

/** The denominators of one unit and month; drawn once, so that indicators that count the same dossiers agree. */
export interface MonthBasis {
  /** Dossiers: online, in person or by post, and carried over. */
  readonly received: number;
  /** Those of them that came in within the month: a dossier is filed once, however many months it stays open. */
  readonly filed: number;
  readonly resolved: number;
  readonly feeBearing: number;
  /** Dossiers that ask for certified copies. */
  readonly certified: number;
  /** Dossiers whose applicant is looked up in the population data. */
  readonly identityChecked: number;
  /** Procedures with at least one dossier in the month, and those of them with a fee. */
  readonly activeProcedures: number;
  readonly activeFeeProcedures: number;
  readonly petitions: number;
  /** Procedures to publish, fit for online handling, and with a fee: the same for all communes. */
  readonly publishable: number;
  readonly onlineReady: number;
  readonly feeProcedures: number;
}

export interface BasisKey {
  readonly seed: number;
  readonly unitKey: number;
  readonly month: string;
  readonly monthIndex: number;
}

/** What a month is drawn around. */
export interface Volume {
  readonly dossiersPerMonth: number;
  /** `tiny`: 0 to 4 dossiers whatever the ordinary month. */
  readonly size: 'usual' | 'tiny';
  /** True for a month of which only the first day has passed. */
  readonly started: boolean;
  /** True where every month is one and the same, so that it follows itself. */
  readonly repeats: boolean;
}

/** Of the first month nobody knows what stood open before it: one in ten is made up as carried over. */
const MADE_UP_SHARE = 0.1;
const RESOLVED_SHARE = 0.9;
const STARTED_SHARE = 0.04;
const STARTED_RESOLVED_SHARE = 0.4;
const PETITIONS_PER_MONTH = 0.12;

/** Quantity keys of the basis stand apart from those of the indicators, which count from 0. */
const QUANTITY = {
  received: 1000,
  feeBearing: 1001,
  resolved: 1002,
  certified: 1003,
  identityChecked: 1004,
  activeProcedures: 1005,
  activeFeeProcedures: 1006,
  petitions: 1007,
} as const;

/** Around Tết offices are closed for a week and more. */
const TET_MONTHS: Readonly<Record<string, number>> = { '2023-01': 0.72, '2024-02': 0.7 };

export function drawMonthBasis(key: BasisKey, volume: Volume): MonthBasis {
  const { received, resolved } = drawHandled(key, volume);
  const feeBearing = binomial(randomOf(key, 'feeBearing'), received, 0.45);
  const petitions = volume.started ? PETITIONS_PER_MONTH * STARTED_SHARE : PETITIONS_PER_MONTH;
  return {
    received,
    filed: received - carriedOver(key, volume, { received, resolved }),
    resolved,
    feeBearing,
    certified: binomial(randomOf(key, 'certified'), received, 0.35),
    identityChecked: binomial(randomOf(key, 'identityChecked'), received, 0.8),
    activeProcedures: Math.min(received, 5 + poisson(randomOf(key, 'activeProcedures'), received / 14)),
    activeFeeProcedures: Math.min(
      feeBearing,
      3 + poisson(randomOf(key, 'activeFeeProcedures'), feeBearing / 16),
    ),
    petitions: poisson(randomOf(key, 'petitions'), petitions),
    publishable: 134,
    onlineReady: 74,
    feeProcedures: 28,
  };
}

type Handled = Pick<MonthBasis, 'received' | 'resolved'>;

function drawHandled(key: BasisKey, volume: Volume): Handled {
  const received = drawReceived(randomOf(key, 'received'), key.month, volume);
  const share = volume.started ? STARTED_RESOLVED_SHARE : RESOLVED_SHARE;
  return { received, resolved: binomial(randomOf(key, 'resolved'), received, share) };
}

/** What the month before left open, as far as this month can bring all of it to a decision. */
function carriedOver(key: BasisKey, volume: Volume, own: Handled): number {
  if (volume.started) return 0;
  const month = shiftPeriodId(key.month, -1);
  if (key.monthIndex === 0 || month === null) return Math.round(own.received * MADE_UP_SHARE);
  const before = volume.repeats
    ? own
    : drawHandled({ ...key, month, monthIndex: key.monthIndex - 1 }, volume);
  return Math.min(before.received - before.resolved, own.resolved);
}

function randomOf(key: BasisKey, quantity: keyof typeof QUANTITY): Random {
  return keyedRandom(key.seed, key.unitKey, key.monthIndex, QUANTITY[quantity]);
}

function drawReceived(random: Random, month: string, volume: Volume): number {
  if (volume.size === 'tiny') return Math.floor(random() * 5);
  const share = volume.started ? STARTED_SHARE : (TET_MONTHS[month] ?? 1);
  return poisson(random, volume.dossiersPerMonth * share * Math.exp(0.06 * normal(random)));
}
