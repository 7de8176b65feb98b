import { useState } from 'react';
import { type Lens, lensOfCentre, pannedLens, type Size } from './lens.ts';

interface SlideLens {
  readonly lens: Lens | null;
  /** True while a region is to be chosen. */
  readonly isChoosing: boolean;
  /** From nothing to choosing, from either back to nothing. */
  readonly toggle: () => void;
  readonly end: () => void;
  readonly set: (lens: Lens) => void;
  /** Chooses the middle, for those without a pointer. */
  readonly chooseCentre: (box: Size) => void;
  readonly pan: (across: number, down: number, box: Size) => void;
}

/** Half of what is seen stays in view with each move. */
const PAN_SHARE = 0.5;

/**
 * The enlarged region of a slide; it ends with the slide.
 *
 * @param shown names the slide and its period
 */
export function useLens(shown: string | null): SlideLens {
  const [state, setState] = useState<{ readonly shown: string | null; readonly lens: Lens | null } | null>(
    null,
  );
  const current = state?.shown === shown ? state : null;
  const lens = current?.lens ?? null;
  const set = (next: Lens) => setState({ shown, lens: next });
  return {
    lens,
    isChoosing: current !== null && lens === null,
    toggle: () => setState(current ? null : { shown, lens: null }),
    end: () => setState(null),
    set,
    chooseCentre: (box) => set(lensOfCentre(box)),
    pan: (across, down, box) => lens && set(pannedLens(lens, across * PAN_SHARE, down * PAN_SHARE, box)),
  };
}
