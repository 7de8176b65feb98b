import { useEffect, useState } from 'react';

interface Timer {
  readonly seconds: number;
  readonly isRunning: boolean;
  readonly toggle: () => void;
  readonly reset: () => void;
}

/** Often enough that no second is skipped on screen. */
const TICK_MS = 250;

/** A stopwatch. It reads the time that has passed rather than counting ticks: a window behind others ticks seldom. */
export function useTimer(): Timer {
  const [before, setBefore] = useState(0);
  const [since, setSince] = useState<number | null>(null);
  const [now, setNow] = useState(0);
  useEffect(() => {
    if (since === null) return undefined;
    const ticking = setInterval(() => setNow(performance.now()), TICK_MS);
    return () => clearInterval(ticking);
  }, [since]);
  const running = since === null ? 0 : Math.max(0, now - since);
  return {
    seconds: (before + running) / 1000,
    isRunning: since !== null,
    toggle: () => {
      const moment = performance.now();
      if (since !== null) setBefore(before + moment - since);
      setNow(moment);
      setSince(since === null ? moment : null);
    },
    reset: () => {
      const moment = performance.now();
      setBefore(0);
      setNow(moment);
      setSince(since === null ? null : moment);
    },
  };
}
