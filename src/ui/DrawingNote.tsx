import type { ReactNode } from 'react';

/** A part of a panel's footer that is said of its drawing alone: a file that draws the figures anew leaves it out. */
export function DrawingNote({ children }: { readonly children: ReactNode }) {
  return <span data-part="drawing">{children}</span>;
}
