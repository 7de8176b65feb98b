import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { ReportChart } from '#src/domain/report.ts';
import { CHART_TEXT } from '#src/text/chart.ts';
import { Button } from '#src/ui/Button.tsx';
import { Explained } from '#src/ui/Explained.tsx';
import { Panel } from '#src/ui/Panel.tsx';
import { PictureMenu } from '#src/ui/PictureMenu.tsx';
import { ScrollTable } from '#src/ui/ScrollTable.tsx';
import type { PictureRoom } from '#src/ui/slideRoom.ts';
import { ViewContent } from '#src/ui/ViewContent.tsx';
import { VisuallyHidden } from '#src/ui/VisuallyHidden.tsx';
import styles from './ChartFrame.module.css';
import { useWidth } from './useWidth.ts';

/** One plotted value, in words: what the table lists, the keyboard steps through and the reading line says. */
export interface ChartPoint {
  readonly key: string;
  readonly label: string;
}

/** Every plotted value as text, for readers who want figures rather than marks. */
export interface ChartTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Of a heat map, cell by cell: how deep it is tinted, 0–1, or null. */
  readonly tints?: readonly (readonly (number | null)[])[];
}

/** What a chart is given to draw with. */
export interface ChartCanvas {
  /** Width in CSS pixels; never 0. */
  readonly width: number;
  /** Key of the point that is read: under the pointer, chosen by key or pinned by click. */
  readonly activeKey: string | null;
  /** For a chart whose height is free: the most it may have, in CSS pixels, left out on a page. */
  readonly mostHeight?: number;
}

interface ChartFrameProps {
  readonly title: string;
  /** The finding, in a sentence made from the data. */
  readonly message: ReactNode;
  /** The picture in words: what is plotted against what, and how it runs. */
  readonly summary: string;
  readonly points: readonly ChartPoint[];
  readonly table: ChartTable;
  /** Period, source, time and x of n. */
  readonly footer: ReactNode;
  readonly tools?: ReactNode;
  /** The same as series that a presentation program draws itself; a chart without is put there as a picture. */
  readonly series?: ReportChart;
  /** How the figures are reckoned, with the numbers of this very case; mounted when it is opened. */
  readonly explanation?: ReactNode;
  readonly children: (canvas: ChartCanvas) => ReactNode;
}

/**
 * The frame of every chart: finding, picture, reading line, table, sources. The picture is one stop of the tab
 * key; arrows step through its points and the reading line says each. A mark names its point in `data-point`:
 * the pointer reads it, a click pins it.
 */
export function ChartFrame(props: ChartFrameProps) {
  const { title, message, summary, points, table, footer, tools, series, explanation, children } = props;
  const [ref, width] = useWidth();
  const picture = useRef<HTMLDivElement>(null);
  const copy = useRef<HTMLDivElement>(null);
  const [copied, setCopied] = useState<Omit<ChartCanvas, 'activeKey'> | null>(null);
  const [view, setView] = useState<'picture' | 'table'>('picture');
  const [hovered, setHovered] = useState<string | null>(null);
  const [pinned, setPinned] = useState<string | null>(null);
  const summaryId = useId();
  const activeKey = hovered ?? pinned;
  const active = points.find((point) => point.key === activeKey);
  const position = points.findIndex((point) => point.key === pinned);

  /** The picture as it stands, or a copy for other room that is there until the reader of it has done. */
  const pictureOf = (room?: PictureRoom) => {
    if (!room && picture.current) return picture.current;
    const draw = (canvas: Omit<ChartCanvas, 'activeKey'>) => flushSync(() => setCopied(canvas));
    draw(room ? { width: room.width, mostHeight: room.height } : { width });
    // A key takes room of its own, and how much is known only now.
    const excess = room ? (copy.current?.offsetHeight ?? 0) - room.height : 0;
    if (room && excess > 0) draw({ width: room.width, mostHeight: room.height - excess });
    queueMicrotask(() => setCopied(null));
    return copy.current;
  };

  const step = (event: KeyboardEvent) => {
    const next = nextPosition(event.key, position, points.length);
    if (next === null) return;
    event.preventDefault();
    setHovered(null);
    setPinned(next === -1 ? null : (points[next]?.key ?? null));
  };

  return (
    <Panel
      title={title}
      message={message}
      tools={
        <>
          {tools}
          <Button
            tone="quiet"
            aria-pressed={view === 'table'}
            onClick={() => setView(view === 'table' ? 'picture' : 'table')}
          >
            {CHART_TEXT.table}
          </Button>
          <PictureMenu name={title} />
        </>
      }
      footer={footer}
    >
      <ViewContent table={() => table} series={() => series ?? null} picture={pictureOf} />
      {copied !== null && (
        <div
          ref={copy}
          className={`${styles.copy} ${copied.mostHeight === undefined ? '' : styles.forSlide}`}
          style={{ width: copied.width }}
          aria-hidden="true"
        >
          {children({ ...copied, activeKey: null })}
        </div>
      )}
      <VisuallyHidden id={summaryId}>{summary}</VisuallyHidden>
      {view === 'table' ? (
        <PointTable name={title} table={table} />
      ) : (
        <>
          <div
            ref={ref}
            className={styles.picture}
            role="slider"
            tabIndex={0}
            aria-label={title}
            aria-describedby={summaryId}
            aria-valuemin={0}
            aria-valuemax={points.length}
            aria-valuenow={position + 1}
            aria-valuetext={points[position]?.label ?? CHART_TEXT.noPoint}
            onKeyDown={step}
            onPointerOver={(event) => setHovered(pointOf(event.target))}
            onPointerLeave={() => setHovered(null)}
            onClick={(event) => {
              const key = pointOf(event.target);
              if (key !== null) setPinned((current) => (current === key ? null : key));
            }}
          >
            <div ref={picture}>{children({ width, activeKey })}</div>
          </div>
          <p className={styles.reading}>{active?.label ?? CHART_TEXT.readingHint}</p>
        </>
      )}
      {explanation && <Explained>{explanation}</Explained>}
    </Panel>
  );
}

/** The point a mark belongs to: the nearest `data-point` around it. */
function pointOf(target: EventTarget): string | null {
  return target instanceof Element
    ? (target.closest('[data-point]')?.getAttribute('data-point') ?? null)
    : null;
}

/** Where an arrow key leads: a position, -1 for none, null for a key that means nothing here. */
function nextPosition(key: string, position: number, count: number): number | null {
  if (key === 'Escape') return -1;
  if (count === 0) return null;
  if (key === 'ArrowRight' || key === 'ArrowDown') return Math.min(position + 1, count - 1);
  if (key === 'ArrowLeft' || key === 'ArrowUp') return Math.max(position - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}

function PointTable({ name, table }: { readonly name: string; readonly table: ChartTable }) {
  return (
    <ScrollTable name={name}>
      <thead>
        <tr>
          {table.columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row) => (
          <tr key={row.join('|')}>
            {row.map((cell, index) =>
              index === 0 ? (
                <th key={table.columns[index]} scope="row">
                  {cell}
                </th>
              ) : (
                <td key={table.columns[index]}>{cell}</td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
