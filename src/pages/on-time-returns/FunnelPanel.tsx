import { useMemo } from 'react';
import { ChartFrame } from '#src/charts/ChartFrame.tsx';
import { FunnelChart } from '#src/charts/FunnelChart.tsx';
import { isMissing } from '#src/domain/missing.ts';
import { outsideByChance, type UnitFunnel } from '#src/domain/unitFunnel.ts';
import { formatCount, formatRate } from '#src/text/format.ts';
import {
  cutRateNote,
  FUNNEL_TEXT,
  funnelLineLabels,
  funnelMessage,
  funnelReckoning,
  funnelSummary,
  noFunnelSentence,
  SPREAD_OPTIONS,
  spreadSentence,
} from '#src/text/onTimeReturnsFunnel.ts';
import { Panel } from '#src/ui/Panel.tsx';
import { Reckoning } from '#src/ui/Reckoning.tsx';
import { SelectField } from '#src/ui/SelectField.tsx';
import { funnelPicture } from './funnel.model.ts';
import styles from './OnTimeReturns.module.css';
import { spreadSlug } from './onTimeAddress.model.ts';
import type { UnitOnTime } from './onTimeReturns.model.ts';
import type { OnTimePanelProps } from './panelProps.ts';

/** Who stands out, given the number of dossiers. */
export function FunnelPanel(props: OnTimePanelProps) {
  const { view, footer } = props;
  if (isMissing(view.funnel))
    return (
      <Panel title={FUNNEL_TEXT.title} footer={footer}>
        <p className={styles.calm}>{noFunnelSentence(view.funnel)}</p>
      </Panel>
    );
  return <FunnelFrame {...props} funnel={view.funnel} />;
}

function FunnelFrame(props: OnTimePanelProps & { readonly funnel: UnitFunnel }) {
  const { view, feeds, funnel, isMarked, onChange, footer } = props;
  const picture = useMemo(() => funnelPicture(view, funnel, isMarked), [view, funnel, isMarked]);
  const { outside } = view;
  const labels = (units: readonly UnitOnTime[]) => units.map(({ label }) => label);
  const counts = {
    within: funnel.units.filter(({ place }) => place === 'within').length,
    few: funnel.units.filter(({ place }) => isMissing(place)).length,
    byChance: outsideByChance(funnel),
  };
  return (
    <ChartFrame
      title={FUNNEL_TEXT.title}
      message={funnelMessage(
        view.period,
        funnel,
        outside && {
          farBelow: labels(outside.farBelow),
          below: labels(outside.below),
          above: labels(outside.above),
          farAbove: labels(outside.farAbove),
        },
        counts,
        view.rows.map(({ unit }) => unit.kind),
      )}
      summary={funnelSummary(funnel.units.length, view.basis)}
      points={picture.points}
      table={picture.table}
      series={picture.plane}
      tools={
        <SelectField
          label={FUNNEL_TEXT.spread}
          value={funnel.spread}
          options={[
            { value: 'units', label: SPREAD_OPTIONS.units },
            { value: 'counts', label: SPREAD_OPTIONS.counts },
          ]}
          onChange={(value) => onChange({ view: spreadSlug(value === 'units' ? 'units' : 'counts') })}
        />
      }
      footer={
        <>
          <span>{spreadSentence(funnel)}</span>
          {footer}
        </>
      }
      explanation={<FunnelExplanation {...props} documents={feeds.documents.ofPeriod} />}
    >
      {(canvas) => (
        <FunnelChart
          canvas={canvas}
          dots={picture.dots}
          curve={picture.curve}
          centre={funnel.p0}
          lineLabels={funnelLineLabels(funnel.p0)}
          countLabel={FUNNEL_TEXT.caseAxis}
          formatCount={formatCount}
          formatRate={formatRate}
          cutNote={cutRateNote}
        />
      )}
    </ChartFrame>
  );
}

interface FunnelExplanationProps extends OnTimePanelProps {
  readonly funnel: UnitFunnel;
  readonly documents: readonly string[];
}

/** The reckoning of the unit that lies furthest out, or of the marked one. */
function FunnelExplanation({ view, subject, funnel, documents }: FunnelExplanationProps) {
  const { outside } = view;
  const [furthest] = outside
    ? [...outside.farBelow, ...outside.farAbove, ...outside.below, ...outside.above]
    : [];
  const code = subject?.code ?? furthest?.unit.code;
  const unit = funnel.units.find((one) => one.code === code) ?? funnel.units.at(-1);
  const row = view.rows.find((one) => one.unit.code === unit?.code);
  if (!unit || !row) return null;
  return <Reckoning lines={funnelReckoning(funnel, row.label, unit)} documents={documents} />;
}
