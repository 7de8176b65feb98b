import { Link } from 'react-router';
import type { ViewChange } from '#src/state/useViewChoice.ts';
import { PLACES_ANCHOR } from './PlacesAnchor.tsx';

interface ProcedureLinkProps {
  readonly code: string;
  readonly name: string;
  readonly queryOf: (change: ViewChange) => string;
}

/** The name of a procedure leads to where it is slow. */
export function ProcedureLink({ code, name, queryOf }: ProcedureLinkProps) {
  return (
    <Link to={{ search: queryOf({ procedure: code }), hash: PLACES_ANCHOR }} preventScrollReset>
      {name}
    </Link>
  );
}
