import { useIsFetching } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState, useSyncExternalStore } from 'react';
import { useLocation } from 'react-router';
import type { Catalog } from '#src/domain/catalog.ts';
import type { Period } from '#src/domain/period.ts';
import type { ReportView } from '#src/domain/report.ts';
import { useClock } from '#src/state/clock.ts';
import { EXPORT_TEXT, exportProgress } from '#src/text/exports.ts';
import { saveFile } from '#src/transfer/saveFile.ts';
import { Button } from '#src/ui/Button.tsx';
import type { ShownViews } from '#src/ui/shownViews.ts';
import type { ExportFormat } from '#src/workers/exportWorker.ts';
import styles from './ExportMenu.module.css';
import { fileName } from './fileName.ts';
import { emptyReason, pageReport, pictureFooter } from './pageReport.ts';
import { runExport } from './runExport.ts';

interface ExportMenuProps {
  readonly catalog: Catalog;
  readonly period: Period;
  readonly pageTitle: string;
  readonly views: ShownViews;
}

const FORMATS: readonly (readonly [format: ExportFormat, label: string])[] = [
  ['xlsx', EXPORT_TEXT.excel],
  ['pptx', EXPORT_TEXT.powerpoint],
  ['docx', EXPORT_TEXT.word],
];

/** Pictures are most of the work of a file that has them. */
const DRAWING_SHARE = 0.6;

/** A workbook has none; slides draw series themselves where there are any, and tint the table of a heat map. */
function wantsPicture(
  format: ExportFormat,
  { series, table }: Pick<ReportView, 'series' | 'table'>,
): boolean {
  return format === 'docx' || (format === 'pptx' && series === null && table?.tints === undefined);
}

type State =
  | { readonly kind: 'idle' | 'failed' }
  | { readonly kind: 'empty'; readonly reason: string }
  | { readonly kind: 'running'; readonly share: number };

/** The page as a file: workbook, slides, official report, or paper. */
export function ExportMenu({ catalog, period, pageTitle, views }: ExportMenuProps) {
  const id = useId();
  const clock = useClock();
  const { pathname } = useLocation();
  const running = useRef<AbortController>(null);
  const [state, setState] = useState<State>({ kind: 'idle' });
  const shown = useSyncExternalStore(views.subscribe, views.all);
  // What is half there makes a file or a print with holes that nobody sees.
  const isLoading = useIsFetching({ predicate: ({ state: { data } }) => data === undefined }) > 0;
  // Another page, or another period of it, ends what was being written: a file must not be of two.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it is a file of is the reason to end it
  useEffect(() => () => running.current?.abort(), [pathname, period.id]);

  const write = async (format: ExportFormat) => {
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    const progress = (share: number) => !signal.aborted && setState({ kind: 'running', share });
    progress(0);
    try {
      const { viewPicture } = await import('#src/transfer/export/viewPicture.ts');
      signal.throwIfAborted();
      const report = await pageReport(catalog, period, pageTitle, views, clock.now(), async (view, share) => {
        signal.throwIfAborted();
        progress(DRAWING_SHARE * share);
        if (!wantsPicture(format, view)) return null;
        const picture = view.picture();
        const { title, message } = view;
        return (
          picture && viewPicture({ title, message, picture, footer: pictureFooter(view, catalog, period) })
        );
      });
      const reason = emptyReason(report, views.document() !== null);
      if (reason !== null) {
        setState({ kind: 'empty', reason });
        return;
      }
      const file = await runExport(format, report, signal, (share) =>
        progress(DRAWING_SHARE + (1 - DRAWING_SHARE) * share),
      );
      signal.throwIfAborted();
      saveFile(file, fileName(pathname, period.id, format));
      setState({ kind: 'idle' });
    } catch {
      setState({ kind: signal.aborted ? 'idle' : 'failed' });
    }
  };

  return (
    <>
      <button type="button" className={styles.trigger} popoverTarget={id}>
        {EXPORT_TEXT.menu}
        <svg width="10" height="6" viewBox="0 0 10 6" aria-hidden="true">
          <path d="M0 0h10L5 6Z" fill="currentcolor" />
        </svg>
      </button>
      <div
        id={id}
        className={styles.menu}
        popover="auto"
        // What is shown may have changed since.
        onToggle={() => setState((last) => (last.kind === 'empty' ? { kind: 'idle' } : last))}
      >
        {state.kind === 'running' ? (
          <div className={styles.running}>
            <progress value={state.share} aria-label={exportProgress(state.share)} />
            <span role="status">{exportProgress(state.share)}</span>
            <Button onClick={() => running.current?.abort()}>{EXPORT_TEXT.cancel}</Button>
          </div>
        ) : (
          <>
            {FORMATS.map(([format, label]) => (
              <Button
                key={format}
                tone="quiet"
                disabled={shown.length === 0 || isLoading}
                onClick={() => void write(format)}
              >
                {label}
              </Button>
            ))}
            <Button
              tone="quiet"
              disabled={isLoading}
              onClick={() => {
                document.getElementById(id)?.hidePopover();
                window.print();
              }}
            >
              {EXPORT_TEXT.print}
            </Button>
            {isLoading ? (
              <p className={styles.note} role="status">
                {EXPORT_TEXT.loading}
              </p>
            ) : (
              shown.length === 0 && <p className={styles.note}>{EXPORT_TEXT.nothing}</p>
            )}
            {state.kind === 'empty' && (
              <p className={styles.note} role="alert">
                {state.reason}
              </p>
            )}
            {state.kind === 'failed' && (
              <p className={styles.note} role="alert">
                {EXPORT_TEXT.failed}
              </p>
            )}
          </>
        )}
      </div>
    </>
  );
}
