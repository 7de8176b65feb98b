import { useCallback, useState } from 'react';
import { flushSync } from 'react-dom';

/** Assumed until the first measurement, and where nothing can be measured. */
const ASSUMED_WIDTH = 960;
/** Paper has one width, whatever the window was: that of a sheet in pixels of its print, which is made smaller. */
const PRINT_WIDTH = 1280;

/** The width of an element in CSS pixels, for charts whose arithmetic wants a number, and the ref that measures it. */
export function useWidth(): [ref: (element: HTMLElement | null) => (() => void) | undefined, width: number] {
  const [width, setWidth] = useState(ASSUMED_WIDTH);
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element || typeof ResizeObserver === 'undefined') return undefined;
    const measure = () => {
      const measured = window.matchMedia('print').matches ? PRINT_WIDTH : element.clientWidth;
      if (measured > 0) setWidth(measured);
    };
    // The browser takes the page as it stands when the event returns.
    const print = () => flushSync(() => setWidth(PRINT_WIDTH));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    window.addEventListener('beforeprint', print);
    window.addEventListener('afterprint', measure);
    return () => {
      observer.disconnect();
      window.removeEventListener('beforeprint', print);
      window.removeEventListener('afterprint', measure);
    };
  }, []);
  return [ref, width];
}
