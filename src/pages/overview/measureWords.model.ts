import type { Formula } from '#src/domain/indicator.ts';
import { isMissing } from '#src/domain/missing.ts';
import type { ChangeItem } from '#src/domain/signals/attention.ts';
import { countsNote } from '#src/text/overview.ts';
import { serviceMeasureWords } from '#src/text/serviceMeasures.ts';
import type { MeasureForm } from '#src/text/signals.ts';

/** How a watched measure is printed: a group that was judged by its counts is a rate, the others are points. */
export function measureForm(
  formula: Formula,
  item: Pick<ChangeItem, 'measureCode' | 'denominator'>,
): MeasureForm {
  const service = serviceMeasureWords(item.measureCode);
  if (service) return service.form;
  const group = formula.groups.find(({ code }) => code === item.measureCode);
  const name = group?.name ?? item.measureCode;
  return isMissing(item.denominator)
    ? { kind: 'points', name, maxPoints: group?.maxPoints ?? 0 }
    : { kind: 'rate', name };
}

/** What the x of n of a watched measure counts, in words; empty where it has none. */
export function countedWords({ groups }: Formula, measureCode: string): string {
  const group = groups.find(({ code }) => code === measureCode);
  return serviceMeasureWords(measureCode)?.counts ?? group?.indicators[0]?.counts ?? '';
}

/** The counts behind a rate: "189/208 hồ sơ giải quyết đúng hạn …"; empty where there are none. */
export function measureCounts(formula: Formula, item: ChangeItem): string {
  if (isMissing(item.numerator) || isMissing(item.denominator)) return '';
  const words = countedWords(formula, item.measureCode);
  return words === '' ? '' : countsNote(item.numerator, item.denominator, words);
}

/** What a unit did not send: the groups by their names, all of them together as the index itself. */
export function gapNames(
  { groups }: Pick<Formula, 'groups'>,
  measureCodes: readonly string[],
  index: string,
): string[] {
  const isWhole = groups.every(({ code }) => measureCodes.includes(code));
  const named = groups.filter(({ code }) => measureCodes.includes(code)).map(({ name }) => name);
  const service = measureCodes.flatMap((code) => {
    const name = serviceMeasureWords(code)?.form.name;
    return name === undefined ? [] : [name.charAt(0).toLocaleLowerCase('vi') + name.slice(1)];
  });
  return [...(isWhole ? [index] : named), ...service];
}
