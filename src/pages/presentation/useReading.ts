import { useState } from 'react';
import type { Slide } from '#src/ui/slide.ts';

interface Reading {
  /** The mark that is read; null for none. */
  readonly activeKey: string | null;
  /** What it says. */
  readonly label: string | null;
  /** Reads a mark, or none. */
  readonly pin: (key: string | null) => void;
  /** Reads the next mark, or the one before. @returns false for a slide without marks */
  readonly step: (steps: 1 | -1) => boolean;
}

/**
 * Which mark of a slide is read out. It stays until something else is chosen, and ends with the slide.
 *
 * @param shown names the slide and its period
 */
export function useReading(slide: Slide | null, shown: string | null): Reading {
  const [pinned, setPinned] = useState<{ readonly shown: string | null; readonly key: string } | null>(null);
  const points = slide?.body.kind === 'chart' ? slide.body.points : [];
  const place = pinned?.shown === shown ? points.findIndex(({ key }) => key === pinned?.key) : -1;
  const pin = (key: string | null) => setPinned(key === null ? null : { shown, key });
  return {
    activeKey: points[place]?.key ?? null,
    label: points[place]?.label ?? null,
    pin,
    step: (steps) => {
      if (points.length === 0) return false;
      const from = place === -1 && steps < 0 ? points.length : place;
      const next = points[Math.max(0, Math.min(points.length - 1, from + steps))];
      pin(next?.key ?? null);
      return true;
    },
  };
}
