import type { ReactNode } from 'react';
import type { FeedFailure } from '#src/domain/failure.ts';
import type { ReportChart, ReportTable } from '#src/domain/report.ts';

/** What a chart of a slide is given to draw with; its marks are enlarged afterwards, so it draws as on a page. */
export interface SlideCanvas {
  /** In CSS pixels before the enlargement. */
  readonly width: number;
  readonly activeKey: string | null;
}

/** What stands below the title. At most nine rows, seven figures, or one chart: a slide answers one question. */
export type SlideBody =
  | Readonly<{ kind: 'cover'; lines: readonly string[] }>
  | Readonly<{ kind: 'figures'; figures: readonly SlideFigure[] }>
  | Readonly<{
      kind: 'table';
      columns: readonly SlideColumn[];
      rows: readonly {
        readonly key: string;
        readonly cells: readonly string[];
        readonly isConcern: boolean;
      }[];
    }>
  | Readonly<{
      kind: 'list';
      items: readonly { readonly key: string; readonly name: string; readonly text: string }[];
    }>
  | Readonly<{
      kind: 'chart';
      /** The picture in words, for readers who do not see it. */
      summary: string;
      /** What each mark says, by the key its mark carries in `data-point`. */
      points: readonly { readonly key: string; readonly label: string }[];
      draw: (canvas: SlideCanvas) => ReactNode;
    }>
  | Readonly<{ kind: 'picture'; svg: string; summary: string }>;

export interface SlideFigure {
  readonly label: string;
  readonly value: string;
  /** How it is, in a word or two; the tone is the tone of this, or of the note where there is none. */
  readonly verdict?: string;
  readonly note: string;
  readonly tone: 'improvement' | 'concern' | 'plain';
}

export interface SlideColumn {
  readonly name: string;
  readonly align: 'start' | 'end';
}

/** One slide, whichever topic it comes from. */
export interface Slide {
  /** Stable within a locality, so that an arrangement survives new figures: `xep-hang-1`, `xa-29023`. */
  readonly id: string;
  /** The finding in a sentence, made from the data; what gives concern is set apart. */
  readonly title: string;
  readonly concern: string | null;
  /** What is shown: measure, place, period. */
  readonly subtitle: string;
  /** Said after it of the drawing alone: where its axis begins. */
  readonly drawing?: string;
  /** x of n, for the context line. */
  readonly basis: string;
  readonly body: SlideBody;
  /** For the presenter: how it was reckoned, x of n, sources. */
  readonly notes: readonly string[];
  /** The values, for files. */
  readonly table: ReportTable | null;
  readonly series: ReportChart | null;
  /** True for a further part of the picture before it, which has the figures of all. */
  readonly isContinued?: boolean;
}

/** Something that gave no figures, and therefore no slide. */
export interface SlideFailure {
  readonly failure: FeedFailure;
  readonly stillShown: boolean;
  readonly retry: () => void;
}

/** The slides of a topic, as soon as its figures are there. */
export interface TopicSlides {
  readonly slides: readonly Slide[];
  readonly isLoading: boolean;
  readonly failures: readonly SlideFailure[];
}
