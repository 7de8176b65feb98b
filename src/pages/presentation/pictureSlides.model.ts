import type { DeckPicture } from '#src/state/deckArrangement.ts';
import { pictureTitle, slidePart } from '#src/text/presentation.ts';
import type { Slide } from '#src/ui/slide.ts';
import { type PictureRoom, roomBelow } from '#src/ui/slideRoom.ts';

/** What a picture with this message may take on its slide, before it is enlarged. */
export function pictureRoom(title: string, message: string): PictureRoom {
  return roomBelow(pictureTitle(title, message));
}

/** The slides of a picture that somebody put into the deck: as many as it takes for its letters to be read. */
export function pictureSlides(picture: DeckPicture): Slide[] {
  const { id, title, message, footer, drawings, summary, figures } = picture;
  const finding = pictureTitle(title, message);
  return drawings.map((svg, part) => ({
    id: part === 0 ? `hinh-${id}` : `hinh-${id}-${part + 1}`,
    title: finding,
    concern: null,
    subtitle: title,
    drawing: slidePart(part + 1, drawings.length),
    basis: '',
    body: { kind: 'picture', svg, summary: summary || message },
    // What the title leaves out is said by whoever presents.
    notes: message.length > finding.length + 1 ? [message, footer] : [footer],
    // The first part has the figures of the whole.
    table: part === 0 ? (figures?.table ?? null) : null,
    series: part === 0 ? (figures?.series ?? null) : null,
    ...(part === 0 ? {} : { isContinued: true }),
  }));
}
