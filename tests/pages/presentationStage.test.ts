import { describe, expect, it } from 'vitest';
import { type Channel, joinMeeting, type MeetingState } from '#src/pages/presentation/deckChannel.ts';
import { lensAround, lensOfCentre, lensOfFrame, pannedLens } from '#src/pages/presentation/lens.ts';
import { type StageCommand, stageCommand } from '#src/pages/presentation/stageCommand.ts';

describe('the keys of the stage', () => {
  const plain = { shiftKey: false, ctrlKey: false, altKey: false, metaKey: false };

  it.each<readonly [key: string, command: StageCommand]>([
    ['ArrowRight', 'next'],
    ['PageDown', 'next'],
    [' ', 'next'],
    ['ArrowLeft', 'previous'],
    ['PageUp', 'previous'],
    ['Home', 'first'],
    ['End', 'last'],
    ['b', 'blank'],
    ['B', 'blank'],
    ['.', 'blank'],
    ['f', 'fullScreen'],
    ['g', 'goTo'],
    ['z', 'lens'],
    ['l', 'pointer'],
    ['c', 'controls'],
    ['Escape', 'leave'],
  ])('%s: %s', (key, command) => {
    expect(stageCommand({ ...plain, key })).toBe(command);
  });

  it('go back with the space bar and Shift', () => {
    expect(stageCommand({ ...plain, key: ' ', shiftKey: true })).toBe('previous');
  });

  it('leave the browser its own: reload, find, print, and what nobody knows', () => {
    expect(stageCommand({ ...plain, key: 'F5' })).toBeNull();
    expect(stageCommand({ ...plain, key: 'f', ctrlKey: true })).toBeNull();
    expect(stageCommand({ ...plain, key: 'ArrowLeft', altKey: true })).toBeNull();
    expect(stageCommand({ ...plain, key: 'q' })).toBeNull();
  });
});

describe('the lens', () => {
  const BOX = { width: 1200, height: 500 };

  it('fills the box with the frame as far as its shape allows, the frame in the middle', () => {
    expect(lensOfFrame({ x: 700, y: 350 }, { x: 300, y: 150 }, BOX)).toEqual({ scale: 2.5, x: 260, y: 150 });
  });

  it('enlarges a click twice around it, and never shows what lies outside', () => {
    expect(lensOfFrame({ x: 600, y: 250 }, { x: 603, y: 252 }, BOX)).toEqual(lensOfCentre(BOX));
    expect(lensAround({ x: 0, y: 500 }, 2, BOX)).toEqual({ scale: 2, x: 0, y: 250 });
  });

  it('does not enlarge a sliver beyond recognition', () => {
    expect(lensOfFrame({ x: 100, y: 100 }, { x: 130, y: 130 }, BOX).scale).toBe(6);
  });

  it('moves by key to the edge and no further', () => {
    const right = pannedLens(lensOfCentre(BOX), 0.5, 0, BOX);
    expect(right).toEqual({ scale: 2, x: 600, y: 125 });
    expect(pannedLens(right, 0.5, 0, BOX)).toEqual(right);
  });
});

/** Windows of one browser: what one posts the others receive at once. */
function browser(): () => Channel {
  const open = new Set<Channel>();
  return () => {
    const channel: Channel = {
      onmessage: null,
      postMessage: (data) => {
        for (const other of [...open])
          if (other !== channel)
            other.onmessage?.(new MessageEvent('message', { data: structuredClone(data) }));
      },
      close: () => open.delete(channel),
    };
    open.add(channel);
    return channel;
  };
}

describe('two windows of one meeting', () => {
  const START: MeetingState = { periodId: '2024-04', unitCodes: [], slideId: null, isBlank: false };
  const THERE: MeetingState = { periodId: '2024-03', unitCodes: ['29023'], slideId: 'bia', isBlank: true };

  function windowOf(channel: Channel, at: MeetingState, follows = true) {
    const seen = { at };
    const joined = joinMeeting(
      channel,
      () => seen.at,
      (state) => {
        seen.at = state;
      },
      follows,
    );
    return {
      seen,
      leave: joined.leave,
      go: (state: MeetingState) => {
        seen.at = state;
        joined.tell(state);
      },
    };
  }

  it('are in step, whichever of them moves', () => {
    const open = browser();
    const stage = windowOf(open(), START);
    const presenter = windowOf(open(), START);
    stage.go(THERE);
    expect(presenter.seen.at).toEqual(THERE);
    presenter.go({ ...THERE, slideId: 'ket-luan' });
    expect(stage.seen.at.slideId).toBe('ket-luan');
  });

  it('a window that comes later, or comes back, goes where the meeting is', () => {
    const open = browser();
    const stage = windowOf(open(), THERE);
    const presenter = windowOf(open(), START);
    expect(presenter.seen.at).toEqual(THERE);
    expect(stage.seen.at).toEqual(THERE);
    presenter.leave();
    stage.go({ ...THERE, slideId: 'xa-29023' });
    expect(presenter.seen.at).toEqual(THERE);
    expect(windowOf(open(), START).seen.at.slideId).toBe('xa-29023');
  });

  it('one that was sent to a slide says where it is rather than asks', () => {
    const open = browser();
    const presenter = windowOf(open(), START);
    const stage = windowOf(open(), THERE, false);
    expect(stage.seen.at).toEqual(THERE);
    expect(presenter.seen.at).toEqual(THERE);
  });

  it('alone, a window stays where its address says', () => {
    expect(windowOf(browser()(), THERE).seen.at).toEqual(THERE);
  });

  it('pass over what they do not understand', () => {
    const open = browser();
    const stage = windowOf(open(), START);
    const stranger = open();
    for (const message of [
      null,
      'next',
      { kind: 'state' },
      { kind: 'state', state: { ...THERE, unitCodes: 1 } },
    ])
      stranger.postMessage(message);
    expect(stage.seen.at).toEqual(START);
  });
});
