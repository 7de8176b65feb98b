import type { MockUnit, Provider } from './provider.ts';
import { keyedRandom, type Random, textKey } from './random.ts';

/** How the figures of one indicator of digital government come about. */
export interface DigitalFigure {
  readonly indicator: string;
  /** What its denominator counts in a unit. */
  readonly of: keyof typeof SIZES;
  /** Share of the whole locality in each period it was published for. */
  readonly rates: Readonly<Record<string, number>>;
  /** Whether the units publish it one by one as well. */
  readonly perUnit: boolean;
}

/** How much there is to count in a unit; made up, the same in every period but for documents. */
const SIZES = {
  office: () => 1,
  leaders: (random: Random) => 3 + Math.floor(random() * 2),
  officials: (random: Random) => 19 + Math.floor(random() * 5),
  hamlets: (random: Random) => 4 + Math.floor(random() * 4),
  documents: (random: Random) => 140 + Math.floor(random() * 160),
  subscribers: (random: Random) => 3000 + Math.floor(random() * 4000),
  reviewedPeople: (random: Random) => 280 + Math.floor(random() * 400),
};

/** Chosen so that 70 % of all officials is a whole number. */
const SIZE_QUANTITY = 4013;
const EVERY_PERIOD = -1;

/** A rate month by month from January 2024 on. */
function monthly(...rates: readonly number[]): Record<string, number> {
  return Object.fromEntries(rates.map((rate, index) => [`2024-0${index + 1}`, rate]));
}

const ALL_YEAR = { '2023': 1 };

/** The figures of the article about April 2024 the sample retells, and the way there. */
export const DIGITAL_FIGURES: readonly DigitalFigure[] = [
  {
    indicator: 'van-ban-dien-tu',
    of: 'documents',
    rates: monthly(0.962, 0.967, 0.973, 0.978),
    perUnit: true,
  },
  { indicator: 'hop-thu', of: 'officials', rates: monthly(1, 1, 1, 1), perUnit: true },
  {
    indicator: 'hop-thu-thuong-xuyen',
    of: 'officials',
    rates: monthly(0.64, 0.66, 0.68, 0.7),
    perUnit: true,
  },
  { indicator: 'ky-so-don-vi', of: 'office', rates: monthly(1, 1, 1, 1), perUnit: true },
  { indicator: 'ky-so-lanh-dao', of: 'leaders', rates: monthly(0.94, 0.97, 1, 1), perUnit: true },
  { indicator: 'may-tinh', of: 'officials', rates: monthly(0.98, 0.99, 1, 1), perUnit: true },
  { indicator: 'mang-lan', of: 'office', rates: ALL_YEAR, perUnit: false },
  { indicator: 'bang-rong', of: 'office', rates: ALL_YEAR, perUnit: false },
  { indicator: 'cap-quang-ap', of: 'hamlets', rates: ALL_YEAR, perUnit: false },
  { indicator: 'phu-song-4g', of: 'hamlets', rates: ALL_YEAR, perUnit: false },
  { indicator: 'thue-bao-4g', of: 'subscribers', rates: monthly(0.897, 0.902, 0.907, 0.912), perUnit: false },
  { indicator: 'phan-mem-chuyen-doi-so', of: 'office', rates: monthly(0.85, 0.9, 0.95, 1), perUnit: true },
  { indicator: 'trang-thong-tin', of: 'office', rates: monthly(1, 1, 1, 1), perUnit: true },
  {
    indicator: 'tai-khoan-thanh-toan',
    of: 'reviewedPeople',
    rates: monthly(0.741, 0.746, 0.752, 0.757),
    perUnit: true,
  },
];

/** How many there are to count in a unit. */
export function sizeOf(provider: Provider, unit: MockUnit, of: DigitalFigure['of'], month: number): number {
  const drawnIn = of === 'documents' ? month : EVERY_PERIOD;
  const quantity = SIZE_QUANTITY + Object.keys(SIZES).indexOf(of);
  return SIZES[of](keyedRandom(provider.seed, textKey(unit.row.code), drawnIn, quantity));
}
