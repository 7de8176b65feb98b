import { Link } from 'react-router';
import type { Catalog } from '#src/domain/catalog.ts';
import type { Period } from '#src/domain/period.ts';
import type { Unit } from '#src/domain/unit.ts';
import { successorsOf } from '#src/domain/unitLineage.ts';
import { nearestUnits, type UnitLookup } from '#src/domain/unitLookup.ts';
import { useUnitAddress } from '#src/state/unitAddress.ts';
import { useViewChoice } from '#src/state/useViewChoice.ts';
import { PAGE_TITLES } from '#src/text/pages.ts';
import { unitLabel } from '#src/text/places.ts';
import {
  LOOKUP_TEXT,
  openInPeriodLabel,
  otherLevelSentence,
  otherPeriodSentence,
  successorLabel,
  UNKNOWN_UNIT_HINT,
  unknownUnitSentence,
} from '#src/text/unitLookup.ts';
import { PROFILE_TEXT } from '#src/text/unitProfile.ts';
import { Notice } from '#src/ui/Notice.tsx';
import { PageHead } from '#src/ui/PageHead.tsx';
import { Panel } from '#src/ui/Panel.tsx';
import { UnitFinder } from './UnitFinder.tsx';
import styles from './UnitProfile.module.css';

interface NoUnitProps {
  readonly catalog: Catalog;
  readonly period: Period;
  readonly code: string;
  readonly found: Exclude<UnitLookup, { kind: 'found' }>;
  readonly compared: readonly Unit[];
  /** The units of all times. */
  readonly register: readonly Unit[];
}

/** So many suggestions fit a short list. */
const SUGGESTED = 6;

/** A code that names no unit of the period: what it may mean, and ways on from here. It is no error. */
export function NoUnit({ catalog, period, code, found, compared, register }: NoUnitProps) {
  const unitAddress = useUnitAddress();
  const { queryOf } = useViewChoice(catalog);
  const nearest = nearestUnits(compared, code, SUGGESTED);
  return (
    <div className={styles.page}>
      <PageHead
        title={PAGE_TITLES.unitProfile}
        headline={{ finding: headlineOf(found, code, period), concern: null }}
      />
      {found.kind === 'otherPeriod' ? (
        <FormerUnit found={found} register={register} queryOf={queryOf} />
      ) : (
        <p className={styles.lead}>{compared.length === 0 ? LOOKUP_TEXT.noUnits : UNKNOWN_UNIT_HINT}</p>
      )}
      <Panel
        title={LOOKUP_TEXT.nearest}
        message={LOOKUP_TEXT.nearestNote}
        footer={<Link to={{ pathname: '/xep-hang', search: queryOf({}) }}>{PROFILE_TEXT.toRanking}</Link>}
      >
        <UnitFinder units={compared} />
        <ul className={styles.suggestions}>
          {nearest.map((unit) => (
            <li key={unit.code}>
              <Link className={styles.suggestion} to={unitAddress(unit.code)}>
                {unitLabel(unit)}
                <span className={styles.muted}>
                  {LOOKUP_TEXT.code} {unit.code}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      </Panel>
    </div>
  );
}

function headlineOf(found: NoUnitProps['found'], code: string, period: Period): string {
  if (found.kind === 'otherPeriod') return otherPeriodSentence(found.unit, period);
  return found.kind === 'otherLevel' ? otherLevelSentence(found.unit) : unknownUnitSentence(code, period);
}

interface FormerUnitProps {
  readonly found: Extract<UnitLookup, { kind: 'otherPeriod' }>;
  readonly register: readonly Unit[];
  readonly queryOf: (change: { readonly periodId?: string }) => string;
}

/** The unit in its own time, and what became of it. */
function FormerUnit({ found, register, queryOf }: FormerUnitProps) {
  const unitAddress = useUnitAddress();
  const { unit, period } = found;
  const successors = successorsOf(register, unit);
  return (
    <Notice tone="info">
      <ul className={styles.plainList}>
        {period && (
          <li>
            <Link to={{ ...unitAddress(unit.code), search: queryOf({ periodId: period.id }) }}>
              {openInPeriodLabel(unit, period.id)}
            </Link>
          </li>
        )}
        {successors.map((successor) => (
          <li key={`${successor.code} ${successor.validFrom}`}>
            {LOOKUP_TEXT.successors}:{' '}
            <Link to={unitAddress(successor.code)}>{successorLabel(successor)}</Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
