import type { ReactNode } from 'react';
import type { Catalog } from '#src/domain/catalog.ts';
import type { Period } from '#src/domain/period.ts';
import { ONLINE_TEXT } from '#src/text/digitalGovernmentOnline.ts';
import { SHELL_TEXT } from '#src/text/shell.ts';
import { Panel } from '#src/ui/Panel.tsx';
import styles from './DigitalGovernment.module.css';
import { type GroupStandings, twoColumns } from './digitalGovernment.model.ts';
import { GroupPanel } from './GroupPanel.tsx';
import { OnlineDossiersPanel } from './OnlineDossiersPanel.tsx';
import { OnlineProceduresPanel } from './OnlineProceduresPanel.tsx';
import { dossiersSource } from './onlineServices.model.ts';
import type { DigitalPage } from './useDigitalPage.ts';

interface DigitalGroupsProps {
  readonly catalog: Catalog;
  readonly period: Period;
  readonly page: DigitalPage;
}

interface PlacedPanel {
  readonly key: string;
  /** About how high it is, in rows of a bullet chart. */
  readonly rows: number;
  readonly panel: ReactNode;
}

const NO_GROUPS: readonly GroupStandings[] = [];

/** Title, message, scale and footer of a panel, in rows. */
const FRAME_ROWS = 3.9;

/** One panel a group, in two columns; procedures and dossiers stand right after the group that shares their publisher. */
export function DigitalGroups({ catalog, period, page }: DigitalGroupsProps) {
  const { view, feed } = page;
  const groups = view?.groups ?? [];
  const online = onlinePanels(catalog, period, page);
  const publisher = dossiersSource(catalog);
  const sharing = groups.findIndex(({ standings }) =>
    standings.some(({ indicator }) => indicator.source === publisher),
  );
  const panels = groups.map(
    (group): PlacedPanel => ({
      key: group.group.code,
      rows: FRAME_ROWS + group.standings.length,
      panel: <GroupPanel group={group} period={period} locality={catalog.locality} feed={feed} />,
    }),
  );
  const place = sharing === -1 ? panels.length : sharing + 1;
  const [left, right] = twoColumns(panels.toSpliced(place, 0, ...online), ({ rows }) => rows);
  return (
    <div className={styles.columns}>
      <Column panels={left} />
      <Column panels={right} />
    </div>
  );
}

function Column({ panels }: { readonly panels: readonly PlacedPanel[] }) {
  if (panels.length === 0) return null;
  return (
    <div className={styles.column}>
      {panels.map(({ key, panel }) => (
        <div key={key}>{panel}</div>
      ))}
    </div>
  );
}

/** Procedures and dossiers, as far as their feeds are published and there. */
function onlinePanels(catalog: Catalog, period: Period, page: DigitalPage): PlacedPanel[] {
  const { procedures, dossiers, view } = page;
  const panels: PlacedPanel[] = [];
  if (procedures.data || procedures.isLoading)
    panels.push({
      key: 'procedures',
      rows: FRAME_ROWS + 0.4,
      panel: procedures.data ? (
        <OnlineProceduresPanel feed={procedures.data} />
      ) : (
        <WaitingPanel title={ONLINE_TEXT.proceduresTitle} />
      ),
    });
  if (dossiers.documents.length > 0 || dossiers.isLoading)
    panels.push({
      key: 'dossiers',
      rows: FRAME_ROWS + 0.2,
      panel: dossiers.isLoading ? (
        <WaitingPanel title={ONLINE_TEXT.dossiersTitle} />
      ) : (
        <OnlineDossiersPanel
          catalog={catalog}
          period={period}
          dossiers={dossiers}
          groups={view?.groups ?? NO_GROUPS}
          units={page.compared}
        />
      ),
    });
  return panels;
}

/** Holds the room of a panel whose feed is on its way. */
function WaitingPanel({ title }: { readonly title: string }) {
  return (
    <Panel title={title} footer={null}>
      <p className={styles.waiting} role="status">
        {SHELL_TEXT.loading}
      </p>
    </Panel>
  );
}
