import { createContext, useContext } from 'react';

/** The one place that knows what time it is. */
export interface Clock {
  /** The present moment, ISO with offset. */
  readonly now: () => string;
  /** Where the clock stands still, for sample figures of a past day; null when it runs. */
  readonly stoppedAt: string | null;
}

export function createClock(stoppedAt: string | null): Clock {
  return { stoppedAt, now: () => stoppedAt ?? new Date().toISOString() };
}

const ClockContext = createContext<Clock | null>(null);
export const ClockProvider = ClockContext.Provider;

export function useClock(): Clock {
  const clock = useContext(ClockContext);
  if (!clock) throw new Error('useClock needs a ClockProvider above it');
  return clock;
}
