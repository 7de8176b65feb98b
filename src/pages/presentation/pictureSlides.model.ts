import type { DeckPicture } from '#src/state/deckArrangement.ts';
import { pictureTitle, slidePartTitle } from '#src/text/presentation.ts';
import type { Slide } from '#src/ui/slide.ts';
import { type PictureRoom, roomBelow } from '#src/ui/slideRoom.ts';

/** What a picture with this message may take on its slide, before it is enlarged. */
export function pictureRoom(title: string, message: string): PictureRoom {
  return roomBelow(pictureTitle(title, message));
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
