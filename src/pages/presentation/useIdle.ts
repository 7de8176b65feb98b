import { useEffect, useState } from 'react';

/** Long enough to reach for a button, short enough that the meeting does not look at them. */
const IDLE_MS = 4000;

/** True while no pointer has moved or pressed for a while. Keys do not count: a clicker turns pages with them. */
export function useIdle(): boolean {
  const [isIdle, setIdle] = useState(false);
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout>;
    const wake = () => {
      setIdle(false);
      clearTimeout(waiting);
      waiting = setTimeout(() => setIdle(true), IDLE_MS);
    };
    wake();
    window.addEventListener('pointermove', wake);
    window.addEventListener('pointerdown', wake);
    return () => {
      clearTimeout(waiting);
      window.removeEventListener('pointermove', wake);
      window.removeEventListener('pointerdown', wake);
    };
  }, []);
  return isIdle;
}
