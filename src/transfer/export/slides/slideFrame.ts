import type { ReportView } from '#src/domain/report.ts';
import { CONTENT_WIDTH, FOOT_TOP, LETTERS, linesHeight, MARGIN } from './deckTheme.ts';
import { shortened, wrappedLines } from './letterWidths.ts';

/** A part of a slide, in inches. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** Text with its place and the size of its letters, in points. */
export interface PlacedText {
  readonly text: string;
  /** The end of the text that gives concern; empty where none does. */
  readonly concern: string;
  readonly points: number;
  readonly lines: number;
  readonly box: Box;
}

/** What stands around the body of a slide, and the room that is left for the body. */
export interface SlideFrame {
  readonly headline: PlacedText;
  /** Sentences of the finding that follow its headline; empty text where there are none. */
  readonly lead: PlacedText;
  /** The name of the view. */
  readonly subtitle: PlacedText;
  /** Period, source, x of n. */
  readonly caption: PlacedText;
  readonly body: Box;
}

const TOP = 0.42;
export const MOST_HEADLINE_LINES = 4;
const GAP = 0.1;
/**
 * Where a sentence ends: a full stop inside a number has no space behind it, and the one of "TT. Giồng Trôm" stands
 * behind a capital or two.
 */
const SENTENCES = /(?<=[.!?…])(?<!(?:^|[\s(])\p{Lu}{1,2}\.)\s+/u;

/** The same for both sizes of letters: layouts differ by lines alone. */
export function headlineBox(lines: number): Box {
  return { x: MARGIN, y: TOP, w: CONTENT_WIDTH, h: linesHeight(lines, LETTERS.headline) };
}

/**
 * The frame of a slide about a view. The finding is the headline: in two lines if it fits, in letters a little
 * smaller otherwise; of a long one the first sentence, with the others below in reading size.
 *
 * @param part which of the view's slides: "(2/3)"; empty where there is one
 * @param notes what must be said of the body, before the view's own footer
 */
export function slideFrame(view: ReportView, part: string, notes: readonly string[]): SlideFrame {
  const { head, rest } = divided(view.message || view.title, part);
  const hasTitle = view.message !== '' && view.title !== '';
  const headline = headlineText(head, part, view.concern);
  const lead = below(headline, rest, LETTERS.lead, 3, view.concern);
  const subtitle = below(lead, hasTitle ? view.title : '', LETTERS.subtitle, 2);
  const caption = captionText([...notes, view.footer].filter((note) => note !== '').join(' · '));
  const y = bottomOf(subtitle) + 0.16;
  return {
    headline,
    lead,
    subtitle,
    caption,
    body: { x: MARGIN, y, w: CONTENT_WIDTH, h: caption.box.y - GAP - y },
  };
}

function divided(message: string, part: string): { head: string; rest: string } {
  const fits = wrappedLines(`${message} ${part}`, CONTENT_WIDTH, LETTERS.longHeadline, true).length <= 2;
  const [first = '', ...others] = message.split(SENTENCES);
  return fits ? { head: message, rest: '' } : { head: first, rest: others.join(' ') };
}

function headlineText(text: string, part: string, concern = ''): PlacedText {
  const lines = (points: number) => wrappedLines(`${text} ${part}`, CONTENT_WIDTH, points, true).length;
  const points = lines(LETTERS.headline) <= 2 ? LETTERS.headline : LETTERS.longHeadline;
  const room = part === '' ? CONTENT_WIDTH : CONTENT_WIDTH - 0.2;
  const shown = shortened(text, room, points, MOST_HEADLINE_LINES, true);
  const count = Math.min(MOST_HEADLINE_LINES, lines(points));
  return {
    text: shown,
    concern: endOf(shown, concern),
    points,
    lines: count,
    box: headlineBox(count),
  };
}

function below(above: PlacedText, text: string, points: number, most: number, concern = ''): PlacedText {
  const y = bottomOf(above) + (text === '' ? 0 : GAP);
  const shown = shortened(text, CONTENT_WIDTH, points, most);
  const lines = text === '' ? 0 : wrappedLines(shown, CONTENT_WIDTH, points).length;
  return {
    text: shown,
    concern: endOf(shown, concern),
    points,
    lines,
    box: { x: MARGIN, y, w: CONTENT_WIDTH, h: linesHeight(lines, points) },
  };
}

function captionText(text: string): PlacedText {
  const shown = shortened(text, CONTENT_WIDTH, LETTERS.note, 2);
  const lines = text === '' ? 0 : wrappedLines(shown, CONTENT_WIDTH, LETTERS.note).length;
  const h = linesHeight(lines, LETTERS.note);
  return {
    text: shown,
    concern: '',
    points: LETTERS.note,
    lines,
    box: { x: MARGIN, y: FOOT_TOP - GAP - h, w: CONTENT_WIDTH, h },
  };
}

/** The concern where the text ends with it; a shortened or divided one is not set apart. */
function endOf(text: string, concern: string): string {
  return text.endsWith(concern) ? concern : '';
}

function bottomOf({ box }: PlacedText): number {
  return box.y + box.h;
}
