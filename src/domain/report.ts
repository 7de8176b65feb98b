/** How a number of a table is meant: a share is printed as a percentage, points keep two decimals. */
export type FigureFormat = 'share' | 'points' | 'count' | 'days' | 'number';

/** One cell as a file takes it: a number with its format, a calendar date `YYYY-MM-DD`, or text. Nothing else. */
export type ReportCell =
  | string
  | Readonly<{ value: number; format: FigureFormat; text: string }>
  | Readonly<{ date: string; text: string }>;

/** A table as a file takes it. */
export interface ReportTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly ReportCell[])[];
  /** Of each row: whether it gives concern. */
  readonly concerns?: readonly boolean[];
  /** Of a heat map: how deep each cell is tinted, 0–1, the worse the deeper; null for a cell that is not. */
  readonly tints?: readonly (readonly (number | null)[])[];
}

/** What the colour of a series says, where it says anything. */
export type SeriesTone =
  | 'accent'
  | 'accentSoft'
  | 'good'
  | 'caution'
  | 'badSoft'
  | 'bad'
  | 'badFull'
  | 'neutral'
  /** Not seen: it only carries what stands upon it. */
  | 'none';

/** Series that a presentation program draws itself, with the values inside. */
export interface ReportSeries {
  readonly kind: 'line' | 'bar';
  /** Bars of several series stand one upon the other: as long as their sum, or all of one length as its parts. */
  readonly stacking?: 'sum' | 'share';
  /** True where the labels are periods: they run from left to right. */
  readonly isOverTime?: boolean;
  /** True for ranks: 1 stands at the top. */
  readonly isRank?: boolean;
  readonly labels: readonly string[];
  readonly series: readonly {
    readonly name: string;
    /** Null where nothing was reported: a gap, not 0. */
    readonly values: readonly (number | null)[];
    readonly tone?: SeriesTone;
    /** How sure each value is: between which two it lies, and what such an interval is called. */
    readonly interval?: {
      readonly name: string;
      readonly bounds: readonly (readonly [low: number, high: number] | null)[];
    };
  }[];
  readonly format: FigureFormat;
}

/** One axis of a plane. */
export interface PlaneAxis {
  readonly name: string;
  readonly format: FigureFormat;
}

/** Dots on a plane of two figures, with lines across it, that a presentation program draws itself. */
export interface ReportPlane {
  readonly kind: 'plane';
  readonly across: PlaneAxis;
  readonly up: PlaneAxis;
  readonly groups: readonly {
    readonly name: string;
    readonly tone: SeriesTone;
    readonly dots: readonly {
      readonly name: string;
      readonly across: number;
      readonly up: number;
      /** Its name is written beside it. */
      readonly isNamed: boolean;
    }[];
  }[];
  /** Lines of one name, such as a limit below and above, are one to the reader. */
  readonly lines: readonly {
    readonly name: string;
    readonly look: 'solid' | 'dashed' | 'dotted';
    readonly points: readonly (readonly [across: number, up: number])[];
  }[];
}

export type ReportChart = ReportSeries | ReportPlane;

/** A picture of a chart, with its size in CSS pixels. */
export interface ReportPicture {
  readonly png: Blob;
  readonly width: number;
  readonly height: number;
}

/** One question answered: what stands in a panel of a page. */
export interface ReportView {
  /** What is shown: measure, place, period. */
  readonly title: string;
  /** What it is about, in a word or two, for headings and names of sheets; the title where there is none. */
  readonly topic?: string;
  /** Which page of its topic, counted from 1, where a table is parted into pages. */
  readonly page?: number;
  /** The finding, in a sentence. */
  readonly message: string;
  /** The end of the message that gives concern, where one does. */
  readonly concern?: string;
  /** Period, source, time and coverage, as printed below the panel. */
  readonly footer: string;
  /**
   * What a report writes in its own way: units that need attention stand in one table with their pictures behind it,
   * conclusions in the section at the end.
   */
  readonly part?: 'attention' | 'conclusions';
  /** What must be said of the picture, and of it alone: where its axis begins, what its signs are. */
  readonly drawing?: string;
  /** How it was reckoned and whatever else a speaker wants at hand. */
  readonly notes?: readonly string[];
  readonly table: ReportTable | null;
  readonly series: ReportChart | null;
  readonly picture: ReportPicture | null;
  /** True for a further part of the picture of the view before it, whose table and series hold the whole. */
  readonly isContinued?: boolean;
}

/** A page as a file: everything that has to stand in it, whatever the format. */
export interface Report {
  readonly title: string;
  /** True where the title says what is reported on; false where it names a page of the product. */
  readonly isTitleSubject?: boolean;
  /** The answer of the page in a sentence, and what gives concern in another. */
  readonly headline: string;
  readonly locality: string;
  readonly period: string;
  /** When the figures were closed or, while they are provisional, when they were read; printed form. */
  readonly asOf: string;
  readonly source: string;
  /** Name of the formula version the points follow; empty where none is in force. */
  readonly formula: string;
  readonly isSample: boolean;
  /** Address of the view. */
  readonly address: string;
  /** Today, `YYYY-MM-DD` in Asia/Ho_Chi_Minh. */
  readonly date: string;
  readonly views: readonly ReportView[];
  /** What follows from the findings, a sentence each; without any, a report leaves lines to write them on. */
  readonly conclusions?: readonly string[];
}
