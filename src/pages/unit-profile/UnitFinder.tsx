import { useState } from 'react';
import { Link } from 'react-router';
import { matchesSearch } from '#src/domain/name.ts';
import type { Unit } from '#src/domain/unit.ts';
import { useUnitAddress } from '#src/state/unitAddress.ts';
import { unitLabel } from '#src/text/places.ts';
import { PROFILE_TEXT } from '#src/text/unitProfile.ts';
import { SearchBox } from '#src/ui/SearchBox.tsx';
import styles from './UnitFinder.module.css';

/** So many are listed; more letters make it fewer. */
const LISTED = 8;

/** A search by name or code whose results are links to profiles. */
export function UnitFinder({ units }: { readonly units: readonly Unit[] }) {
  const [search, setSearch] = useState('');
  const unitAddress = useUnitAddress();
  const matches =
    search === '' ? [] : units.filter((unit) => matchesSearch(`${unitLabel(unit)} ${unit.code}`, search));
  return (
    <div className={styles.finder}>
      <SearchBox
        label={PROFILE_TEXT.search}
        placeholder={PROFILE_TEXT.searchHint}
        value={search}
        onChange={setSearch}
      />
      {search !== '' && (
        <ul className={styles.matches} aria-label={PROFILE_TEXT.search}>
          {matches.slice(0, LISTED).map((unit) => (
            <li key={unit.code}>
              <Link className={styles.match} to={unitAddress(unit.code)}>
                {unitLabel(unit)} <span className={styles.code}>{unit.code}</span>
              </Link>
            </li>
          ))}
          {matches.length === 0 && <li className={styles.code}>{PROFILE_TEXT.noMatch}</li>}
        </ul>
      )}
    </div>
  );
}
