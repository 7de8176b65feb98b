import type { Missing } from '#src/domain/missing.ts';
import type { Period, PeriodKind } from '#src/domain/period.ts';
import type { RunPoint } from '#src/domain/signals/seriesRun.ts';
import { capitalise, formatCount } from './format.ts';
import { MISSING_WORDS } from './missing.ts';
import { periodName, provisionalMark } from './periods.ts';
import { type MeasureForm, printFigure, ruleWords, VARIATION_WORDS } from './signals.ts';

/** Words of a run of one measure with its limits, as every control chart of the product has them. */
export const SERIES_TEXT = {
  period: 'Kỳ',
  counts: 'x/n',
  mean: 'Bình quân',
  lower: 'Giới hạn dưới',
  upper: 'Giới hạn trên',
  signal: 'Tín hiệu',
  target: 'Mục tiêu',
  habit: 'Thường lệ',
  noLimits: 'Chưa đủ kỳ để có giới hạn',
  noVariation: 'Số liệu không đổi qua các kỳ nên không có giới hạn',
} as const;

type NamedPeriod = Pick<Period, 'id' | 'closedAt'>;

/** "Tháng 4/2024: 98,1% (4.812/4.905); thường lệ 96,2% đến 99,1%; dưới giới hạn thường lệ 96,2%." */
export function runPointLabel(
  point: RunPoint,
  period: NamedPeriod,
  form: MeasureForm,
  kind: PeriodKind,
): string {
  const when = `${capitalise(periodName(period.id))}${provisionalMark(period)}`;
  const { value, limits } = point;
  if (typeof value !== 'number') return `${when}: ${missingWords(value)}.`;
  const counts = runCounts(point);
  const parts = [`${when}: ${printFigure(value, form)}${counts === null ? '' : ` (${counts})`}`];
  if ('mean' in limits)
    parts.push(`thường lệ ${printFigure(limits.lower, form)} đến ${printFigure(limits.upper, form)}`);
  const broken = brokenRule(point, form, kind);
  if (broken) parts.push(broken);
  return `${parts.join('; ')}.`;
}

/** "4.812/4.905", or null where the figure has no counts. */
export function runCounts({ numerator, denominator }: RunPoint): string | null {
  return typeof numerator === 'number' && typeof denominator === 'number'
    ? `${formatCount(numerator)}/${formatCount(denominator)}`
    : null;
}

/** Every value of a run with its limits, as a table. */
export function runTable(
  run: readonly RunPoint[],
  periods: readonly NamedPeriod[],
  form: MeasureForm,
): { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] } {
  const hasCounts = run.some((point) => runCounts(point) !== null);
  const columns = [
    SERIES_TEXT.period,
    form.name,
    ...(hasCounts ? [SERIES_TEXT.counts] : []),
    SERIES_TEXT.mean,
    SERIES_TEXT.lower,
    SERIES_TEXT.upper,
    SERIES_TEXT.signal,
  ];
  const rows = run.map((point, place) => {
    const period = periods[place];
    const { value, limits } = point;
    const [mean, lower, upper] =
      'mean' in limits
        ? [limits.mean, limits.lower, limits.upper].map((limit) => printFigure(limit, form))
        : ['', '', ''];
    return [
      `${capitalise(periodName(point.periodId))}${period ? provisionalMark(period) : ''}`,
      typeof value === 'number' ? printFigure(value, form) : MISSING_WORDS[value.missing],
      ...(hasCounts ? [runCounts(point) ?? ''] : []),
      mean ?? '',
      lower ?? '',
      upper ?? '',
      typeof value === 'number' && 'mean' in limits ? VARIATION_WORDS[point.kind] : '',
    ];
  });
  return { columns, rows };
}

/** The run in words for readers who do not see it: how many periods, from where to where, within which limits. */
export function runPicture(run: readonly RunPoint[], form: MeasureForm): string {
  const known = run.filter((point) => typeof point.value === 'number');
  const [first] = known;
  const last = known.at(-1);
  if (!first || !last || typeof first.value !== 'number' || typeof last.value !== 'number')
    return `${form.name}: chưa có số liệu.`;
  if (first === last)
    return `${form.name}: chỉ một kỳ có số liệu, ${printFigure(last.value, form)} (${periodName(last.periodId)}), nên chưa có đường diễn biến.`;
  const signals = known.filter(({ kind }) => kind !== 'commonCause').length;
  const habit = 'mean' in last.limits ? '' : ` ${withoutLimits(last.limits)}.`;
  return `Đường ${form.name} qua ${formatCount(known.length)} kỳ, từ ${printFigure(first.value, form)} (${periodName(first.periodId)}) đến ${printFigure(last.value, form)} (${periodName(last.periodId)}); ${formatCount(signals)} điểm khác thường.${habit}`;
}

/**
 * What the last period of a run says: its figure, and whether it departs from its own habit. "Tỷ lệ đúng hạn tháng
 * 4/2024 là 98,1% (4.812/4.905), trong khoảng thường lệ 96,2% đến 99,1%."
 */
export function runFinding(
  run: readonly RunPoint[],
  period: NamedPeriod,
  form: MeasureForm,
  kind: PeriodKind,
): string {
  const last = run.at(-1);
  const when = `${periodName(period.id)}${provisionalMark(period)}`;
  if (!last) return `${form.name} ${when}: ${missingWords({ missing: 'notReported' })}.`;
  if (typeof last.value !== 'number') return `${form.name} ${when}: ${missingWords(last.value)}.`;
  const counts = runCounts(last);
  const of = form.kind === 'points' ? `/${formatCount(form.maxPoints)} điểm` : '';
  const figure = `${form.name} ${when} là ${printFigure(last.value, form)}${of}${counts === null ? '' : ` (${counts})`}`;
  if (period.closedAt === null) return `${figure}.`;
  const broken = brokenRule(last, form, kind);
  if (broken) return `${figure}, ${broken}.`;
  const { limits } = last;
  return 'mean' in limits
    ? `${figure}, trong khoảng thường lệ ${printFigure(limits.lower, form)} đến ${printFigure(limits.upper, form)}.`
    : `${figure}. ${withoutLimits(limits)}.`;
}

function withoutLimits({ missing }: Missing): string {
  return missing === 'noVariation' ? SERIES_TEXT.noVariation : SERIES_TEXT.noLimits;
}

function brokenRule(point: RunPoint, form: MeasureForm, kind: PeriodKind): string | null {
  const { cause, crossed, limits, value } = point;
  if (!cause || !('mean' in limits)) return null;
  const broken = { ...cause, limit: crossed, mean: limits.mean };
  return ruleWords(typeof value === 'number' ? { ...broken, value } : broken, form, kind);
}

function missingWords(value: Missing): string {
  return MISSING_WORDS[value.missing].toLocaleLowerCase('vi');
}
