import { useMemo } from 'react';
import type { Catalog } from '#src/domain/catalog.ts';
import type { DossierRecord } from '#src/domain/dossier.ts';
import { isKnown, type Missing } from '#src/domain/missing.ts';
import type { Period } from '#src/domain/period.ts';
import { isSmallSample } from '#src/domain/smallSample.ts';
import type { Unit } from '#src/domain/unit.ts';
import type { FeedRun } from '#src/queries/feedRun.ts';
import { DIGITAL_TEXT, digitalCounts } from '#src/text/digitalGovernment.ts';
import {
  filedCoverage,
  filedMessage,
  ONLINE_TEXT,
  publishedLabel,
  publishedNote,
  publishedValue,
} from '#src/text/digitalGovernmentOnline.ts';
import { onlineReckoning } from '#src/text/digitalGovernmentReckoning.ts';
import { formatRate } from '#src/text/format.ts';
import { sourceLine } from '#src/text/shell.ts';
import { Explained } from '#src/ui/Explained.tsx';
import { MissingValue } from '#src/ui/MissingValue.tsx';
import { Panel } from '#src/ui/Panel.tsx';
import { Reckoning } from '#src/ui/Reckoning.tsx';
import styles from './DigitalGovernment.module.css';
import type { GroupStandings } from './digitalGovernment.model.ts';
import { onlineDossiers } from './onlineServices.model.ts';

interface OnlineDossiersPanelProps {
  readonly catalog: Catalog;
  readonly period: Period;
  readonly dossiers: FeedRun<DossierRecord>;
  readonly groups: readonly GroupStandings[];
  readonly units: readonly Unit[];
}

/** The share of dossiers filed online in the period, over both denominators, beside what is published for longer. */
export function OnlineDossiersPanel({ catalog, period, dossiers, groups, units }: OnlineDossiersPanelProps) {
  const { records } = dossiers;
  const { filed, shareOfReceived, shareOfFiled, published } = useMemo(
    () => onlineDossiers(records, groups, units, catalog, period),
    [records, groups, units, catalog, period],
  );
  return (
    <Panel
      title={ONLINE_TEXT.dossiersTitle}
      message={filedMessage(filed, shareOfFiled, period)}
      footer={
        <>
          <span>{sourceLine(dossiers.source, dossiers.asOf)}</span>
          {isKnown(filed.received) && <span>{filedCoverage(filed.pooledUnits, units.length)}</span>}
        </>
      }
    >
      <dl className={styles.shares}>
        <Share
          label={ONLINE_TEXT.ofFiled}
          share={shareOfFiled}
          numerator={filed.online}
          denominator={filed.filed}
          note={ONLINE_TEXT.ofFiledNote}
        />
        <Share
          label={ONLINE_TEXT.ofReceived}
          share={shareOfReceived}
          numerator={filed.online}
          denominator={filed.received}
          note={ONLINE_TEXT.ofReceivedNote}
        />
        {published.map((standing) => (
          <div key={standing.indicator.code}>
            <dt>{publishedLabel(standing)}</dt>
            <dd className={styles.share}>{publishedValue(standing)}</dd>
            <dd className={styles.shareNote}>{publishedNote(standing)}</dd>
          </div>
        ))}
      </dl>
      {published.length > 0 && <p className={styles.note}>{ONLINE_TEXT.differentBase}</p>}
      <Explained>
        <Reckoning lines={onlineReckoning(filed)} documents={dossiers.documents} />
      </Explained>
    </Panel>
  );
}

interface ShareProps {
  readonly label: string;
  readonly share: number | Missing;
  readonly numerator: number | Missing;
  readonly denominator: number | Missing;
  readonly note: string;
}

function Share({ label, share, numerator, denominator, note }: ShareProps) {
  const few = isKnown(denominator) && isSmallSample(denominator) ? DIGITAL_TEXT.small : null;
  return (
    <div>
      <dt>{label}</dt>
      <dd className={styles.share}>{isKnown(share) ? formatRate(share) : <MissingValue value={share} />}</dd>
      <dd className={styles.shareNote}>
        {[digitalCounts({ numerator, denominator }), few, note].filter(Boolean).join(' · ')}
      </dd>
    </div>
  );
}
