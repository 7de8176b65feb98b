/** Numbers and dates as Vietnamese readers write them: 1.234,5 · 97,8% · 05/04/2024. No compact numbers. */

const LOCALE = 'vi-VN';
const TIME_ZONE = 'Asia/Ho_Chi_Minh';

const integer = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 0 });
const twoDecimals = new Intl.NumberFormat(LOCALE, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const upToTwoDecimals = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 2 });
const upToOneDecimal = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 1 });
const oneDecimal = new Intl.NumberFormat(LOCALE, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
/** One decimal; more where a rate would be printed as none or all. */
const RATE_FORMATS = [1, 2, 3, 4, 5, 6].map(
  (digits) => new Intl.NumberFormat(LOCALE, { minimumFractionDigits: digits, maximumFractionDigits: digits }),
);
const collator = new Intl.Collator('vi');
const dateParts = new Intl.DateTimeFormat(LOCALE, {
  timeZone: TIME_ZONE,
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

export function formatCount(count: number): string {
  return integer.format(count);
}

/** Points as published: 92,81. */
export function formatPoints(points: number): string {
  return twoDecimals.format(points);
}

/** A maximum or a target, without needless zeros: 18 · 17,5. */
export function formatMaximum(points: number): string {
  return upToTwoDecimals.format(points);
}

/**
 * A rate between 0 and 1 as a percentage: 0.978 → 97,8%. What is not all is never printed as 100,0%, nor what is not
 * nothing as 0,0%: 4,448 of 4,450 → 99,96%. Nearer than the sixth decimal it is rounding in a sum, and not a case.
 */
export function formatRate(rate: number): string {
  const percent = rate * 100;
  const format = isNearWhole(percent) ? RATE_FORMATS.find(tellsApart(percent)) : oneDecimal;
  return `${(format ?? oneDecimal).format(percent)}%`;
}

/** So near to none or all that one decimal might not tell. Tables print thousands of rates that are not. */
function isNearWhole(percent: number): boolean {
  return percent < 0.1 || percent > 99.9;
}

function tellsApart(percent: number): (format: Intl.NumberFormat) => boolean {
  return (format) => {
    const text = format.format(percent);
    return text !== format.format(0) && text !== format.format(100);
  };
}

/** A mean of numbers, or days without their word: 2,4. */
export function formatOneDecimal(value: number): string {
  return oneDecimal.format(value);
}

/** Working days: 2,4 ngày; whole ones without a needless decimal, also where a mean falls on them: 2 ngày. */
export function formatDays(days: number): string {
  return `${formatDayCount(days)} ngày`;
}

/** The same without its word, where the word stands beside it. */
export function formatDayCount(days: number): string {
  return upToOneDecimal.format(days);
}

/** A calendar date `YYYY-MM-DD` as 05/04/2024; no time zone enters. */
export function formatDate(date: string): string {
  const [year, month, day] = date.split('-');
  return `${day}/${month}/${year}`;
}

/** A moment, ISO with offset, as it stands on a clock in Viet Nam: 01/05/2024 07:30. */
export function formatMoment(moment: string): string {
  const parts = Object.fromEntries(
    dateParts.formatToParts(new Date(moment)).map(({ type, value }) => [type, value]),
  );
  return `${parts['day']}/${parts['month']}/${parts['year']} ${parts['hour']}:${parts['minute']}`;
}

/** Order of Vietnamese names: … Tân Thanh, Thạnh Phú Đông, Thuận Điền. */
export function compareNames(a: string, b: string): number {
  return collator.compare(a, b);
}

/** "A", "A và B", "A, B và C". */
export function joinNames(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} và ${last}`;
}

/** A name of so many letters takes hardly more room than "1 đơn vị khác" does. */
const LETTERS_OF_REST = 24;

/**
 * At most `most` names, the rest as a number: "A, B và 4 xã khác". Where a single one would be left over it is named
 * instead, unless its name is a long one: "A, B và C".
 */
export function joinSomeNames(
  names: readonly string[],
  most: number,
  others: (count: number) => string,
): string {
  const rest = names.slice(most);
  const [only = ''] = rest;
  if (rest.length === 0 || (rest.length === 1 && only.length <= LETTERS_OF_REST)) return joinNames(names);
  return `${names.slice(0, most).join(', ')} và ${others(rest.length)}`;
}

/** A sentence begins with a capital. */
export function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
