import { periodPosition } from '#src/domain/period.ts';

/**
 * What happens in the sample, told as shifts of the log-odds of some indicators of one unit, or of every unit.
 * The points follow from the counts, and the counts from these.
 */
interface Story {
  /** null: every unit. */
  readonly unitCode: string | null;
  readonly indicators: readonly string[];
  /** Shift in all months before `from`. */
  readonly before: number;
  readonly from: string;
  /** Shift in `from` and in each month after it; the last one stays. */
  readonly shifts: readonly number[];
}

const STORIES: readonly Story[] = [
  // Filing online gains ground everywhere: 65 % in 2023, above 71 % in April 2024.
  {
    unitCode: null,
    indicators: ['CLGQ-3'],
    before: -0.265,
    from: '2024-01',
    shifts: [-0.2, -0.12, -0.06, 0],
  },
  // Hưng Phong: late in March and later still in April.
  { unitCode: '29023', indicators: ['TDGQ-1'], before: 0, from: '2024-03', shifts: [-1.05, -1.25] },
  // Châu Bình: a first bad month.
  { unitCode: '29008', indicators: ['TDGQ-1'], before: 0, from: '2024-04', shifts: [-1] },
  // Tân Lợi Thạnh: digitises a little less every month, for seven months.
  {
    unitCode: '29038',
    indicators: ['MDSH-1', 'MDSH-2', 'MDSH-3', 'MDSH-4'],
    before: 0,
    from: '2023-10',
    shifts: [-0.16, -0.32, -0.48, -0.64, -0.8, -0.96, -1.12],
  },
  // Phước Long: gets people to pay online, and rises to first place.
  {
    unitCode: '29020',
    indicators: ['TTTT-2', 'TTTT-3'],
    before: -1,
    from: '2023-11',
    shifts: [-0.8, -0.6, -0.3, 0, 0.4, 0.9],
  },
];

/** Sum of the shifts that the stories give an indicator of a unit in a month. */
export function storyShift(unitCode: string, indicatorCode: string, month: string): number {
  let sum = 0;
  for (const story of STORIES) {
    if (story.unitCode !== null && story.unitCode !== unitCode) continue;
    if (story.indicators.includes(indicatorCode)) sum += shiftIn(story, month);
  }
  return sum;
}

function shiftIn(story: Story, month: string): number {
  if (month < story.from) return story.before;
  const step = Math.min(monthsFrom(story.from, month), story.shifts.length - 1);
  return story.shifts[step] ?? 0;
}

/** Whole months from one month id to a later one. */
export function monthsFrom(first: string, month: string): number {
  const from = periodPosition(first);
  const to = periodPosition(month);
  return from && to ? (to.year - from.year) * 12 + to.number - from.number : 0;
}
