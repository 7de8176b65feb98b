import { useMemo } from 'react';
import { ChartFrame } from '#src/charts/ChartFrame.tsx';
import { ScoreWaterfall } from '#src/charts/ScoreWaterfall.tsx';
import { waterfallSeries } from '#src/charts/waterfallSeries.ts';
import { type FieldMix, fieldMix, fieldRows } from '#src/domain/fieldMix.ts';
import { isKnown, isMissing, type Missing } from '#src/domain/missing.ts';
import type { Period } from '#src/domain/period.ts';
import { rateChange } from '#src/domain/rateChange.ts';
import { capitalise } from '#src/text/format.ts';
import {
  changeReckoning,
  changeSentence,
  cutMixNote,
  indistinctSentence,
  MIX_TEXT,
  mixFieldsSentence,
  mixReckoning,
  mixSentence,
  mixSummary,
  mixTick,
  mixVerdict,
  mostMovedLabel,
  noMixSentence,
} from '#src/text/onTimeReturnsMix.ts';
import { localityName } from '#src/text/places.ts';
import { Explained } from '#src/ui/Explained.tsx';
import { Panel } from '#src/ui/Panel.tsx';
import { Reckoning } from '#src/ui/Reckoning.tsx';
import { isFew, mixPicture, mostMovedByMix, printedMix, strongestFields } from './mixChange.model.ts';
import styles from './OnTimeReturns.module.css';
import type { OnTimePanelProps } from './panelProps.ts';
import { SubjectSelect } from './SubjectSelect.tsx';

interface MixPanelProps extends OnTimePanelProps {
  readonly comparedWith: Period | null;
}

/** Did a rate move because the kinds of dossiers changed, or because they were handled otherwise? */
export function MixPanel(props: MixPanelProps) {
  const { catalog, view, feeds, subject, comparedWith, footer } = props;
  const { basis, period, rows } = view;
  const before = useMemo(
    () => fieldRows(feeds.records, comparedWith?.id ?? ''),
    [feeds.records, comparedWith?.id],
  );
  const after = useMemo(() => fieldRows(feeds.records, period.id), [feeds.records, period.id]);
  const codes = useMemo(() => rows.map(({ unit }) => unit.code), [rows]);
  const mostMoved = useMemo(() => mostMovedByMix(before, after, codes, basis), [before, after, codes, basis]);
  const labelOf = (code: string | null) => rows.find(({ unit }) => unit.code === code)?.label ?? null;
  const mostMovedCode = isMissing(mostMoved) ? null : mostMoved;
  const code = subject?.code ?? mostMovedCode;
  const label = labelOf(code);
  const tools = <SubjectSelect {...props} noneLabel={mostMovedLabel(labelOf(mostMovedCode))} />;
  const whole = comparedWith ? fieldMix(before, after, codes, basis) : null;
  const found = comparedWith && code !== null ? fieldMix(before, after, [code], basis) : null;
  const place = capitalise(localityName(catalog.locality));
  const ofPlace = comparedWith && whole && changeInWords(place, comparedWith.id, period.id, whole);
  const change = found && isKnown(found) ? rateChange(found.before, found.after) : null;
  if (!comparedWith || !found || isMissing(found) || label === null || !change || isMissing(change))
    return (
      <Panel title={MIX_TEXT.title} message={ofPlace} tools={tools} footer={footer}>
        <p className={styles.calm}>{whyNot(props, found, label, mostMoved)}</p>
      </Panel>
    );
  if (change.certainty === 'indistinct')
    return (
      <Panel
        title={MIX_TEXT.title}
        message={changeInWords(label, comparedWith.id, period.id, found)}
        tools={tools}
        footer={
          <>
            {footer}
            <span>{ofPlace}</span>
          </>
        }
      >
        <p className={styles.calm}>{MIX_TEXT.indistinct}</p>
        <Explained>
          <Reckoning lines={[changeReckoning(change)]} documents={feeds.documents.ofComparison} />
        </Explained>
      </Panel>
    );
  const printed = printedMix(found);
  const picture = mixPicture(found, comparedWith.id, period.id, feeds.fieldName);
  const named = strongestFields(found, 'mix').map((field) => ({
    ...field,
    name: feeds.fieldName(field.change.fieldCode),
    isFew: isFew(field.change),
  }));
  return (
    <ChartFrame
      title={MIX_TEXT.title}
      message={
        <>
          {mixSentence(label, comparedWith.id, period.id, found, printed)} {changeSentence(change)}{' '}
          {mixVerdict(printed)} {mixFieldsSentence(named)}
        </>
      }
      summary={mixSummary(label, comparedWith.id, period.id)}
      points={picture.points}
      table={picture.table}
      series={waterfallSeries(picture.steps, MIX_TEXT.change, 'points')}
      tools={tools}
      footer={
        <>
          {footer}
          <span>{ofPlace}</span>
        </>
      }
      explanation={
        <Reckoning
          lines={[
            changeReckoning(change),
            ...mixReckoning(basis, (found.before.rate + found.after.rate) / 2, named[0] ?? null),
          ]}
          documents={feeds.documents.ofComparison}
        />
      }
    >
      {(canvas) => (
        <ScoreWaterfall canvas={canvas} steps={picture.steps} formatTick={mixTick} cutNote={cutMixNote} />
      )}
    </ChartFrame>
  );
}

/** The change of a rate with its two parts, or, where it cannot be told from chance, the change alone. */
function changeInWords(
  subject: string,
  beforeId: string,
  afterId: string,
  found: FieldMix | Missing,
): string {
  if (isMissing(found)) return noMixSentence(subject, found);
  const change = rateChange(found.before, found.after);
  if (isMissing(change)) return noMixSentence(subject, change);
  return change.certainty === 'indistinct'
    ? indistinctSentence(subject, beforeId, afterId, found, change, isFew(found))
    : mixSentence(subject, beforeId, afterId, found, printedMix(found));
}

function whyNot(
  { view, comparedWith }: MixPanelProps,
  found: FieldMix | Missing | null,
  label: string | null,
  mostMoved: string | Missing,
): string {
  if (view.period.closedAt === null) return MIX_TEXT.provisional;
  if (!comparedWith) return MIX_TEXT.noComparison;
  if (found && isMissing(found) && label !== null) return noMixSentence(label, found);
  return isMissing(mostMoved) && mostMoved.missing === 'noVariation' ? MIX_TEXT.noneMoved : MIX_TEXT.noUnit;
}
