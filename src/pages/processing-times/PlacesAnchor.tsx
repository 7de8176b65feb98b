import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import styles from './ProcessingTimes.module.css';

/** Where the links of procedures lead. */
export const PLACES_ANCHOR = '#tung-noi';

/** Comes into view when a link of a procedure was followed: the router keeps the place of the page otherwise. */
export function PlacesAnchor({ children }: { readonly children: ReactNode }) {
  const { hash, key } = useLocation();
  const place = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same link followed twice leads there twice.
  useEffect(() => {
    if (hash === PLACES_ANCHOR) place.current?.scrollIntoView();
  }, [hash, key]);
  return (
    <div id={PLACES_ANCHOR.slice(1)} ref={place} className={styles.anchor}>
      {children}
    </div>
  );
}
