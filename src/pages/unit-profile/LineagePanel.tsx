import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Catalog } from '#src/domain/catalog.ts';
import type { Period } from '#src/domain/period.ts';
import type { Unit } from '#src/domain/unit.ts';
import { nearestPeriod } from '#src/domain/unitLookup.ts';
import { useUnitAddress } from '#src/state/unitAddress.ts';
import { useViewChoice } from '#src/state/useViewChoice.ts';
import { ancestorLabel, holderLabel, LOOKUP_TEXT, successorLabel } from '#src/text/unitLookup.ts';
import { Panel } from '#src/ui/Panel.tsx';
import { lineageSentences, type UnitLineage } from './lineage.model.ts';
import styles from './UnitProfile.module.css';

interface LineagePanelProps {
  readonly catalog: Catalog;
  readonly period: Period;
  readonly lineage: UnitLineage;
}

/** Where the unit came from and what became of it, and what that means for its series. */
export function LineagePanel({ catalog, period, lineage }: LineagePanelProps) {
  const { predecessors, successors, otherHolders } = lineage;
  return (
    <Panel title={LOOKUP_TEXT.merger} message={lineageSentences(lineage).join(' ')} footer={null}>
      {predecessors.length > 0 && (
        <Names title={LOOKUP_TEXT.predecessors}>
          {predecessors.map(({ code, unit }) => (
            <li key={code}>
              <UnitInItsTime
                catalog={catalog}
                period={period}
                unit={unit}
                label={ancestorLabel(code, unit)}
              />
            </li>
          ))}
        </Names>
      )}
      {successors.length > 0 && (
        <Names title={LOOKUP_TEXT.successors}>
          {successors.map((unit) => (
            <li key={`${unit.code} ${unit.validFrom}`}>
              <UnitInItsTime catalog={catalog} period={period} unit={unit} label={successorLabel(unit)} />
            </li>
          ))}
        </Names>
      )}
      {otherHolders.length > 0 && (
        <Names title={LOOKUP_TEXT.otherHolders}>
          {otherHolders.map((unit) => (
            <li key={unit.validFrom}>
              <UnitInItsTime catalog={catalog} period={period} unit={unit} label={holderLabel(unit)} />
            </li>
          ))}
        </Names>
      )}
    </Panel>
  );
}

function Names({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div>
      <h3 className={styles.subtitle}>{title}</h3>
      <ul className={styles.plainList}>{children}</ul>
    </div>
  );
}

interface UnitInItsTimeProps {
  readonly catalog: Catalog;
  readonly period: Period;
  /** Null where the register does not know the code. */
  readonly unit: Unit | null;
  readonly label: string;
}

/** A unit of another time leads to its profile in the nearest period that knew it; without one it is a name. */
function UnitInItsTime({ catalog, period, unit, label }: UnitInItsTimeProps) {
  const unitAddress = useUnitAddress();
  const { queryOf } = useViewChoice(catalog);
  const own = unit && nearestPeriod(unit, period, catalog.periods);
  if (!unit || !own) return label;
  return <Link to={{ ...unitAddress(unit.code), search: queryOf({ periodId: own.id }) }}>{label}</Link>;
}
