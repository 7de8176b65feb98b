import { useCallback, useState } from 'react';

/** Assumed until the first measurement, and where nothing can be measured. */
const ASSUMED_WIDTH = 960;
/** Paper has one width, whatever the window was. */
const PRINT_WIDTH = 960;

/** The width of an element in CSS pixels, for charts whose arithmetic wants a number, and the ref that measures it. */
export function useWidth(): [ref: (element: HTMLElement | null) => (() => void) | undefined, width: number] {
  const [width, setWidth] = useState(ASSUMED_WIDTH);
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element || typeof ResizeObserver === 'undefined') return undefined;
    const measure = () => {
      const measured = window.matchMedia('print').matches ? PRINT_WIDTH : element.clientWidth;
      if (measured > 0) setWidth(measured);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
