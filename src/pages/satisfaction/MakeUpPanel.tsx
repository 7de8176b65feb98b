import { useMemo } from 'react';
import { isKnown } from '#src/domain/missing.ts';
import { coverageNote, saturationSentence } from '#src/text/satisfaction.ts';
import {
  makeUpMessage,
  PETITIONS_TEXT,
  pairText,
  pointsOf,
  unitShare,
} from '#src/text/satisfactionPetitions.ts';
import { makeUpReckoning } from '#src/text/satisfactionReckoning.ts';
import { Explained } from '#src/ui/Explained.tsx';
import { Panel } from '#src/ui/Panel.tsx';
import { Reckoning } from '#src/ui/Reckoning.tsx';
import { ScrollTable } from '#src/ui/ScrollTable.tsx';
import { type MakeUpLine, makeUp } from './makeUp.model.ts';
import { PanelFooter } from './PanelFooter.tsx';
import type { PanelProps } from './panelProps.ts';
import styles from './Satisfaction.module.css';

/** What the points of the index are made of, so that its saturation can be seen and not only believed. */
export function MakeUpPanel({ period, state }: Omit<PanelProps, 'catalog'>) {
  const { index, counts, compared, stamps } = state;
  const found = useMemo(
    () => index && counts && makeUp(index.group, compared, counts),
    [index, counts, compared],
  );
  if (!index) return null;
  const { group, saturation, mean } = index;
  const kinds = compared.map(({ kind }) => kind);
  const message = [
    ...(saturation.isSaturated ? [saturationSentence(saturation, group.maxPoints, kinds)] : []),
    makeUpMessage(
      period,
      mean,
      group.maxPoints,
      found?.fullWithoutPoints ?? 0,
      found?.unitsWithout ?? 0,
      found?.reportedCount ?? 0,
    ),
  ].join(' ');
  return (
    <Panel
      title={PETITIONS_TEXT.makeUpTitle}
      message={message}
      footer={
        <PanelFooter period={period} stamp={found ? stamps.counts : stamps.index}>
          <span>{coverageNote(found?.reportedCount ?? saturation.reported, compared)}</span>
          <span>{index.formula.name}</span>
        </PanelFooter>
      }
    >
      {found && (
        <ScrollTable name={PETITIONS_TEXT.makeUpTitle}>
          <thead>
            <tr>
              <th scope="col">{PETITIONS_TEXT.indicator}</th>
              <th scope="col" className={styles.figure}>
                {PETITIONS_TEXT.counts}
              </th>
              <th scope="col" className={styles.figure}>
                {PETITIONS_TEXT.meanPoints}
              </th>
              <th scope="col" className={styles.figure}>
                {PETITIONS_TEXT.atMaximum}
              </th>
              <th scope="col" className={styles.figure}>
                {PETITIONS_TEXT.withoutCases}
              </th>
            </tr>
          </thead>
          <tbody>
            {found.lines.map((line) => (
              <Line key={line.indicator.code} line={line} />
            ))}
            <tr className={styles.sum}>
              <th scope="row">{PETITIONS_TEXT.group}</th>
              <td />
              <td className={styles.figure}>{pointsOf(mean, group.maxPoints)}</td>
              <td className={styles.figure}>{unitShare(saturation.atMaximum, saturation.reported)}</td>
              <td />
            </tr>
          </tbody>
        </ScrollTable>
      )}
      {found && (
        <Explained>
          <Reckoning
            lines={makeUpReckoning(
              found.lines.flatMap(({ indicator, meanPoints, reported }) =>
                isKnown(meanPoints)
                  ? [{ name: indicator.name, maxPoints: indicator.maxPoints, meanPoints, reported }]
                  : [],
              ),
            )}
            formulaName={index.formula.name}
            documents={stamps.counts.documents}
          />
        </Explained>
      )}
    </Panel>
  );
}

function Line({ line }: { readonly line: MakeUpLine }) {
  const { indicator, counts, meanPoints, reported, atMaximum, withoutCases } = line;
  return (
    <tr>
      <th scope="row" className={styles.indicator}>
        {indicator.name}
        <span className={styles.counts}>{indicator.counts}</span>
      </th>
      <td className={styles.figure}>{pairText(counts)}</td>
      <td className={styles.figure}>{pointsOf(meanPoints, indicator.maxPoints)}</td>
      <td className={styles.figure}>{unitShare(atMaximum, reported)}</td>
      <td className={styles.figure}>{unitShare(withoutCases, reported)}</td>
    </tr>
  );
}
