import { createContext, type RefObject, useContext, useEffect, useRef } from 'react';
import type { ReportChart, ReportTable, ReportView } from '#src/domain/report.ts';
import { tableOf } from './panelTable.ts';
import type { PictureRoom } from './slideRoom.ts';

/** What one panel of a page offers to files and to the presentation, read when it is asked for. */
export interface ShownView {
  /** The panel on the page: its title, message and footer are read from it, and its place gives the order. */
  readonly panel: HTMLElement;
  readonly table: () => ReportTable | null;
  readonly series: () => ReportChart | null;
  /**
   * The picture of a chart, as it stands or drawn anew for the room of a slide; to be read at once, for a picture drawn
   * anew is gone after that. One of many rows may be higher than the room. Null for a panel without one.
   */
  readonly picture: (room?: PictureRoom) => HTMLElement | null;
}

/** What a file takes of something that is no panel, and how it is drawn. */
export interface DocumentView extends Omit<ReportView, 'picture'> {
  /** Draws it for the moment, to be read at once; null for what has no picture. */
  readonly picture: (() => HTMLElement | null) | null;
}

/** What a page wants in its files in place of its panels, such as the slides of a deck. */
export interface PageDocument {
  /** What is reported on, in place of the name of the page. */
  readonly title: string;
  /** The answer of the page in a sentence; empty where it has none. */
  readonly headline: string;
  readonly views: readonly DocumentView[];
  readonly conclusions: readonly string[];
}

/** The panels that stand on the page now. */
export class ShownViews {
  #document: (() => PageDocument) | null = null;
  readonly #views = new Set<ShownView>();
  readonly #listeners = new Set<() => void>();
  #snapshot: readonly ShownView[] = [];

  /** @returns what takes the view away again */
  add(view: ShownView): () => void {
    this.#views.add(view);
    this.#changed();
    return () => {
      this.#views.delete(view);
      this.#changed();
    };
  }

  /** In the order of the page. Keeps its identity until a panel comes or goes. */
  readonly all = (): readonly ShownView[] => this.#snapshot;

  /** What stands in the place of the panels; null on an ordinary page. */
  document(): PageDocument | null {
    return this.#document?.() ?? null;
  }

  /** @returns what takes the document away again */
  give(document: () => PageDocument): () => void {
    this.#document = document;
    return () => {
      if (this.#document === document) this.#document = null;
    };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #changed(): void {
    this.#snapshot = [...this.#views].toSorted((a, b) =>
      a.panel.compareDocumentPosition(b.panel) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
    );
    for (const listener of this.#listeners) listener();
  }
}

const ShownViewsContext = createContext<ShownViews | null>(null);

/** Gives the panels below it the list they enter themselves in. */
export const ShownViewsProvider = ShownViewsContext.Provider;

function useShownViews(): ShownViews | null {
  return useContext(ShownViewsContext);
}

/** For a page whose files are made from something else than its panels. */
export function usePageDocument(read: () => PageDocument): void {
  const views = useShownViews();
  const latest = useRef(read);
  useEffect(() => {
    latest.current = read;
  });
  useEffect(() => views?.give(() => latest.current()), [views]);
}

/** What the parts of a panel tell it about themselves, for files; what is left out is not known. */
export type PanelContent = Partial<Pick<ShownView, 'table' | 'series' | 'picture'>>;

const PanelContentContext = createContext<RefObject<PanelContent> | null>(null);

export const PanelContentProvider = PanelContentContext.Provider;

/** For a panel: enters it in the list of the page while it is shown. */
export function usePanelView(panel: RefObject<HTMLElement | null>): RefObject<PanelContent> {
  const views = useShownViews();
  const content = useRef<PanelContent>({});
  useEffect(() => {
    const element = panel.current;
    if (!views || !element) return undefined;
    return views.add({
      panel: element,
      table: () => content.current.table?.() ?? tableOf(element),
      series: () => content.current.series?.() ?? null,
      picture: (room) => content.current.picture?.(room) ?? null,
    });
  }, [views, panel]);
  return content;
}

/** For a part of a panel: how its table, series or picture is read; the newest reading is taken. */
export function usePanelContent(given: PanelContent): void {
  const content = useContext(PanelContentContext);
  useEffect(() => {
    if (!content) return undefined;
    content.current = given;
    return () => {
      if (content.current === given) content.current = {};
    };
  });
}
