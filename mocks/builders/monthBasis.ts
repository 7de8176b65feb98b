import { binomial, keyedRandom, normal, poisson, type Random } from './random.ts';

/** The denominators of one unit and month; drawn once, so that indicators that count the same dossiers agree. */
export interface MonthBasis {
  /** Dossiers: online, in person or by post, and carried over. */
  readonly received: number;
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
}

const STARTED_SHARE = 0.04;
const PETITIONS_PER_MONTH = 0.12;
/** Quantity keys of the basis stand apart from those of the indicators, which count from 0. */
const BASIS_QUANTITY = 1000;

/** Around Tết offices are closed for a week and more. */
const TET_MONTHS: Readonly<Record<string, number>> = { '2023-01': 0.72, '2024-02': 0.7 };

export function drawMonthBasis(key: BasisKey, volume: Volume): MonthBasis {
  let quantity = BASIS_QUANTITY;
  const next = (): Random => keyedRandom(key.seed, key.unitKey, key.monthIndex, quantity++);
  const received = drawReceived(next(), key.month, volume);
  const feeBearing = binomial(next(), received, 0.45);
  return {
    received,
    resolved: binomial(next(), received, volume.started ? 0.4 : 0.9),
    feeBearing,
    certified: binomial(next(), received, 0.35),
    identityChecked: binomial(next(), received, 0.8),
    activeProcedures: Math.min(received, 5 + poisson(next(), received / 14)),
    activeFeeProcedures: Math.min(feeBearing, 3 + poisson(next(), feeBearing / 16)),
    petitions: poisson(next(), volume.started ? PETITIONS_PER_MONTH * STARTED_SHARE : PETITIONS_PER_MONTH),
    publishable: 134,
    onlineReady: 74,
    feeProcedures: 28,
  };
}

function drawReceived(random: Random, month: string, volume: Volume): number {
  if (volume.size === 'tiny') return Math.floor(random() * 5);
  const share = volume.started ? STARTED_SHARE : (TET_MONTHS[month] ?? 1);
  return poisson(random, volume.dossiersPerMonth * share * Math.exp(0.06 * normal(random)));
}
