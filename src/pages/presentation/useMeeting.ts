import { useCallback, useEffect, useRef, useState } from 'react';
import type { Catalog } from '#src/domain/catalog.ts';
import type { Period } from '#src/domain/period.ts';
import { usePresentationAddress } from '#src/state/presentationAddress.ts';
import { useViewChoice } from '#src/state/useViewChoice.ts';
import { channelName, joinMeeting, type MeetingState } from './deckChannel.ts';

export interface Meeting {
  /** Null is the first slide. */
  readonly slideId: string | null;
  readonly isBlank: boolean;
  /** Goes somewhere, in every window of the meeting. */
  readonly act: (change: Partial<MeetingState>) => void;
}

/**
 * Where the meeting is: slide and blank screen here, period and units in the address. Whatever a window does, the
 * others do too; the wall goes its own way.
 *
 * @param isLive true for a window that takes part: a deck that is only looked at goes where its own link points
 */
export function useMeeting(catalog: Catalog, period: Period, isLive: boolean): Meeting {
  const { choice, change } = useViewChoice(catalog);
  const address = usePresentationAddress();
  const { screen, setSlide } = address;
  const [slideId, setSlideId] = useState(address.slideId);
  const [isBlank, setBlank] = useState(false);
  const unitCodes = choice.highlighted;
  // What this window last did or was told. The address follows it a moment later.
  const state = useRef<MeetingState>({ periodId: period.id, unitCodes, slideId, isBlank });
  const channel = useRef<ReturnType<typeof joinMeeting>>(null);

  const apply = useCallback(
    (next: MeetingState) => {
      const before = state.current;
      state.current = next;
      setSlideId(next.slideId);
      setBlank(next.isBlank);
      if (next.periodId !== before.periodId || !isSameList(next.unitCodes, before.unitCodes))
        change({
          // A step in history only where the period is another.
          ...(next.periodId === before.periodId ? {} : { periodId: next.periodId }),
          highlighted: next.unitCodes,
        });
      if (next.slideId !== null && next.slideId !== before.slideId) setSlide(next.slideId);
    },
    [change, setSlide],
  );
  const newest = useRef(apply);
  useEffect(() => {
    newest.current = apply;
  }, [apply]);

  useEffect(() => {
    if (!isLive || typeof BroadcastChannel === 'undefined') return undefined;
    const joined = joinMeeting(
      new BroadcastChannel(channelName(catalog.locality.code)),
      () => state.current,
      (next) => newest.current(next),
      screen === 'presenter' || state.current.slideId === null,
    );
    channel.current = joined;
    return () => {
      channel.current = null;
      joined.leave();
    };
  }, [catalog.locality.code, screen, isLive]);

  useEffect(() => {
    // The address was changed from elsewhere: the header, a link, the back button.
    const { periodId, unitCodes: known } = state.current;
    if (periodId === period.id && isSameList(known, unitCodes)) return;
    state.current = { ...state.current, periodId: period.id, unitCodes };
    channel.current?.tell(state.current);
  }, [period.id, unitCodes]);

  const act = useCallback(
    (changed: Partial<MeetingState>) => {
      const next = { ...state.current, ...changed };
      apply(next);
      channel.current?.tell(next);
    },
    [apply],
  );
  return { slideId, isBlank, act };
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((entry, place) => entry === b[place]);
}
