import type { DeckPicture } from '#src/state/deckArrangement.ts';
import { pictureTitle, slidePartTitle } from '#src/text/presentation.ts';
import type { Slide } from '#src/ui/slide.ts';
import type { PictureRoom } from '#src/ui/slideRoom.ts';
import { CHART_ENLARGEMENT, CHART_WIDTH } from './slideContext.ts';

/** Of the 720 px of a slide: margins, subtitle, what lies between the parts, and the foot. */
const HEIGHT_BESIDE_TITLE = 144;
const SLIDE_HEIGHT = 720;
/** Letters of a line of a title, on the narrow side, and the height of the line: large, and of a long title. */
const TITLE_LINES = [
  { most: 105, letters: 52, height: 48 },
  { most: Infinity, letters: 57, height: 42 },
];

/** What a picture with this message may take on its slide, before it is enlarged. */
export function pictureRoom(title: string, message: string): PictureRoom {
  const { length } = pictureTitle(title, message);
  const { letters = 1, height = 0 } = TITLE_LINES.find(({ most }) => length <= most) ?? {};
  const room = SLIDE_HEIGHT - HEIGHT_BESIDE_TITLE - Math.ceil(length / letters) * height;
  return { width: CHART_WIDTH, height: Math.floor(room / CHART_ENLARGEMENT) };
}

/** The slides of a picture that somebody put into the deck: as many as it takes for its letters to be read. */
export function pictureSlides({ id, title, message, footer, drawings, summary }: DeckPicture): Slide[] {
  const finding = pictureTitle(title, message);
  return drawings.map((svg, part) => ({
    id: part === 0 ? `hinh-${id}` : `hinh-${id}-${part + 1}`,
    title: finding,
    concern: null,
    subtitle: slidePartTitle(title, part + 1, drawings.length),
    basis: '',
    body: { kind: 'picture', svg, summary: summary || message },
    // What the title leaves out is said by whoever presents.
    notes: message.length > finding.length + 1 ? [message, footer] : [footer],
    table: null,
    series: null,
  }));
}
