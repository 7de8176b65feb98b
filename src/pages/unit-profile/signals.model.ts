import type { Formula } from '#src/domain/indicator.ts';
import { isMissing } from '#src/domain/missing.ts';
import { type Attention, attention, type ChangeItem } from '#src/domain/signals/attention.ts';
import { isWatched } from '#src/domain/unitServiceSeries.ts';
import { countsNote } from '#src/text/overview.ts';
import { serviceMeasureWords } from '#src/text/serviceMeasures.ts';
import { changeSentence, type MeasureForm } from '#src/text/signals.ts';
import type { JudgedMeasure, ProfileView } from './profile.model.ts';

/** One signal of the unit with its sentence. */
export interface SignalEntry {
  readonly item: ChangeItem;
  readonly form: MeasureForm;
  readonly sentence: string;
  /** The counts behind it in words; empty where there are none, or no words for them. */
  readonly counts: string;
  /** The group that an indicator belongs to; null for a group itself and for what is outside of the index. */
  readonly groupCode: string | null;
}

export interface UnitSignals {
  readonly found: Attention;
  /** Concerns first, then improvements; most urgent first. */
  readonly entries: readonly SignalEntry[];
}

/**
 * What departs from its own habit among everything that is measured of the unit. A group of one indicator is that
 * indicator, and is judged once.
 *
 * @param services measures made from dossiers, durations and ratings
 */
export function unitSignals(view: ProfileView, services: readonly JudgedMeasure[]): UnitSignals {
  const soles = new Set(
    view.formula.groups.flatMap(({ indicators }) =>
      indicators.length === 1 ? (indicators[0]?.code ?? []) : [],
    ),
  );
  const ofIndex = [
    view.total,
    ...view.groups,
    ...view.indicators.filter(({ series }) => !soles.has(series.measureCode)),
  ].filter(({ series }) => view.hasScores || series.limitsFrom === 'counts');
  const measures = [...ofIndex, ...services];
  const found = attention(measures.flatMap(({ signal }) => signal ?? []));
  const formOf = new Map(measures.map(({ series, form }) => [series.measureCode, form]));
  const entries = found.items.flatMap((item): SignalEntry[] => {
    const form = item.kind === 'missing' ? undefined : formOf.get(item.measureCode);
    if (item.kind === 'missing' || !form) return [];
    const sentence = changeSentence(item, form, view.period.kind);
    return [{ item, form, sentence, counts: countsOf(view, item), groupCode: groupOf(view, item) }];
  });
  return { found, entries };
}

function groupOf({ formula }: ProfileView, { measureCode }: ChangeItem): string | null {
  const group = formula.groups.find(({ indicators }) => indicators.some(({ code }) => code === measureCode));
  return group?.code ?? null;
}

function countsOf({ formula }: ProfileView, item: ChangeItem): string {
  if (isMissing(item.numerator) || isMissing(item.denominator)) return '';
  const group = formula.groups.find(({ code }) => code === item.measureCode);
  const indicator =
    group?.indicators[0] ??
    formula.groups.flatMap(({ indicators }) => indicators).find(({ code }) => code === item.measureCode);
  const words = indicator?.counts ?? serviceMeasureWords(item.measureCode)?.counts ?? '';
  return words === '' ? '' : countsNote(item.numerator, item.denominator, words);
}

/**
 * What the headline says: sentences of concerns without their full stop, and names of what improved. Only what is
 * watched gives concern there, so that the overview lists the same units.
 */
export function headlineParts(
  { entries }: UnitSignals,
  formula: Pick<Formula, 'groups'>,
): {
  readonly concerns: readonly string[];
  readonly improvements: readonly string[];
} {
  const of = (kind: ChangeItem['kind']) => entries.filter(({ item }) => item.kind === kind);
  const better = of('improvement');
  // A group and its indicator improve together: the headline names the group.
  const isWithin = ({ groupCode }: SignalEntry) => better.some(({ item }) => item.measureCode === groupCode);
  return {
    concerns: of('concern')
      .filter(({ item }) => isWatched(item.measureCode, formula))
      .map(({ sentence }) => sentence.replace(/\.$/, '')),
    improvements: better.filter((entry) => !isWithin(entry)).map(({ form }) => form.name),
  };
}
