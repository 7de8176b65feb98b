import { useState } from 'react';
import { Link } from 'react-router';
import type { IndicatorUnits } from '#src/domain/digitalUnits.ts';
import type { Period } from '#src/domain/period.ts';
import { useUnitAddress } from '#src/state/unitAddress.ts';
import { BEHIND_RECKONING } from '#src/text/digitalGovernmentReckoning.ts';
import {
  allMetSentence,
  behindListMessage,
  moreUnitsLabel,
  UNITS_TEXT,
  unitFigureNote,
  unitsFooter,
  unitsSentence,
  unjudgedSentence,
} from '#src/text/digitalGovernmentUnits.ts';
import { capitalise } from '#src/text/format.ts';
import { periodName } from '#src/text/periods.ts';
import { unitLabel } from '#src/text/places.ts';
import { sourceLine } from '#src/text/shell.ts';
import { Button } from '#src/ui/Button.tsx';
import { Explained } from '#src/ui/Explained.tsx';
import { Panel } from '#src/ui/Panel.tsx';
import { Reckoning } from '#src/ui/Reckoning.tsx';
import { ViewContent } from '#src/ui/ViewContent.tsx';
import { VisuallyHidden } from '#src/ui/VisuallyHidden.tsx';
import styles from './DigitalGovernment.module.css';
import type { DigitalView } from './digitalGovernment.model.ts';
import { behindTable, isFew, reportingCount, unitsBehind } from './unitsBehind.model.ts';
import type { DigitalPage } from './useDigitalPage.ts';

/** So many units of an indicator are listed at first. */
const LISTED = 6;

interface UnitsBehindPanelProps {
  readonly view: DigitalView;
  readonly period: Period;
  readonly feed: DigitalPage['feed'];
}

/** Where the targets are missed: per indicator the units below it, furthest first, and those without a figure. */
export function UnitsBehindPanel({ view, period, feed }: UnitsBehindPanelProps) {
  const { unitFigures, units, strip } = view;
  const { behind, allMet, unjudged } = unitsBehind(unitFigures);
  const namesOf = (found: readonly IndicatorUnits[]) => found.map(({ indicator }) => indicator.name);
  const rest = [allMetSentence(namesOf(allMet)), unjudgedSentence(namesOf(unjudged))].filter(
    (sentence) => sentence !== null,
  );
  return (
    <Panel
      title={UNITS_TEXT.behindTitle}
      message={behindListMessage(behind, unitFigures.length, strip.length > 0)}
      footer={
        <>
          <span>{unitsFooter(period, reportingCount(unitFigures, units), units)}</span>
          <span>{sourceLine(feed.source, feed.asOf)}</span>
        </>
      }
    >
      {behind.length > 0 && <ViewContent table={() => behindTable(behind)} />}
      {behind.length > 0 && (
        <ul className={styles.entries}>
          {behind.map((found) => (
            <BehindIndicator key={found.indicator.code} found={found} />
          ))}
        </ul>
      )}
      {rest.map((sentence) => (
        <p key={sentence} className={styles.note}>
          {sentence}
        </p>
      ))}
      {unitFigures.length > 0 && (
        <Explained>
          <Reckoning lines={BEHIND_RECKONING} documents={feed.documents} />
        </Explained>
      )}
    </Panel>
  );
}

function BehindIndicator({ found }: { readonly found: IndicatorUnits }) {
  const [isOpen, setOpen] = useState(false);
  const addressOf = useUnitAddress();
  const all = [...found.below, ...found.lacking];
  const shown = isOpen ? all : all.slice(0, LISTED);
  return (
    <li className={styles.behind}>
      <div className={styles.behindHead}>
        <strong>{found.indicator.name}</strong>
        <span>{capitalise(periodName(found.periodId))}</span>
      </div>
      <p>{unitsSentence(found)}</p>
      <ol className={styles.units}>
        {shown.map((standing) => (
          <li key={standing.unit.code}>
            <Link to={addressOf(standing.unit.code)}>{unitLabel(standing.unit)}</Link>{' '}
            {unitFigureNote(standing, found, isFew(standing, found))}
          </li>
        ))}
      </ol>
      {all.length > LISTED && (
        <Button tone="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? UNITS_TEXT.seeLess : moreUnitsLabel(all.length - LISTED)}
          <VisuallyHidden>: {found.indicator.name}</VisuallyHidden>
        </Button>
      )}
    </li>
  );
}
