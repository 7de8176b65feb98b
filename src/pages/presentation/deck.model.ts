import type { ReportCell } from '#src/domain/report.ts';
import type { DeckArrangement } from '#src/state/deckArrangement.ts';
import { orderedIds } from '#src/state/deckArrangement.ts';
import { DECK_TEXT } from '#src/text/presentationDeck.ts';
import type { Slide } from '#src/ui/slide.ts';
import { pictureSlides } from './pictureSlides.model.ts';

/** Where a slide of the deck is from. */
export type SlideOrigin = keyof typeof DECK_TEXT.origins;

export interface DeckEntry {
  readonly slide: Slide;
  readonly origin: SlideOrigin;
  readonly isHidden: boolean;
  /** The picture that somebody put into the deck and that this slide shows, all of it or a part; null for others. */
  readonly pictureId: string | null;
}

export interface DeckParts {
  /** Of the topics. */
  readonly slides: readonly Slide[];
  /** A slide for each unit that has one, by its code. */
  readonly unitSlides: ReadonlyMap<string, Slide>;
  readonly arrangement: DeckArrangement;
  /** Units of the address: spoken of now, and gone with it. */
  readonly visitingUnits: readonly string[];
  /** Place and period, below the title of the conclusions. */
  readonly context: string;
}

const CONCLUSIONS = 'ket-luan';
/** What an id begins with, in the order of the deck; conclusions end it. */
const NATURAL_ORDER = [
  'bia',
  'nhan-dinh',
  'xep-hang',
  'bien-dong',
  'xa',
  'thoi-gian',
  'dung-hen',
  'hai-long',
  'chinh-quyen-so',
  'hinh',
  'thieu-so-lieu',
  CONCLUSIONS,
];
const CONCLUSIONS_PER_SLIDE = 6;
/** Lines of the smaller letters of a list, and letters in such a line, on the narrow side. */
const LINES_PER_SLIDE = 11;
const LETTERS_PER_LINE = 85;

/** The slides of the deck in the presenter's order, hidden ones included. */
export function deckEntries({
  slides,
  unitSlides,
  arrangement,
  visitingUnits,
  context,
}: DeckParts): DeckEntry[] {
  const unitsOf = (codes: readonly string[]) => codes.flatMap((code) => unitSlides.get(code) ?? []);
  const all = [
    ...entriesOf(slides, 'topic'),
    ...entriesOf(unitsOf(arrangement.pinnedUnits), 'pinned'),
    ...entriesOf(unitsOf(visitingUnits), 'visiting'),
    ...arrangement.pictures.flatMap((picture) => entriesOf(pictureSlides(picture), 'picture', picture.id)),
    ...entriesOf(conclusionSlides(arrangement.conclusions, context), 'conclusions'),
  ];
  const byId = new Map<string, Omit<DeckEntry, 'isHidden'>>();
  // A unit that needs attention anyway is not there twice when it is pinned.
  for (const entry of all) if (!byId.has(entry.slide.id)) byId.set(entry.slide.id, entry);
  const natural = [...byId.keys()].toSorted((a, b) => naturalPlace(a) - naturalPlace(b));
  return orderedIds(natural, arrangement.order).flatMap((id) => {
    const entry = byId.get(id);
    return entry ? [{ ...entry, isHidden: arrangement.hidden.includes(id) }] : [];
  });
}

export function shownSlides(entries: readonly DeckEntry[]): Slide[] {
  return entries.filter(({ isHidden }) => !isHidden).map(({ slide }) => slide);
}

/** The whole finding in one line, for lists and for those who do not see the slide. */
export function fullTitle({ title, concern }: Pick<Slide, 'title' | 'concern'>): string {
  return concern ? `${title} ${concern}` : title;
}

/** The code of the unit a slide is about; null for other slides. */
export function unitOfSlide(id: string): string | null {
  return /^xa-(.+)$/.exec(id)?.[1] ?? null;
}

export function unitSlideId(code: string): string {
  return `xa-${code}`;
}

function entriesOf(slides: readonly Slide[], origin: SlideOrigin, pictureId: string | null = null) {
  return slides.map((slide) => ({ slide, origin, pictureId }));
}

/** Slides whose kind is not known stand with the pictures: before what is missing and what is concluded. */
function naturalPlace(id: string): number {
  const place = NATURAL_ORDER.findIndex((start) => beginsWith(id, start));
  return place === -1 ? NATURAL_ORDER.indexOf('hinh') : place;
}

/** The conclusions as they were typed, empty lines left out; so many a slide that they are read from the back. */
function conclusionSlides(lines: readonly string[], context: string): Slide[] {
  const items = lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((text, index) => ({ key: String(index), number: index + 1, name: `${index + 1}.`, text }));
  return paged(items).map((some, page) => ({
    id: page === 0 ? CONCLUSIONS : `${CONCLUSIONS}-${page + 1}`,
    title: DECK_TEXT.conclusions,
    concern: null,
    subtitle: context,
    basis: '',
    body: { kind: 'list', items: some },
    notes: some.map(({ text }) => text),
    table: { columns: DECK_TEXT.conclusionColumns, rows: some.map(conclusionRow) },
    series: null,
  }));
}

function conclusionRow({ number, text }: { readonly number: number; readonly text: string }): ReportCell[] {
  return [{ value: number, format: 'count', text: String(number) }, text];
}

/** Whether a slide says what was concluded. */
export function isConclusions(id: string): boolean {
  return beginsWith(id, CONCLUSIONS);
}

/** Whether an id is of a kind of slide: `xep-hang-2` of `xep-hang`. */
export function beginsWith(id: string, start: string): boolean {
  return id === start || id.startsWith(`${start}-`);
}

function paged<Item extends { readonly text: string }>(items: readonly Item[]): Item[][] {
  const pages: Item[][] = [];
  let room = 0;
  for (const item of items) {
    const lineCount = Math.ceil(item.text.length / LETTERS_PER_LINE);
    const page = pages.at(-1);
    if (page && page.length < CONCLUSIONS_PER_SLIDE && lineCount <= room) {
      page.push(item);
      room -= lineCount;
    } else {
      pages.push([item]);
      room = LINES_PER_SLIDE - lineCount;
    }
  }
  return pages;
}
