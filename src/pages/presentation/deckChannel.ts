/** What the windows of one meeting share: they show the same slide of the same period. */
export interface MeetingState {
  readonly periodId: string;
  /** Units chosen in the address. */
  readonly unitCodes: readonly string[];
  /** Null is the first slide. */
  readonly slideId: string | null;
  readonly isBlank: boolean;
}

/** What is needed of a BroadcastChannel. */
export interface Channel {
  onmessage: ((event: MessageEvent) => void) | null;
  postMessage: (message: unknown) => void;
  close: () => void;
}

interface DeckChannel {
  /** Tells the other windows where this one has gone. */
  readonly tell: (state: MeetingState) => void;
  readonly leave: () => void;
}

/** One channel a place: two localities open side by side do not turn each other's pages. */
export function channelName(localityCode: string): string {
  return `trinh-chieu ${localityCode}`;
}

/**
 * Joins the windows of a meeting. Any of them may be closed and opened again: who follows asks where the meeting is, and
 * goes there when somebody answers; who was sent to a slide says so.
 *
 * @param stateNow where this window is, for newcomers
 * @param onState another window has gone somewhere
 * @param follows true for a window that was not sent anywhere itself
 */
export function joinMeeting(
  channel: Channel,
  stateNow: () => MeetingState,
  onState: (state: MeetingState) => void,
  follows: boolean,
): DeckChannel {
  const tell = (state: MeetingState) => channel.postMessage({ kind: 'state', state });
  channel.onmessage = ({ data }) => {
    const message = readMessage(data);
    if (message === 'ask') tell(stateNow());
    else if (message) onState(message);
  };
  if (follows) channel.postMessage({ kind: 'ask' });
  else tell(stateNow());
  return {
    tell,
    leave: () => {
      channel.onmessage = null;
      channel.close();
    },
  };
}

/** A window with an older or newer version of the program may speak otherwise; what is not understood is passed over. */
function readMessage(data: unknown): MeetingState | 'ask' | null {
  if (!isRecord(data)) return null;
  if (data['kind'] === 'ask') return 'ask';
  const { kind, state } = data;
  if (kind !== 'state' || !isRecord(state)) return null;
  const { periodId, unitCodes, slideId, isBlank } = state;
  if (typeof periodId !== 'string' || typeof isBlank !== 'boolean') return null;
  if (slideId !== null && typeof slideId !== 'string') return null;
  if (!Array.isArray(unitCodes) || !unitCodes.every((code) => typeof code === 'string')) return null;
  return { periodId, unitCodes, slideId, isBlank };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
