import { Link, useNavigate } from 'react-router';
import type { Catalog } from '#src/domain/catalog.ts';
import type { Period } from '#src/domain/period.ts';
import type { RankedUnit, Ranking } from '#src/domain/ranking.ts';
import type { Unit } from '#src/domain/unit.ts';
import { useUnitAddress } from '#src/state/unitAddress.ts';
import { compareNames } from '#src/text/format.ts';
import { unitLabel } from '#src/text/places.ts';
import { neighbourLabel, neighbourSide, noNeighbour, PROFILE_TEXT } from '#src/text/unitProfile.ts';
import { SelectField } from '#src/ui/SelectField.tsx';
import { VisuallyHidden } from '#src/ui/VisuallyHidden.tsx';
import type { PageLink } from './profileLinks.model.ts';
import { UnitFinder } from './UnitFinder.tsx';
import { UnitInDeck } from './UnitInDeck.tsx';
import styles from './UnitNavigation.module.css';

interface UnitNavigationProps {
  readonly catalog: Catalog;
  readonly period: Period;
  readonly unit: Unit;
  /** Null while the ranks are on their way. */
  readonly ranking: Ranking | null;
  readonly above: RankedUnit | null;
  readonly below: RankedUnit | null;
  readonly isRanked: boolean;
  readonly units: readonly Unit[];
  /** The ranking with the unit marked. */
  readonly rankingPage: PageLink;
}

/** A longer list is searched, not scrolled. */
const MOST_OPTIONS = 150;

/** From one profile to the next: the neighbours by rank, any other unit, back to the ranking, and into the presentation. */
export function UnitNavigation(props: UnitNavigationProps) {
  const { catalog, period, unit, ranking, above, below, isRanked, units, rankingPage } = props;
  return (
    <nav className={styles.navigation} aria-label={PROFILE_TEXT.navigation}>
      <Link className={styles.back} to={rankingPage}>
        {PROFILE_TEXT.toRanking}
      </Link>
      {ranking && (
        <div className={styles.neighbours}>
          <Neighbour row={above} side="above" isRanked={isRanked} />
          {(isRanked || above) && <Neighbour row={below} side="below" isRanked={isRanked} />}
        </div>
      )}
      {/* Only what is ranked has a slide. */}
      {isRanked && <UnitInDeck catalog={catalog} period={period} unit={unit} />}
      <UnitJump unit={unit} units={units} />
    </nav>
  );
}

interface NeighbourProps {
  readonly row: RankedUnit | null;
  readonly side: 'above' | 'below';
  readonly isRanked: boolean;
}

const ARROWS = { above: 'M2 8l5-5 5 5', below: 'M2 4l5 5 5-5' } as const;

function Neighbour({ row, side, isRanked }: NeighbourProps) {
  const unitAddress = useUnitAddress();
  if (!row) return <span className={styles.none}>{noNeighbour(side, isRanked)}</span>;
  return (
    <Link
      className={styles.neighbour}
      to={unitAddress(row.unit.code)}
      rel={side === 'above' ? 'prev' : 'next'}
    >
      <svg width="14" height="12" viewBox="0 0 14 12" aria-hidden="true">
        <path d={ARROWS[side]} />
      </svg>
      <VisuallyHidden>{neighbourSide(side)}:</VisuallyHidden> {neighbourLabel(row.rank, unitLabel(row.unit))}
    </Link>
  );
}

function UnitJump({ unit, units }: Pick<UnitNavigationProps, 'unit' | 'units'>) {
  const navigate = useNavigate();
  const unitAddress = useUnitAddress();
  if (units.length > MOST_OPTIONS) return <UnitFinder units={units} />;
  const options = units
    .map((one) => ({ value: one.code, label: unitLabel(one), name: one.name }))
    .toSorted((a, b) => compareNames(a.name, b.name));
  return (
    <SelectField
      label={PROFILE_TEXT.jump}
      value={unit.code}
      options={options}
      onChange={(code) => void navigate(unitAddress(code))}
    />
  );
}
