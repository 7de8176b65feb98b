import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { ChartFrame } from '#src/charts/ChartFrame.tsx';
import { StackedBars } from '#src/charts/StackedBars.tsx';
import { stackedSeries } from '#src/charts/stackedSeries.ts';
import { stackedSummary, sumOfParts } from '#src/text/unitService.ts';
import { Panel } from '#src/ui/Panel.tsx';
import { Reckoning } from '#src/ui/Reckoning.tsx';
import type { Stack } from './stacked.model.ts';

interface StackPanelProps {
  readonly title: string;
  readonly message: string;
  readonly stack: Stack;
  /** What the shares are taken of. */
  readonly base: string;
  readonly documents: readonly string[];
  readonly footer: ReactNode;
  /** The page that shows more of it. */
  readonly more: {
    readonly label: string;
    readonly to: { readonly pathname: string; readonly search: string };
  };
}

/** The unit beside all units: what a total is made of. */
export function StackPanel({ title, message, stack, base, documents, footer, more }: StackPanelProps) {
  const links = (
    <>
      {footer}
      <span>{base}</span>
      <Link to={more.to}>{more.label}</Link>
    </>
  );
  // Nobody has a case: there is no bar to draw, and the message says why.
  if (stack.points.length === 0)
    return (
      <Panel title={title} message={message} footer={links}>
        {null}
      </Panel>
    );
  return (
    <ChartFrame
      title={title}
      message={message}
      summary={stackedSummary(
        stack.rows.map(({ label }) => label),
        stack.parts.map(({ label }) => label),
      )}
      points={stack.points}
      table={stack.table}
      series={stackedSeries(stack.rows, stack.parts, 'share')}
      footer={links}
      explanation={
        <Reckoning
          lines={stack.named.map(({ label, parts }) => sumOfParts(label, parts))}
          documents={documents}
        />
      }
    >
      {(canvas) => <StackedBars canvas={canvas} rows={stack.rows} parts={stack.parts} scale="share" />}
    </ChartFrame>
  );
}
